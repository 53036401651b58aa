/** An edition as WordprocessingML. */
@NullMarked
package org.colloquy.internal.press.word;

import org.jspecify.annotations.NullMarked;
