/**
 * A line of a source and what can be seen in it alone: marks, cuts, its look, the label it may
 * begin with.
 */
@NullMarked
package org.colloquy.internal.dialect.line;

import org.jspecify.annotations.NullMarked;
