package org.colloquy.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.html.Fragment;
import org.colloquy.internal.source.html.Surroundings;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** What the parts of one Markdown document share while it is read. */
final class MarkdownContext {
  private final SourceText source;
  private final int from;
  private final MarkdownSyntax.Parsed parsed;
  private final Told told;
  private final MarkdownHtml html;
  private final Pictures pictures;
  private final Set<Image> alone;
  private final List<Content> figures = new ArrayList<>();
  private final Map<String, String> noteIds = new LinkedHashMap<>();
  private final Map<String, List<Content>> noteTexts = new LinkedHashMap<>();

  /**
   * @param from offset at which the Markdown begins
   */
  MarkdownContext(Surroundings around, int from, MarkdownSyntax.Parsed parsed, Pictures pictures) {
    source = around.source();
    this.from = from;
    this.parsed = parsed;
    this.pictures = pictures;
    told = pictures.told();
    html = new MarkdownHtml(around);
    alone = MarkdownFigure.alone(parsed.document());
  }

  Set<Image> alone() {
    return alone;
  }

  MarkdownHtml html() {
    return html;
  }

  String literal(String text) {
    return parsed.literal(text);
  }

  /** Where a node stands, or null where the parser does not say. */
  @Nullable Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return null;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int start = from + spans.get(0).getInputIndex();
    return source.span(start, from + last.getInputIndex() + last.getLength());
  }

  /** Where each line of a node stands that is not blank, without the blanks around it. */
  List<Span> spans(Node node) {
    List<Span> spans = new ArrayList<>();
    for (SourceSpan line : node.getSourceSpans()) {
      int start = from + line.getInputIndex();
      String text = source.text().substring(start, start + line.getLength());
      String said = text.strip();
      int begin = start + text.indexOf(said);
      if (!said.isEmpty()) {
        spans.add(source.span(begin, begin + said.length()));
      }
    }
    return spans;
  }

  /** What the source says at a place. */
  String source(Span place) {
    return source.text().substring(place.start(), place.end());
  }

  /** The place of a node, or the beginning of the document. */
  Span place(Node node) {
    Span span = span(node);
    return span == null ? source.span(from, from) : span;
  }

  Span cover(Span first, Span last) {
    return source.span(first.start(), Math.max(first.end(), last.end()));
  }

  /**
   * What {@code [Ana]: Yes.} says, which is the definition of a link by the letter and none by its
   * address; null for a definition that may be one.
   */
  @Nullable Content said(LinkReferenceDefinition definition) {
    Span span = span(definition);
    if (span == null || isAddress(definition.getDestination())) {
      return null;
    }
    String text = source.text().substring(span.start(), span.end()).strip();
    return new Content.Paragraph(List.of(new Inline.Text(text, Origin.at(span))), Origin.at(span));
  }

  private static boolean isAddress(String destination) {
    int dot = destination.indexOf('.');
    boolean dotted = dot >= 0 && dot < destination.length() - 1;
    return destination.isEmpty()
        || dotted
        || destination.indexOf('/') >= 0
        || destination.startsWith("#")
        || destination.startsWith("mailto:");
  }

  void deadLink(String href, @Nullable Span span) {
    boolean relative = href.indexOf(':') < 0;
    String message =
        relative
            ? "a link to a place beside the source is kept as text"
            : "a link that is not http, https or mailto is kept as text";
    told.tell(Code.R013, span, message);
  }

  /** Tells that a title is left out which a link has beside its words. */
  void titled(@Nullable String title, List<Inline> words, @Nullable Span span) {
    String written = title == null ? "" : literal(title).strip();
    if (!written.isEmpty() && !written.equalsIgnoreCase(PlainText.ofInlines(words).strip())) {
      told.tell(Code.R012, span, "the title of a link is left out");
    }
  }

  /**
   * Takes a picture, if it can be had, as one of the next {@link #figures()}.
   *
   * @return whether its description does not stand for it
   */
  boolean takePicture(Image image, String alt) {
    String address = literal(image.getDestination());
    String title = image.getTitle() == null ? "" : image.getTitle();
    Span span = span(image);
    boolean without = alone.contains(image);
    String id = without ? pictures.idOrNothing(address, span) : pictures.id(address, span);
    if (id == null && !title.isBlank() && !title.equals(alt)) {
      told.tell(Code.R012, span, "the title of a picture that is not at hand is left out");
    }
    return take(id, alt, title, span) || without;
  }

  /** Takes the picture that a tag of HTML shows, if it can be had. */
  void takePicture(String tag, @Nullable Span span) {
    String id = pictures.idOrNothing(Fragment.attribute(tag, "src"), span);
    take(id, Fragment.attribute(tag, "alt"), Fragment.attribute(tag, "title"), span);
  }

  private boolean take(@Nullable String id, String alt, String title, @Nullable Span span) {
    if (id == null) {
      return false;
    }
    List<Inline> caption = title.isBlank() ? List.of() : List.of(new Inline.Text(literal(title)));
    figures.add(new Content.Figure(id, alt.isBlank() ? null : alt, caption, Origin.at(span)));
    return true;
  }

  /** The pictures met since this was last asked. */
  List<Content> figures() {
    List<Content> met = new ArrayList<>(figures);
    figures.clear();
    return met;
  }

  /** The id of the note with a label: notes are numbered as they are called. */
  String note(String label) {
    return noteIds.computeIfAbsent(label, l -> "note" + (noteIds.size() + 1));
  }

  void define(String label, List<Content> text) {
    noteTexts.putIfAbsent(label, text);
  }

  /** The notes in the order in which they are called; those that nobody calls come last. */
  List<Note> notes() {
    noteTexts.keySet().forEach(this::note);
    List<Note> notes = new ArrayList<>();
    noteIds.forEach(
        (label, id) -> notes.add(new Note(id, noteTexts.getOrDefault(label, List.of()))));
    return notes;
  }
}
