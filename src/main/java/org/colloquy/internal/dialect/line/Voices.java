package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.words.Names;
import org.jspecify.annotations.Nullable;

/** The turns of a document whose lines say themselves who speaks. */
public final class Voices {
  private Voices() {}

  /** A label wherever the voice changes; empty where no line has one. */
  public static List<Candidate> of(List<Line> lines) {
    List<Candidate> labels = new ArrayList<>();
    String before = "";
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String voice = line.voice();
      if (voice == null) {
        boolean parts = line.kind() == Line.Kind.HEADING || line.kind() == Line.Kind.RULE;
        before = parts ? "" : before;
        continue;
      }
      String key = Names.key(voice);
      if (!key.isEmpty() && (!key.equals(before) || line.label() > 0)) {
        labels.add(label(i, line, voice));
      }
      before = key;
    }
    return labels;
  }

  private static Candidate label(int index, Line line, String voice) {
    String name = voice.strip();
    int extent = line.label();
    String written = extent == 0 ? name : line.text().substring(0, extent).strip();
    String key = Names.key(name);
    return new Candidate(Kind.VOICE, index, name, key, written, extent, line.time(), 0);
  }

  /** Whether a line says of itself that it is nobody's speech. */
  public static boolean isNobodys(Line line) {
    @Nullable String voice = line.voice();
    return voice != null && voice.isBlank();
  }
}
