/** An edition as CommonMark. */
@NullMarked
package org.colloquy.internal.press.markdown;

import org.jspecify.annotations.NullMarked;
