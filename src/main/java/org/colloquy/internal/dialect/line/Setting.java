package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Inline;

/**
 * How much of a line is set apart from running text, in letters and digits. Of a line that surely
 * is not set apart as a whole no more is counted than that takes.
 *
 * @param all of the line
 * @param strong of them
 * @param emphasised of them
 */
public record Setting(int all, int strong, int emphasised) {
  private static final Setting NOTHING_SET_APART = new Setting(0, 0, 0);

  public static Setting of(List<Inline> inlines) {
    return of(inlines, 0);
  }

  /**
   * @param figures that stand before what a line says, and may be set apart or not
   */
  static Setting of(List<Inline> inlines, int figures) {
    if (isPlain(inlines)) {
      return NOTHING_SET_APART;
    }
    Count count = new Count(figures);
    count.each(inlines);
    return new Setting(count.all, count.inStrong, count.inEmphasis);
  }

  /** Whether nothing but text and marks of pages and times is there, as mostly. */
  private static boolean isPlain(List<Inline> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      if (!(inline instanceof Inline.Text
          || inline instanceof Inline.PageMark
          || inline instanceof Inline.TimeMark)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the whole of it is strong. */
  public boolean isBold() {
    return all > 0 && strong == all;
  }

  /** Whether the whole of it is strong but for some figures before it, or they are too. */
  public boolean isBold(int figures) {
    return isBold() || strong > 0 && strong + figures == all;
  }

  /** Whether the whole of it is emphasised. */
  public boolean isItalic() {
    return all > 0 && emphasised == all;
  }

  /** Whether the whole of it is emphasised but for some figures before it. */
  public boolean isItalic(int figures) {
    return isItalic() || emphasised > 0 && emphasised + figures == all;
  }

  /** Inlines without the emphasis that the whole of them has. */
  static List<Inline> plain(List<Inline> inlines) {
    Setting setting = of(inlines);
    if (!setting.isBold() && !setting.isItalic()) {
      return inlines;
    }
    List<Inline> plain = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Strong strong && setting.isBold()) {
        plain.addAll(strong.inlines());
      } else if (inline instanceof Inline.Emphasis emphasis && setting.isItalic()) {
        plain.addAll(emphasis.inlines());
      } else {
        plain.add(inline);
      }
    }
    List<Inline> merged = Texts.merged(plain);
    return merged.equals(inlines) ? inlines : plain(merged);
  }

  /** Counts letters, and those inside of strong and emphasis; says whether more of them matter. */
  private static final class Count implements Inline.Visitor<Boolean> {
    private final int figures;
    private int all;
    private int inStrong;
    private int inEmphasis;
    private int strong;
    private int emphasis;

    Count(int figures) {
      this.figures = figures;
    }

    private boolean text(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isHighSurrogate(c)) {
          all++;
          inStrong += strong > 0 ? 1 : 0;
          inEmphasis += emphasis > 0 ? 1 : 0;
          if (all - inStrong > figures && all - inEmphasis > figures) {
            return false;
          }
        }
      }
      return true;
    }

    private boolean each(List<Inline> inlines) {
      for (Inline inline : inlines) {
        if (!inline.accept(this)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public Boolean visit(Inline.Text text) {
      return text(text.text());
    }

    @Override
    public Boolean visit(Inline.Emphasis node) {
      emphasis++;
      boolean more = each(node.inlines());
      emphasis--;
      return more;
    }

    @Override
    public Boolean visit(Inline.Strong node) {
      strong++;
      boolean more = each(node.inlines());
      strong--;
      return more;
    }

    @Override
    public Boolean visit(Inline.Code code) {
      return text(code.text());
    }

    @Override
    public Boolean visit(Inline.Superscript superscript) {
      return each(superscript.inlines());
    }

    @Override
    public Boolean visit(Inline.Subscript subscript) {
      return each(subscript.inlines());
    }

    @Override
    public Boolean visit(Inline.Link link) {
      return each(link.inlines());
    }

    @Override
    public Boolean visit(Inline.NoteReference reference) {
      return true;
    }

    @Override
    public Boolean visit(Inline.Sound sound) {
      return true;
    }

    @Override
    public Boolean visit(Inline.Gap gap) {
      return true;
    }

    @Override
    public Boolean visit(Inline.TimeMark mark) {
      return true;
    }

    @Override
    public Boolean visit(Inline.PageMark mark) {
      return true;
    }

    @Override
    public Boolean visit(Inline.LineBreak lineBreak) {
      return true;
    }

    @Override
    public Boolean visit(Inline.LanguageSpan span) {
      return each(span.inlines());
    }
  }
}
