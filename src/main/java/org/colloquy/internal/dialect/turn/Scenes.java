package org.colloquy.internal.dialect.turn;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Role;

/**
 * What is told of whoever answers, between an answer and the next question, where each paragraph of
 * an answer stands behind a dash and this does not: {@code He puts the lamp down.}
 */
final class Scenes {
  /** Fewer answers may begin with a dash by chance. */
  private static final int SEVERAL = 3;

  private static final Set<String> THIRD = Set.copyOf(WordLists.list("starters.txt", "third"));

  private final List<Line> lines;
  private final TurnParagraphs paragraphs;
  private final Address address;
  private final ThirdPerson people;

  private boolean goesOn;

  private Scenes(Document document, TurnParagraphs paragraphs) {
    lines = document.lines();
    this.paragraphs = paragraphs;
    address = new Address(document.language());
    people = new ThirdPerson(document, paragraphs.begins(), null);
  }

  /** The lines with which such paragraphs begin. */
  static BitSet of(Document document, TurnParagraphs paragraphs) {
    BitSet told = new BitSet();
    if (areDashed(paragraphs.begins(), document.lines())) {
      Scenes scenes = new Scenes(document, paragraphs);
      paragraphs.begins().forEach((i, begin) -> scenes.add(i, begin, told));
      if (scenes.goesOn) {
        told.clear();
      }
    }
    return told;
  }

  private static boolean areDashed(Map<Integer, TurnBuilder.Begin> begins, List<Line> lines) {
    int answers = 0;
    for (Map.Entry<Integer, TurnBuilder.Begin> begin : begins.entrySet()) {
      if (begin.getValue().role() == Role.INTERVIEWEE) {
        if (!Look.beginsWithLongDash(lines.get(begin.getKey()).text())) {
          return false;
        }
        answers++;
      }
    }
    return answers >= SEVERAL;
  }

  /** Adds the last paragraphs of an answer behind which somebody asks, as far as they are told. */
  private void add(int begin, TurnBuilder.Begin turn, BitSet told) {
    Integer next = paragraphs.begins().higherKey(begin);
    if (turn.role() != Role.INTERVIEWEE || next == null) {
      return;
    }
    List<Integer> own = paragraphs.of(begin);
    int to = next;
    int k = own.size() - 1;
    while (k > 0 && isTold(own.get(k), to)) {
      to = own.get(k);
      told.set(to);
      k--;
    }
    goesOn |= k > 0;
  }

  private boolean isTold(int from, int to) {
    String text = lines.get(from).text().strip();
    List<String> words = Names.words(text);
    boolean third = !words.isEmpty() && THIRD.contains(words.get(0)) || people.begin(text);
    boolean told = address.isKnown() && lines.get(from).isText() && third;
    for (int i = from; i < to && told; i++) {
      String said = lines.get(i).text();
      told = !address.isPersonal(said) && !QuestionMarks.asks(said);
    }
    return told && paragraphs.isSentence(from, to);
  }
}
