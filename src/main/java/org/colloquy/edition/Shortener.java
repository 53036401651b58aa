package org.colloquy.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.model.Directions;
import org.colloquy.model.Words;

/**
 * Shortens texts to whole words that can stand alone. Words are neither changed nor reordered; a
 * text that is cut ends in an ellipsis, and never on a function word or a mark that promises more.
 * Chinese and Japanese are cut between characters, three of which take the room of a word: at the
 * end of a clause, or between Japanese words, where that leaves more than half of what there is
 * room for.
 */
final class Shortener {
  private static final int CHARACTERS = 90;
  private static final int FIRST_CJK = 0x2e80;
  private static final String MARKS = ",;:.、，；：。．·・—–-‐‑(（[［「『《〈“‘«";

  /** Marks behind which a clause is whole. */
  private static final String CLAUSES = ",;:，；：";

  /** What stands behind nouns in Japanese, and seldom within a word. */
  private static final String PARTICLES = "はがをにでとものへや";

  /** Those of them that seldom end a word in hiragana. */
  private static final String SURE_PARTICLES = "はがをにでのも";

  /** What goes on with the sound before it: small letters, the long sign, and the nasal. */
  private static final String TAILS = "ぁぃぅぇぉっゃゅょゎんァィゥェォッャュョヮンー";

  /** Marks of Chinese and Japanese behind which a clause is whole. */
  private static final String CJK_CLAUSES = "、。，；：．";

  /** Characters of Chinese and Japanese in the room of a word. */
  private static final int CHARACTERS_OF_WORD = 3;

  private static final String STOPS = "?!？！؟";
  private static final int FEWEST = 3;

  /** How many kinds of places in Chinese and Japanese are tried one after the other. */
  private static final int RANKS = 3;

  private final Language language;
  private final Tokens.Shorten rules;

  Shortener(Language language, Tokens.Shorten rules) {
    this.language = language;
    this.rules = rules;
  }

  /**
   * A piece of a text behind which it can be cut, and how many thirds of words reach to its end;
   * marks that stand alone are none.
   */
  private record Piece(int start, int end, int thirds) {}

  /**
   * @param words most words of the result
   */
  String shorten(String text, int words) {
    String line = line(text);
    List<Piece> pieces = pieces(line);
    int fitting = 0;
    while (fitting < pieces.size() && fits(pieces.get(fitting), words)) {
      fitting++;
    }
    if (fitting == pieces.size()) {
      return line;
    }
    int cut = fitting == 0 ? hard(line) : pieces.get(last(line, pieces, fitting)).end();
    return Directions.closed(clause(line.substring(0, cut)) + rules.ellipsis());
  }

