package org.colloquy.internal.dialect.question;

import java.util.List;
import java.util.Optional;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Greetings;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Naming;

/**
 * What whoever answers says of themself right before the first question, where no turn has a label:
 * {@code Hi, I'm Ida, and I keep bees.} It greets, tells the name, and speaks to nobody and of no
 * interview; else it may be the one who asks.
 */
public final class SelfTold {
  /** A name is told within so many characters. */
  private static final int BEGINNING = 60;

  private static final int FEWEST = 4;

  private SelfTold() {}

  /**
   * The beginning of such words.
   *
   * @param labels in order
   */
  public static Optional<Candidate> before(List<Candidate> labels, Document document) {
    boolean asked =
        labels.size() >= FEWEST
            && labels.get(0).kind() == Kind.QUESTION
            && labels.stream().noneMatch(Candidate::names);
    int first = asked ? labels.get(0).line() : 0;
    int from = first - 1;
    while (from > 0 && isSaid(document, from) && !document.line(from).startsParagraph()) {
      from--;
    }
    boolean only =
        from >= 0
            && isSaid(document, from)
            && document.lines().subList(0, from).stream().noneMatch(Line::isText);
    if (!asked || !only || Purpose.of(document, first).interview() > 0) {
      return Optional.empty();
    }
    StringBuilder said = new StringBuilder();
    document.lines().subList(from, first).forEach(l -> said.append(l.text()).append(' '));
    return tellsOneself(said.toString(), new Address(document.language()))
        ? Optional.of(Candidate.unnamed(Kind.ANSWER, from))
        : Optional.empty();
  }

  private static boolean isSaid(Document document, int i) {
    return document.line(i).isText() && !document.line(i).text().isBlank();
  }

  private static boolean tellsOneself(String said, Address address) {
    boolean mine = address.first(said) > 1 && address.second(said) == 0;
    if (!mine || !Greetings.meets(said) || Greetings.host(said, true)) {
      return false;
    }
    for (int at = 1; at < Math.min(BEGINNING, said.length()); at++) {
      boolean name = Character.isUpperCase(said.charAt(at)) && said.charAt(at - 1) == ' ';
      if (name && Naming.isSaidBehind(Names.key(said.substring(0, at)))) {
        return true;
      }
    }
    return false;
  }
}
