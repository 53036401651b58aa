package org.colloquy.internal.typeset.font;

import java.nio.charset.StandardCharsets;

/** What a font calls itself. */
final class Names {
  private static final int FAMILY = 1;
  private static final int POST_SCRIPT = 6;
  private static final int TYPOGRAPHIC_FAMILY = 16;

  private String family = "";
  private String typographic = "";
  private String postScript = "";

  Names(FontData data, int start, String fallback) {
    int count = data.u16(start + 2);
    int strings = start + data.u16(start + 4);
    for (int i = 0; i < count; i++) {
      read(data, start + 6 + 12 * i, strings);
    }
    if (family.isEmpty()) {
      family = fallback;
    }
    if (postScript.isEmpty()) {
      postScript = family;
    }
  }

  private void read(FontData data, int record, int strings) {
    int platform = data.u16(record);
    int name = data.u16(record + 6);
    if (name != FAMILY && name != POST_SCRIPT && name != TYPOGRAPHIC_FAMILY) {
      return;
    }
    byte[] bytes = data.slice(strings + data.u16(record + 10), data.u16(record + 8));
    var charset = platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    take(name, new String(bytes, charset));
  }

  private void take(int name, String value) {
    if (name == FAMILY && family.isEmpty()) {
      family = value;
    } else if (name == POST_SCRIPT && postScript.isEmpty()) {
      postScript = value;
    } else if (name == TYPOGRAPHIC_FAMILY && typographic.isEmpty()) {
      typographic = value;
    }
  }

  String family() {
    return typographic.isEmpty() ? family : typographic;
  }

  /** Printable ASCII without what delimits names in PostScript. */
  String postScript() {
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < postScript.length(); i++) {
      char c = postScript.charAt(i);
      if (c > ' ' && c < 0x7f && "[](){}<>/%#".indexOf(c) < 0) {
        clean.append(c);
      }
    }
    return clean.isEmpty() ? "Font" : clean.toString();
  }
}
