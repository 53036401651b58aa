package org.colloquy.internal.dialect.turn;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.LineCut;
import org.colloquy.internal.dialect.words.Signature;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Role;

/** Takes the names with which questions are signed for asides: nobody says them. */
public final class Signatures {
  private Signatures() {}

  /** Parts the signatures of questions from their words, where who asks is known by them. */
  public static void part(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.isTurn() && draft.role() == Role.INTERVIEWER && draft.person() != null) {
        List<Content> parted = new ArrayList<>();
        draft.content().forEach(c -> parted.addAll(parted(c, draft, draft.person())));
        draft.content().clear();
        draft.content().addAll(parted);
      }
    }
  }

  private static List<Content> parted(Content content, Draft draft, Person person) {
    if (!(content instanceof Content.Paragraph paragraph)) {
      return List.of(content);
    }
    Signature signature = Signature.of(PlainText.ofInlines(paragraph.inlines()));
    if (signature == null || !person.labels().contains(signature.name())) {
      return List.of(content);
    }
    if (signature.from() == 0) {
      return List.of(aside(paragraph.inlines(), paragraph.origin()));
    }
    Line line = Line.text(Line.Start.PARAGRAPH, paragraph.inlines(), draft.span());
    List<Line> parts = LineCut.at(line, List.of(signature.from()));
    return parts.size() < 2
        ? List.of(content)
        : List.of(
            new Content.Paragraph(parts.get(0).inlines(), paragraph.origin()),
            aside(parts.get(1).inlines(), Origin.at(parts.get(1).span())));
  }

  private static Content aside(List<Inline> inlines, Origin origin) {
    Inline sound = new Inline.Sound(PlainText.ofInlines(inlines), Aside.KIND, null, origin);
    return new Content.Paragraph(List.of(sound), origin);
  }
}
