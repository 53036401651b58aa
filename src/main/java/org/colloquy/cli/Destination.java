package org.colloquy.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where editions go: to one file, into a folder under the names of their documents, or, with
 * neither, to standard output.
 */
record Destination(@Nullable Path file, @Nullable Path folder) {}
