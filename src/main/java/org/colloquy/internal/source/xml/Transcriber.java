package org.colloquy.internal.source.xml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.Inline;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.PlainText;
import org.colloquy.model.Role;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of a transcript in XML as its elements begin and end. They are told apart by their
 * names ({@link Part}), the same for all vocabularies; who speaks stands in an attribute or in an
 * element of the speech.
 */
final class Transcriber implements XmlEvents.Visitor {
  private static final int DEEPEST_HEADING = 6;

  private final Header header = new Header();
  private final Speeches speeches = new Speeches();
  private final Moments moments = new Moments();
  private final Paragraph paragraph = new Paragraph();
  private final XmlLines lines = new XmlLines();
  private final OpenElements open = new OpenElements();
  private final Tokens tokens;
  private final XmlShape shape;
  private final NamedInText inText = new NamedInText(speeches, lines, header);
  private Span place = new Span(0, 0, 1, 1);
  private final Place inPlace;
  private String root = "";
  private boolean play;
  private int headerDepth;
  private int skipped;
  private int footnotes;
  private final StringBuilder starting = new StringBuilder();
  private String number = "";

  /** Whether the paragraph that is open began with a number. */
  private boolean counted;

  /** How deep the paragraph of no speech stands that began with a name; 0 if none did. */
  private int begun;

  Transcriber(Told told, Tokens tokens, XmlShape shape) {
    this.tokens = tokens;
    this.shape = shape;
    inPlace = new Place(told, paragraph, shape, lines);
  }

  /** Ends the last paragraph; nothing is told behind it. */
  void finish() {
    flush();
    numbered();
    flush();
    lines.unused();
    speeches.settle(header.names());
  }

  List<Line> lines() {
    return lines.said(speeches);
  }

  Metadata metadata() {
    return header.metadata();
  }

  /** Notes in the order in which they are called. */
  List<Note> notes() {
    return paragraph.notes();
  }

  /** The outermost element's name in lower case. */
  String root() {
    return root;
  }

  /** Whether anybody is named who speaks. */
  boolean hasSpeeches() {
    return speeches.any();
  }

  /** Those who speak of whom the header tells a role. */
  List<Declared.Person> people() {
    List<Declared.Person> people = new ArrayList<>();
    header
        .roles()
        .forEach(
            (id, role) -> {
              String name = header.names().getOrDefault(id, id);
              if (speeches.speaks(name)) {
                people.add(new Declared.Person(name, List.of(), role, null));
              }
            });
    if (play && people.isEmpty()) {
      // its questions are the author's
      speeches
          .names()
          .forEach(n -> people.add(new Declared.Person(n, List.of(), Role.UNDETERMINED, null)));
    }
    return people;
  }

  @Override
  public void start(String name, Attributes attributes) {
    if (root.isEmpty()) {
      root = name;
      inPlace.root(name);
    }
    moments.learn(name, attributes);
    if (headerDepth > 0) {
      headerDepth++;
      header.start(name, attributes);
    } else if (skipped > 0) {
      skipped++;
      header.declare(name, attributes);
    } else {
      if (open.depth() < 2) {
        header.outermost(attributes);
      }
      header.identified(attributes.get("id"));
      play |= name.equals("castlist") || name.equals("div") && isScene(attributes.get("type"));
      element(name, attributes);
    }
  }

  private static boolean isScene(@Nullable String type) {
    return "act".equals(type) || "scene".equals(type);
  }

