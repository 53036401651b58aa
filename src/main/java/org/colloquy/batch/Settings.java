package org.colloquy.batch;

import java.io.OutputStream;
import org.colloquy.edition.Design;
import org.colloquy.reader.ReadOptions;
import org.colloquy.writer.Template;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every document of a run.
 *
 * @param replace whether files that are there may be replaced
 * @param strict whether a warning counts as an error, and keeps a document from being written
 * @param attachSource whether editions that can carry it carry the source
 * @param folders whether missing folders of targets are made
 * @param standard where targets without a file go; not closed
 * @param template that DOCX editions are written in, or null
 */
public record Settings(
    ReadOptions reading,
    Design design,
    boolean replace,
    boolean strict,
    boolean attachSource,
    boolean folders,
    OutputStream standard,
    @Nullable Template template) {}
