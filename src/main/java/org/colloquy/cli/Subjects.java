package org.colloquy.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reader.Overrides;

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
    String why = e.why().endsWith(" 0.00") ? withoutNext(e.why()) : e.why();
    int comma = counted(why);
    return comma < 0
        ? new Shown("dialect", e.decision(), why)
        : new Shown(
            "dialect", why.substring(0, comma), e.decision() + ": " + why.substring(comma + 2));
  }

  /** A runner-up for which nothing speaks is none. */
  private static String withoutNext(String why) {
    int next = why.lastIndexOf("; next: ");
    return next < 0 ? why : why.substring(0, next);
  }

  /** The comma before the count of labels, behind a description that may have commas of its own. */
  private static int counted(String why) {
    int at = why.indexOf(", ");
    while (at >= 0 && (at + 2 >= why.length() || !Character.isDigit(why.charAt(at + 2)))) {
      at = why.indexOf(", ", at + 1);
    }
    return at;
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

  /** What is decided with little to go by, and can be settled, by subject. */
  static Map<String, List<Evidence>> inDoubt(List<Evidence> evidence) {
    Map<String, List<Evidence>> doubtful = new LinkedHashMap<>();
    for (Evidence e : evidence) {
      if (e.confidence() < SURE && !remedy(e).isEmpty()) {
        doubtful.computeIfAbsent(e.subject(), s -> new ArrayList<>()).add(e);
      }
    }
    return doubtful;
  }

  /** What settles a matter; empty for what is not to be settled. */
  static String remedy(Evidence e) {
    return switch (e.subject()) {
      case "encoding" -> "--encoding " + e.decision() + " settles it";
      case "interviewer" -> "--interviewer NAME settles it";
      case "interviewee" -> "--interviewee NAME settles it";
      case "role" -> "--interviewer NAME, --interviewee NAME settle it";
      case "person" -> "speakers: in the file that --fix writes settles it";
      case "interviewed" -> "--meta interviewed.date=... settles it";
      default ->
          Overrides.keys().contains(e.subject())
              ? "--meta " + e.subject() + "=" + example(e) + " settles it"
              : "";
    };
  }

  private static String example(Evidence e) {
    boolean word =
        e.decision().chars().allMatch(c -> c > ' ' && c < 127 && "\"'$&;|<>`".indexOf(c) < 0);
    return word ? e.decision() : "...";
  }
}
