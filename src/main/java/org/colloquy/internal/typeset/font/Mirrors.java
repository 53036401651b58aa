package org.colloquy.internal.typeset.font;

/**
 * Brackets and their like, which are drawn as their mirror image where text runs from right to left
 * (UAX #9, rule L4).
 */
final class Mirrors {
  /** Each pair side by side. */
  private static final String PAIRS =
      "()[]{}⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄"
          + "⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦎⦏⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜⹢⹣"
          + "〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣<>«»‹›≤≥≪≫"
          + "≺≻⊂⊃⊆⊇⸂⸃⸄⸅⸉⸊⸌⸍⸜⸝⸠⸡＜＞";

  private Mirrors() {}

  /** The mirror image of a character, itself if it has none. */
  static int of(int codePoint) {
    if (codePoint < '(' || codePoint > 0xffff) {
      return codePoint;
    }
    int found = PAIRS.indexOf(codePoint);
    return found < 0 ? codePoint : PAIRS.charAt(found ^ 1);
  }

  /** All characters that have a mirror image here. */
  static String all() {
    return PAIRS;
  }
}
