package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.jspecify.annotations.Nullable;

/**
 * Talks that a program holds as texts of its code, one on each line or its speaker on one of its
 * own: {@code ("Ana", "Is it cold?"),}, {@code {speaker: "Ana", text: "Is it cold?"},}, {@code
 * "Ana: Is it cold?",}. They become lines with labels.
 */
final class CodedStrings {
  private static final int FEWEST = 4;
  private static final int NAME = 40;
  private static final String OPENS = "\"'`[({";
  private static final String CLOSES = ",;)]}";
  private static final Map<String, List<String>> COLUMNS = WordLists.read("columns.txt");
  private static final Set<String> SPEAKERS = columns("speaker");
  private static final Set<String> TEXTS = columns("text");

  private CodedStrings() {}

  /**
   * A line of code.
   *
   * @param name who speaks; empty where it does not say so
   * @param said what is left of the line
   */
  private record Coded(SourceText.Row row, String name, String said) {}

  private static Set<String> columns(String key) {
    return Set.copyOf(new HashSet<>(COLUMNS.getOrDefault(key, List.of())));
  }

  /** A source with such lines as talk, so that all else stays in its place. */
  static SourceText of(SourceText source, int from, Told told) {
    String text = source.text();
    List<Coded> coded = new ArrayList<>();
    int since = 0;
    int other = 0;
    for (SourceText.Row row : source.rows(from)) {
      String line =
          coded.isEmpty() && !mayBeCoded(text, row) ? "" : text.substring(row.start(), row.end());
      Coded one = coded(row, line);
      coded.addAll(one == null ? List.of() : List.of(one));
      since = one != null || coded.isEmpty() ? 0 : since;
      boolean words =
          one == null && !coded.isEmpty() && line.codePoints().anyMatch(Character::isLetter);
      since += words ? 1 : 0;
      other += words ? 1 : 0;
    }
    List<String> names = coded.stream().map(Coded::name).filter(n -> !n.isEmpty()).toList();
    boolean most = other - since <= coded.size() && names.size() >= FEWEST;
    if (!most || !Recurrence.of(names)) {
      return source;
    }
    Rewriting out = new Rewriting(source);
    for (Coded one : coded) {
      out.put(one.row.start(), one.row.end(), one.said);
      told.tell(
          Code.R012,
          source.span(one.row.start(), one.row.end()),
          "signs and names of a program about its texts are left out");
    }
    return out.made();
  }

  /** Whether a row ends as code does. */
  private static boolean mayBeCoded(String text, SourceText.Row row) {
    int end = row.end();
    while (end > row.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    char last = end > row.start() ? text.charAt(end - 1) : ' ';
    return CLOSES.indexOf(last) >= 0 || OPENS.indexOf(last) >= 0;
  }

  /** What a line of code says, or null if it is none, or says nothing of a talk. */
  private static @Nullable Coded coded(SourceText.Row row, String line) {
    String code = line.strip();
    if (code.length() < 2 || CLOSES.indexOf(code.charAt(code.length() - 1)) < 0) {
      return code.length() == 1 && "{[(".indexOf(code) >= 0 ? new Coded(row, "", "") : null;
    }
    if (code.chars().allMatch(c -> OPENS.indexOf(c) >= 0 || CLOSES.indexOf(c) >= 0)) {
      return new Coded(row, "", "");
    }
    boolean opens =
        OPENS.indexOf(code.charAt(0)) >= 0 || Character.isJavaIdentifierStart(code.charAt(0));
    CodedTexts texts = opens ? CodedTexts.of(code) : null;
    if (texts == null) {
      return null;
    }
    String name = texts.called(SPEAKERS);
    String said = texts.called(TEXTS);
    if (name == null && said == null && texts.size() == 2 && texts.key(0).isEmpty()) {
      name = texts.text(0);
      said = texts.text(1);
    } else if (name == null && texts.size() == 1 && said == null) {
      boolean own = texts.key(0).indexOf(' ') < 0 && isLower(texts.key(0));
      name = own ? null : texts.key(0);
      said = texts.text(0);
    }
    return made(row, line, name, said);
  }

  private static boolean isLower(String key) {
    return key.equals(key.toLowerCase(Locale.ROOT));
  }

  private static @Nullable Coded made(
      SourceText.Row row, String line, @Nullable String name, @Nullable String said) {
    if (name == null) {
      int colon = said == null ? -1 : LabelScanner.colon(said, Math.min(NAME, said.length()));
      String label = colon > 0 && said != null ? said.substring(0, colon).strip() : "";
      return said == null ? null : new Coded(row, label, said);
    }
    boolean label = name.length() <= NAME && LabelScanner.isLabel(name, name.length());
    String all = said == null ? name + ":" : name + ": " + said;
    boolean fits = label && !name.isBlank() && all.length() <= line.length();
    return fits ? new Coded(row, name.strip(), all) : null;
  }
}
