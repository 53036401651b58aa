package org.colloquy.internal.press.tei;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.edition.Label;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;

/**
 * The identifiers of a document beside those of its blocks. They begin with an underscore, which no
 * block's does.
 */
final class TeiNames {
  private static final Set<String> VOCAL =
      Set.of("laughter", "cough", "sigh", "sob", "cross-talk", "whistle", "singing");
  private static final Set<String> KINESIC = Set.of("applause", "gesture", "nod", "smile");

  /** Labels of turns whose speaker is nobody known, and the people they stand for. */
  private final Map<String, String> unnamed = new LinkedHashMap<>();

  private final Map<Duration, Integer> times = new LinkedHashMap<>();
  private final Map<Role, String> roles = new HashMap<>();

  TeiNames(Interview interview) {
    for (Role role : Role.values()) {
      roles.put(role, role.name().toLowerCase(Locale.ROOT));
    }
    // whoever tells a life is called a narrator in oral history, and so by readers of TEI
    roles.put(Role.NARRATOR, "announcer");
    roles.remove(Role.UNDETERMINED);
    for (Block block : interview.blocks()) {
      if (block instanceof Turn turn) {
        learn(turn);
      }
    }
  }

  private void learn(Turn turn) {
    Duration time = turn.time();
    if (time != null) {
      times.putIfAbsent(time, times.size() + 1);
    }
    String label = bare(turn);
    if (turn.speaker() == null && !label.isEmpty()) {
      unnamed.putIfAbsent(label, "_u." + (unnamed.size() + 1));
    }
  }

  private static String bare(Turn turn) {
    return turn.label() == null ? "" : Label.withoutMark(turn.label().strip());
  }

  /** People who are nothing but a label, by their labels. */
  Map<String, String> unnamed() {
    return unnamed;
  }

  /** The times at which turns begin, in the order in which they are met. */
  Map<Duration, Integer> times() {
    return times;
  }

  Optional<String> role(Speaker speaker) {
    return Optional.ofNullable(roles.get(speaker.role()));
  }

  static String person(String speaker) {
    return "_p." + speaker;
  }

  static String note(int number) {
    return "_n." + number;
  }

  static String time(int number) {
    return "_t." + number;
  }

  /** What {@code who} points to; empty where nobody is known. */
  Optional<String> who(Turn turn) {
    String speaker = turn.speaker();
    return speaker == null
        ? Optional.ofNullable(unnamed.get(bare(turn)))
        : Optional.of(person(speaker));
  }

  /** What {@code start} points to; empty where the turn has no time. */
  Optional<String> start(Turn turn) {
    return Optional.ofNullable(turn.time()).map(times::get).map(TeiNames::time);
  }

  /** The element of what happens: with the voice, as a sign, or for no one's sake. */
  static String happening(String kind) {
    return VOCAL.contains(kind) ? "vocal" : KINESIC.contains(kind) ? "kinesic" : "incident";
  }
}
