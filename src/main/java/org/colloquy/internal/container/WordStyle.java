package org.colloquy.internal.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One style of a word-processing document (ECMA-376 part 1, clause 17.7): collected in any order,
 * written in the schema's. Lengths are twentieths of a point. Not safe for use by several threads.
 */
public final class WordStyle {
  private static final int UNSET = Integer.MIN_VALUE;

  /** One line, in the parts of a line in which automatic heights are told. */
  private static final int SINGLE = 240;

  /** Names of styles that word processors know; any other one has to be marked as custom. */
  private static final Set<String> BUILT_IN =
      Set.of(
          "Normal",
          "Title",
          "Subtitle",
          "TOC Heading",
          "Quote",
          "List Paragraph",
          "HTML Preformatted",
          "HTML Code",
          "caption",
          "header",
          "footer",
          "footnote text",
          "footnote reference",
          "endnote text",
          "endnote reference",
          "line number",
          "Emphasis",
          "Strong",
          "Hyperlink");

  /** An outline level that is none: the paragraph is not listed as a heading. */
  public static final int NO_OUTLINE = 9;

  private final String type;
  private final String id;
  private final String name;
  private final List<String> flags = new ArrayList<>();
  private final List<String> tabs = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private @Nullable String base;
  private @Nullable String next;
  private @Nullable WordFace face;
  private @Nullable WordFace differsFrom;
  private @Nullable String border;
  private @Nullable String colour;
  private @Nullable String align;
  private int before = UNSET;
  private int after = UNSET;
  private int left = UNSET;
  private int right = UNSET;
  private int hanging;
  private int outline = UNSET;
  private int numbers = UNSET;
  private boolean counted = true;
  private boolean bidi;
  private boolean quick = true;
  private int place = 1;
  private boolean isDefault;
  private boolean exact;
  private boolean asHighAsNeeded;
  private boolean ownFamily;
  private @Nullable Surroundings surroundings;

  private WordStyle(String type, String id, String name) {
    this.type = type;
    this.id = id;
    this.name = name;
  }

  /**
   * A paragraph style.
   *
   * @param name as the word processor knows it, in lower case for a built-in one such as {@code
   *     heading 1}
   */
  public static WordStyle paragraph(String id, String name) {
    return new WordStyle("paragraph", id, name);
  }

  public static WordStyle character(String id, String name) {
    return new WordStyle("character", id, name);
  }

  /** What it is when nothing else is said. */
  public WordStyle byDefault() {
    isDefault = true;
    return this;
  }

  public WordStyle basedOn(String style) {
    base = style;
    return this;
  }

  /** The style of the paragraph that a writer begins behind one of this style. */
  public WordStyle followedBy(String style) {
    next = style;
    return this;
  }

  /** Left out of the gallery of styles that writers choose from. */
  public WordStyle quiet() {
    quick = false;
    return this;
  }

  /** Where the style stands among those that writers choose from; those of one place by name. */
  public WordStyle place(int number) {
    place = number;
    return this;
  }

  public WordStyle keepNext() {
    flags.add("<w:keepNext/>");
    return this;
  }

  public WordStyle keepLines() {
    flags.add("<w:keepLines/>");
    return this;
  }

  public WordStyle pageBreakBefore() {
    flags.add("<w:pageBreakBefore/>");
    return this;
  }

  /** No line of a paragraph alone at the head or foot of a page. */
  public WordStyle noWidows() {
    flags.add("<w:widowControl/>");
    return this;
  }

  /**
   * Numbered by the word processor.
   *
   * @param list of which its paragraphs are items, 0 for none although its basis has one
   */
  public WordStyle numbered(int list) {
    numbers = list;
    return this;
  }

  /** Left out where lines are counted. */
  public WordStyle uncounted() {
    counted = false;
    return this;
  }

  /**
   * A rule.
   *
   * @param side {@code bottom}, {@code top}, {@code left}
   * @param eighths its thickness in eighths of a point
   */
  public WordStyle rule(String side, int eighths, String colour) {
    border =
        ("<w:" + side + " w:val=\"single\" w:sz=\"" + eighths)
            + ("\" w:space=\"4\" w:color=\"" + colour + "\"/>");
    return this;
  }

