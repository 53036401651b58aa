package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;

/** Joins lines to paragraphs, which it adds to a list of contents. */
public final class Paragraphs {
  private static final int NOTHING = -1;

  private final List<Content> out;
  private final List<Inline> open = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private int last = NOTHING;

  public Paragraphs(List<Content> out) {
    this.out = out;
  }

  /** Adds a line without the label that its first characters are. */
  public void add(Line line, int label) {
    if (line.startsParagraph() || label > 0) {
      end();
    }
    List<Inline> inlines = InlineCut.drop(line.inlines(), label);
    String text = PlainText.ofInlines(inlines);
    if (text.isBlank() && inlines.stream().allMatch(Paragraphs::isText)) {
      return;
    }
    if (last != NOTHING && line.start() == Line.Start.BREAK) {
      open.add(new Inline.LineBreak(Origin.NONE));
    } else if (last != NOTHING && !(isUnspaced(last) && begins(text))) {
      open.add(new Text(" "));
    }
    last = text.isEmpty() ? last : text.codePointBefore(text.length());
    open.addAll(inlines);
    spans.add(line.span());
  }

  public void add(Content content) {
    end();
    out.add(content);
  }

  /** Ends the open paragraph. */
  public void end() {
    if (open.isEmpty()) {
      return;
    }
    Span span = Spans.cover(spans);
    out.add(new Paragraph(Marks.find(Texts.merged(open)), Origin.at(span)));
    open.clear();
    spans.clear();
    last = NOTHING;
  }

  private static boolean begins(String text) {
    return !text.isEmpty() && isUnspaced(text.codePointAt(0));
  }

  /** Whether a character is written without spaces to either side: Chinese and Japanese ones. */
  private static boolean isUnspaced(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || c >= 0x3001 && c <= 0x303f
        || c >= 0xff01 && c <= 0xff0f
        || c == 0xff1a
        || c == 0xff1b
        || c == 0xff1f
        || c == 'ー';
  }

  private static boolean isText(Inline inline) {
    return inline instanceof Text;
  }
}
