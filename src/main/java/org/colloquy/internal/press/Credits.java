package org.colloquy.internal.press;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Terms;
import org.colloquy.model.Contributor;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;

/**
 * Who had a part in an interview, as catalogues want it: contributors, and speakers by their role.
 */
public final class Credits {
  public static final String INTERVIEWER = "ivr";
  public static final String INTERVIEWEE = "ive";

  private Credits() {}

  /** All, without naming anybody twice in one role: contributors first, in their order. */
  public static List<Contributor> of(Edition edition) {
    List<Contributor> credits = new ArrayList<>(edition.metadata().contributors());
    add(credits, named(edition, Role.INTERVIEWEE), INTERVIEWEE);
    add(credits, named(edition, Role.INTERVIEWER), INTERVIEWER);
    return credits;
  }

  /** Those whose names are more than a mark of the text, such as {@code Q} or {@code Question}. */
  private static List<Speaker> named(Edition edition, Role role) {
    return edition.speakers(role).stream().filter(s -> !mark(s, edition.terms())).toList();
  }

  private static boolean mark(Speaker speaker, Terms terms) {
    String name = speaker.name();
    return speaker.labels().contains(name)
        && (name.codePointCount(0, name.length()) == 1
            || name.equalsIgnoreCase(terms.question())
            || name.equalsIgnoreCase(terms.interviewer())
            || name.equalsIgnoreCase(terms.interviewee()));
  }

  private static void add(List<Contributor> credits, List<Speaker> speakers, String role) {
    // a catalogue that has its own names for a role knows better than labels do
    if (credits.stream().anyMatch(c -> c.role().equals(role))) {
      return;
    }
    for (Speaker speaker : speakers) {
      credits.add(new Contributor(speaker.name(), role, speaker.description().orElse(null)));
    }
  }

  public static List<Contributor> of(Edition edition, String role) {
    return of(edition).stream().filter(c -> c.role().equals(role)).toList();
  }
}
