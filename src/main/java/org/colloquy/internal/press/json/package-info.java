/** An interview in the model's own format. */
@NullMarked
package org.colloquy.internal.press.json;

import org.jspecify.annotations.NullMarked;
