package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Praat's TextGrids, long and short: as Praat does, only strings in quotation marks, numbers and
 * flags that stand free are looked at. A tier of intervals is somebody's; in time they are one
 * talk. Tiers of points, and those that analyse what is said, are left out.
 */
public final class TextGrid {
  private static final String MARK = "\"ooTextFile";
  private static final String OBJECT = "TextGrid\"";

  /** What the last word of a tier's name is if what is said is analysed in it. */
  private static final Set<String> ANALYSES =
      Set.of(
          ("phone phones phoneme phonemes phon segments syllable syllables syll "
                  + "ipa pos tag tags lemma gloss glosses morphemes translation notes note "
                  + "comment comments gesture gestures pitch tones tobi breaks events noise "
                  + "misc word words silences")
              .split(" "));

  /** Names of tiers that are nobody's. */
  private static final Set<String> NOBODY =
      Set.of(
          ("transcript transcription text utterance utterances sentence "
                  + "sentences orthography ort speech")
              .split(" "));

  /** What stands for a silence. */
  private static final Set<String> SILENCES =
      Set.of("sil", "sp", "<sil>", "<p:>", "<p>", "#", "_", "-", "silent", "sounding");

  private final GridTokens tokens;
  private final Told told;

  /** One tier: whose it is by its name, and what stands in it. */
  private record Tier(String name, List<Cue> cues, long words) {
    boolean analyses() {
      String[] words = name.toLowerCase(Locale.ROOT).split("[\\s_./:\\-]+");
      return words.length > 0 && ANALYSES.contains(words[words.length - 1]);
    }

    boolean isOfWords() {
      return words < cues.size() * 5L / 4;
    }
  }

  private TextGrid(SourceText source, int from, Told told) {
    tokens = new GridTokens(source, from);
    this.told = told;
  }

  /** Whether a text begins as TextGrids do. */
  public static boolean is(String beginning) {
    int mark = beginning.indexOf(MARK);
    int object = mark < 0 ? -1 : beginning.indexOf(OBJECT, mark);
    return object > 0 && object < 200;
  }

  /** What is said in all tiers, in the order of time. */
  public static List<Cue> read(SourceText source, int from, Told told) {
    return new TextGrid(source, from, told).cues();
  }

  private List<Cue> cues() {
    List<Tier> tiers = tiers();
    boolean spoken = tiers.stream().anyMatch(t -> !t.analyses() && !t.cues().isEmpty());
    Map<String, String> analysed = new HashMap<>();
    List<Cue> all = new ArrayList<>();
    for (Tier tier : tiers) {
      boolean words = !spoken && tier.name().toLowerCase(Locale.ROOT).endsWith("words");
      if (tier.analyses() && !words) {
        analysed.put(tier.name(), tier.name());
      } else {
        all.addAll(tier.isOfWords() && words ? Joint.sentences(tier.cues()) : tier.cues());
      }
    }
    if (!analysed.isEmpty()) {
      told.tell(
          Code.R046,
          null,
          "tiers of annotations on what is said are left out: "
              + String.join(", ", analysed.keySet().stream().sorted().toList()));
    }
    all.sort(Comparator.comparing(c -> Objects.requireNonNull(c.start())));
    return all;
  }

  private List<Tier> tiers() {
    List<Tier> tiers = new ArrayList<>();
    tokens.string();
    tokens.string();
    tokens.number();
    tokens.number();
    double count = tokens.number();
    for (int i = 0; i < count && !tokens.isAtEnd(); i++) {
      tiers.add(tier());
    }
    return tiers;
  }

  private Tier tier() {
    boolean intervals = tokens.string().text().startsWith("Interval");
    String name = tokens.string().text().strip();
    tokens.number();
    tokens.number();
    double count = tokens.number();
    String who = who(name);
    List<Cue> cues = new ArrayList<>();
    long words = 0;
    for (int i = 0; i < count && !tokens.isAtEnd(); i++) {
      Duration start = seconds(tokens.number());
      Duration end = intervals ? seconds(tokens.number()) : start;
      Placed said = tokens.string();
      String bare = said.text().strip();
      if (intervals && !bare.isEmpty() && !SILENCES.contains(bare)) {
        cues.add(Cue.of(start, end, who, new Placed(bare, said.span())));
        words += bare.split("\\s+").length;
      }
    }
    if (!intervals && count > 0) {
      told.tell(Code.R046, null, "the points of the tier " + name + " are left out");
    }
    return new Tier(name, cues, words);
  }

  private static @Nullable String who(String name) {
    String bare = name.toLowerCase(Locale.ROOT);
    for (String end : List.of(" - words", "-words", "_words", " words")) {
      if (bare.endsWith(end) && bare.length() > end.length()) {
        return name.substring(0, name.length() - end.length()).strip();
      }
    }
    return name.isEmpty() || NOBODY.contains(bare) || bare.equals("words") ? null : name;
  }

  private static Duration seconds(double value) {
    return Duration.ofMillis(Math.round(Math.max(0, Math.min(value, 1e7)) * 1000));
  }
}
