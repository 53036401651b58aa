/** The facade: read an interview, write an edition. */
@NullMarked
package org.colloquy;

import org.jspecify.annotations.NullMarked;
