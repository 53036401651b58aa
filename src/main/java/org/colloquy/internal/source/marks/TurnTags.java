package org.colloquy.internal.source.marks;

import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.SheetNames;

/**
 * Turns that stand between tags of site builders, {@code {{< talk name="Ana" >}}}, {@code <Talk
 * name="Ana">}, {@code {% talk Ana %}}, {@code :::talk{name="Ana"}}, or behind a wiki's pictures of
 * people, {@code [ana.icon]}: where the same few names come again and again in a tag, it begins a
 * turn as a bold label does.
 */
final class TurnTags {
  private static final String BOLD = "**";

  private static final String QUESTION = "Q";
  private static final String ANSWER = "A";

  /** What stands in a block of this kind is set in so far. */
  private static final String INDENT = "    ";

  private final String text;
  private final Rewriting out;
  private final List<TurnTag> tags;

  private TurnTags(SourceText source, int from) {
    text = source.text();
    out = new Rewriting(source);
    tags = TurnTag.all(text, from);
  }

  /**
   * A source with such tags as bold labels of the same length, so that all else stays in its place.
   *
   * @param told is told of the tags
   */
  static SourceText opened(SourceText source, int from, Told told) {
    TurnTags tags = new TurnTags(source, from);
    Map<String, String> keys = TagKeys.of(tags.tags, false);
    Map<String, String> saying = TagKeys.of(tags.tags, true);
    if (keys.isEmpty() && saying.isEmpty()) {
      return source;
    }
    for (TurnTag tag : tags.tags) {
      String key = (tag.saysMore() ? saying : keys).get(tag.name());
      String name = key == null || tag.closes() ? null : label(tag, key);
      String said = name != null && tag.saysMore() ? tag.said() : "";
      String label = name == null || said == null ? "" : BOLD + name + ":" + BOLD + " " + said;
      label = label.stripTrailing();
      if (!label.isEmpty() && tag.length() >= label.length()) {
        boolean apart = tag.length() > label.length() && tags.isBelowText(tag);
        tags.out.put(tag.start(), tag.end(), apart ? "\n" + label : label);
        tags.unquote(tag);
        tags.outdent(tag);
        told.tell(
            Code.R050, source.span(tag.start(), tag.end()), "the tag about a turn is left out");
      } else if (key != null && tag.closes() || tag.name().isEmpty()) {
        tags.out.blank(tag.start(), tag.end());
      }
    }
    tags.unwrap(keys);
    return tags.out.made();
  }

  /** Whether a tag begins a line right below another one, where it would go on with a list. */
  private boolean isBelowText(TurnTag tag) {
    int end = tag.start() - 1;
    return end > 0
        && text.charAt(end) == '\n'
        && !LabelScanner.isBlank(text.charAt(end - 1))
        && text.charAt(end - 1) != '\n';
  }

  /** Takes away the tags without values that stand right about those of turns. */
  private void unwrap(Map<String, String> keys) {
    for (int i = 0; i < tags.size(); i++) {
      TurnTag tag = tags.get(i);
      int beside = tag.closes() ? i - 1 : i + 1;
      TurnTag turn = beside < 0 || beside == tags.size() ? tag : tags.get(beside);
      int gap = Math.min(tag.end(), turn.end());
      boolean wraps =
          tag.values().isEmpty()
              && !keys.containsKey(tag.name())
              && keys.containsKey(turn.name())
              && turn.closes() == tag.closes()
              && text.substring(gap, Math.max(tag.start(), turn.start())).isBlank();
      if (wraps) {
        out.blank(tag.start(), tag.end());
      }
    }
  }

  private static String label(TurnTag tag, String key) {
    if (!key.equals(TagKeys.ITSELF)) {
      return TagKeys.bare(tag.values().getOrDefault(key, ""));
    }
    return SheetNames.QUESTIONS.contains(tag.name()) ? QUESTION : ANSWER;
  }

  /** Takes the signs of a quotation off the lines below a tag that stands in it. */
  private void unquote(TurnTag tag) {
    int at = text.charAt(tag.start()) == '>' ? tag.end() : text.length();
    while (at + 1 < text.length() && text.charAt(at) == '\n' && text.charAt(at + 1) == '>') {
      out.set(at + 1, ' ');
      int end = text.indexOf('\n', at + 1);
      at = end < 0 ? text.length() : end;
    }
  }

  /** Moves the paragraphs below a tag to the margin that stand in from it, as its first may. */
  private void outdent(TurnTag tag) {
    int at = "!?".indexOf(text.charAt(tag.start())) >= 0 ? tag.end() + 1 : text.length();
    boolean alone = false;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      boolean blank = text.substring(at, end).isBlank();
      if (!blank && !text.startsWith(INDENT, at)) {
        return;
      }
      if (alone && !blank) {
        out.outdent(at, at + INDENT.length());
      }
      alone = blank;
      at = end + 1;
    }
  }
}