  /** Whether a text asks nothing in so few words that nobody would look for it in a list. */
  static boolean isBrief(String text) {
    List<Piece> pieces = pieces(line(text));
    int thirds = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).thirds();
    return thirds <= CHARACTERS_OF_WORD * FEWEST
        && text.chars().noneMatch(c -> STOPS.indexOf(c) >= 0);
  }

  /** A text without the mark that ends its last clause, which the ellipsis takes the place of. */
  private static String clause(String text) {
    int end = text.length() - 1;
    return end > 0 && CLAUSES.indexOf(text.charAt(end)) >= 0 ? text.substring(0, end) : text;
  }

  private static boolean fits(Piece piece, int words) {
    return piece.thirds() <= CHARACTERS_OF_WORD * words && piece.end() <= CHARACTERS;
  }

  /** Where a first word is cut that is too long as a whole. */
  private static int hard(String line) {
    boolean split = Character.isHighSurrogate(line.charAt(CHARACTERS - 1));
    return split ? CHARACTERS - 1 : CHARACTERS;
  }

  /** Which of the first pieces to end with. */
  private int last(String line, List<Piece> pieces, int fitting) {
    for (int i = fitting - 1; i >= FEWEST - 1; i--) {
      if (STOPS.indexOf(line.charAt(pieces.get(i).end() - 1)) >= 0) {
        return i;
      }
    }
    boolean japanese = line.codePoints().anyMatch(Shortener::isHiragana);
    for (int rank = 0; rank < RANKS; rank++) {
      for (int i = fitting - 1; i >= Math.max(FEWEST - 1, fitting * 3 / 5); i--) {
        Piece piece = pieces.get(i);
        if (isCjk(line.codePointAt(piece.start())) && isGood(rank, japanese, line, piece)) {
          return i;
        }
      }
    }
    for (int i = fitting - 1; i > 0; i--) {
      if (canEnd(piece(line, pieces.get(i)))) {
        return i;
      }
    }
    return 0;
  }

  private static String piece(String line, Piece piece) {
    return line.substring(piece.start(), piece.end());
  }

  /**
   * Whether Chinese or Japanese can well be cut behind a piece: at first between clauses or
   * Japanese words, then before what may be a particle, at last anywhere but within a word, as far
   * as letters tell.
   */
  private boolean isGood(int rank, boolean japanese, String line, Piece piece) {
    int at = piece.end();
    boolean mark = MARKS.indexOf(line.charAt(at - 1)) >= 0;
    return switch (rank) {
      case 0 ->
          !mark && CJK_CLAUSES.indexOf(line.charAt(at)) >= 0
              || japanese && isBetweenWords(line, at) && canEnd(piece(line, piece));
      case 1 -> japanese && !mark && isBeforeParticle(line, at);
      default -> isOutsideWord(line, at) && canEnd(piece(line, piece));
    };
  }

  /**
   * Whether a Japanese word ends here: a noun before its particle, or an ending before the next
   * word.
   */
  private static boolean isBetweenWords(String line, int at) {
    int before = line.codePointBefore(at);
    int behind = line.codePointAt(at);
    if (!Character.isIdeographic(behind) && !Character.isLetterOrDigit(behind)) {
      return true;
    }
    return isHiragana(before)
        ? !isHiragana(behind) && TAILS.indexOf(behind) < 0
        : PARTICLES.indexOf(behind) >= 0;
  }

  private static boolean isBeforeParticle(String line, int at) {
    return SURE_PARTICLES.indexOf(line.codePointBefore(at)) < 0
        && SURE_PARTICLES.indexOf(line.codePointAt(at)) >= 0;
  }

  private static boolean isOutsideWord(String line, int at) {
    int before = line.codePointBefore(at);
    int behind = line.codePointAt(at);
    return PARTICLES.indexOf(before) < 0
        && TAILS.indexOf(behind) < 0
        && !(isKatakana(before) && isKatakana(behind));
  }

  private static boolean isKatakana(int c) {
    return c >= 0x30a1 && c <= 0x30fe;
  }

  private static boolean isHiragana(int c) {
    return c >= 0x3041 && c <= 0x309f;
  }

  private boolean canEnd(String piece) {
    String word = clause(piece);
    if (MARKS.indexOf(word.charAt(word.length() - 1)) >= 0) {
      return false;
    }
    String bare = bare(word).toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean function =
        rules.noFinal() == Tokens.NoFinal.FUNCTION_WORDS && language.isFunctionWord(bare);
    return !bare.isEmpty() && !function;
  }

  /** A word without the marks around it. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.codePointAt(start))) {
      start += Character.charCount(word.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(word.codePointBefore(end))) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    return word.substring(start, end);
  }

  private static String line(String text) {
    return text.strip().replace('\n', ' ');
  }

  private static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    int thirds = 0;
    int start = 0;
    while (start < line.length() && pieces.size() <= CHARACTERS) {
      if (Words.isSpace(line.charAt(start))) {
        start++;
        continue;
      }
      boolean cjk = isCjk(line.codePointAt(start));
      int end = end(line, start, cjk);
      boolean mark = !cjk && bare(line.substring(start, end)).isEmpty();
      thirds += cjk ? 1 : mark ? 0 : CHARACTERS_OF_WORD;
      pieces.add(new Piece(start, end, thirds));
      start = end;
    }
    return pieces;
  }

  private static int end(String line, int start, boolean cjk) {
    int end = start + Character.charCount(line.codePointAt(start));
    while (!cjk && end < line.length() && !Words.isSpace(line.charAt(end))) {
      if (isCjk(line.codePointAt(end))) {
        break;
      }
      end += Character.charCount(line.codePointAt(end));
    }
    return end;
  }

  /**
   * Whether a character is one that needs no space beside it. Korean, which has spaces, is none.
   */
  static boolean isCjk(int c) {
    return c >= FIRST_CJK
        && (c <= 0x312f
            || c >= 0x31a0 && c <= 0x9fff
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xff01 && c <= 0xff9f
            || c >= 0x20000 && c <= 0x3ffff);
  }
}
