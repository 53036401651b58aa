package org.colloquy.reader;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.source.SourceText;

/** The file {@code NAME.colloquy.yaml} beside a source, with what somebody says about it. */
final class Sidecar {
  private static final String ENDING = ".colloquy.yaml";

  private Sidecar() {}

  /**
   * The overrides of the sidecar of a source; none where there is no sidecar.
   *
   * @param tell takes what is odd about it
   * @throws ColloquyException with the sidecar's name and the place in it, if it is wrong
   */
  static Overrides of(Source source, Consumer<Diagnostic> tell) {
    Optional<Source> sidecar = source.path().flatMap(p -> source.resolve(name(source)));
    if (sidecar.isEmpty() || sidecar.get().head(1).length == 0) {
      return Overrides.NONE;
    }
    Source file = sidecar.get();
    byte[] bytes = file.bytes(4L * YamlText.MOST_CHARACTERS);
    ReadOptions utf8 = ReadOptions.builder().encoding(StandardCharsets.UTF_8).build();
    Decoding.Decoded decoded = Decoding.decode(shown(source), bytes, utf8);
    SourceText text = decoded.source();
    YamlValue.Fields fields = YamlText.fields(text, 0, text.text().length());
    OverridesParser.Parsed parsed = OverridesParser.parse(text, fields);
    decoded.diagnostics().forEach(tell);
    parsed.problems().forEach(tell);
    return parsed.overrides();
  }

  /** The sidecar's name as the user would write it, seeing how the source was written. */
  private static String shown(Source source) {
    String file = source.path().map(p -> p.getFileName().toString()).orElse("");
    String folder = source.name().substring(0, source.name().length() - file.length());
    return folder + name(source);
  }

  private static String name(Source source) {
    String file = source.path().map(p -> p.getFileName().toString()).orElse("");
    int dot = file.lastIndexOf('.');
    return (dot < 1 ? file : file.substring(0, dot)) + ENDING;
  }
}
