package org.colloquy.accuracy;

import java.util.List;
import java.util.function.Function;

/** A conversation as captions, whose cues end where the time is up. */
final class CaptionLayouts {
  private CaptionLayouts() {}

  static List<Rendering> all() {
    return List.of(
        vtt("voice.vtt", c -> "<v " + c.turn().name() + ">" + c.text()),
        vtt("voice-closed.vtt", c -> "<v " + c.turn().name() + ">" + c.twoLines() + "</v>"),
        vtt(
            "voice-at-change.vtt",
            c -> (c.first() ? "<v " + c.turn().name() + ">" : "") + c.text()),
        vtt("voice-class.vtt", c -> "<v.first.loud " + c.turn().name() + ">" + c.text() + "</v>"),
        vtt("zoom.vtt", c -> c.turn().name() + ": " + c.text()),
        vtt("name-at-change.vtt", c -> (c.first() ? c.turn().name() + ": " : "") + c.twoLines()),
        vtt(
            "chevrons-name.vtt",
            c -> (c.first() ? ">> " + c.turn().name() + ": " : "") + c.twoLines()),
        vtt("chevrons-escaped.vtt", c -> (c.first() ? "&gt;&gt; " : "") + c.text()),
        vtt("chevrons.vtt", c -> (c.first() ? ">> " : "") + c.twoLines()),
        srt("name.srt", c -> c.turn().name() + ": " + c.text()),
        srt("name-at-change.srt", c -> (c.first() ? c.turn().name() + ": " : "") + c.twoLines()),
        srt("bracketed.srt", c -> (c.first() ? "[" + c.turn().name() + "] " : "") + c.twoLines()),
        srt("bracketed-line.srt", c -> (c.first() ? "[" + c.turn().name() + "]\n" : "") + c.text()),
        srt(
            "capitals.srt",
            c ->
                (c.first() ? c.turn().name().toUpperCase(java.util.Locale.ROOT) + ": " : "")
                    + c.text()),
        srt("chevrons.srt", c -> (c.first() ? ">> " : "") + c.text()));
  }

  private static Rendering vtt(String name, Function<Cues, String> cue) {
    return captions(name, "WEBVTT\n\n", ".", cue);
  }

  private static Rendering srt(String name, Function<Cues, String> cue) {
    return captions(name, "", ",", cue);
  }

  private static Rendering captions(
      String name, String head, String decimal, Function<Cues, String> text) {
    return new Rendering(
        name,
        (t, n) -> {
          Talk talk = new Talk(t);
          if (!talk.named()) {
            return null;
          }
          StringBuilder out = new StringBuilder(head);
          int number = 1;
          for (Cues cue : Cues.of(talk)) {
            out.append(number++).append('\n').append(cue.times(decimal)).append('\n');
            out.append(text.apply(cue)).append("\n\n");
          }
          boolean unnamed = n.startsWith("chevrons") && !n.contains("name");
          return (unnamed ? t.anonymous() : t)
              .layout(n, n.substring(n.lastIndexOf('.') + 1), out.toString());
        });
  }
}
