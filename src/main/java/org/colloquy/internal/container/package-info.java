/**
 * What DOCX and EPUB are made of: reproducible ZIP archives, and a fast XML writer that HTML
 * shares. Knows nothing of interviews.
 */
@NullMarked
package org.colloquy.internal.container;

import org.jspecify.annotations.NullMarked;
