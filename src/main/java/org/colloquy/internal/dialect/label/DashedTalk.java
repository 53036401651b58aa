package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Sentences;

/**
 * A talk with a hyphen wherever somebody else begins to speak, as those have it who take down a
 * programme: hardly anybody asks, so that nothing tells the sides. A list has hyphens as well; the
 * text says above that it is a transcript, its lines end as sentences, and many of them speak of
 * those who talk.
 */
final class DashedTalk {
  private static final int FEWEST = 8;
  private static final double NEARLY_ALL = .9;
  private static final double PERSONAL = .4;

  /** Where more ask, dashes that ask and answer are told from each other. */
  private static final double ASKING = .125;

  private static final int HEAD = 6;

  private DashedTalk() {}

  /** A change of speaker at each hyphen; nothing where a text is no such talk. */
  static List<Candidate> of(Document document) {
    List<Candidate> found = new ArrayList<>();
    Address address = new Address(document.language());
    double sentences = 0;
    double personal = 0;
    double asking = 0;
    double others = 0;
    for (int i = 0; i < document.lines().size(); i++) {
      Line line = document.line(i);
      String text = line.text();
      if (!line.isText() || !text.startsWith("- ")) {
        others += found.isEmpty() || line.start() == Line.Start.WRAP ? 0 : 1;
        continue;
      }
      found.add(
          new Candidate(Kind.CHANGE, i, "", "", "-", LabelScanner.skipSpace(text, 1), null, 0));
      sentences += Sentences.ends(text) ? 1 : 0;
      personal += address.isPersonal(text) ? 1 : 0;
      asking += QuestionMarks.endsInQuestion(text) ? 1 : 0;
    }
    int count = found.size();
    boolean talk =
        count >= FEWEST
            && others <= (1 - NEARLY_ALL) * count
            && sentences >= NEARLY_ALL * count
            && personal >= PERSONAL * count
            && asking < ASKING * count;
    return talk && isTranscript(document, found.get(0).line()) ? found : List.of();
  }

  /** Whether what stands above says that this is a transcript or an interview. */
  private static boolean isTranscript(Document document, int first) {
    for (int i = Math.max(0, first - HEAD); i < first; i++) {
      if (Purpose.isTranscript(document.line(i).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
