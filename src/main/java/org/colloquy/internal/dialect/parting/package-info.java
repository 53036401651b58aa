/** What joins and parts lines so that turns begin with a line. */
@NullMarked
package org.colloquy.internal.dialect.parting;

import org.jspecify.annotations.NullMarked;
