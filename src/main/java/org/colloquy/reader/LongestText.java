package org.colloquy.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of most characters among a page's data, where it has several lines. */
final class LongestText implements YamlValue.Visitor<Optional<YamlValue.Text>> {
  private LongestText() {}

  static Optional<YamlValue.Text> of(YamlValue value) {
    return value.accept(new LongestText());
  }

  @Override
  public Optional<YamlValue.Text> visit(YamlValue.Text text) {
    return text.text().strip().indexOf('\n') > 0 ? Optional.of(text) : Optional.empty();
  }

  @Override
  public Optional<YamlValue.Text> visit(YamlValue.Items items) {
    return longest(items.items().stream());
  }

  @Override
  public Optional<YamlValue.Text> visit(YamlValue.Fields fields) {
    return longest(fields.fields().stream().map(YamlValue.Field::value));
  }

  private Optional<YamlValue.Text> longest(Stream<YamlValue> values) {
    List<YamlValue.Text> texts = values.flatMap(v -> v.accept(this).stream()).toList();
    return texts.stream().max(Comparator.comparingInt(t -> t.text().length()));
  }
}
