package org.colloquy.internal.dialect.label;

import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.SpeechSigns;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Titles;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;

/**
 * Words that come again before what nobody says to anybody: {@code Kind: method}, {@code Effect: a
 * boat left wet}; or alone above lists of what are no sentences.
 */
public final class Fields {
  private Fields() {}

  /** Whether all labels that were found in a document are such words. */
  public static boolean are(List<Candidate> labels, Document document) {
    int all = labels.size();
    long known = labels.stream().filter(c -> c.time() != null || isHonoured(c)).count();
    if (2 * known >= all) {
      return false;
    }
    if (all > 1 && labels.stream().allMatch(c -> headsList(c, document))) {
      return true;
    }
    SpeechSigns signs = new SpeechSigns(document.language());
    List<Line> lines = document.lines();
    for (int i = 0; i < all && !signs.suffice(all); i++) {
      Candidate label = labels.get(i);
      int end = i + 1 < all ? labels.get(i + 1).line() : lines.size();
      signs.add(lines.subList(label.line(), end), label.extent());
    }
    return !signs.suffice(all) && signs.areMissing();
  }

  /** Whether a label is alone on its line, above a list whose points are no sentences. */
  private static boolean headsList(Candidate label, Document document) {
    int next = label.line() + 1;
    return label.extent() >= document.line(label.line()).text().length()
        && next < document.lines().size()
        && document.line(next).content() instanceof Content.ItemList list
        && list.items().stream()
            .noneMatch(i -> QuestionMarks.endsSentence(PlainText.of(i.content()).strip()));
  }

  /** Whether a label has an office or honorific, so that whatever it says is on a record. */
  private static boolean isHonoured(Candidate label) {
    return Offices.presides(label.label()) || Titles.honorific(Names.words(label.label())) >= 0;
  }
}
