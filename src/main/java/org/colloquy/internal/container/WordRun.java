package org.colloquy.internal.container;

import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text of WordprocessingML looks (ECMA-376 part 1, clause 17.3.2): a character
 * style and what it lacks. Immutable.
 *
 * @param style id of a character style, or null
 * @param bold whether it is bold beside its style
 * @param italic whether it is italic or upright whatever its styles say, or null for their say
 * @param code whether it is set in the face of code beside its style
 * @param position superscript, subscript or on the line
 * @param language a BCP 47 tag where it is not the surroundings', or null
 */
public record WordRun(
    @Nullable String style,
    boolean bold,
    @Nullable Boolean italic,
    boolean code,
    Position position,
    @Nullable String language) {
  /** Where letters stand. */
  public enum Position {
    LINE,
    SUPERSCRIPT,
    SUBSCRIPT
  }

  /** What of a font's three faces a stretch takes. */
  enum Script {
    PLAIN,
    EAST_ASIAN,
    RIGHT_TO_LEFT
  }

  /** As the paragraph's style has it. */
  public static final WordRun PLAIN = new WordRun(null, false, null, false, Position.LINE, null);

  public static WordRun of(String style) {
    return PLAIN.styled(style);
  }

  public WordRun styled(String id) {
    return new WordRun(id, bold, italic, code, position, language);
  }

  public WordRun bolder() {
    return new WordRun(style, true, italic, code, position, language);
  }

  public WordRun slanted(boolean value) {
    return new WordRun(style, bold, value, code, position, language);
  }

  public WordRun asCode() {
    return new WordRun(style, bold, italic, true, position, language);
  }

  public WordRun at(Position value) {
    return new WordRun(style, bold, italic, code, value, language);
  }

  public WordRun in(String tag) {
    return new WordRun(style, bold, italic, code, position, tag);
  }

  /** Writes {@code w:rPr}, its children in the order of the schema; nothing where all is plain. */
  void write(XmlWriter xml, Script script, WordContext context) {
    if (equals(PLAIN) && script == Script.PLAIN) {
      return;
    }
    xml.raw("<w:rPr>");
    if (style != null) {
      xml.start("w:rStyle").attribute("w:val", context.style(style)).empty();
    }
    if (code || script == Script.EAST_ASIAN) {
      fonts(xml, script, context.codeFont());
    }
    if (bold) {
      xml.raw("<w:b/><w:bCs/>");
    }
    if (italic != null) {
      xml.raw(italic ? "<w:i/><w:iCs/>" : "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>");
    }
    if (position != Position.LINE) {
      String value = position == Position.SUPERSCRIPT ? "superscript" : "subscript";
      xml.raw("<w:vertAlign w:val=\"").raw(value).raw("\"/>");
    }
    if (script == Script.RIGHT_TO_LEFT) {
      xml.raw("<w:rtl/>");
    }
    if (language != null) {
      Scripts.language(xml, language);
    }
    xml.raw("</w:rPr>");
  }

  private void fonts(XmlWriter xml, Script script, String codeFont) {
    xml.start("w:rFonts");
    if (script == Script.EAST_ASIAN) {
      xml.attribute("w:hint", "eastAsia");
    }
    if (code) {
      xml.attribute("w:ascii", codeFont).attribute("w:hAnsi", codeFont);
    }
    xml.empty();
  }
}
