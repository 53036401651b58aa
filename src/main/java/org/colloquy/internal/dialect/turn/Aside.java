package org.colloquy.internal.dialect.turn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.line.Voices;
import org.colloquy.internal.dialect.words.Edges;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Phrases;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a page sets between the paragraphs of a turn for those who read it: {@code Photo: Ana Ruiz},
 * {@code Read more: ...}, {@code Advertisement}, {@code > Slide 4: The weir}, or tells those who
 * cannot see or hear: {@code Audio description: ...}, {@code Sound: A door}. Nobody says it.
 */
final class Aside {
  static final String KIND = "aside";

  /** Longer ones are told from talk by nothing. */
  private static final int LONGEST = 160;

  /** A paragraph that nothing but its first words tells is no longer. */
  private static final int SHORT = 80;

  /** The name of a field of a list is no longer. */
  private static final int FIELD = 30;

  private static final String ABOUT = "*_[]()-–—•…·|▼▲△▶◀ ";

  /** What points from a caption at its picture. */
  private static final String POINTERS = "▲△▼▽◀◁";

  private static final Map<String, List<String>> WORDS = WordLists.read("asides.txt");
  private static final Set<String> LEADS =
      Stream.of("leads", "boxes")
          .flatMap(key -> WordLists.spaced(WORDS, key).stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> NUMBERED = Set.copyOf(WordLists.spaced(WORDS, "numbered"));
  private static final Set<String> SIGNED =
      WordLists.spaced(WORDS, "signed").stream()
          .map(w -> w.replace(".", ""))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> WHOLE = Set.copyOf(WordLists.spaced(WORDS, "whole"));
  private static final Phrases BEGINNINGS = Phrases.of(WordLists.spaced(WORDS, "begins"));
  private static final Phrases RIGHTS = Phrases.of(WordLists.spaced(WORDS, "has"));

  private Aside() {}

  /** Whether a paragraph is one. */
  static boolean is(Line line) {
    return line.isText() && line.voice() == null && is(line.text());
  }

  /** Whether a paragraph is one in italics that its format knows for the words below a picture. */
  static boolean isCaption(Line line) {
    return line.isText() && Voices.isNobodys(line) && Setting.of(line.inlines()).isItalic();
  }

  /** What a quotation says that is one and nothing else; null for any other content. */
  static @Nullable List<Inline> quoted(@Nullable Content content) {
    if (content instanceof Content.Quotation quotation
        && quotation.content().size() == 1
        && quotation.content().get(0) instanceof Content.Paragraph paragraph) {
      String text = PlainText.ofInlines(paragraph.inlines());
      return is(text) || isBox(text) ? paragraph.inlines() : null;
    }
    return null;
  }

  /** {@code [!NOTE] The weir is closed}: a box beside the text, as repositories show them. */
  private static boolean isBox(String text) {
    int close = text.startsWith("[!") ? text.indexOf(']') : -1;
    return close > 2
        && close <= FIELD
        && text.substring(2, close).chars().allMatch(Character::isLetter);
  }

  /** Whether a word and a colon begin a text that is none, and something stands behind them. */
  static boolean isField(String text) {
    int colon = LabelScanner.colon(text, Math.min(text.length(), FIELD));
    return colon > 0 && colon < text.stripTrailing().length() - 1 && !is(text);
  }

  /** Whether a text tells what is to be seen or heard; it is as long as that takes. */
  private static boolean describes(String text) {
    String beginning = bare(text.substring(0, Math.min(text.length(), FIELD)));
    int colon = colon(beginning);
    return colon > 0 && Nobody.describes(Names.key(spelt(beginning.substring(0, colon))));
  }

  /** A word without the pictures that stand beside it. */
  private static String spelt(String word) {
    return word.codePoints()
        .filter(c -> Character.getType(c) != Character.OTHER_SYMBOL && c != '\ufe0f')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean is(String text) {
    boolean describes = describes(text);
    if (describes || text.length() > LONGEST) {
      return describes;
    }
    String said = bare(text).toLowerCase(Locale.ROOT);
    int colon = colon(said);
    String lead = counted(colon < 0 ? said : said.substring(0, colon));
    boolean noted = LEADS.contains(lead) || Nobody.isRemark(lead);
    boolean led = colon > 0 && colon < said.length() - 1 && noted;
    return led
        || WHOLE.contains(said)
        || isCaption(text)
        || isCredited(text)
        || isSigned(said)
        || isNumbered(lead)
        || RIGHTS.within(said)
        || said.length() <= SHORT && BEGINNINGS.begin(said);
  }

  /** {@code ▲ The weir at night}: a sign that points at a picture, and no sentence. */
  private static boolean isCaption(String text) {
    String bare = text.strip();
    return bare.length() > 1
        && bare.length() <= SHORT
        && POINTERS.indexOf(bare.charAt(0)) >= 0
        && !QuestionMarks.endsSentence(bare);
  }

  /**
   * {@code The weir at night (Photo: Ana Ruiz)}: a caption, and in brackets who took the picture.
   */
  private static boolean isCredited(String text) {
    String bare = text.strip();
    int close = bare.length() - 1;
    int open = Math.max(bare.lastIndexOf('('), bare.lastIndexOf('（'));
    int from = open > 0 && ")）".indexOf(bare.charAt(close)) >= 0 ? open : bare.lastIndexOf('|');
    String credit = from < 1 ? "" : bare(bare.substring(from + 1)).toLowerCase(Locale.ROOT);
    int colon = colon(credit);
    return colon > 0
        && colon < credit.length() - 1
        && LEADS.contains(credit.substring(0, colon).strip());
  }

  /** Whether behind a last dash, or in brackets at the end, a text says whose note it is. */
  private static boolean isSigned(String said) {
    int at = said.length() - 1;
    while (at > 0 && at > said.length() - FIELD && "-–—(（".indexOf(said.charAt(at)) < 0) {
      at--;
    }
    return at > 0
        && at > said.length() - FIELD
        && SIGNED.contains(bare(said.substring(at + 1)).replace(".", ""));
  }

  /** A text without the signs that set it apart. */
  private static String bare(String text) {
    return Edges.without(ABOUT, text);
  }

  private static int colon(String text) {
    int at = 0;
    while (at < text.length() && !LabelScanner.isColon(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  /** A lead without the number of pictures before it: {@code 23 photos: Ana Ruiz}. */
  private static String counted(String lead) {
    int from = 0;
    while (from < lead.length() && Character.isDigit(lead.charAt(from))) {
      from++;
    }
    return lead.substring(from).strip();
  }

  private static boolean isNumbered(String lead) {
    int end = lead.length();
    while (end > 0 && Character.isDigit(lead.charAt(end - 1))) {
      end--;
    }
    return end < lead.length() && NUMBERED.contains(lead.substring(0, end).strip());
  }
}
