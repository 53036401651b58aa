package org.colloquy.internal.dialect;

import java.util.List;
import java.util.Set;

/**
 * Labels of somebody of many, whom nobody can name: {@code An opposition member}, {@code Members
 * interjecting}, {@code Woman in the audience}. They may be said once.
 */
final class Crowd {
  private static final int LONGEST = 5;

  private static final Set<String> SOME =
      Set.of(
          "a",
          "an",
          "another",
          "several",
          "some",
          "many",
          "unidentified",
          "unknown",
          "unnamed",
          "opposition",
          "government",
          "hon",
          "honourable",
          "honorable",
          "audience",
          "other",
          "one",
          "multiple",
          "various",
          "all",
          "crossbench",
          "male",
          "female",
          "man",
          "woman",
          "members");

  private static final Set<String> PEOPLE =
      Set.of(
          "member",
          "members",
          "senator",
          "senators",
          "deputy",
          "deputies",
          "voice",
          "voices",
          "speaker",
          "speakers",
          "man",
          "men",
          "woman",
          "women",
          "person",
          "people",
          "male",
          "female",
          "participant",
          "participants",
          "attendee",
          "juror",
          "student",
          "students",
          "reporter",
          "reporters",
          "caller",
          "audience",
          "crowd",
          "peer",
          "peers",
          "lord",
          "lords",
          "interjecting");

  private Crowd() {}

  /** Whether a label names one or several of many people. */
  static boolean is(String label) {
    List<String> words = Names.words(label);
    if (words.size() < 2 || words.size() > LONGEST || !SOME.contains(words.get(0))) {
      return false;
    }
    boolean within = words.size() > 2 && words.get(words.size() - 1).equals("audience");
    return PEOPLE.contains(words.get(words.size() - 1)) || within;
  }
}
