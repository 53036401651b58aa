package org.colloquy.internal.source.xml;

import java.util.Locale;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells what an element is where it stands: a name within a sentence is no label. */
final class Place {
  /** Elements for what is heard, and nobody says. */
  static final Set<String> SOUNDS = Set.of("kinesic", "vocal", "incident", "stage", "scene");

  /** What may have words that are no part of the talk. */
  private static final Set<String> CONTENTS = Set.of("vorspann", "coverpage", "figdesc");

  private static final Set<String> FEET = Set.of("foot", "bottom", "end");

  /** Hold several readings of the same words. */
  private static final Set<String> READINGS = Set.of("choice", "app");

  /** Words of a text that look otherwise than those around them. */
  static final String HIGHLIGHT = "hi";

  private static final Set<String> TALKERS = Set.of("name", "nom", "speaker", "text");

  private final Told told;
  private final Paragraph paragraph;
  private final XmlShape shape;
  private final XmlLines lines;

  /** Whether somebody's name was read among data about who speaks. */
  private boolean talkerNamed;

  private boolean german;

  /**
   * @param paragraph which is being read
   * @param shape what the elements are
   * @param lines that were read
   */
  Place(Told told, Paragraph paragraph, XmlShape shape, XmlLines lines) {
    this.told = told;
    this.shape = shape;
    this.lines = lines;
    this.paragraph = paragraph;
  }

  /** The outermost element begins. */
  void root(String name) {
    german = name.equals("dbtplenarprotokoll");
  }

  /** The record of the German parliament names who presides in {@code <name>} before paragraphs. */
  boolean isGerman() {
    return german;
  }

  /** Data about somebody else begin. */
  void unnamed() {
    talkerNamed = false;
  }

  /** What an element is where it stands. */
  Part part(String name, Attributes attributes, @Nullable OpenElement top, Span place) {
    Part part = shape.of(name);
    boolean within = top != null && top.inline();
    int speech = top == null ? -1 : top.speech();
    if (top != null && top.part() == Part.TALKER) {
      return talker(name, place);
    }
    if (german && !within && (name.equals("name") || isSpeakersLine(attributes))) {
      return Part.NAME;
    }
    if (name.equals("emphas")) {
      return "B".equals(attributes.get("name")) ? Part.STRONG : Part.EMPHASIS;
    }
    if (name.equals(HIGHLIGHT) && part == Part.OTHER) {
      return paragraph.isFull() ? part : highlight(attributes);
    }
    if (name.equals("party") && speech >= 0 && !within) {
      told.tell(Code.R046, place, "the parties of those who speak are left out");
      return Part.SKIPPED;
    }
    boolean inText = within || !paragraph.isEmpty();
    if (part == Part.NOTE && inText && isAtFoot(attributes)) {
      return Part.FOOTNOTE;
    }
    if (part == Part.NOTE && attributes.get("desc") != null) {
      told.tell(Code.R046, place, "sounds that attributes alone tell are left out");
      return Part.OTHER;
    }
    String type = attributes.get("type");
    return switch (part) {
      case OTHER -> speech >= 0 && isLabel(name, speech) ? Part.NAME : part;
      // within a speech it is what somebody else has said
      case SPEECH -> name.equals(Said.NAME) && speech >= 0 ? Part.OTHER : part;
      case NOTE -> name.equals("note") && "speaker".equals(type) && !within ? Part.NAME : part;
      case NAME ->
          within && !paragraph.isEmpty() && !paragraph.isNumber()
                  || speech < 0 && name.equals("from")
              ? Part.OTHER
              : part;
      case FOOTNOTE -> inText ? part : Part.OTHER;
      case HEADING, NUMBER -> within ? Part.OTHER : part;
      case PARAGRAPH -> paragraph(top);
      case REPLACED -> top != null && READINGS.contains(top.name()) ? part : Part.OTHER;
      case EMPHASIS, STRONG, FOREIGN -> paragraph.isFull() ? Part.OTHER : part;
      default -> part;
    };
  }

  /** How words look that a text sets off from those around them. */
  private static Part highlight(Attributes attributes) {
    String look =
        attributes.get("rend") == null ? attributes.get("rendition") : attributes.get("rend");
    String written = look == null ? "" : look.toLowerCase(Locale.ROOT);
    boolean bold = written.contains("bold");
    return bold ? Part.STRONG : written.contains("ital") ? Part.EMPHASIS : Part.OTHER;
  }

  /** A paragraph of a heading, or of a sound, is part of it. */
  private static Part paragraph(@Nullable OpenElement top) {
    if (top != null && top.name().equals("point")) {
      return Part.HEADING;
    }
    boolean sound = top != null && SOUNDS.contains(top.name());
    return sound || top != null && top.part() == Part.HEADING ? Part.BREAK : Part.PARAGRAPH;
  }

  /** The first in a speech that has no other name is the name. */
  private boolean isLabel(String name, int speech) {
    boolean first = paragraph.isEmpty() && !lines.hasBegun(speech) && lines.label().isEmpty();
    return first && Said.isLabel(name, shape);
  }

  private static boolean isSpeakersLine(Attributes attributes) {
    return "redner".equals(attributes.get("klasse"));
  }

  /** Among data about who speaks the first name is the name. */
  private Part talker(String name, Span place) {
    if (name.equals("orateur")) {
      return Part.TALKER;
    }
    boolean first = TALKERS.contains(name) && !talkerNamed;
    talkerNamed |= first;
    if (name.equals("qualite")) {
      told.tell(Code.R046, place, "the offices of those who speak are left out");
    }
    return first ? Part.OTHER : Part.SKIPPED;
  }

  /** A note is one paragraph, whatever stands in it. */
  static Part inFootnote(Part part) {
    return switch (part) {
      case EMPHASIS, STRONG, FOREIGN, GAP, BREAK, TOKEN -> part;
      case PARAGRAPH -> Part.BREAK;
      default -> Part.OTHER;
    };
  }

  /** Tells what is left out with an element, where it may have words. */
  void leftOut(String name, Part part, Span place) {
    if (name.equals("del")) {
      told.tell(Code.R063, place, "deleted text is left out");
    } else if (part == Part.REPLACED) {
      boolean corrected = !name.equals("rdg");
      String what = corrected ? "words that the source itself corrects are" : "another reading is";
      told.tell(Code.R046, place, what + " left out");
    } else if (CONTENTS.contains(name)) {
      told.tell(Code.R046, place, "what stands in <" + name + "> is left out");
    }
  }

  private static boolean isAtFoot(Attributes attributes) {
    String where = attributes.get("place");
    return where != null && FEET.contains(where);
  }
}
