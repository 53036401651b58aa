/** Dialects whose turns begin with labels, and what tells labels from prose. */
@NullMarked
package org.colloquy.internal.dialect.label;

import org.jspecify.annotations.NullMarked;
