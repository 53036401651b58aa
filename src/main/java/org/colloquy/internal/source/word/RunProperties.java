package org.colloquy.internal.source.word;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a stretch of text at one level: directly, or by one style (ECMA-376 part 1,
 * clause 17.3.2). What the level does not say is null.
 *
 * @param style id of a character style
 * @param underlined as typewriters emphasised
 * @param struck struck out, with one line or two
 * @param raised 1 superscript, -1 subscript, 0 on the line
 * @param language as {@code w:val} has it
 * @param eastAsian language of East Asian letters
 * @param bidi language of letters written from right to left
 */
record RunProperties(
    @Nullable String style,
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean underlined,
    @Nullable Boolean hidden,
    @Nullable Boolean struck,
    @Nullable Integer raised,
    @Nullable String language,
    @Nullable String eastAsian,
    @Nullable String bidi) {
  /** Nothing is said. */
  static final RunProperties NONE =
      new RunProperties(null, null, null, null, null, null, null, null, null, null);

  /** Reads {@code w:rPr}, and marks of deletion in it, which stand in a paragraph's mark. */
  static RunProperties read(Xml xml) {
    Reading reading = new Reading();
    xml.each(name -> reading.take(name, xml));
    return reading.made();
  }

  /** These properties and, for what they do not say, those of a weaker level. */
  RunProperties over(RunProperties weaker) {
    return new RunProperties(
        style,
        or(bold, weaker.bold),
        or(italic, weaker.italic),
        or(underlined, weaker.underlined),
        or(hidden, weaker.hidden),
        or(struck, weaker.struck),
        or(raised, weaker.raised),
        or(language, weaker.language),
        or(eastAsian, weaker.eastAsian),
        or(bidi, weaker.bidi));
  }

  private static <T> @Nullable T or(@Nullable T strong, @Nullable T weak) {
    return strong == null ? weak : strong;
  }

  /** Collects properties while they are read. */
  private static final class Reading {
    private @Nullable String style;
    private @Nullable Boolean bold;
    private @Nullable Boolean italic;
    private @Nullable Boolean underlined;
    private @Nullable Boolean hidden;
    private @Nullable Boolean struck;
    private @Nullable Integer raised;
    private @Nullable String language;
    private @Nullable String eastAsian;
    private @Nullable String bidi;

    void take(String name, Xml xml) {
      switch (name) {
        case "w:rStyle" -> style = xml.val();
        case "w:b" -> bold = xml.isOn();
        case "w:i" -> italic = xml.isOn();
        case "w:u" -> underlined = xml.isOn();
        case "w:vanish" -> hidden = xml.isOn();
        case "w:strike", "w:dstrike" -> struck = xml.isOn() || Boolean.TRUE.equals(struck);
        case "w:vertAlign" -> raised = raised(xml.val());
        case "w:lang" -> {
          language = xml.attribute("val");
          eastAsian = xml.attribute("eastAsia");
          bidi = xml.attribute("bidi");
        }
        default -> {
          // how it looks otherwise is the edition's own matter
        }
      }
    }

    private static int raised(String value) {
      return value.equals("superscript") ? 1 : value.equals("subscript") ? -1 : 0;
    }

    RunProperties made() {
      return new RunProperties(
          style, bold, italic, underlined, hidden, struck, raised, language, eastAsian, bidi);
    }
  }
}
