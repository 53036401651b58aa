package org.colloquy.fidelity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.Colloquy;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Terms;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Note;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.writer.Writer;

/** Interviews, their editions as files, and what these have to hold. */
final class Editions {
  /** One interview under a name that can be a file's. */
  record Subject(String name, Interview interview) {
    Comparison comparison() {
      return Editions.comparison(interview);
    }
  }

  private Editions() {}

  /** Writes an edition of each subject; the files are in the order of the subjects. */
  static List<Path> write(List<Subject> subjects, Writer writer, Path folder) {
    List<Path> files = new ArrayList<>();
    Colloquy colloquy = Colloquy.create();
    for (Subject subject : subjects) {
      Path file = folder.resolve(subject.name() + "." + writer.extensions().get(0));
      colloquy.write(subject.interview(), writer, file);
      files.add(file);
    }
    return files;
  }

  static Comparison comparison(Interview interview) {
    Set<String> notes = interview.notes().stream().map(Note::id).collect(Collectors.toSet());
    return new Comparison(Words.of(interview), notes, generated(interview));
  }

  /** What an edition may add of itself: labels, contents, running heads, numbers, marks. */
  private static Set<String> generated(Interview interview) {
    Edition edition = Edition.of(interview);
    Set<String> words = new HashSet<>();
    for (Block block : interview.blocks()) {
      if (block instanceof Turn turn) {
        words.addAll(Words.split(edition.label(turn).text()));
        words.addAll(Words.split(edition.label(turn).text() + ":"));
      }
    }
    for (ContentsEntry entry : edition.contents()) {
      for (String word : Words.split(entry.full())) {
        words.add(word);
        words.add(word.replaceFirst("\\p{Punct}+$", "") + "…");
        words.add(word.replaceFirst("[,;:]$", "") + "…");
      }
    }
    for (Speaker speaker : interview.speakers()) {
      words.addAll(Words.split(speaker.name()));
      words.addAll(Words.split(speaker.name() + ":"));
      words.addAll(Words.split(speaker.name() + ","));
      words.addAll(Words.split(speaker.description().orElse("")));
    }
    words.addAll(Words.split(edition.fileTitle()));
    edition.imprint().ifPresent(i -> words.addAll(Words.split(i)));
    Terms t = edition.terms();
    for (String term :
        List.of(
            t.contents(),
            t.questions(),
            t.question(),
            t.notes(),
            t.speakers(),
            t.page(),
            t.of(),
            t.continued(),
            t.skip(),
            t.back(),
            t.introduction())) {
      words.addAll(Words.split(term));
    }
    int most = Math.max(interview.blocks().size(), Words.count(interview) / 50) + 50;
    for (int i = 0; i <= most; i++) {
      words.add(String.valueOf(i));
      words.add(i + ".");
    }
    words.addAll(List.of("•", "◦", "-", "–", "·", "…", "↩", "↩︎"));
    return words;
  }
}
