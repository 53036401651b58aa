package org.colloquy.internal.dialect.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Sounds;
import org.colloquy.internal.dialect.words.Times;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an editor set between brackets in spoken text: sounds, gaps and times, these also
 * between number signs. The text of a mark stays as written; whatever is not surely a mark stays
 * text.
 */
public final class Marks {
  /** No mark is longer. */
  private static final int LONGEST = 80;

  private static final int LONGEST_TEMPLATE = 1_000;
  private static final int CAPITALS = 5;
  private static final String TEMPLATE = "template";

  /** With one of these a mark begins. */
  private static final String SIGNS = "{#[(（【〔";

  private Marks() {}

  /** The inlines with the marks in their text found, also within emphasis. */
  static List<Inline> find(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      out.addAll(inline.accept(Nested.INSTANCE));
    }
    return out;
  }

  /**
   * The kind of event that the whole of a paragraph is, or null if it is none: a sound between
   * brackets, or anything else between square ones.
   */
  public static @Nullable String event(String paragraph) {
    String bare = LabelScanner.trimmed(paragraph, paragraph.length());
    String end = EndMarks.kind(bare);
    if (end != null || isTemplate(bare)) {
      return end == null ? TEMPLATE : end;
    }
    if (Whereupon.is(bare)
        || Whereupon.closes(bare)
        || isPlate(bare)
        || isEnclosed(bare, "/", "")) {
      return "other";
    }
    if (bare.length() < 3 || close(bare, 0) != bare.length() - 1) {
      return null;
    }
    boolean square = isSquare(bare);
    String inside = bare.substring(1, bare.length() - 1);
    List<String> words = Names.words(inside);
    if (words.isEmpty() || Sounds.isGap(words) || Times.parse(inside.strip()) != null) {
      return null;
    }
    String kind = Sounds.kind(words, square);
    return kind == null && (square || isInCapitals(inside)) ? "other" : kind;
  }

  /** The kind of sound that a paragraph of capitals names without brackets: {@code MUSIC}. */
  public static @Nullable String cue(String paragraph) {
    String bare = LabelScanner.trimmed(paragraph, paragraph.length());
    boolean capitals = bare.length() <= LONGEST && isInCapitals(bare);
    return capitals ? Sounds.kind(Names.words(bare), false) : null;
  }

  /** Whether round brackets stand about all of a paragraph, and no others within. */
  public static boolean isBracketed(String paragraph) {
    String bare = LabelScanner.trimmed(paragraph, paragraph.length());
    return bare.length() > 2 && !isSquare(bare) && close(bare, 0) == bare.length() - 1;
  }

  /** Whether a line stands in the brackets of a reporter's notes: {@code 〔「異議なし」と呼ぶ者あり〕}. */
  public static boolean isNoted(String line) {
    String bare = LabelScanner.trimmed(line, line.length());
    return bare.startsWith("〔") && close(bare, 0) == bare.length() - 1;
  }

  /** Whether a note stands between dashes: {@code – The witness is called. –}. */
  public static boolean isDashed(String line) {
    int from = LabelScanner.skipSpace(line, 0);
    boolean may = from < line.length() && "–—".indexOf(line.charAt(from)) >= 0;
    return may
        && isEnclosed(
            LabelScanner.trimmed(line, line.length()), line.substring(from, from + 1), " ");
  }

  /** Whether the same sign, which does not stand between, encloses words from a capital on. */
  private static boolean isEnclosed(String bare, String sign, String gap) {
    int from = sign.length() + gap.length();
    int to = bare.length() - from;
    return to - from > 2
        && to - from <= LONGEST
        && bare.startsWith(sign + gap)
        && bare.endsWith(gap + sign)
        && Character.isUpperCase(bare.codePointAt(from))
        && bare.indexOf(sign, from) >= to;
  }

  /** What stands for a picture, with its number: {@code [GRAPHIC] [TIFF OMITTED] T7904.001}. */
  private static boolean isPlate(String bare) {
    if (!bare.startsWith("[") || bare.length() > LONGEST || !isInCapitals(bare)) {
      return false;
    }
    String number = bare.substring(bare.lastIndexOf(']') + 1).strip();
    return number.indexOf(' ') < 0 && number.chars().anyMatch(Character::isDigit);
  }

  /** {@code (BEGIN VIDEO CLIP)}: nobody speaks so. */
  private static boolean isInCapitals(String text) {
    return text.codePoints().filter(Character::isUpperCase).limit(CAPITALS).count() == CAPITALS
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** A page's own sign for a picture or the like: {@code {% image "a.jpg" %}}. */
  private static boolean isTemplate(String bare) {
    return templateEnd(bare, 0) == bare.length() - 1;
  }

  private static int templateEnd(String text, int open) {
    if (!text.startsWith("{%", open) && !text.startsWith("{{", open)) {
      return -1;
    }
    String close = text.charAt(open + 1) == '%' ? "%}" : "}}";
    int limit = Math.min(text.length() - 1, open + LONGEST_TEMPLATE + 1);
    int end = open + 2;
    while (end < limit && !text.startsWith(close, end)) {
      end++;
    }
    return end < limit ? end + 1 : -1;
  }

  private static boolean isSquare(String written) {
    return "[【〔".indexOf(written.charAt(0)) >= 0;
  }

  static List<Inline> in(Text text) {
    String all = text.text();
    if (!hasSign(all)) {
      return List.of(text);
    }
    List<Inline> out = new ArrayList<>(0);
    int from = 0;
    for (int at = 0; at < all.length(); at++) {
      int template = all.charAt(at) == '{' ? templateEnd(all, at) : -1;
      int close = template < 0 ? end(all, at) : template;
      if (close < 0) {
        continue;
      }
      Text piece = InlineCut.part(text, at, close + 1);
      Inline mark =
          template < 0
              ? mark(piece.text(), piece.origin())
              : new Inline.Sound(piece.text(), TEMPLATE, null, piece.origin());
      if (mark instanceof Inline.TimeMark time && isColon(all, close + 1)) {
        close++;
        Text whole = InlineCut.part(text, at, close + 1);
        mark = new Inline.TimeMark(whole.text(), time.time(), whole.origin());
      }
      if (mark != null) {
        if (at > from) {
          out.add(InlineCut.part(text, from, at));
        }
        out.add(mark);
        from = close + 1;
        at = close;
      }
    }
    if (from == 0) {
      return List.of(text);
    }
    if (from < all.length()) {
      out.add(InlineCut.part(text, from, all.length()));
    }
    return out;
  }

  /** Whether a colon with nothing or a blank behind it stands at an offset. */
  private static boolean isColon(String text, int at) {
    return at < text.length()
        && text.charAt(at) == ':'
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  private static boolean hasSign(String text) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (text.indexOf(SIGNS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where a mark may end that begins at an offset, or -1. */
  private static int end(String text, int at) {
    Clock clock = text.charAt(at) == '#' ? Clock.leading(text, at) : null;
    return clock != null ? clock.end() - 1 : close(text, at);
  }

  /** Where the bracket closes that opens at an offset, or -1 if none does so soon. */
  private static int close(String text, int open) {
    char c = text.charAt(open);
    char wanted = c == '[' ? ']' : c == '(' ? ')' : c == '（' ? '）' : c == '【' ? '】' : 0;
    wanted = c == '〔' ? '〕' : wanted;
    if (wanted == 0) {
      return -1;
    }
    int limit = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < limit; i++) {
      char d = text.charAt(i);
      if (d == wanted) {
        return i;
      }
      if (d == c || d == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable Inline mark(String written, Origin origin) {
    if (written.charAt(0) == '#') {
      Clock clock = Clock.leading(written, 0);
      Duration time = clock == null ? null : clock.time();
      return time == null ? null : new Inline.TimeMark(written, time, origin);
    }
    String inside = written.substring(1, written.length() - 1).strip();
    boolean square = isSquare(written);
    Duration time = Times.parse(inside);
    if (time != null) {
      return square || inside.indexOf(':') != inside.lastIndexOf(':')
          ? new Inline.TimeMark(written, time, origin)
          : null;
    }
    List<String> words = Names.words(inside);
    Duration within = Times.within(inside);
    if (Sounds.isGap(words) || inside.isEmpty() && !square) {
      return new Inline.Gap(written, within, origin);
    }
    String kind = Sounds.kind(words, square);
    return kind == null ? null : new Inline.Sound(written, kind, within, origin);
  }

  /** Descends into what surrounds text; everything else is left as it is. */
  private static final class Nested implements Inline.Visitor<List<Inline>> {
    static final Nested INSTANCE = new Nested();

    @Override
    public List<Inline> visit(Text text) {
      return in(text);
    }

    @Override
    public List<Inline> visit(Inline.Emphasis emphasis) {
      return List.of(new Inline.Emphasis(find(emphasis.inlines()), emphasis.origin()));
    }

    @Override
    public List<Inline> visit(Inline.Strong strong) {
      return List.of(new Inline.Strong(find(strong.inlines()), strong.origin()));
    }

    @Override
    public List<Inline> visit(Inline.LanguageSpan span) {
      return List.of(new Inline.LanguageSpan(span.language(), find(span.inlines()), span.origin()));
    }

    @Override
    public List<Inline> visit(Inline.Code code) {
      return List.of(code);
    }

    @Override
    public List<Inline> visit(Inline.Superscript superscript) {
      return List.of(superscript);
    }

    @Override
    public List<Inline> visit(Inline.Subscript subscript) {
      return List.of(subscript);
    }

    @Override
    public List<Inline> visit(Inline.Link link) {
      return List.of(new Inline.Link(link.href(), find(link.inlines()), link.origin()));
    }

    @Override
    public List<Inline> visit(Inline.NoteReference reference) {
      return List.of(reference);
    }

    @Override
    public List<Inline> visit(Inline.Sound sound) {
      return List.of(sound);
    }

    @Override
    public List<Inline> visit(Inline.Gap gap) {
      return List.of(gap);
    }

    @Override
    public List<Inline> visit(Inline.TimeMark mark) {
      return List.of(mark);
    }

    @Override
    public List<Inline> visit(Inline.PageMark mark) {
      return List.of(mark);
    }

    @Override
    public List<Inline> visit(Inline.LineBreak lineBreak) {
      return List.of(lineBreak);
    }
  }
}
