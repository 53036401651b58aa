package org.colloquy.internal.dialect.speaker;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.opening.Credits;
import org.colloquy.internal.dialect.opening.Opening;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Naming;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where no label says it.
 *
 * @param asks null where nothing names an interviewer
 * @param answers null where nothing names who is interviewed
 * @param sections who is interviewed from a line on, where several interviews follow each other
 */
public record Unnamed(
    @Nullable Person asks, @Nullable Person answers, SortedMap<Integer, Person> sections) {
  private static final int SHORTEST = 3;
  private static final int WORDS = 3;
  private static final int LINES = 40;

  /**
   * Those whom the document credits; who answers may be all that its title says, unless others that
   * have labels answer too.
   *
   * @param first index of the line with which the first turn begins
   */
  public static Unnamed of(Document document, Opening opening, People people, int first) {
    Person answers = people.with(Role.INTERVIEWEE);
    boolean alone = answers == null && !people.areLabelled();
    String title = alone ? title(document, opening, first) : null;
    return new Unnamed(
        people.with(Role.INTERVIEWER),
        title == null ? answers : people.named(title),
        new TreeMap<>());
  }

  /** The same, with those whom headings between the turns credit. */
  public Unnamed below(SortedMap<Integer, Credits.Credit> headings, People people) {
    SortedMap<Integer, Person> sections = new TreeMap<>();
    headings.forEach((line, credit) -> sections.put(line, people.named(credit.name())));
    return new Unnamed(asks, answers, sections);
  }

  /** Who answers on a line; null where nothing names anybody. */
  public @Nullable Person answers(int line) {
    SortedMap<Integer, Person> above = sections.headMap(line);
    return above.isEmpty() ? answers : above.get(above.lastKey());
  }

  /** The title that is nothing but somebody's name, or null. */
  static @Nullable String title(Document document, Opening opening, int first) {
    Opening.Title title = opening.title();
    List<String> titles =
        Stream.of(
                document.declared().metadata().title().orElse(null),
                title == null ? null : title.text())
            .filter(Objects::nonNull)
            .map(Unnamed::withoutOffice)
            .filter(t -> !TitleEnd.isParted(t))
            .filter(t -> Purpose.isPerson(t) || isTakenUp(t, document, first))
            .toList();
    return titles.isEmpty() ? null : titles.get(0).strip();
  }

  /** A name before a comma and what somebody is, in lower case; else the whole title. */
  private static String withoutOffice(String title) {
    int comma = title.indexOf(", ");
    boolean office =
        comma > 0
            && comma + 2 < title.length()
            && Character.isLowerCase(title.codePointAt(comma + 2))
            && title.indexOf(' ', comma + 2) > 0
            && Purpose.isPerson(title.substring(0, comma));
    return office ? title.substring(0, comma) : title;
  }

  /** A short title as which somebody introduces himself: a name, whatever it looks like. */
  private static boolean isTakenUp(String title, Document document, int first) {
    String key = Names.key(title);
    boolean brief =
        key.length() >= SHORTEST
            && key.split(" ").length <= WORDS
            && LabelScanner.isLabel(title, title.length())
            && !QuestionMarks.asks(title);
    return brief
        && !Purpose.beginsWithArticle(title)
        && document.lines().subList(first, document.lines().size()).stream()
            .limit(LINES)
            .anyMatch(l -> Naming.introduces(Names.key(l.text()), key));
  }
}
