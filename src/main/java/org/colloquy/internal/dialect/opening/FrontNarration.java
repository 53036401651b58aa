package org.colloquy.internal.dialect.opening;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Headings;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Paragraphs;
import org.colloquy.internal.dialect.opening.FrontParagraphs.Paragraph;
import org.colloquy.internal.dialect.turn.Draft;
import org.colloquy.model.Narration;

/** What the paragraphs beside the title become: headings, and narration of several kinds. */
final class FrontNarration {
  /** Notes about the text stand among so many paragraphs. */
  static final int NOTES = 12;

  /** Kind of the narration that a document without dialogue is. */
  private static final String PROSE = "prose";

  private final FrontParagraphs front;
  private final Headings headings;
  private final boolean dialogue;

  FrontNarration(FrontParagraphs front, Headings headings, boolean dialogue) {
    this.front = front;
    this.headings = headings;
    this.dialogue = dialogue;
  }

  /** Those above the title, where a text says where it comes from. */
  List<Draft> above(int title) {
    return drafts(0, title, true);
  }

  /** Those from one on. */
  List<Draft> from(int next) {
    return drafts(next, front.size(), false);
  }

  private List<Draft> drafts(int from, int to, boolean above) {
    List<Draft> drafts = new ArrayList<>();
    Draft open = null;
    for (int i = from; i < to; i++) {
      Paragraph paragraph = front.get(i);
      Line first = paragraph.first();
      if (first.kind() == Line.Kind.HEADING) {
        drafts.add(Draft.heading(headings.level(first), first.inlines(), first.span()));
        open = null;
      } else if (first.kind() == Line.Kind.RULE) {
        open = null;
      } else {
        String kind = above ? Narration.PROVENANCE : kind(i, paragraph);
        if (open == null || !open.kind().equals(kind)) {
          open = Draft.narration(kind, first.span());
          drafts.add(open);
        }
        add(open, paragraph);
      }
    }
    return drafts;
  }

  private String kind(int number, Paragraph paragraph) {
    if (!dialogue) {
      return PROSE;
    }
    if (front.isField(paragraph)) {
      return Wording.BYLINE;
    }
    return number < NOTES ? Wording.kind(paragraph.text()) : Narration.INTRODUCTION;
  }

  private void add(Draft draft, Paragraph paragraph) {
    Paragraphs body = new Paragraphs(draft.content());
    for (Line line : front.lines(paragraph)) {
      if (line.content() == null) {
        body.add(line, 0);
      } else {
        body.add(line.content());
      }
    }
    body.end();
  }
}
