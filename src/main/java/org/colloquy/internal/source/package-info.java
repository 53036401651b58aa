/**
 * What turns the text or the parts of a format into lines with marks, each with its place: the
 * engines of {@link org.colloquy.reader}. They know how a format is written, and nothing of who
 * speaks.
 */
@NullMarked
package org.colloquy.internal.source;

import org.jspecify.annotations.NullMarked;
