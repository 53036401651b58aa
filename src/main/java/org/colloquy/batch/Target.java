package org.colloquy.batch;

import java.nio.file.Path;
import org.colloquy.writer.Writer;
import org.jspecify.annotations.Nullable;

/**
 * One edition to be made of a document.
 *
 * @param file where to; null for the stream that the {@link Converter} was given
 */
public record Target(Writer writer, @Nullable Path file) {}
