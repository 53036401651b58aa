package org.colloquy.internal.dialect.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Quotes;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;

/**
 * What a document says of itself: that it is an interview, whom it is about, or that it is none.
 */
public final class Purpose {
  private static final int OPENING = 1_500;
  private static final int ENDING = 300;

  /** No title is longer. */
  private static final int HEAD = 200;

  /** What a list of frequent questions says against being an interview. */
  private static final double FREQUENT = -3;

  /** A word or two that file a text, no sentence. */
  private static final int FIELD = 24;

  private static final Map<String, List<String>> WORDS = WordLists.read("purpose.txt");

  /** How texts say who held the interview. */
  private static final List<String> HELD = WordLists.list("endings.txt", "held");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}\\p{Ll}+[ \\u00a0]+\\p{Lu}");

  private final double interview;
  private final boolean person;
  private final boolean quotes;
  private final boolean named;

  private Purpose(double interview, boolean person, boolean quotes, boolean named) {
    this.named = named;
    this.interview = interview;
    this.person = person;
    this.quotes = quotes;
  }

  /**
   * What a document says.
   *
   * @param first index of the line with which the talk would begin
   */
  public static Purpose of(Document document, int first) {
    Metadata metadata = document.declared().metadata();
    List<String> heads = new ArrayList<>();
    metadata.title().ifPresent(heads::add);
    metadata.subtitle().ifPresent(heads::add);
    metadata.deck().ifPresent(heads::add);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < first && text.length() < OPENING; i++) {
      Line line = document.line(i);
      if (i == 0 || line.kind() == Line.Kind.HEADING || isRubric(line) || isHeadline(line)) {
        heads.add(line.text());
      }
      text.append(line.text(), 0, Math.min(OPENING, line.text().length())).append('\n');
    }
    String title = String.join("\n", heads).toLowerCase(Locale.ROOT);
    String rest = (text + ending(document)).toLowerCase(Locale.ROOT);
    boolean frequent =
        contains(title, "frequent") || FrequentQuestions.say(title) || contains(rest, "often");
    boolean plain = contains(title, "interview") || HELD.stream().anyMatch(rest::contains);
    double said = plain ? 2 : contains(rest, "interview") || isFiled(metadata) ? 1 : 0;
    double interview = frequent ? FREQUENT : said < 2 && contains(title, "advice") ? -1 : said;
    boolean person =
        metadata.title().map(Purpose::isPerson).orElse(false)
            || first > 0 && isPerson(document.line(0).text())
            || metadata.contributors().stream()
                .map(Contributor::role)
                .anyMatch(r -> r.equals("ive"));
    boolean named = heads.stream().anyMatch(head -> head.length() <= HEAD && namesBehind(head));
    return new Purpose(interview, person, heads.stream().anyMatch(Purpose::isQuoted), named);
  }

  /** Whether a line is nothing but a word for a talk, as a paper sets above it. */
  private static boolean isRubric(Line line) {
    return words("talk").contains(line.text().strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a paragraph begins with a full name, a colon and a quotation that takes up its line.
   */
  private static boolean isHeadline(Line line) {
    String text = line.text();
    int colon = line.startsParagraph() && text.length() <= HEAD ? text.indexOf(':') : -1;
    return colon > 0 && CAPITALS.matcher(text.substring(0, colon)).find() && isQuoted(text);
  }

  /** Whether a title says that it is an interview, and then a full name: {@code Wywiad z ...}. */
  private static boolean namesBehind(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    int at = -1;
    for (String word : words("interview")) {
      int found = lower.indexOf(word);
      at = found < 0 || at >= 0 && at < found ? at : found + word.length();
    }
    String rest = at < 0 ? "" : title.substring(Math.min(at, title.length()));
    return CAPITALS.matcher(rest).find();
  }

  /** Whether it is filed under interviews: by a subject, or a short field such as a layout. */
  private static boolean isFiled(Metadata metadata) {
    List<String> fields = new ArrayList<>(metadata.subjects());
    metadata.extra().values().stream()
        .filter(v -> v instanceof String)
        .forEach(v -> fields.add((String) v));
    return fields.stream()
        .filter(f -> f.length() <= FIELD)
        .map(f -> f.toLowerCase(Locale.ROOT))
        .anyMatch(
            f -> contains(f, "interview") && !contains(f, "frequent") && !FrequentQuestions.say(f));
  }

  /** {@code «I only ring it»}, also behind a name and a colon. */
  private static boolean isQuoted(String title) {
    String text = title.strip();
    int colon = text.indexOf(':');
    String said = text.substring(colon + 1).strip();
    String all = said.length() > 2 ? said : text;
    return Quotes.STRAIGHT.enclose(all) && all.indexOf(' ') > 0;
  }

  /** Whether a text in lower case says that a transcript or an interview follows. */
  public static boolean isTranscript(String text) {
    return contains(text, "transcript") || contains(text, "interview");
  }

  /** Where a note on who asked may stand. */
  private static String ending(Document document) {
    List<Line> lines = document.lines();
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(0, lines.size() - 3); i < lines.size(); i++) {
      String line = lines.get(i).text();
      text.append(line.length() <= ENDING ? line : "").append('\n');
    }
    return text.toString();
  }

  private static List<String> words(String key) {
    return WORDS.getOrDefault(key, List.of());
  }

  private static boolean contains(String text, String key) {
    return words(key).stream().anyMatch(text::contains);
  }

  /** Whether a title is nothing but somebody's name. */
  public static boolean isPerson(String title) {
    String bare = title.strip();
    List<String> words = Names.words(bare);
    boolean cased = bare.chars().anyMatch(Character::isUpperCase);
    return words.size() >= 2
        && words.size() <= (cased ? 5 : 3)
        && words.stream().noneMatch(words("no-name")::contains)
        && !beginsWithArticle(bare)
        && (!cased || isCapitalised(bare))
        && !isTranscript(bare.toLowerCase(Locale.ROOT))
        && !FrequentQuestions.say(bare.toLowerCase(Locale.ROOT))
        && bare.indexOf(':') < 0
        && LabelScanner.isLabel(bare, bare.length())
        && Shape.of(bare) == Shape.NAME
        && (Names.folded(bare).charAt(0) > 0x7f || Character.isUpperCase(bare.codePointAt(0)));
  }

  /** Whether a title begins with an article, as those of things do. */
  public static boolean beginsWithArticle(String title) {
    List<String> words = Names.words(title);
    return words.size() > 1 && words("article").contains(words.get(0));
  }

  /** Whether all words begin with capitals but for particles as in "van der". */
  private static boolean isCapitalised(String name) {
    for (String word : name.split("[ \\u00a0]+")) {
      boolean small = word.isEmpty() || Character.isLowerCase(word.codePointAt(0));
      if (small && !words("particle").contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** From -3, a list of frequent questions, to 2, an interview by its title. */
  public double interview() {
    return interview;
  }

  /** Whether it says that it is a list of frequent questions. */
  public boolean isFrequent() {
    return interview == FREQUENT;
  }

  /** Whether it says that it interviews one person, whom its title names. */
  public boolean interviewsSomebody() {
    return interview > 0 && (person || named);
  }

  /** Whether its title is what somebody says. */
  public boolean quotes() {
    return quotes;
  }

  /** Whether it is about one person. */
  public boolean person() {
    return person;
  }
}
