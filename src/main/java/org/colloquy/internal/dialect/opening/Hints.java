package org.colloquy.internal.dialect.opening;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.WordLists;

/**
 * What titles say of the people below, short of saying who asks: whom they name, and whether it is
 * an interview at all. A list of speakers counts as well, since hosts seldom list themselves.
 *
 * @param titles title and subtitle, in lower case and without accents
 * @param listed keys of the names that were declared without a role
 * @param interview whether a title calls the text an interview
 * @param meeting whether the head is that of a meeting's record
 */
public record Hints(String titles, Set<String> listed, boolean interview, boolean meeting) {
  private static final List<String> INTERVIEW = WordLists.spaced("openings.txt", "interview");

  private static final int SHORTEST = 3;

  static Hints of(String titles, List<Declared.Person> speakers, boolean meeting) {
    Set<String> listed = new HashSet<>();
    speakers.stream().filter(p -> p.role() == null).forEach(p -> listed.add(Names.key(p.name())));
    String lower = titles.toLowerCase(Locale.ROOT);
    String folded = Names.folded(titles);
    boolean interview = INTERVIEW.stream().anyMatch(w -> lower.contains(w) || folded.contains(w));
    return new Hints(" " + String.join(" ", Names.words(titles)) + " ", listed, interview, meeting);
  }

  /** Whether a title or a list of speakers names somebody, by the full name or the surname. */
  public boolean names(Person person) {
    List<String> parts = Names.parts(person.name());
    if (listed.contains(Names.key(person.name()))) {
      return true;
    }
    String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    boolean spaceless = !last.isEmpty() && Character.isIdeographic(last.codePointAt(0));
    return last.length() >= (spaceless ? 2 : SHORTEST)
        && (spaceless ? titles.contains(last) : titles.contains(" " + last + " "));
  }
}
