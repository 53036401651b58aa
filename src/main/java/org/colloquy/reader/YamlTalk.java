package org.colloquy.reader;

import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Talks that are kept as data in YAML, read as the same data are in JSON. */
final class YamlTalk implements YamlValue.Visitor<String> {
  private static final List<String> EXTENSIONS = List.of("yaml", "yml");

  private YamlTalk() {}

  /**
   * What a file of YAML tells; null if it is none, or nobody speaks in it.
   *
   * @param prepared is told where the file is no YAML and so a text like any other
   */
  static @Nullable Reading of(Source source, Preparation prepared, ReadOptions options) {
    if (!EXTENSIONS.contains(source.extension())) {
      return null;
    }
    SourceText text = prepared.source();
    @Nullable YamlValue value;
    try {
      value = YamlText.value(text, 0, text.text().length());
    } catch (ColloquyException e) {
      String message = "this is no YAML, and is read as a text: " + e.diagnostic().message();
      prepared.tell(text.placed(Diagnostic.of(Code.R042, message)));
      return null;
    }
    FitValue fit = new FitValue();
    Reading talk = of(source, fit.of(value), options);
    if (talk == null && value != null && !(value instanceof YamlValue.Text)) {
      throw new ColloquyException(
          text.placed(
              Diagnostic.of(Code.R035, "these data are no transcript that is known")
                  .at(text.span(0, 0))
                  .withHint("name the fields of each turn: speaker, start, text")));
    }
    return talk == null ? null : Carried.telling(fit.told(text), talk);
  }

  /**
   * What data tell; null if nobody speaks in them.
   *
   * @param value with texts that an edition may hold
   */
  static @Nullable Reading of(Source source, @Nullable YamlValue value, ReadOptions options) {
    String json = value == null ? "" : value.accept(new YamlTalk());
    Reading reading =
        json.startsWith("{") || json.startsWith("[")
            ? JsonTranscriptReader.talk(source.carrying(json), options)
            : null;
    return reading != null && Carried.isTalk(reading) ? reading : null;
  }

  @Override
  public String visit(YamlValue.Text text) {
    return text.isNothing() ? "null" : quoted(text.text());
  }

  @Override
  public String visit(YamlValue.Items items) {
    return "[" + String.join(",\n", items.items().stream().map(i -> i.accept(this)).toList()) + "]";
  }

  @Override
  public String visit(YamlValue.Fields fields) {
    return "{"
        + String.join(
            ",\n",
            fields.fields().stream()
                .map(f -> quoted(f.key().text()) + ": " + f.value().accept(this))
                .toList())
        + "}";
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
