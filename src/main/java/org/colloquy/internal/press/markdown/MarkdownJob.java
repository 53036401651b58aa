package org.colloquy.internal.press.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.model.Question;
import org.colloquy.model.Resource;

/** One edition on its way to Markdown, and what Markdown could not express of it. */
final class MarkdownJob {
  private final Edition edition;
  private final MarkdownFlavour flavour;
  private final Map<MarkdownLoss, Integer> losses = new EnumMap<>(MarkdownLoss.class);

  private final Map<String, Resource> resources = new HashMap<>();
  private final boolean boldQuestions;

  MarkdownJob(Edition edition, MarkdownFlavour flavour) {
    this.edition = edition;
    this.flavour = flavour;
    edition.interview().resources().forEach(r -> resources.put(r.id(), r));
    boldQuestions =
        !isPandoc()
            && edition.interview().blocks().stream()
                .noneMatch(b -> b instanceof Question q && !edition.sourceLabel(q).isEmpty());
  }

  Optional<Resource> resource(String id) {
    return Optional.ofNullable(resources.get(id));
  }

  /** Whether nothing but CommonMark may be used. */
  boolean isPlain() {
    return flavour == MarkdownFlavour.COMMONMARK;
  }

  /** Whether the title is said in front alone, as pandoc makes a heading of it. */
  boolean isTitleInFront() {
    return isPandoc() && edition.metadata().title().isPresent();
  }

  boolean isPandoc() {
    return flavour == MarkdownFlavour.PANDOC;
  }

  /**
   * Whether no question has a label, and nothing but its type can tell it from what is answered.
   */
  boolean boldQuestions() {
    return boldQuestions;
  }

  MarkdownFlavour flavour() {
    return flavour;
  }

  Edition edition() {
    return edition;
  }

  void lost(MarkdownLoss loss) {
    losses.merge(loss, 1, Integer::sum);
  }

  /** Each kind of loss once, with its count. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> told = new ArrayList<>();
    losses.forEach(
        (loss, count) ->
            told.add(
                Diagnostic.of(
                        Code.W003, loss.what() + (count == 1 ? "" : " (" + count + " places)"))
                    .withHint(loss.instead())));
    return told;
  }
}