  private void element(String name, Attributes attributes) {
    OpenElement top = open.top();
    boolean within = top != null && top.inline();
    Part part =
        footnotes > 0
            ? Place.inFootnote(shape.of(name))
            : inPlace.part(name, attributes, top, place);
    int speech = open.speech();
    Duration time = top == null ? null : top.time();
    boolean inline = within;
    switch (part) {
      case HEADER -> {
        headerDepth = 1;
        header.start(name, attributes);
        return;
      }
      case SKIPPED, REPLACED -> {
        skipped = 1;
        inPlace.leftOut(name, part, place);
        return;
      }
      case SPEECH -> {
        flush();
        boolean goesOn = name.equals("u") && speech >= 0 && attributes.get("who") == null;
        speech = goesOn ? speech : begin(name, attributes);
        Duration start = moments.start(attributes);
        time = start == null ? time : start;
      }
      case NAME, TALKER -> {
        inline = true;
        speech = named(attributes, speech);
      }
      case NUMBER -> {
        flush();
        inline = true;
      }
      case HEADING, PARAGRAPH -> {
        flush();
        inline = true;
        numbered();
      }
      case FOOTNOTE -> {
        paragraph.open(part, null);
        footnotes++;
      }
      case GROUP -> flush();
      case NOTE -> inline = note(name, within);
      case GAP -> paragraph.open(part, attributes.get("reason"));
      case BREAK -> paragraph.breaks(attributes.get("break"));
      case EMPHASIS, STRONG -> paragraph.open(part, null);
      case FOREIGN -> paragraph.open(part, Language.tag(attributes.get("lang")));
      case TOKEN -> tokens.begin();
      case START -> starting.setLength(0);
      case SIDE -> side(attributes);
      case OTHER -> other(name, attributes);
    }
    boolean joins = part == Part.TOKEN && "right".equals(attributes.get("join"));
    open.push(new OpenElement(joins ? "join" : name, part, inline, speech, time));
  }

  /** A name begins; the speech that it is of. */
  private int named(Attributes attributes, int speech) {
    counted = paragraph.isNumber();
    flush();
    String listed = attributes.get("lib");
    if (listed != null && speech >= 0) {
      speeches.named(speech, FusedLabel.spoken(listed));
    }
    inPlace.unnamed();
    return another(speech);
  }

  /** An element whose text is text. */
  private void other(String name, Attributes attributes) {
    String sign = Tokens.sign(name, attributes);
    if (sign != null) {
      paragraph.add(sign, place);
    } else if (name.equals("a") && paragraph.isEmpty()) {
      inText.link(attributes);
    }
  }

  /** One of those who speak at once has the words that follow. */
  private void side(Attributes attributes) {
    flush();
    int speech = open.speech();
    if (speech >= 0) {
      open.speak(speeches.side(speech, attributes.get("nb")));
    }
  }

  /** A second name within a speech, or one where none is open, begins another speech. */
  private int another(int speech) {
    OpenElement top = open.top();
    int now = inText.now(speech);
    boolean again = speech >= 0 && lines.hasBegun(now) && speeches.isNamed(now);
    boolean alone = speech < 0 && (inPlace.isGerman() || shape.between());
    if (top != null && top.inline() && again && shape.tells()) {
      return inText.another(speech);
    }
    if (top == null || top.inline() || !again && !alone) {
      return speech;
    }
    int next = speeches.begin(key -> null);
    open.speak(next);
    return next;
  }

  /** A number belongs to the heading or paragraph that follows it. */
  private void numbered() {
    if (!number.isEmpty()) {
      paragraph.add(number + " ", place);
      number = "";
    }
  }

  private int begin(String name, Attributes attributes) {
    String naming = shape.attribute();
    int speech =
        speeches.begin(
            naming == null ? attributes : key -> key.equals("who") ? attributes.get(naming) : null);
    speeches.kind(speech, shape.voices().getOrDefault(name, name));
    String usual = shape.usual().get(name);
    if (usual != null) {
      speeches.otherwise(speech, usual);
    }
    if (!lines.label().isEmpty()) {
      speeches.named(speech, lines.label());
    }
    if (Part.of(name) == Part.PARAGRAPH) {
      speeches.goesOn(speech);
    }
    return speech;
  }

  /** Begins a note; one within a paragraph is part of it, another one stands alone. */
  private boolean note(String name, boolean within) {
    if (!within && (open.speech() < 0 || paragraph.isEmpty())) {
      flush();
    }
    boolean sound = open.speech() >= 0 || Place.SOUNDS.contains(name);
    paragraph.open(sound ? Part.NOTE : Part.OTHER, kind(name));
    return true;
  }

  private static String kind(String name) {
    return switch (name) {
      case "kinesic", "stage" -> "gesture";
      default -> "other";
    };
  }