  /**
   * A tab stop.
   *
   * @param kind {@code left}, {@code right}
   * @param leader {@code none}, {@code dot}
   */
  public WordStyle tab(String kind, String leader, int position) {
    tabs.add(
        ("<w:tab w:val=\"" + kind + "\" w:leader=\"" + leader)
            + ("\" w:pos=\"" + position + "\"/>"));
    return this;
  }

  /** Runs from right to left. */
  public WordStyle rightToLeft(boolean value) {
    bidi = value;
    return this;
  }

  public WordStyle space(int above, int below) {
    before = above;
    after = below;
    return this;
  }

  /**
   * @param firstHangs how far the first line hangs out; below zero how far it is drawn in
   */
  public WordStyle indent(int start, int end, int firstHangs) {
    left = start;
    right = end;
    hanging = firstHangs;
    return this;
  }

  /** {@code start}, {@code center}, {@code end} or {@code both}. */
  public WordStyle align(String value) {
    align = value.equals("start") ? "left" : value.equals("end") ? "right" : value;
    return this;
  }

  /** Lines are as high as its face says, whatever stands in them. */
  public WordStyle exactLines(boolean value) {
    exact = value;
    return this;
  }

  /** Lines are as high as what stands in them, even where those of other text are not. */
  public WordStyle asHighAsNeeded() {
    asHighAsNeeded = true;
    return this;
  }

  /** Where it stands in the outline, from 0. */
  public WordStyle outline(int level) {
    outline = level;
    return this;
  }

  /** Is in its own family of fonts in another document too, as code is. */
  public WordStyle inOwnFamily() {
    ownFamily = true;
    return this;
  }

  /** Looks in full. */
  public WordStyle face(WordFace value) {
    face = value;
    return this;
  }

  /** Looks as far as they differ from those of what it is based on or stands in. */
  public WordStyle face(WordFace value, WordFace inherited) {
    face = value;
    differsFrom = inherited;
    return this;
  }

  /** A colour for letters that have no face of their own. */
  public WordStyle coloured(String value) {
    colour = value;
    return this;
  }

  /** Further properties of letters, such as {@code <w:smallCaps/>}; trusted. */
  public WordStyle letters(String markup) {
    letters.append(markup);
    return this;
  }

