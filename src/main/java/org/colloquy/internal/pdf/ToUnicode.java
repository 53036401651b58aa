package org.colloquy.internal.pdf;

import java.util.List;

/** The map from a font's codes to text, ISO 32000-1, 9.10.3. */
final class ToUnicode {
  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String TAIL =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  /** So many codes may stand in one section. */
  private static final int SECTION = 100;

  private ToUnicode() {}

  /**
   * @param texts by code; that of code 0 is not used
   */
  static Bytes of(List<String> texts) {
    Bytes out = new Bytes(24 * texts.size() + 512).put(HEAD);
    for (int from = 1; from < texts.size(); from += SECTION) {
      int to = Math.min(from + SECTION, texts.size());
      out.number((long) (to - from)).put(" beginbfchar\n");
      for (int code = from; code < to; code++) {
        out.put('<').hex16(code).put("> <").hex(readable(texts.get(code))).put(">\n");
      }
      out.put("endbfchar\n");
    }
    return out.put(TAIL);
  }

  /** Line ends and tabs are set as spaces; controls may not stand in a map at all. */
  private static String readable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u0085' ? ' ' : c);
    }
    return out.toString();
  }
}
