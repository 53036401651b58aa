package org.colloquy.cli;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Span;

/** What evidence is about, in the order and the words of an account. */
final class Subjects {
  static final String NOT_A_LABEL = "not-a-label";

  /** Below this a decision is in doubt. */
  private static final double SURE = 0.80;

  private static final List<String> FIRST =
      List.of("dialect", "title", "subtitle", "interviewee", "interviewer", "publication", "date");

  /** Shown elsewhere in the account. */
  private static final List<String> ELSEWHERE = List.of("encoding", "language", NOT_A_LABEL);

  private Subjects() {}

  /**
   * How evidence is shown.
   *
   * @param label for the subject
   */
  record Shown(String label, String value, String why) {}

  static Shown shown(Evidence e) {
    return switch (e.subject()) {
      case "interviewee" -> new Shown("interview", e.decision(), e.why());
      case "interviewer" -> new Shown("by", e.decision(), e.why());
      case "publication" -> new Shown("published", e.decision(), e.why());
      case "dialect" -> dialect(e);
      default -> new Shown(e.subject(), e.decision(), e.why());
    };
  }

  /** The reason begins with what the dialect looks like, which says more than its name. */
  private static Shown dialect(Evidence e) {
    int comma = e.why().indexOf(", ");
    return comma < 0
        ? new Shown("dialect", e.decision(), e.why())
        : new Shown("dialect", e.why().substring(0, comma), e.why().substring(comma + 2));
  }

  /** Two digits, rounded. */
  static String confidence(Evidence e) {
    long hundredths = Math.round(e.confidence() * 100);
    long rest = hundredths % 100;
    return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest;
  }

  /** Everything that has a line of its own at the head of an account. */
  static List<Evidence> inOrder(List<Evidence> evidence) {
    List<Evidence> ordered = new ArrayList<>();
    for (String subject : FIRST) {
      for (Evidence e : evidence) {
        if (e.subject().equals(subject)) {
          ordered.add(e);
        }
      }
    }
    for (Evidence e : evidence) {
      if (!FIRST.contains(e.subject()) && !ELSEWHERE.contains(e.subject())) {
        ordered.add(e);
      }
    }
    return ordered;
  }

  /** Title and subtitle, where they have a place, in the order of the source. */
  static List<Evidence> titles(List<Evidence> evidence) {
    List<Evidence> titles = new ArrayList<>();
    for (Evidence e : evidence) {
      boolean title = e.subject().equals("title") || e.subject().equals("subtitle");
      if (title && e.span() != null) {
        titles.add(e);
      }
    }
    return titles;
  }

  static List<Evidence> inDoubt(List<Evidence> evidence) {
    List<Evidence> doubtful = new ArrayList<>();
    for (Evidence e : evidence) {
      if (e.confidence() < SURE && !e.subject().equals(NOT_A_LABEL)) {
        doubtful.add(e);
      }
    }
    return doubtful;
  }

  /** The option that settles a matter. */
  static String remedy(Evidence e) {
    return switch (e.subject()) {
      case "encoding" -> "--encoding " + e.decision() + " settles it";
      case "interviewer" -> "--interviewer NAME settles it";
      case "interviewee" -> "--interviewee NAME settles it";
      case "role" -> "--interviewer NAME, --interviewee NAME settle it";
      default -> "--meta " + e.subject() + "=... settles it";
    };
  }

  /** What to call the block in which a place is. */
  static String blockAt(Interview interview, Span place) {
    String name = "";
    for (Block block : interview.blocks()) {
      Span span = block.origin().span().orElse(null);
      if (span != null && span.start() <= place.start()) {
        name = BlockView.of(block, interview).name();
      }
    }
    return name;
  }
}
