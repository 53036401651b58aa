/**
 * A whole source seen once: its lines, its cover, what was declared of it, and what a dialect is.
 */
@NullMarked
package org.colloquy.internal.dialect.document;

import org.jspecify.annotations.NullMarked;
