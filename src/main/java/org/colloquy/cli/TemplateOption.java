package org.colloquy.cli;

import java.util.List;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Source;
import org.colloquy.writer.Template;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;
import org.jspecify.annotations.Nullable;

/** {@code --template}: the house's own DOCX. */
final class TemplateOption {
  static final Option TEMPLATE =
      Option.of("FILE", "your house's .docx: styles, page, headers", "--template");

  private TemplateOption() {}

  /** The template; whatever is wrong with it is wrong with the command line. */
  static @Nullable Template of(Arguments arguments, List<Writer> writers) throws UsageException {
    if (!arguments.has(TEMPLATE)) {
      return null;
    }
    if (!writers.contains(Writers.DOCX)) {
      throw new UsageException(
          "--template is of DOCX, but no DOCX is asked for", "use it with --to docx");
    }
    String name = arguments.value(TEMPLATE, "");
    try {
      Source source = Source.of(FilePath.of(name));
      return Template.of(name, source.bytes(ReadOptions.DEFAULT.limits().inputBytes()));
    } catch (ColloquyException e) {
      throw new UsageException(e.diagnostic());
    }
  }
}
