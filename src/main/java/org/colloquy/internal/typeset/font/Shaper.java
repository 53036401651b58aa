package org.colloquy.internal.typeset.font;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.text.WordMemory;

/**
 * Text to glyphs in one style: characters to glyphs, substitutions, kerning, marks in their place.
 * What the first font lacks is taken, cluster by cluster, from the next one that has it.
 *
 * <p>A cluster is a character with what combines with it. Text is expected in NFC and in the order
 * in which it is read. Letters of Arabic and its like take the form that their neighbours ask for;
 * scripts whose letters change places (those of India and South East Asia) are not handled here.
 */
public final class Shaper {
  private static final float MISSING_WIDTH = 600;

  /** Longer texts are not remembered. */
  private static final int LONGEST = 40;

  private final FontChain fonts;
  private final Owners owners;
  private final Plans plans;
  private final WordMemory<List<Stretch>> cache = new WordMemory<>(13, LONGEST);

  /** For text that runs from right to left. */
  private final WordMemory<List<Stretch>> backward = new WordMemory<>(12, LONGEST);

  private final WordMemory<Cuts> cuts = new WordMemory<>(12, LONGEST);

  Shaper(FontChain fonts, Features wanted, String language) {
    this.fonts = fonts;
    this.owners = new Owners(fonts, language);
    this.plans = new Plans(fonts, wanted, language);
  }

  /** The first font, that of the style. */
  public Font font() {
    return fonts.get(0);
  }

  /** Shapes a word, a space or another short text; longer texts are not remembered. */
  public List<Stretch> shape(String text) {
    return shape(text, false);
  }

  /**
   * Shapes a short text of one direction.
   *
   * @param rightToLeft whether it runs from right to left; brackets are mirrored then
   */
  public List<Stretch> shape(String text, boolean rightToLeft) {
    WordMemory<List<Stretch>> memory = rightToLeft ? backward : cache;
    List<Stretch> known = memory.find(text);
    if (known == null) {
      known = List.copyOf(shapeAfresh(text, rightToLeft));
      memory.keep(text, known);
    }
    return known;
  }

  /**
   * What a word from left to right measures where it is cut; its parts are not remembered as words.
   *
   * @param places offsets of the cuts, ascending
   */
  public Cuts cuts(String word, int[] places) {
    Cuts known = cuts.find(word);
    if (known == null || !known.isAt(places)) {
      known = Cuts.of(this, word, places);
      cuts.keep(word, known);
    }
    return known;
  }

  List<Stretch> shapeAfresh(String text, boolean rightToLeft) {
    List<Stretch> stretches = new ArrayList<>(1);
    int home = rightToLeft ? owners.home(text) : 0;
    int start = 0;
    int owner = -1;
    for (int at = 0; at < text.length(); ) {
      int end = Clusters.end(text, at);
      int next = owners.of(text, at, end, home);
      if (next == fonts.size() && !Clusters.isSingle(text, at, end)) {
        // No font has all of it: each character is looked for by itself.
        end = at + Character.charCount(text.codePointAt(at));
        next = owners.of(text, at, end, home);
      }
      if (at > 0 && (next != owner || next == fonts.size())) {
        stretches.add(stretch(text.substring(start, at), owner, rightToLeft));
        start = at;
      }
      owner = next;
      at = end;
    }
    if (!text.isEmpty()) {
      stretches.add(stretch(text.substring(start), owner, rightToLeft));
    }
    return stretches;
  }

  private Stretch stretch(String text, int owner, boolean rightToLeft) {
    if (owner == fonts.size()) {
      int[] starts = {0, text.length()};
      float[] advances = {MISSING_WIDTH};
      Glyphs missing = new Glyphs(new int[1], advances, starts, text);
      return new Stretch(null, missing.drawn(Offsets.NONE, rightToLeft));
    }
    TrueTypeFont font = fonts.get(owner);
    GlyphBuffer buffer = new GlyphBuffer(font.file(), text);
    Clusters.map(font, text, buffer, rightToLeft);
    Plans.Plan plan = plans.of(owner, script(text, owner));
    substitute(font, plan, buffer);
    buffer.measure(font);
    WidePunctuation.tighten(text, buffer);
    MarkPlacement places = new MarkPlacement(font, buffer);
    new Kerning(font, buffer, places, plan.pairs()).apply(plan.kernings());
    if (places.hasMarks()) {
      for (int lookup : plan.marks()) {
        places.apply(lookup);
      }
    }
    Offsets offsets = places.finish(rightToLeft);
    Clusters.fixSpaces(font, text, buffer);
    Glyphs glyphs = buffer.finish(offsets, rightToLeft);
    return new Stretch(font, owners.isIdeographic(owner) ? Dashes.lengthened(glyphs) : glyphs);
  }

  /** Marks of a Chinese face are those of Chinese. */
  private String script(String text, int owner) {
    return Scripts.isMarks(text) && owners.isIdeographic(owner) ? "hani" : Scripts.script(text);
  }

  private static void substitute(TrueTypeFont font, Plans.Plan plan, GlyphBuffer buffer) {
    LayoutTable gsub = font.gsub();
    if (gsub != null) {
      Substitution substitution = new Substitution(font, gsub, buffer);
      for (Plans.Stage stage : plan.stages()) {
        for (int lookup : stage.lookups()) {
          substitution.apply(lookup, stage.form());
        }
      }
    }
    int joiner = font.glyph(Clusters.JOINER);
    if (joiner != 0) {
      buffer.remove(joiner);
    }
  }
}
