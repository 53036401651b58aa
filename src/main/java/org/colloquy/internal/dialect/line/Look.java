package org.colloquy.internal.dialect.line;

import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.Counting;
import org.colloquy.internal.dialect.words.LabelScanner;

/**
 * How a paragraph is set: what tells unlabelled questions from answers.
 *
 * @param level of a heading, else 0
 * @param mark the dash or sign with which a marked paragraph begins, else empty
 */
public record Look(Kind kind, int level, String mark) {
  /** What sets a paragraph apart. */
  public enum Kind {
    HEADING("headings"),
    BOLD("bold paragraphs"),
    ITALIC("italic paragraphs"),
    CAPITALS("paragraphs in capitals"),
    QUOTED("quoted paragraphs"),
    MARKED("paragraphs behind a dash or sign"),
    PLAIN("paragraphs"),
    /** A list, a table, preformatted text: may be part of an answer. */
    CONTENT("contents"),
    /** A picture or a rule: nobody says it. */
    SILENT("pictures");

    private final String inWords;

    Kind(String inWords) {
      this.inWords = inWords;
    }

    public String inWords() {
      return inWords;
    }
  }

  private static final String DASHES = "—–―─━－\u0336";

  /** Typed for a dash where a Japanese keyboard has none. */
  private static final String LONG_VOWELS = "ーー";

  private static final String SIGNS = ">•●◆◊◈❖■▪▼◇□○◎▶►▷▸▹◁◀☞※★☆▲△◉*;:=";

  /** A line across a page has so many dashes at least. */
  private static final int RULE = 20;

  private static final int CAPITALS_AT_LEAST = 6;
  private static final char FIRST_IDEOGRAPH = 0x4e00;
  private static final char LAST_IDEOGRAPH = 0x9fff;

  public static final Look PLAIN = new Look(Kind.PLAIN, 0, "");
  public static final Look CONTENT = new Look(Kind.CONTENT, 0, "");
  public static final Look SILENT = new Look(Kind.SILENT, 0, "");
  public static final Look BOLD = new Look(Kind.BOLD, 0, "");
  public static final Look ITALIC = new Look(Kind.ITALIC, 0, "");
  public static final Look CAPITALS = new Look(Kind.CAPITALS, 0, "");
  public static final Look QUOTED = new Look(Kind.QUOTED, 0, "");

  public static Look heading(int level) {
    return new Look(Kind.HEADING, level, "");
  }

  /** How one line of running text is set. */
  public static Look of(Line line) {
    int figures = figures(line.text());
    Setting setting = Setting.of(line.inlines(), figures);
    if (setting.isBold(figures)) {
      return BOLD;
    }
    if (setting.isItalic(figures)) {
      return ITALIC;
    }
    int lead = lead(line.text());
    if (lead > 0) {
      return marked(line.text().strip());
    }
    return isCapitals(line.text()) ? CAPITALS : PLAIN;
  }

  /** Whether a line of running text stands behind a dash. */
  public static boolean hasDash(Line line) {
    String text = line.text();
    int at = LabelScanner.skipSpace(text, 0);
    boolean may = line.isText() && at < text.length() && isDash(text.charAt(at));
    return may && of(line).hasDash();
  }

  /** How many figures stand before what a text says: those of a number or of a time. */
  private static int figures(String text) {
    int time = time(text);
    return time == 0
        ? Counting.digits(text)
        : (int) text.substring(0, time).chars().filter(Character::isDigit).count();
  }

  /** How many characters at the beginning of a text are a time of the recording and the blanks. */
  public static int time(String text) {
    int from = LabelScanner.skipSpace(text, 0);
    boolean may =
        from < text.length()
            && (Character.isDigit(text.charAt(from)) || "[(<{（【".indexOf(text.charAt(from)) >= 0);
    Clock clock = may ? Clock.at(text, from) : null;
    return clock == null || clock.time() == null ? 0 : LabelScanner.skipSpace(text, clock.end());
  }

  /** Dashes of one length are one mark, whichever is at hand. */
  private static Look marked(String text) {
    char first = text.charAt(0);
    boolean twice = text.charAt(1) == first;
    return new Look(
        Kind.MARKED,
        0,
        isDash(first) || text.startsWith(LONG_VOWELS)
            ? (twice ? "——" : "—")
            : text.substring(0, twice ? 2 : 1));
  }

  public boolean isMarked() {
    return kind != Kind.PLAIN && kind != Kind.CONTENT && kind != Kind.SILENT;
  }

  public boolean hasDash() {
    return kind == Kind.MARKED && isDash(mark.charAt(0));
  }

  /**
   * How many characters at the beginning of a text are a dash or sign, with the space behind it; 0
   * if it begins with none. A hyphen counts where a space, a second one, or what may be the first
   * letter of a sentence follows.
   */
  public static int lead(String text) {
    int from = LabelScanner.skipSpace(text, 0);
    int at = text.startsWith(LONG_VOWELS, from) ? from + LONG_VOWELS.length() : from;
    while (at < text.length() && at < from + 3 && isLead(text.charAt(at), text.charAt(from))) {
      at++;
    }
    if (at == from || at == text.length()) {
      return 0;
    }
    int end = LabelScanner.skipSpace(text, at);
    boolean hyphen = text.charAt(from) == '-' && at == from + 1;
    boolean rule = at < text.length() && at == from + 3 && text.charAt(at) == text.charAt(from);
    boolean within = hyphen && end == at && !beginsSentence(text.charAt(at));
    boolean dashed = within || rule;
    return dashed || end == text.length() ? 0 : end;
  }

  private static boolean beginsSentence(char c) {
    return Character.isLetter(c) && !Character.isLowerCase(c) || c == '¿';
  }

  private static boolean isLead(char c, char first) {
    return c == first && (isDash(c) || c == '-' || SIGNS.indexOf(c) >= 0);
  }

  /** A dash that is no hyphen. */
  public static boolean isLongDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** Whether such a dash stands before a text. */
  public static boolean beginsWithLongDash(String text) {
    return lead(text) > 0 && isLongDash(text.charAt(LabelScanner.skipSpace(text, 0)));
  }

  public static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0 || c == '-';
  }

  private static boolean isCapitals(String text) {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
        letters++;
        continue;
      }
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return capitals >= CAPITALS_AT_LEAST && 2 * capitals > letters;
  }

  /**
   * Whether a text is one sign over and over, as a line is drawn between what stands above it and
   * below.
   *
   * @param least how often the sign stands there at least
   */
  public static boolean isRule(String line, int least) {
    String text = line.strip();
    char first = text.length() < least ? ' ' : text.charAt(0);
    return "-=_*".indexOf(first) >= 0 && text.chars().allMatch(c -> c == first);
  }

  /** Whether a text is a line drawn with dashes, right across a page. */
  public static boolean isRule(String line) {
    String text = line.strip();
    int end = 0;
    while (end < text.length() && "-_=".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end >= RULE && end == text.length();
  }
}
