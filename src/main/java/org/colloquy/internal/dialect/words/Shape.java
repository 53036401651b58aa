package org.colloquy.internal.dialect.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the characters of a label look like, and how much that speaks for a label. */
public enum Shape {
  /** {@code Speaker 1}: no prose looks so. */
  NUMBERED(2),
  /** {@code Q}, {@code JS}, {@code 问}. */
  LETTERS(1.2),
  /** {@code THE PRESIDENT}. */
  CAPITALS(1),
  /** {@code Tomás Vidal}, {@code 唐鳳}. */
  NAME(.7),
  /** {@code kevin}. */
  LOWER(-.4),
  /** {@code On the bridge}. */
  MIXED(-.7);

  private static final int LETTERS_AT_MOST = 3;
  private static final int NAME_WORDS = 5;

  /** So short a label says with its brackets how to speak of somebody, or for whom he speaks. */
  private static final int ASIDE_WORDS = 5;

  /** An office of so many words may stand before a name, the name among them. */
  private static final int HOLDER_WORDS = 12;

  /** One with an article and an honorific before it stands alone. */
  private static final int HONOURED_WORDS = 10;

  /** One in capitals as well. */
  private static final int CAPITALISED_WORDS = 16;

  private static final int NAME_IDEOGRAPHS = 8;

  /** So short is a word between the capitals of a name: {@code de}, {@code para}. */
  private static final int PARTICLE = 4;

  private final double worth;

  Shape(double worth) {
    this.worth = worth;
  }

  public double worth() {
    return worth;
  }

  public String inWords() {
    return switch (this) {
      case NUMBERED -> "a numbered speaker";
      case LETTERS -> "letters that may be initials";
      case CAPITALS -> "in capitals";
      case NAME -> "like a name";
      case LOWER -> "written in lower case";
      case MIXED -> "words of a sentence rather than a name";
    };
  }

  /** The shape of a label; what stands in brackets or behind a comma is no part of the name. */
  public static Shape of(String label) {
    String name = Names.withoutAside(label);
    Shape shape = ofName(name);
    if (name.length() == label.length()) {
      return shape;
    }
    return shape == CAPITALS || shape == NAME && hasOffice(label, name) ? shape : ofName(label);
  }

  /** Whether a few words stand behind a full name and a comma: {@code Ida Lund, reporter}. */
  private static boolean hasOffice(String label, String name) {
    int words = NameEnd.words(name).length;
    boolean full = words > 1 && words <= NAME_WORDS && label.startsWith(",", name.length());
    return full && NameEnd.words(label).length - words <= ASIDE_WORDS;
  }

  private static Shape ofName(String label) {
    String letters = Letters.of(label);
    if (letters.isEmpty()) {
      return Phones.is(label) ? NAME : isUnknown(label.strip()) ? LETTERS : MIXED;
    }
    String[] words = NameEnd.words(label.strip());
    if (isNumbered(words)) {
      return NUMBERED;
    }
    if (Clause.is(label)) {
      return MIXED;
    }
    String upper = letters.toUpperCase(Locale.ROOT);
    String lower = letters.toLowerCase(Locale.ROOT);
    if (lower.equals(upper)) {
      return caseless(label, words.length);
    }
    if (letters.equals(upper)) {
      return letters.length() <= LETTERS_AT_MOST ? LETTERS : CAPITALS;
    }
    if (letters.equals(lower)) {
      return letters.length() == 1 ? LETTERS : LOWER;
    }
    boolean name = words.length <= NAME_WORDS + NameEnd.bracketed(words) && capitalised(words);
    return name || isHolder(label, words) || isHonoured(words)
        ? NAME
        : isOffice(words) ? CAPITALS : MIXED;
  }

  /** {@code ??} or {@code ____}, as minutes have it where nobody caught who spoke. */
  static boolean isUnknown(String label) {
    boolean open = label.length() >= LETTERS_AT_MOST && label.chars().allMatch(c -> c == '_');
    return open
        || !label.isEmpty()
            && label.length() <= LETTERS_AT_MOST
            && label.chars().allMatch(c -> c == '?');
  }

  /** An office alone that gives the floor, or one of however many words before a name. */
  private static boolean isHolder(String label, String[] words) {
    int count = words.length;
    if (count < 2 || count > HOLDER_WORDS || !begins(words[0])) {
      return false;
    }
    boolean holds =
        Offices.holds(withoutApostrophe(Names.folded(words[0])))
            || count > 3 && Offices.holds(Names.folded(words[0] + " " + words[1]));
    boolean name =
        count > 2 && holds && begins(words[count - 1]) && beginsOrIsSmall(words[count - 2]);
    return name || Offices.isChair(label);
  }

  private static String withoutApostrophe(String word) {
    int last = word.length() - 1;
    return last > 0 && "'’".indexOf(word.charAt(last)) >= 0 ? word.substring(0, last) : word;
  }

