/** Where text may be broken into lines. */
@NullMarked
package org.colloquy.internal.typeset.text;

import org.jspecify.annotations.NullMarked;
