package org.colloquy.accuracy;

import java.util.List;
import java.util.function.Function;

/** A conversation as a sheet, a row a turn or a row a cue. */
final class SheetLayouts {
  private SheetLayouts() {}

  static List<Rendering> all() {
    return List.of(
        turns(
            "speaker-text.csv",
            "speaker,text\n",
            t -> quoted(t.name()) + "," + quoted(t.paragraphed())),
        turns(
            "times.csv",
            "Start time,End time,Speaker,Transcript\n",
            t ->
                at(t.start())
                    + ","
                    + at(t.end())
                    + ","
                    + quoted(t.name())
                    + ","
                    + quoted(t.text())),
        turns(
            "semicolon.csv",
            "Timestamp;Speaker;Text\n",
            t -> at(t.start()) + ";" + t.name() + ";" + quoted(t.text())),
        turns(
            "turns.tsv",
            "time\tspeaker\ttext\n",
            t -> at(t.start()) + "\t" + t.name() + "\t" + t.text()),
        turns("headless.tsv", "", t -> at(t.start()) + "\t" + t.name() + "\t" + t.text()),
        new Rendering("cues.csv", SheetLayouts::cues));
  }

  private static String at(double seconds) {
    return Talk.clock("hh:mm:ss", seconds);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static Rendering turns(String name, String head, Function<Talk.Turn, String> row) {
    return new Rendering(
        name,
        (t, n) -> {
          Talk talk = new Talk(t);
          StringBuilder out = new StringBuilder(head);
          talk.turns().forEach(x -> out.append(row.apply(x)).append('\n'));
          return talk.named()
              ? t.layout(n, n.substring(n.lastIndexOf('.') + 1), out.toString())
              : null;
        });
  }

  private static @org.jspecify.annotations.Nullable Transcript cues(Transcript t, String name) {
    Talk talk = new Talk(t);
    StringBuilder out = new StringBuilder("id,start,end,speaker,text\n");
    int id = 1;
    for (Cues cue : Cues.of(talk)) {
      out.append(id++).append(',').append(cue.start()).append(',').append(cue.end()).append(',');
      out.append(quoted(cue.turn().name())).append(',').append(quoted(cue.text())).append('\n');
    }
    return talk.named() ? t.layout(name, "csv", out.toString()) : null;
  }
}
