package org.colloquy.internal.press.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;

/**
 * What pandoc's templates and writers know of: what has another name for them than for us, and what
 * they show, which they read as Markdown.
 */
final class PandocFields {
  private static final Set<String> AUTHORS = Set.of("ivr", "aut");

  private PandocFields() {}

  static Map<String, Object> of(Metadata data) {
    Map<String, Object> fields = new LinkedHashMap<>();
    data.title().ifPresent(t -> fields.put("title", markdown(t)));
    data.subtitle().ifPresent(t -> fields.put("subtitle", markdown(t)));
    data.deck().ifPresent(t -> fields.put("deck", markdown(t)));
    List<String> authors =
        data.contributors().stream()
            .filter(c -> AUTHORS.contains(c.role()))
            .map(Contributor::name)
            .distinct()
            .map(PandocFields::markdown)
            .toList();
    if (!authors.isEmpty()) {
      fields.put("author", authors);
    }
    data.language().ifPresent(l -> fields.put("lang", l));
    Optional<String> summary = data.deck().or(data::description);
    summary.ifPresent(s -> fields.put("abstract", markdown(s)));
    if (!data.subjects().isEmpty()) {
      fields.put("keywords", data.subjects().stream().map(PandocFields::markdown).toList());
    }
    return fields;
  }

  private static String markdown(String text) {
    List<MarkdownToken> tokens = List.of(MarkdownToken.text(text));
    return MarkdownText.of(tokens, MarkdownPlace.PARAGRAPH, MarkdownFlavour.PANDOC);
  }
}
