/** Where words may be divided, by patterns of their language. */
@NullMarked
package org.colloquy.internal.typeset.hyphen;

import org.jspecify.annotations.NullMarked;
