package org.colloquy.internal.typeset.font;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Text to glyphs in one style: characters to glyphs, substitutions, kerning. What the first font
 * lacks is taken, cluster by cluster, from the next one that has it.
 *
 * <p>A cluster is a character with what combines with it. Text is expected in NFC. Vowel marks of
 * complex scripts and right-to-left order are not handled here.
 */
public final class Shaper {
  /** Features that a text gets without asking, being part of its spelling. */
  private static final Set<String> ALWAYS = Set.of("ccmp", "locl", "rlig");

  private static final float MISSING_WIDTH = 600;

  private final FontChain fonts;
  private final Set<String> features = new HashSet<>(ALWAYS);
  private final boolean kern;
  private final String language;
  private final ShapeCache cache = new ShapeCache();
  private final Map<String, Plan> plans = new ConcurrentHashMap<>();

  Shaper(FontChain fonts, Features wanted, String language) {
    this.fonts = fonts;
    this.language = Scripts.language(language);
    this.kern = wanted.has(Feature.KERN);
    for (Feature feature : Feature.values()) {
      if (wanted.has(feature)) {
        features.add(feature.tag());
      }
    }
  }

  /** The first font, that of the style. */
  public Font font() {
    return fonts.get(0);
  }

  /** Shapes a word, a space or another short text; longer texts are not remembered. */
  public List<Stretch> shape(String text) {
    List<Stretch> known = cache.find(text);
    if (known == null) {
      known = List.copyOf(shapeAfresh(text));
      cache.keep(text, known);
    }
    return known;
  }

  private List<Stretch> shapeAfresh(String text) {
    List<Stretch> stretches = new ArrayList<>(1);
    int start = 0;
    int owner = text.isEmpty() ? 0 : owner(text, 0, Clusters.end(text, 0));
    for (int at = Clusters.end(text, 0); at < text.length(); ) {
      int end = Clusters.end(text, at);
      int next = owner(text, at, end);
      if (next != owner || next == fonts.size()) {
        stretches.add(stretch(text.substring(start, at), owner));
        start = at;
        owner = next;
      }
      at = end;
    }
    if (!text.isEmpty()) {
      stretches.add(stretch(text.substring(start), owner));
    }
    return stretches;
  }

  /** The first font that has all of a cluster, or the number of fonts if none has. */
  private int owner(String text, int from, int to) {
    int index = 0;
    while (index < fonts.size() && !Clusters.has(fonts.get(index), text, from, to)) {
      index++;
    }
    return index;
  }

  private Stretch stretch(String text, int owner) {
    if (owner == fonts.size()) {
      int[] starts = {0, text.length()};
      return new Stretch(null, new Glyphs(new int[1], new float[] {MISSING_WIDTH}, starts, text));
    }
    TrueTypeFont font = fonts.get(owner);
    GlyphBuffer buffer = new GlyphBuffer(font.file(), text);
    Clusters.map(font, text, buffer);
    Plan plan = plan(owner, Scripts.script(text));
    LayoutTable gsub = font.gsub();
    if (gsub != null) {
      Substitution substitution = new Substitution(font, gsub, buffer);
      for (int lookup : plan.substitutions) {
        substitution.apply(lookup);
      }
    }
    buffer.measure(font);
    new Kerning(font, buffer, plan.pairs).apply(plan.kernings);
    Clusters.fixSpaces(font, text, buffer);
    return new Stretch(font, buffer.finish());
  }

  private Plan plan(int owner, String script) {
    String key = owner + script;
    Plan plan = plans.get(key);
    if (plan == null) {
      plan = makePlan(fonts.get(owner), script);
      plans.put(key, plan);
    }
    return plan;
  }

  private Plan makePlan(TrueTypeFont font, String script) {
    LayoutTable gsub = font.gsub();
    LayoutTable gpos = font.gpos();
    return new Plan(
        gsub == null ? new int[0] : gsub.lookups(script, language, features),
        gpos == null || !kern ? new int[0] : gpos.lookups(script, language, Set.of("kern")),
        new PairCache());
  }

  /** Offsets of the lookups that apply to a script. */
  private record Plan(int[] substitutions, int[] kernings, PairCache pairs) {}
}
