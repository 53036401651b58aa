package org.colloquy.internal.source.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.source.word.Style.Kind;
import org.jspecify.annotations.Nullable;

/** The styles of a document ({@code styles.xml}), each with what it takes from its basis. */
final class Styles {
  private static final int HEADINGS = 9;

  /** A style as it is written. */
  private static final class Raw {
    private String name = "";
    private String type = "";
    private @Nullable String basis;
    private RunProperties run = RunProperties.NONE;
    private int outline = -1;
    private @Nullable Integer list;
    private int depth;
  }

  private final Map<String, Raw> raw = new HashMap<>();
  private final Map<String, Style> made = new HashMap<>();
  private RunProperties defaults = RunProperties.NONE;
  private @Nullable String paragraph;

  /**
   * @param xml {@code styles.xml}, or null where the document has none
   */
  Styles(@Nullable Xml xml) {
    if (xml != null) {
      xml.each(
          name -> {
            if (name.equals("w:style")) {
              style(xml);
            } else if (name.equals("w:docDefaults")) {
              defaults(xml);
            }
          });
    }
  }

  private void defaults(Xml xml) {
    xml.each(
        name -> {
          if (name.equals("w:rPrDefault")) {
            xml.each(n -> defaults = n.equals("w:rPr") ? RunProperties.read(xml) : defaults);
          }
        });
  }

  private void style(Xml xml) {
    String id = xml.attribute("styleId");
    Raw style = new Raw();
    String type = xml.attribute("type");
    style.type = type == null ? "" : type;
    String first = xml.attribute("default");
    boolean usual = first != null && !first.equals("0") && !first.equals("false");
    xml.each(
        name -> {
          switch (name) {
            case "w:name" -> style.name = xml.val();
            case "w:basedOn" -> style.basis = xml.val();
            case "w:rPr" -> style.run = RunProperties.read(xml);
            case "w:pPr" -> xml.each(n -> paragraph(n, xml, style));
            default -> {
              // what it is called in menus does not matter
            }
          }
        });
    if (id != null) {
      raw.putIfAbsent(id, style);
      paragraph = usual && style.type.equals("paragraph") ? id : paragraph;
    }
  }

  private static void paragraph(String name, Xml xml, Raw style) {
    if (name.equals("w:outlineLvl")) {
      style.outline = xml.number("val", -1);
    } else if (name.equals("w:numPr")) {
      xml.each(
          n -> {
            if (n.equals("w:numId")) {
              style.list = xml.number("val", 0);
            } else if (n.equals("w:ilvl")) {
              style.depth = xml.number("val", 0);
            }
          });
    }
  }

  /** Whether they are those of an edition of ours, whoever saved it since. */
  boolean areOurs() {
    return raw.containsKey("QuestionContinued")
        && raw.containsKey("SpeakerLabel")
        && raw.containsKey("QuestionNumber");
  }

  /** What the document says of all text that nothing else is said of. */
  RunProperties defaults() {
    return defaults;
  }

  /** The style of a paragraph that names this one, or none. */
  Style ofParagraph(@Nullable String id) {
    String known = id != null && raw.containsKey(id) ? id : paragraph;
    return known == null ? Style.NONE : style(known);
  }

  /** The style of characters that name this one, or none. */
  Style ofCharacters(@Nullable String id) {
    return id == null || !raw.containsKey(id) ? Style.NONE : style(id);
  }

  private Style style(String id) {
    Style known = made.get(id);
    if (known == null) {
      known = make(id);
      made.put(id, known);
    }
    return known;
  }

  private Style make(String id) {
    Raw first = raw.getOrDefault(id, new Raw());
    boolean characters = first.type.equals("character");
    Kind kind = Kind.PLAIN;
    int level = 0;
    RunProperties run = RunProperties.NONE;
    Integer list = null;
    int depth = 0;
    int outline = -1;
    Set<String> seen = new HashSet<>();
    for (String at = id; at != null && seen.add(at); ) {
      Raw style = raw.get(at);
      if (style == null) {
        break;
      }
      Kind named =
          characters ? StyleNames.ofCharacters(style.name) : StyleNames.ofParagraph(style.name);
      if (kind == Kind.PLAIN && named != Kind.PLAIN) {
        kind = named;
        level = StyleNames.heading(style.name);
      }
      run = run.over(style.run);
      depth = list == null && style.list != null ? style.depth : depth;
      list = list == null ? style.list : list;
      outline = outline < 0 ? style.outline : outline;
      at = style.basis;
    }
    if (kind == Kind.PLAIN && outline >= 0 && outline < HEADINGS) {
      kind = Kind.HEADING;
      level = outline + 1;
    }
    kind = kind == Kind.GENERATED && !areOurs() ? Kind.PLAIN : kind;
    kind = kind == Kind.CONTENTS && areOurs() ? Kind.GENERATED : kind;
    // numbers of questions are the edition's
    list = kind == Kind.SPEECH && areOurs() ? null : list;
    return new Style(id, Clean.line(first.name), kind, level, run, list, depth);
  }
}
