package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Talks that a page's front matter holds, for the site to lay out: {@code transcript:} with {@code
 * who:} and {@code line:} of each turn, or with the text of all. They are looked for where nobody
 * speaks in the text behind it.
 */
final class FrontTalk {
  private static final String RULE = "---\n";

  /** No fewer turns are looked for. */
  private static final int FEWEST = 4;

  /** What stands behind a key whose value is the lines below. */
  private static final List<String> BLOCKS = List.of(": |", ": |-", ": |+", ": >", ": >-", ": >+");

  private FrontTalk() {}

  /**
   * The talk in front of a text, or what was read of the text where there is none.
   *
   * @param body what was read of the text, in which nobody speaks
   */
  static Reading of(Source source, Preparation prepared, ReadOptions options, Reading body) {
    FrontMatter matter = prepared.frontMatter();
    SourceText text = prepared.source();
    if (!matter.isPresent() && text.text().startsWith(RULE)) {
      Reading closed = closed(source, text.text(), options);
      return closed != null && Carried.isTalk(closed) ? closed : body;
    }
    if (!matter.isPresent() || matter.toml() || !mayHold(text.text(), matter)) {
      return body;
    }
    Reading talk = read(source, text, matter, options);
    return talk == null ? body : joined(talk, body);
  }

  /** What is read where all of a text is front matter that nothing closes. */
  private static @Nullable Reading closed(Source source, String text, ReadOptions options) {
    String whole = text.endsWith("\n") ? text + RULE : text + '\n' + RULE;
    return FrontMatter.of(whole).isPresent()
        ? new MarkdownReader().read(source.carrying(whole), options)
        : null;
  }

  /** Whether so many items of lists begin lines, or a text of several lines does. */
  private static boolean mayHold(String text, FrontMatter matter) {
    List<String> lines = text.substring(matter.from(), matter.to()).lines().toList();
    long items = lines.stream().filter(l -> l.stripLeading().startsWith("- ")).count();
    return items >= FEWEST
        || lines.stream().anyMatch(l -> BLOCKS.stream().anyMatch(l.stripTrailing()::endsWith));
  }

  private static @Nullable Reading read(
      Source source, SourceText text, FrontMatter matter, ReadOptions options) {
    try {
      YamlValue value = YamlText.value(text, matter.from(), matter.to());
      Reading talk = YamlTalk.of(source, new FitValue().of(value), options);
      return talk == null && value != null ? told(source, value, options) : talk;
    } catch (ColloquyException broken) {
      return null; // which was told of when its keys were read
    }
  }

  /** What is read of the longest text, at its line; null where nobody speaks in it. */
  private static @Nullable Reading told(Source source, YamlValue value, ReadOptions options) {
    YamlValue.Text text = LongestText.of(value).orElse(null);
    if (text == null) {
      return null;
    }
    String below = "\n".repeat(text.span().line()) + text.text();
    Reading talk = new MarkdownReader().read(source.carrying(below), options);
    return Carried.isTalk(talk) ? talk : null;
  }

  /** The talk, with what is known of the page, and the page's text behind it. */
  private static Reading joined(Reading talk, Reading body) {
    List<Diagnostic> problems = new ArrayList<>(body.diagnostics());
    problems.removeIf(d -> d.code() == Code.R049);
    problems.addAll(talk.diagnostics());
    List<Evidence> evidence = new ArrayList<>();
    body.evidence().stream().filter(e -> !e.subject().equals("dialect")).forEach(evidence::add);
    talk.evidence().stream().filter(e -> !e.subject().equals("encoding")).forEach(evidence::add);
    return new Reading(
        Following.of(talk.interview(), body.interview()).toBuilder()
            .metadata(MetadataMerge.over(body.interview().metadata(), talk.interview().metadata()))
            .build(),
        body.format(),
        problems,
        evidence);
  }
}
