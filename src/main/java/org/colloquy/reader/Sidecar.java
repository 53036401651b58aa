package org.colloquy.reader;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.source.SourceText;

/**
 * The file {@code NAME.colloquy.yaml} or {@code NAME.colloquy.yml} beside a source, with what
 * somebody says about it.
 */
final class Sidecar {
  private static final String ENDING = ".colloquy.yaml";
  private static final String SHORT_ENDING = ".colloquy.yml";

  private Sidecar() {}

  /**
   * The overrides of the sidecar of a source; none where there is no sidecar.
   *
   * @param tell takes what is odd about it
   * @throws ColloquyException with the sidecar's name and the place in it, if it is wrong
   */
  static Overrides of(Source source, Consumer<Diagnostic> tell) {
    Optional<Source> brief = beside(source, SHORT_ENDING);
    Optional<Source> sidecar = beside(source, ENDING);
    if (sidecar.isPresent() && brief.isPresent()) {
      tell.accept(
          Diagnostic.of(Code.M019, "beside " + name(source, ENDING) + " this is not read")
              .withSource(shown(source, SHORT_ENDING))
              .withHint("make one file of both"));
    }
    String ending = sidecar.isPresent() ? ENDING : SHORT_ENDING;
    Source file = sidecar.or(() -> brief).orElse(null);
    if (file == null || file.head(1).length == 0) {
      return Overrides.NONE;
    }
    byte[] bytes = file.bytes(4L * YamlText.MOST_CHARACTERS);
    Decoding.Decoded decoded = decoded(shown(source, ending), bytes);
    SourceText text = decoded.source();
    YamlValue.Fields fields = YamlText.fields(text, 0, text.text().length());
    OverridesParser.Parsed parsed = OverridesParser.parse(text, fields);
    decoded.diagnostics().forEach(tell);
    parsed.problems().forEach(tell);
    return parsed.overrides();
  }

  /** In UTF-8, as all YAML is, whatever encoding was asked for or declared for the source. */
  private static Decoding.Decoded decoded(String name, byte[] bytes) {
    ReadOptions utf8 = ReadOptions.builder().encoding(StandardCharsets.UTF_8).build();
    try {
      return Decoding.decode(name, bytes, utf8);
    } catch (ColloquyException e) {
      boolean misfit = e.diagnostic().code() == Code.R007;
      throw misfit
          ? new ColloquyException(e.diagnostic().withHint("save this file as UTF-8"), e)
          : e;
    }
  }

  private static Optional<Source> beside(Source source, String ending) {
    return source.path().flatMap(p -> source.resolve(name(source, ending)));
  }

  /** The sidecar's name as the user would write it, seeing how the source was written. */
  private static String shown(Source source, String ending) {
    String file = source.path().map(p -> p.getFileName().toString()).orElse("");
    String folder = source.name().substring(0, source.name().length() - file.length());
    return folder + name(source, ending);
  }

  private static String name(Source source, String ending) {
    String file = source.path().map(p -> p.getFileName().toString()).orElse("");
    int dot = file.lastIndexOf('.');
    return (dot < 1 ? file : file.substring(0, dot)) + ending;
  }
}
