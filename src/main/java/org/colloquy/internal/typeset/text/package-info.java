/** Where text may be broken into lines, and what is remembered of its words. */
@NullMarked
package org.colloquy.internal.typeset.text;

import org.jspecify.annotations.NullMarked;
