package org.colloquy.internal.typeset.font;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which lookups of a font apply to a script in one style, and in which order. */
final class Plans {
  /** Features that a text gets without asking, being part of its spelling. */
  private static final Set<String> ALWAYS = Set.of("ccmp", "locl", "rlig");

  /** What Hebrew and Arabic get besides, as everywhere else. */
  private static final Set<String> RIGHT_TO_LEFT = Set.of("calt", "clig", "liga", "rclt");

  /** The forms of letters that join, in the order in which they are asked for. */
  private static final String[] FORMS = {"isol", "fina", "medi", "init"};

  private static final int[] FORM = {
    Joining.ISOLATED, Joining.FINAL, Joining.MEDIAL, Joining.INITIAL
  };

  private final FontChain fonts;
  private final Set<String> features = new HashSet<>();
  private final boolean kern;
  private final String language;
  private final Map<String, Plan> plans = new ConcurrentHashMap<>();

  Plans(FontChain fonts, Features wanted, String language) {
    this.fonts = fonts;
    this.language = Scripts.language(language);
    this.kern = wanted.has(Feature.KERN);
    for (Feature feature : Feature.values()) {
      if (wanted.has(feature)) {
        features.add(feature.tag());
      }
    }
  }

  /**
   * Lookups that apply together.
   *
   * @param form of the letters to which they apply; 0 for all glyphs
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Stage(int form, int[] lookups) {}

  /** Offsets of the lookups that apply to a script. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Plan(List<Stage> stages, int[] kernings, int[] marks, PairCache pairs) {}

  Plan of(int owner, String script) {
    String key = owner + script;
    Plan plan = plans.get(key);
    if (plan == null) {
      plan = make(fonts.get(owner), script);
      plans.put(key, plan);
    }
    return plan;
  }

  private Plan make(TrueTypeFont font, String script) {
    LayoutTable gsub = font.gsub();
    LayoutTable gpos = font.gpos();
    return new Plan(
        gsub == null ? List.of() : stages(gsub, script),
        gpos == null || !kern ? new int[0] : gpos.lookups(script, language, Set.of("kern")),
        gpos == null ? new int[0] : gpos.lookups(script, language, Set.of("mark", "mkmk")),
        new PairCache());
  }

  private List<Stage> stages(LayoutTable gsub, String script) {
    boolean cursive = isCursive(script);
    Set<String> all = new HashSet<>(features);
    all.addAll(ALWAYS);
    if (cursive || script.equals("hebr")) {
      all.addAll(RIGHT_TO_LEFT);
    }
    if (!cursive) {
      return List.of(new Stage(0, gsub.lookups(script, language, all)));
    }
    List<Stage> stages = new ArrayList<>();
    stages.add(new Stage(0, gsub.lookups(script, language, Set.of("ccmp", "locl"))));
    for (int i = 0; i < FORMS.length; i++) {
      stages.add(new Stage(FORM[i], gsub.lookups(script, language, Set.of(FORMS[i]))));
    }
    stages.add(new Stage(0, gsub.lookups(script, language, Set.of("rlig"))));
    stages.add(new Stage(0, gsub.lookups(script, language, Set.of("calt"))));
    all.removeAll(Set.of("ccmp", "locl", "rlig", "calt"));
    stages.add(new Stage(0, gsub.lookups(script, language, all)));
    return stages;
  }

  private static boolean isCursive(String script) {
    return script.equals("arab") || script.equals("syrc") || script.equals("nko ");
  }
}
