/** Tests of what is handed out: the launcher, and the size of the source itself. */
@NullMarked
package org.colloquy.dist;

import org.jspecify.annotations.NullMarked;
