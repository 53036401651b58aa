package org.colloquy.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.colloquy.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Surnames of speakers, initials where two share one, nothing shorter where two share these. */
final class ShortNames {
  private final Map<String, String> byId = new HashMap<>();

  ShortNames(List<Speaker> speakers) {
    Map<String, Integer> surnames = count(speakers, ShortNames::surname);
    Map<String, Integer> initials = count(speakers, ShortNames::initials);
    for (Speaker speaker : speakers) {
      String surname = surname(speaker.name());
      String initial = initials(speaker.name());
      byId.put(
          speaker.id(),
          surnames.getOrDefault(surname, 0) == 1
              ? surname
              : initials.getOrDefault(initial, 0) == 1 ? initial : speaker.name());
    }
  }

  private static Map<String, Integer> count(List<Speaker> speakers, UnaryOperator<String> shorter) {
    Map<String, Integer> counts = new HashMap<>();
    speakers.forEach(s -> counts.merge(shorter.apply(s.name()), 1, Integer::sum));
    return counts;
  }

  /** The label with the speaker's short name; what is no speaker's stays. */
  Label shorten(Label label, @Nullable String speaker) {
    String name = speaker == null ? null : byId.get(speaker);
    if (name == null || name.length() >= label.text().length()) {
      return label;
    }
    String mark = label.text().substring(Label.withoutMark(label.text()).length());
    return new Label(name + mark, label.name());
  }

  /** The last word of the name itself, without what follows a comma or a bracket. */
  private static String surname(String name) {
    String bare = bare(name);
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  private static String initials(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : bare(name).split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        out.appendCodePoint(word.codePointAt(0));
      }
    }
    return out.isEmpty() ? name : out.toString();
  }

  private static String bare(String name) {
    int end = name.length();
    for (int i = 1; i < end; i++) {
      if (",(;".indexOf(name.charAt(i)) >= 0) {
        end = i;
      }
    }
    String bare = name.substring(0, end).strip();
    return bare.isEmpty() ? name : bare;
  }
}
