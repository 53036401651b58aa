/** Who speaks, one person behind many labels, and who asks. */
@NullMarked
package org.colloquy.internal.dialect.speaker;

import org.jspecify.annotations.NullMarked;