  /** An article, an honorific and an office: {@code O Sr. Secretário de Estado da Educação}. */
  private static boolean isHonoured(String[] words) {
    if (words.length < 3 || words.length > CAPITALISED_WORDS) {
      return false;
    }
    int held = words.length - NameEnd.bracketed(words);
    if (words.length > HONOURED_WORDS
        && (held < 2 || !Arrays.stream(words, 2, held).allMatch(Shape::isUpper))) {
      return false;
    }
    String first = Names.folded(words[0]);
    String second = Names.folded(words[1]).replace(".", "");
    boolean honoured = Titles.honorific(List.of(first, second, words[2])) == 1;
    return honoured && Arrays.stream(words).skip(2).allMatch(Shape::beginsOrIsSmall);
  }

  private static boolean beginsOrIsSmall(String word) {
    return word.length() <= PARTICLE || begins(word);
  }

  private static boolean begins(String word) {
    return Character.isUpperCase(Math.max(' ', Letters.first(word)));
  }

  /** Whether other words, the first with a capital, stand before two that may be a full name. */
  public static boolean endsInName(String label) {
    String[] words = NameEnd.words(label.strip());
    int count = words.length;
    return count > 2
        && count <= HOLDER_WORDS
        && begins(words[0])
        && begins(words[count - 1])
        && begins(words[count - 2]);
  }

  /** {@code The SPEAKER pro tempore}: an office in capitals, with small words about it. */
  private static boolean isOffice(String[] words) {
    boolean office = false;
    for (int i = 0; i < Math.min(2, words.length); i++) {
      office |= Letters.of(words[i]).length() > LETTERS_AT_MOST && isUpper(words[i]);
    }
    return office && words.length > 2 && (words.length <= NAME_WORDS || isOfficeBehind(words));
  }

  /** {@code The CHIEF WHIP OF THE HOUSE}: an article, and capitals throughout behind it. */
  public static boolean isOffice(String label) {
    String[] words = NameEnd.words(label.strip());
    return words.length > 2 && isOffice(words) && isOfficeBehind(words);
  }

  private static boolean isOfficeBehind(String[] words) {
    boolean article = words[0].length() <= PARTICLE && !isUpper(words[0]);
    return article && Arrays.stream(words).skip(1).allMatch(Shape::isUpper);
  }

  private static boolean isUpper(String word) {
    String letters = Letters.of(word);
    return letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  private static Shape caseless(String label, int words) {
    String letters = Letters.of(Names.withoutAside(label));
    int count = letters.codePointCount(0, letters.length());
    if (count == 1) {
      return LETTERS;
    }
    boolean sentence = ideographic(letters) && count > NAME_IDEOGRAPHS && !Offices.joins(letters);
    return sentence || words > NAME_WORDS || stops(label) ? MIXED : NAME;
  }

  /** Whether a word of Hebrew or Arabic ends in a full stop: they shorten to single letters. */
  private static boolean stops(String label) {
    int stop = label.indexOf(". ", 2);
    return stop > 0
        && isRightToLeft(label.charAt(stop - 1))
        && isRightToLeft(label.charAt(stop - 2));
  }

  private static boolean isRightToLeft(char c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean ideographic(String letters) {
    return !letters.isEmpty() && Character.isIdeographic(letters.codePointAt(0));
  }

  /** Whether a label is a surname and a given name that are written as one word: {@code 唐鳳}. */
  public static boolean isWholeName(String label) {
    return label.length() > 1
        && label.length() <= NAME_IDEOGRAPHS / 2
        && label.codePoints().allMatch(c -> Character.isIdeographic(c) || isHangul(c));
  }

  private static boolean isHangul(int c) {
    return c >= 0xac00 && c <= 0xd7a3;
  }

  private static boolean isNumbered(String[] words) {
    if (words.length != 2 && words.length != 3) {
      return false;
    }
    String last = words[words.length - 1];
    return last.length() <= 3
        && last.chars().allMatch(Character::isDigit)
        && words[0].chars().allMatch(Character::isLetter)
        && (words.length == 2 || words[1].chars().allMatch(Character::isLetter));
  }

  /** Whether the name's first and last words begin with capitals and nearly all between them do. */
  private static boolean capitalised(String[] words) {
    int small = 0;
    int name = NameEnd.of(words);
    boolean brief = words.length <= ASIDE_WORDS || name > 1 && name < ASIDE_WORDS;
    for (int i = 0; i < (brief ? name : words.length); i++) {
      String word = words[i];
      int first = Letters.first(word);
      boolean particle = word.length() <= PARTICLE;
      if (first >= 0 && Character.isLowerCase(first) && !isTitle(word)) {
        small += particle ? 1 : 10;
      }
    }
    int begins = Letters.first(words[0]);
    boolean lower = Character.isLowerCase(Math.max(' ', begins)) && !isTitle(words[0]);
    return small <= 2 && !lower;
  }

  /** Honorifics may have a small letter, as {@code г-жа} and {@code sra.} do. */
  private static boolean isTitle(String word) {
    String folded = Names.folded(word).replace(".", "").replace("-", "");
    return Titles.before(folded) && !Offices.asks(folded);
  }
}
