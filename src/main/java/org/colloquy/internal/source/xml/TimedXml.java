package org.colloquy.internal.source.xml;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue;
import org.colloquy.internal.source.xml.TimedPieces.Part;
import org.colloquy.internal.source.xml.TimedPieces.Piece;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.internal.source.xml.XmlLooks.Look;
import org.colloquy.internal.source.xml.XmlTimes.Point;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Captions and annotations in XML: pieces of text with times, whoever speaks named by the piece, by
 * the tier that it stands in, or by its words. TTML and its kin, YouTube's captions, ELAN,
 * EXMARaLDA, FOLKER.
 */
public final class TimedXml implements XmlEvents.Visitor {
  /** Outermost elements that say what a document is, without their namespace, in lower case. */
  private static final Set<String> ROOTS =
      Set.of(
          "tt", "timedtext", "annotation_document", "basic-transcription", "folker-transcription");

  private static final Set<String> PIECES =
      Set.of("p", "text", "alignable_annotation", "event", "segment");

  private static final Set<String> POINTS = Set.of("time_slot", "tli", "timepoint");
  private static final Set<String> PEOPLE = Set.of("speaker", "agent");

  /** What is told of somebody: {@code <ud-information attribute-name="Name">}. */
  private static final String FACT = "ud-information";

  private static final Set<String> TIERS = Set.of("tier", "contribution");
  private static final Set<String> HEADS =
      Set.of("head", "header", "speakers", "speakertable", "meta-information", "metadata");

  private static final List<String> STARTS =
      List.of("begin", "start", "t", "time_slot_ref1", "start-reference");
  private static final List<String> ENDS = List.of("end", "time_slot_ref2", "end-reference");
  private static final List<String> LENGTHS = List.of("dur", "d");

  private final Told told;
  private final XmlTimes times = new XmlTimes();
  private final Map<String, String> names = new HashMap<>();
  private final TimedPieces pieces = new TimedPieces();
  private final Deque<String> open = new ArrayDeque<>();
  private final XmlLooks looks = new XmlLooks();
  private List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable String person;
  private @Nullable String fact;
  private @Nullable String tier;
  private @Nullable String title;
  private @Nullable String language;
  private boolean tiers;
  private boolean leftOut;
  private boolean inside;
  private boolean own;
  private @Nullable Point begins;
  private @Nullable Point ends;

  /** What a document holds; no cues where it has no pieces with times. */
  public record Read(List<Cue> cues, @Nullable String title, @Nullable String language) {
    public Read {
      cues = List.copyOf(cues);
    }
  }

  private TimedXml(Told told) {
    this.told = told;
  }

  /** Whether a document with such an outermost element is one of these, whatever stands in it. */
  public static boolean is(String root) {
    return ROOTS.contains(root);
  }

  /**
   * Reads a document.
   *
   * @throws org.colloquy.diagnostic.ColloquyException R045 if elements stand too deep
   */
  public static Read read(SourceText source, int nesting, Told told) {
    TimedXml timed = new TimedXml(told);
    new XmlEvents(source, nesting, told).each(timed);
    return new Read(timed.pieces.cues(timed.names, timed.tiers), timed.title, timed.language);
  }

  @Override
  public void start(String name, Attributes attributes) {
    if (open.isEmpty()) {
      language = Language.tag(attributes.get("lang"));
      times.root(attributes);
    }
    open.push(name);
    looks.start(name, attributes);
    if (POINTS.contains(name)) {
      times.learn(attributes);
    } else if (PEOPLE.contains(name)) {
      person = attributes.first(List.of("id", "speaker-id"));
    } else if (name.equals(FACT)) {
      fact = attributes.get("attribute-name");
    } else if (TIERS.contains(name)) {
      tier(name, attributes);
    } else if (PIECES.contains(name) && !inside && !leftOut) {
      piece(attributes);
    } else if (name.equals("br") && inside && !parts.isEmpty()) {
      parts.get(parts.size() - 1).text().append('\n');
    } else if (inside && !own) {
      timed(attributes);
    }
    if (!inside) {
      text.setLength(0);
    }
  }

  /** The tier of somebody; one of notes on another tier is left out. */
  private void tier(String name, Attributes attributes) {
    String type = attributes.get("type");
    tiers |= name.equals("tier");
    leftOut = attributes.get("parent_ref") != null || type != null && !type.equals("t");
    tier = attributes.first(List.of("speaker", "speaker-reference", "participant", "tier_id"));
    if (leftOut) {
      told.tell(Code.R046, null, "tiers of annotations on what is said are left out");
    }
  }

  private void piece(Attributes attributes) {
    inside = attributes.first(STARTS) != null || open.contains("body");
    parts = new ArrayList<>();
    begins = null;
    ends = null;
    timed(attributes);
    own = begins != null;
  }

  /** Takes the times of a piece; where it has none itself, those of its parts. */
  private void timed(Attributes attributes) {
    String start = attributes.first(STARTS);
    if (start == null) {
      return;
    }
    String end = attributes.first(ENDS);
    String length = end == null ? attributes.first(LENGTHS) : null;
    Point from = times.point(start);
    Duration lasts = length == null ? null : times.read(length);
    begins = begins == null ? from : begins;
    ends = end != null ? times.point(end) : from == null || lasts == null ? null : from.plus(lasts);
  }

  @Override
  public void text(String said, Span span) {
    if (!inside) {
      text.append(said);
      return;
    }
    Look look = looks.now();
    String who = look.who() == null ? tier : look.who();
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    boolean goesOn = last != null && last.goesOn(who, look.colour());
    if (!said.isBlank() && !goesOn || last == null) {
      if (said.isBlank()) {
        return;
      }
      last = new Part(who, look.colour(), new StringBuilder(), span);
      parts.add(last);
    }
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      last.text().append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
  }

  @Override
  public void end(String name) {
    open.pop();
    looks.end();
    String said = text.toString().strip();
    if (inside
        && PIECES.contains(name)
        && !PIECES.contains(open.peek() == null ? "" : open.peek())) {
      if (!parts.isEmpty()) {
        pieces.add(new Piece(begins, ends, parts), name.equals("event"));
        parts = new ArrayList<>();
      }
      inside = false;
    } else if (!inside && !said.isEmpty()) {
      outside(name, said);
    }
    if (TIERS.contains(name)) {
      pieces.endTier();
      tier = null;
      leftOut = false;
    }
    if (!inside) {
      text.setLength(0);
    }
  }

  /** Words that stand in no piece. */
  private void outside(String name, String said) {
    boolean head = open.stream().anyMatch(HEADS::contains);
    if (person != null && Set.of("name", "abbreviation").contains(name)) {
      names.putIfAbsent(person, said);
    } else if (person != null && name.equals(FACT) && "name".equalsIgnoreCase(fact)) {
      names.put(person, said);
    } else if (name.equals("title") || name.equals("transcription-name")) {
      title = title == null ? said : title;
    } else if (!head && !tiers && !leftOut) {
      told.tell(Code.R046, null, "words that have no time are left out");
    }
  }
}
