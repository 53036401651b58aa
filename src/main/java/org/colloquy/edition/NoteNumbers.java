package org.colloquy.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Note;
import org.colloquy.model.PlainText;

/**
 * Numbers notes in the order in which they are called: by the blocks, then by the notes themselves,
 * then those that nobody calls.
 */
final class NoteNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Note> notes = new HashMap<>();
  private final Deque<Note> called = new ArrayDeque<>();

  private NoteNumbers() {}

  static Map<String, Integer> of(Interview interview) {
    if (interview.notes().isEmpty()) {
      return Map.of();
    }
    NoteNumbers walk = new NoteNumbers();
    interview.notes().forEach(n -> walk.notes.put(n.id(), n));
    for (Block block : interview.blocks()) {
      PlainText.noteCalls(block).forEach(walk::call);
    }
    walk.follow();
    for (Note note : interview.notes()) {
      walk.call(note.id());
      walk.follow();
    }
    return walk.numbers;
  }

  private void follow() {
    while (!called.isEmpty()) {
      PlainText.noteCalls(called.remove().content()).forEach(this::call);
    }
  }

  private void call(String note) {
    if (numbers.putIfAbsent(note, numbers.size() + 1) == null) {
      called.add(Objects.requireNonNull(notes.get(note), note));
    }
  }
}
