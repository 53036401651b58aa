/** Which dialects a document is written in, and the labels by which it is read. */
@NullMarked
package org.colloquy.internal.dialect.choice;

import org.jspecify.annotations.NullMarked;
