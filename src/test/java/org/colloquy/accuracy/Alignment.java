package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which turn that was read is which true one, and which speaker is which person. */
final class Alignment {
  private final List<Said> truth;
  private final List<Said> read;

  /** Of a true turn to the one read that opens alike. */
  private final Map<Integer, Integer> pairs = new LinkedHashMap<>();

  /** Of a speaker that was read to a person. */
  private final Map<String, String> people = new HashMap<>();

  Alignment(List<Said> truth, List<Said> read) {
    this.truth = truth;
    this.read = read;
    pair();
    vote();
  }

  private void pair() {
    int[][] longest = new int[truth.size() + 1][read.size() + 1];
    for (int i = truth.size() - 1; i >= 0; i--) {
      for (int j = read.size() - 1; j >= 0; j--) {
        longest[i][j] =
            alike(i, j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < truth.size() && j < read.size()) {
      if (alike(i, j)) {
        pairs.put(i++, j++);
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private boolean alike(int i, int j) {
    return truth.get(i).opening().equals(read.get(j).opening());
  }

  private void vote() {
    Map<List<String>, Integer> votes = new LinkedHashMap<>();
    for (int i : pairs.keySet()) {
      String person = truth.get(i).speaker();
      String speaker = readAs(i).speaker();
      if (sound(i) && person != null && speaker != null) {
        votes.merge(List.of(person, speaker), 1, Integer::sum);
      }
    }
    List<Map.Entry<List<String>, Integer>> order = new ArrayList<>(votes.entrySet());
    order.sort((a, b) -> Integer.compare(b.getValue(), a.getValue()));
    Set<String> taken = new HashSet<>();
    for (var vote : order) {
      String person = vote.getKey().get(0);
      String speaker = vote.getKey().get(1);
      if (!people.containsKey(speaker) && taken.add(person)) {
        people.put(speaker, person);
      }
    }
  }

  private Said readAs(int i) {
    return read.get(pairs.getOrDefault(i, -1));
  }

  /** Whether a true turn was read with its opening and its length. */
  boolean sound(int i) {
    return pairs.containsKey(i) && truth.get(i).fits(readAs(i));
  }

  /** Whether a true turn was read as it is, its speaker too. */
  boolean right(int i) {
    String person = truth.get(i).speaker();
    return sound(i) && (person == null || person.equals(person(readAs(i).speaker())));
  }

  Act act(int i) {
    return readAs(i).act();
  }

  @Nullable String person(@Nullable String speaker) {
    return speaker == null ? null : people.get(speaker);
  }

  /** What went wrong first, in words. */
  String error() {
    for (int i = 0; i < truth.size(); i++) {
      if (!right(i)) {
        return "turn " + (i + 1) + " (" + head(truth.get(i)) + ") " + fault(i);
      }
    }
    for (int j = 0; j < read.size(); j++) {
      if (!pairs.containsValue(j)) {
        return "a turn too many: " + head(read.get(j));
      }
    }
    return "";
  }

  private String fault(int i) {
    if (read.isEmpty()) {
      return "no turns read at all, expected " + truth.size();
    }
    if (sound(i)) {
      return "is said by " + readAs(i).speaker();
    }
    if (pairs.containsKey(i)) {
      return "has " + truth.get(i).words().size() + " words, read " + readAs(i).words().size();
    }
    for (int j = 0; j < read.size(); j++) {
      if (String.join("", read.get(j).words()).contains(truth.get(i).opening())) {
        return "is inside turn " + (j + 1) + " read (" + head(read.get(j)) + ")";
      }
    }
    return "is in no turn read";
  }

  static String head(Said said) {
    String words = String.join(" ", said.words());
    return said.speaker()
        + " "
        + said.act()
        + ": "
        + (words.length() > 50 ? words.substring(0, 50) + "…" : words);
  }
}