  public String type() {
    return type;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /**
   * How a style is written among those of another document: in its fonts and colours.
   *
   * @param ids what styles are called there, by the ids they have here
   * @param names under which they can be added
   * @param text what running text looks like here
   */
  public record Surroundings(
      UnaryOperator<String> ids, UnaryOperator<String> names, WordFace text) {}

  /** Writes {@code w:style}. */
  public void write(XmlWriter xml) {
    write(xml, null);
  }

  /**
   * Writes {@code w:style}.
   *
   * @param among the other document that it is written into, or null
   */
  public void write(XmlWriter xml, @Nullable Surroundings among) {
    surroundings = among;
    xml.start("w:style").attribute("w:type", type);
    if (isDefault) {
      xml.attribute("w:default", "1");
    }
    if (!isBuiltIn()) {
      xml.attribute("w:customStyle", "1");
    }
    xml.attribute("w:styleId", called(id));
    String shown = among == null ? name : among.names().apply(name);
    xml.start("w:name").attribute("w:val", shown).empty();
    value(xml, "w:basedOn", base == null ? null : called(base));
    value(xml, "w:next", next == null ? null : called(next));
    xml.start("w:uiPriority").attribute("w:val", quick ? place : 99).empty();
    if (quick) {
      xml.raw("<w:qFormat/>");
    }
    if (type.equals("paragraph")) {
      paragraph(xml);
    }
    xml.start("w:rPr");
    letters(xml);
    xml.end().end();
  }

  private String called(String style) {
    return surroundings == null ? style : surroundings.ids().apply(style);
  }

  private boolean isBuiltIn() {
    return BUILT_IN.contains(name) || name.startsWith("heading ") || name.startsWith("toc ");
  }

  private void paragraph(XmlWriter xml) {
    xml.start("w:pPr");
    flags.forEach(xml::raw);
    if (numbers != UNSET) {
      xml.raw("<w:numPr>").start("w:numId").attribute("w:val", numbers).empty();
      xml.raw("</w:numPr>");
    }
    xml.raw(counted ? "" : "<w:suppressLineNumbers/>");
    if (border != null) {
      xml.raw("<w:pBdr>").raw(border).raw("</w:pBdr>");
    }
    if (!tabs.isEmpty()) {
      xml.start("w:tabs");
      tabs.forEach(xml::raw);
      xml.end();
    }
    if (bidi) {
      xml.raw("<w:bidi/>");
    }
    space(xml);
    if (left != UNSET) {
      xml.start("w:ind").attribute("w:left", left).attribute("w:right", right);
      xml.attribute(hanging < 0 ? "w:firstLine" : "w:hanging", Math.abs(hanging)).empty();
    }
    value(xml, "w:jc", align);
    if (outline != UNSET) {
      xml.start("w:outlineLvl").attribute("w:val", outline).empty();
    }
    xml.end();
  }

  private void space(XmlWriter xml) {
    WordFace pitched = surroundings == null ? face : null;
    if (before == UNSET && pitched == null && !asHighAsNeeded) {
      return;
    }
    xml.start("w:spacing");
    if (before != UNSET) {
      xml.attribute("w:before", before).attribute("w:after", after);
    }
    if (asHighAsNeeded) {
      xml.attribute("w:line", SINGLE).attribute("w:lineRule", "auto");
    } else if (pitched != null) {
      // at least, unless asked: a letter of another font, or a raised figure, is never cut off
      xml.attribute("w:line", pitched.pitch());
      xml.attribute("w:lineRule", exact ? "exact" : "atLeast");
    }
    xml.empty();
  }

  private void letters(XmlWriter xml) {
    WordFace f = face;
    if (f == null) {
      xml.raw(letters.toString());
      value(xml, "w:color", surroundings == null ? colour : null);
      return;
    }
    if (surroundings != null) {
      among(xml, f, surroundings.text());
      return;
    }
    WordFace from = differsFrom;
    if (from == null
        || !f.family().equals(from.family())
        || !f.eastAsian().equals(from.eastAsian())) {
      fonts(xml, f);
    }
    toggle(xml, "b", f.bold(), from != null && from.bold());
    toggle(xml, "i", f.italic(), from != null && from.italic());
    xml.raw(letters.toString());
    if (from == null || !f.colour().equals(from.colour())) {
      xml.start("w:color").attribute("w:val", f.colour()).empty();
    }
    if (from == null || f.size() != from.size()) {
      size(xml, f);
    }
  }

  /** What is not left to the other document: weight, slope, and size where it is another. */
  private void among(XmlWriter xml, WordFace f, WordFace text) {
    if (ownFamily) {
      fonts(xml, f);
    }
    toggle(xml, "b", f.bold(), text.bold());
    toggle(xml, "i", f.italic(), text.italic());
    xml.raw(letters.toString());
    if (f.size() != text.size()) {
      size(xml, f);
    }
  }

  private static void size(XmlWriter xml, WordFace f) {
    xml.start("w:sz").attribute("w:val", f.size()).empty();
    xml.start("w:szCs").attribute("w:val", f.size()).empty();
  }

  /** The families of a face. */
  static void fonts(XmlWriter xml, WordFace face) {
    xml.start("w:rFonts").attribute("w:ascii", face.family()).attribute("w:hAnsi", face.family());
    xml.attribute("w:eastAsia", face.eastAsian()).attribute("w:cs", face.complex()).empty();
  }

  private static void toggle(XmlWriter xml, String name, boolean on, boolean was) {
    if (on != was) {
      String off = on ? "/>" : " w:val=\"0\"/>";
      xml.raw("<w:" + name + off + "<w:" + name + "Cs" + off);
    }
  }

  private static void value(XmlWriter xml, String element, @Nullable String value) {
    if (value != null) {
      xml.start(element).attribute("w:val", value).empty();
    }
  }
}
