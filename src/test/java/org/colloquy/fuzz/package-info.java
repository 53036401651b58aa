/** Whether editions hold the words of their interviews, as programs that are not ours read them. */
@NullMarked
package org.colloquy.fuzz;

import org.jspecify.annotations.NullMarked;
