package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.word.DocxFile;
import org.colloquy.internal.press.word.House;

/**
 * Writes DOCX (ECMA-376, ISO/IEC 29500 transitional) for Word 2013 and later, LibreOffice and what
 * else reads it: a document to go on working in, so with styles for everything, and no layout that
 * an editor would have to undo.
 */
final class DocxWriter implements Writer {
  @Override
  public String name() {
    return "docx";
  }

  @Override
  public List<String> extensions() {
    return List.of("docx");
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }

  @Override
  public String description() {
    return "Word, LibreOffice";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    House house = options.template().map(Template::house).orElse(null);
    return new Written(DocxFile.write(edition, options.limits(), house, out), List.of());
  }
}
