package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Inline;

/**
 * How much of a line is set apart from running text, in letters and digits.
 *
 * @param all of the line
 * @param strong of them
 * @param emphasised of them
 */
public record Setting(int all, int strong, int emphasised) {
  private static final Setting NOTHING_SET_APART = new Setting(0, 0, 0);

  public static Setting of(List<Inline> inlines) {
    if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text) {
      return NOTHING_SET_APART;
    }
    Count count = new Count();
    inlines.forEach(i -> i.accept(count));
    return new Setting(count.all, count.inStrong, count.inEmphasis);
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

  /** Counts letters, and those inside of strong and emphasis. */
  private static final class Count implements Inline.Visitor<Integer> {
    private int all;
    private int inStrong;
    private int inEmphasis;
    private int strong;
    private int emphasis;

    private int text(String text) {
      int letters = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        letters += Character.isLetterOrDigit(c) || Character.isHighSurrogate(c) ? 1 : 0;
      }
      all += letters;
      inStrong += strong > 0 ? letters : 0;
      inEmphasis += emphasis > 0 ? letters : 0;
      return letters;
    }

    private int each(List<Inline> inlines) {
      int letters = 0;
      for (Inline inline : inlines) {
        letters += inline.accept(this);
      }
      return letters;
    }

    @Override
    public Integer visit(Inline.Text text) {
      return text(text.text());
    }

    @Override
    public Integer visit(Inline.Emphasis node) {
      emphasis++;
      int letters = each(node.inlines());
      emphasis--;
      return letters;
    }

    @Override
    public Integer visit(Inline.Strong node) {
      strong++;
      int letters = each(node.inlines());
      strong--;
      return letters;
    }

    @Override
    public Integer visit(Inline.Code code) {
      return text(code.text());
    }

    @Override
    public Integer visit(Inline.Superscript superscript) {
      return each(superscript.inlines());
    }

    @Override
    public Integer visit(Inline.Subscript subscript) {
      return each(subscript.inlines());
    }

    @Override
    public Integer visit(Inline.Link link) {
      return each(link.inlines());
    }

    @Override
    public Integer visit(Inline.NoteReference reference) {
      return 0;
    }

    @Override
    public Integer visit(Inline.Sound sound) {
      return 0;
    }

    @Override
    public Integer visit(Inline.Gap gap) {
      return 0;
    }

    @Override
    public Integer visit(Inline.TimeMark mark) {
      return 0;
    }

    @Override
    public Integer visit(Inline.PageMark mark) {
      return 0;
    }

    @Override
    public Integer visit(Inline.LineBreak lineBreak) {
      return 0;
    }

    @Override
    public Integer visit(Inline.LanguageSpan span) {
      return each(span.inlines());
    }
  }
}