  @Override
  public void text(String text, Span span) {
    if (headerDepth > 0) {
      header.text(text);
    } else if (skipped == 0 && open.top() != null) {
      place = span;
      if (open.isOf(Part.START)) {
        starting.append(text);
        return;
      }
      if (open.isOf(Part.TOKEN)) {
        tokens.text(text, paragraph);
      }
      says(text);
      paragraph.add(text, span);
    }
  }

  /** A paragraph that no speech is open for is one where words stand behind the name in it. */
  private void says(String text) {
    OpenElement top = open.top();
    String said = text.strip();
    if (top == null || open.depth() != begun || said.isEmpty()) {
      return;
    }
    begun = 0;
    boolean marked = ":—–-".indexOf(said.charAt(0)) >= 0 && said.length() > 1;
    if (counted && Character.isLetter(said.codePointAt(0)) || marked) {
      int speech = speeches.begin(key -> null);
      speeches.named(speech, lines.label());
      open.speak(speech);
    }
  }

  @Override
  public void end(String name) {
    if (headerDepth > 0) {
      headerDepth--;
      header.end(name);
      return;
    }
    if (skipped > 0) {
      skipped--;
      return;
    }
    OpenElement element = open.pop();
    begun = open.depth() < begun ? 0 : begun;
    switch (element.part()) {
      case SPEECH, PARAGRAPH, GROUP -> flush(element);
      case NAME, TALKER -> named(element);
      case HEADING -> heading();
      case NUMBER -> {
        number = PlainText.ofInlines(paragraph.take());
        paragraph.place(place);
      }
      case FOOTNOTE -> {
        paragraph.close();
        footnotes--;
      }
      case NOTE -> {
        paragraph.close();
        OpenElement top = open.top();
        if (open.speech() < 0 && (top == null || !top.inline())) {
          flush(element);
        }
      }
      case GAP -> paragraph.closeGap(place);
      case START -> starts();
      case EMPHASIS, STRONG, FOREIGN -> paragraph.close();
      case TOKEN -> {
        if (element.name().equals("join")) {
          paragraph.join();
        }
      }
      case OTHER -> {
        if (element.name().equals("a")) {
          inText.linked(paragraph.text());
        }
      }
      default -> {
        // nothing ends with it
      }
    }
  }

  private void named(OpenElement element) {
    if (paragraph.isEmpty()) {
      unnamed(element);
      return;
    }
    List<Inline> label = paragraph.take();
    boolean data = element.part() == Part.TALKER;
    if (data) {
      label = List.of(new Inline.Text(FusedLabel.spoken(PlainText.ofInlines(label))));
    }
    lines.label(label, paragraph.place(place), data);
    OpenElement top = open.top();
    if (element.speech() >= 0) {
      speeches.named(element.speech(), lines.label());
    } else if (top != null && top.part() == Part.PARAGRAPH) {
      begun = open.depth();
    }
  }

  /** What an element for a speaker says that is empty. */
  private void unnamed(OpenElement element) {
    int speech = element.speech();
    if (speech >= 0 && !speeches.isNamed(speech)) {
      if (element.name().equals("orateurs")) {
        speeches.nobodys(speech);
      } else {
        speeches.goesOn(speech);
      }
    }
  }

  /** The speech begins at the time that an element of it told. */
  private void starts() {
    String told = starting.toString().strip();
    open.start(moments.start(key -> key.equals("start") ? told : null));
  }

  private void heading() {
    if (!paragraph.isEmpty()) {
      long groups = open.count(Part.GROUP);
      int level = (int) Math.max(1, Math.min(DEEPEST_HEADING, groups - 1));
      List<Inline> inlines = paragraph.take();
      lines.heading(inlines, paragraph.place(place), level);
    }
  }

  private void flush() {
    OpenElement top = open.top();
    if (top != null) {
      flush(top);
    }
  }

  /** Makes a line of what was collected within an element. */
  private void flush(OpenElement element) {
    if (!paragraph.isEmpty()) {
      List<Inline> inlines = paragraph.take();
      Span where = paragraph.place(place);
      boolean none = inlines.isEmpty();
      for (List<Inline> part : none ? List.<List<Inline>>of() : Escaped.paragraphs(inlines)) {
        inText.add(part, where, element.speech(), element.time());
      }
    }
    inText.end();
  }
}
