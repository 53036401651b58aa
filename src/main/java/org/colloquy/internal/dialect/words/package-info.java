/**
 * The words that tell: names, offices, labels as such, greetings, words that ask, marks of
 * questions, in all languages. Nothing here knows of lines or documents.
 */
@NullMarked
package org.colloquy.internal.dialect.words;

import org.jspecify.annotations.NullMarked;
