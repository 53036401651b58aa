/**
 * Tagged PDF of typeset pages. What comes in is pages of glyphs whose marks are opaque numbers, and
 * a tree of {@link org.colloquy.internal.pdf.Element elements} that says what each mark is; what
 * comes out is a file that keeps the standards of a {@link org.colloquy.internal.pdf.Profile}.
 *
 * <p>Objects are PDFBox's COS model. They are written by a small writer of our own, because
 * PDFBox's own starts the desktop classes of Java, which takes longer than the whole edition.
 */
@NullMarked
package org.colloquy.internal.pdf;

import org.jspecify.annotations.NullMarked;
