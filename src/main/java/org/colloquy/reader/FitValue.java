package org.colloquy.reader;

import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/** A value whose texts an edition may hold: what escapes wrote into others is replaced and told. */
final class FitValue implements YamlValue.Visitor<YamlValue> {
  private final Corrections corrections = new Corrections();

  List<Diagnostic> told(SourceText source) {
    return corrections.told().stream().map(source::placed).toList();
  }

  @Nullable YamlValue of(@Nullable YamlValue value) {
    return value == null ? null : value.accept(this);
  }

  @Override
  public YamlValue.Text visit(YamlValue.Text text) {
    String ends = text.text().replace("\r\n", "\n").replace('\r', '\n').replace('\u0085', '\n');
    String lines = ends.replace('\f', ' ').replace('\u000b', ' ');
    String clean = corrections.clean(lines, at -> text.span());
    return clean.equals(text.text()) ? text : new YamlValue.Text(clean, text.plain(), text.span());
  }

  @Override
  public YamlValue.Items visit(YamlValue.Items items) {
    return new YamlValue.Items(
        items.items().stream().map(i -> i.accept(this)).toList(), items.span());
  }

  @Override
  public YamlValue.Fields visit(YamlValue.Fields fields) {
    return new YamlValue.Fields(
        fields.fields().stream()
            .map(f -> new YamlValue.Field(visit(f.key()), f.value().accept(this)))
            .toList(),
        fields.span());
  }
}
