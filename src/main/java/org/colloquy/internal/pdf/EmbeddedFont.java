package org.colloquy.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.Glyphs;

/**
 * A font in one document. Each pair of a glyph and the text it stands for has a code (CID) of its
 * own, so that a ligature, an old-style figure or a small capital is read as what was written, and
 * an apostrophe and a prime that share a glyph stay two characters.
 */
final class EmbeddedFont {
  private static final int FIXED_PITCH = 1;
  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;

  private final Font font;
  private final String name;

  /** By glyph: the first code that shows it, 0 for none. */
  private int[] first;

  /** By code: the next one that shows the same glyph, 0 for none. */
  private int[] following = new int[64];

  /** By code. */
  private int[] glyphs = new int[64];

  /** By code: the width of its glyph in thousandths of an em. */
  private double[] widths = new double[64];

  /** By code: the text that is read where the glyph stands. */
  private final List<String> texts = new ArrayList<>();

  /** By code: the text if it is one character, else 0. */
  private char[] characters = new char[64];

  /** Glyphs made of moved ones; their numbers follow those of the font. */
  private final List<GlyphParts> made = new ArrayList<>(0);

  private final Map<GlyphParts, Integer> numbers = new HashMap<>(0);

  /**
   * @param name by which pages call it
   */
  EmbeddedFont(Font font, String name) {
    this.font = font;
    this.name = name;
    first = new int[font.glyphCount()];
    texts.add("");
  }

  String name() {
    return name;
  }

  Font font() {
    return font;
  }

  /** The code of a glyph with its text. */
  int code(Glyphs run, int index) {
    int start = run.start(index);
    int next = index + 1;
    while (next < run.count() && run.attached(next)) {
      next++;
    }
    int glyph = run.id(index);
    if (next > index + 1 || !run.offsets().isEmpty()) {
      glyph = made(GlyphParts.of(font, run, index, next));
    }
    int length = run.start(index + 1) - start;
    char character = length == 1 ? run.text().charAt(start) : 0;
    for (int code = first[glyph]; code != 0; code = following[code]) {
      if (character == 0
          ? texts.get(code).length() == length && run.text().startsWith(texts.get(code), start)
          : characters[code] == character) {
        return code;
      }
    }
    return add(glyph, run.text(index));
  }

  /** The number of a glyph that is made of others. */
  private int made(GlyphParts parts) {
    if (parts.isPlain()) {
      return parts.base();
    }
    Integer known = numbers.get(parts);
    if (known != null) {
      return known;
    }
    int number = font.glyphCount() + made.size();
    made.add(parts);
    numbers.put(parts, number);
    if (number == first.length) {
      first = Arrays.copyOf(first, number + 64);
    }
    return number;
  }

  /** The width of a glyph in font units. */
  private int advance(int glyph) {
    if (glyph < font.glyphCount()) {
      return font.advance(glyph);
    }
    GlyphParts parts = made.get(glyph - font.glyphCount());
    return font.advance(parts.base()) + parts.longer();
  }

  /** The code of an empty glyph, that of the space, which is read as a text. */
  int blank(String text) {
    int glyph = font.glyph(' ');
    for (int code = first[glyph]; code != 0; code = following[code]) {
      if (texts.get(code).equals(text)) {
        return code;
      }
    }
    return add(glyph, text);
  }

  private int add(int glyph, String text) {
    if (glyph == 0) {
      throw new IllegalArgumentException("glyph 0 of " + font.postScriptName());
    }
    int code = texts.size();
    if (code == following.length) {
      following = Arrays.copyOf(following, 2 * code);
      glyphs = Arrays.copyOf(glyphs, 2 * code);
      widths = Arrays.copyOf(widths, 2 * code);
      characters = Arrays.copyOf(characters, 2 * code);
    }
    following[code] = first[glyph];
    first[glyph] = code;
    glyphs[code] = glyph;
    widths[code] = 1000.0 * advance(glyph) / font.unitsPerEm();
    characters[code] = text.length() == 1 ? text.charAt(0) : 0;
    texts.add(text);
    return code;
  }

  /** The width of a code's glyph in thousandths of an em. */
  double width(int code) {
    return widths[code];
  }

  /** Writes the font, ISO 32000-1, 9.7. */
  COSObject embed(ObjectFile file, FontFiles files) {
    int[] used = Arrays.stream(glyphs, 1, texts.size()).sorted().distinct().toArray();
    Bytes map = new Bytes(2 * texts.size()).bigEndian(0, 2);
    for (int code = 1; code < texts.size(); code++) {
      map.bigEndian(1L + Arrays.binarySearch(used, glyphs[code]), 2);
    }
    FontFiles.Packed program = files.of(font, used, List.copyOf(made));
    String subsetName = program.tag() + "+" + font.postScriptName();
    COSObject programReference =
        file.addRaw(
            Cos.dictionary(
                "Length1", Cos.number(program.length()), "Filter", Cos.name("FlateDecode")),
            program.data());
    COSDictionary descendant =
        Cos.dictionary(
            "Type", COSName.FONT,
            "Subtype", Cos.name("CIDFontType2"),
            "BaseFont", Cos.name(subsetName),
            "CIDSystemInfo",
                Cos.dictionary(
                    "Registry", Cos.text("Adobe"),
                    "Ordering", Cos.text("Identity"),
                    "Supplement", Cos.number(0)),
            "FontDescriptor", file.add(descriptor(subsetName, programReference)),
            "CIDToGIDMap", file.add(new COSDictionary(), map),
            "W", widths());
    return file.add(
        Cos.dictionary(
            "Type", COSName.FONT,
            "Subtype", Cos.name("Type0"),
            "BaseFont", Cos.name(subsetName),
            "Encoding", Cos.name("Identity-H"),
            "DescendantFonts", Cos.array(file.add(descendant)),
            "ToUnicode", file.add(new COSDictionary(), ToUnicode.of(texts))));
  }

  private COSDictionary descriptor(String subsetName, COSObject program) {
    Font.Metrics metrics = font.metrics();
    int flags = SYMBOLIC;
    flags |= metrics.fixedPitch() ? FIXED_PITCH : 0;
    flags |= metrics.italic() ? ITALIC : 0;
    return Cos.dictionary(
        "Type", Cos.name("FontDescriptor"),
        "FontName", Cos.name(subsetName),
        "FontFamily", Cos.text(font.family()),
        "Flags", Cos.number(flags),
        "FontBBox",
            Cos.numbers(
                scaled(metrics.xMin()),
                scaled(metrics.yMin()),
                scaled(metrics.xMax()),
                scaled(metrics.yMax())),
        "ItalicAngle", Cos.number(metrics.italicAngle()),
        "Ascent", Cos.number(scaled(metrics.ascent())),
        "Descent", Cos.number(scaled(metrics.descent())),
        "CapHeight", Cos.number(scaled(metrics.capHeight())),
        "XHeight", Cos.number(scaled(metrics.xHeight())),
        "StemV", Cos.number(stem(metrics.weight())),
        "FontFile2", program);
  }

  private double scaled(int units) {
    return Math.rint(1000.0 * units / font.unitsPerEm());
  }

  /** No font tells its stems; this is about right for text faces, and only substitution asks. */
  private static long stem(int weight) {
    return 50 + Math.round(weight * weight / 4225.0);
  }

  private COSArray widths() {
    COSArray list = new COSArray();
    for (int code = 1; code < texts.size(); code++) {
      list.add(Cos.number(widths[code]));
    }
    return Cos.array(Cos.number(1), list);
  }
}
