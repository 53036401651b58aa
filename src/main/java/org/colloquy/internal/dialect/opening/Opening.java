package org.colloquy.internal.dialect.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.internal.dialect.document.Cover;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Headings;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.line.Paragraphs;
import org.colloquy.internal.dialect.line.Spans;
import org.colloquy.internal.dialect.parting.CodedLines;
import org.colloquy.internal.dialect.turn.Draft;
import org.colloquy.internal.dialect.words.Likeness;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Naming;
import org.colloquy.model.Inline;
import org.colloquy.model.Narration;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first turn: provenance, title, subtitle, lines about who made it, an
 * introduction. For a document without dialogue it looks at the beginning only.
 */
public final class Opening {
  private static final int TITLE = 200;
  private static final int SUBTITLE = 160;
  private static final int LINES = 6;
  private static final int NOTES = 12;

  /** A field that fills its line may go on in the next. */
  private static final int BRIEF = 60;

  private static final String ENDS = ":?!.”“\"»」』：？！";

  /** No title ends so: the name is on the next line. */
  private static final List<String> OPEN = List.of(" with", " by", " of", " mit", " avec", " con");

  /** Kind of the narration that a document without dialogue is. */
  static final String PROSE = "prose";

  private final List<Line> lines;
  private final int end;
  private final boolean dialogue;
  private final Declared declared;
  private final Cover cover;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Draft> before = new ArrayList<>();
  private final List<Draft> after = new ArrayList<>();
  private final List<Said> said;
  private @Nullable Title title;
  private @Nullable Title subtitle;

  /** Some neighbouring lines that make one paragraph, heading or content: [from, to). */
  private record Paragraph(int from, int to, Line first, String text) {}

  /**
   * A title or subtitle found.
   *
   * @param line index of its first line
   */
  public record Title(String text, int line, Span span, double confidence, String why) {}

  /**
   * @param end index of the first line that is no longer opening
   * @param dialogue whether turns follow
   */
  public Opening(Document document, int end, boolean dialogue) {
    lines = document.lines();
    declared = document.declared();
    cover = document.cover();
    this.end = end;
    this.dialogue = dialogue;
    paragraphs();
    said =
        paragraphs.stream()
            .limit(NOTES)
            .filter(p -> p.first().kind() != Line.Kind.RULE)
            .map(p -> new Said(p.text(), lines.subList(p.from(), p.to())))
            .toList();
  }

  private void paragraphs() {
    for (int i = 0; i < end; ) {
      int from = i++;
      Line first = lines.get(from);
      while (i < end
          && first.isText()
          && lines.get(i).isText()
          && !lines.get(i).startsParagraph()
          && !cover.isField(i)
          && !(i == from + 1 && endsField(from))) {
        i++;
      }
      paragraphs.add(new Paragraph(from, i, first, joined(from, i)));
    }
  }

  /** Whether a line is a field that its own line holds: what follows is no more of it. */
  private boolean endsField(int line) {
    return cover.isField(line) && lines.get(line).text().length() < BRIEF;
  }

  private String joined(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i == from ? "" : " ").append(lines.get(i).text().strip());
    }
    return text.toString();
  }

  /** Finds the parts; {@code headings} must know which line is the title. */
  public void read(Headings headings) {
    int at = heading();
    at = at >= 0 ? at : plain();
    int next = at < 0 ? 0 : behindDeck(takeTitle(at));
    narrate(0, Math.max(at, 0), before, headings);
    narrate(next, paragraphs.size(), after, headings);
  }

  /** Index of the line that is the title, or -1. */
  public int titleLine() {
    int at = heading();
    at = at >= 0 ? at : plain();
    return at < 0 ? -1 : paragraphs.get(at).from();
  }

  /**
   * The first heading if it is of the highest level, or opens the document; one above a higher one
   * says where the text belongs.
   */
  private int heading() {
    int first = 0;
    while (first < paragraphs.size() && level(first) == 0) {
      first++;
    }
    int at = first;
    int last = first == 0 ? paragraphs.size() : first + 1;
    for (int i = first + 1; i < last || i < paragraphs.size() && level(i - 1) > 0; i++) {
      at = level(i) > 0 && level(i) < level(at) ? i : at;
    }
    boolean opens = first == 0 && declared.metadata().title().isEmpty();
    boolean highest = level(at) == 1 || level(at) > 0 && opens;
    return highest && fits(paragraphs.get(at).first().text()) ? at : -1;
  }

  /** The level of the heading that a paragraph is, or 0. */
  private int level(int paragraph) {
    Line line = paragraph < paragraphs.size() ? paragraphs.get(paragraph).first() : null;
    return line != null && line.kind() == Line.Kind.HEADING ? line.level() : 0;
  }

  /** Whether a text can be the title beside the one that was declared. */
  private boolean fits(String text) {
    Optional<String> known = declared.metadata().title();
    return known.isEmpty() || Likeness.sameWords(known.get(), text);
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && ".;,。".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a line is the name of a field whose value is in the next. */
  private static boolean isNamed(String line) {
    String name = line.endsWith(":") ? line.substring(0, line.length() - 1) : " ";
    return name.indexOf(' ') < 0;
  }

  private boolean fitsSubtitle(String text) {
    Optional<String> known = declared.metadata().subtitle();
    return known.isEmpty() || Likeness.sameWords(known.get(), text);
  }

  /** The first paragraph that looks like a title; a note of origin may stand before it. */
  private int plain() {
    int at = 0;
    while (at < paragraphs.size() && isBefore(paragraphs.get(at).text())) {
      at++;
    }
    boolean title = at < paragraphs.size() && at < 3 && looksLikeTitle(paragraphs.get(at));
    return title && fits(titleText(paragraphs.get(at))) ? at : -1;
  }

  /** Whether a text stands before a title: a note of origin, a link that a page has for readers. */
  private static boolean isBefore(String text) {
    return Wording.isProvenance(text) || PageLinks.isLink(text);
  }

  private String titleText(Paragraph paragraph) {
    return joined(paragraph.from(), titleEnd(paragraph));
  }

  private boolean looksLikeTitle(Paragraph paragraph) {
    String first = paragraph.first().text().strip();
    if (!paragraph.first().isText()
        || paragraph.first().time() != null
        || cover.isField(paragraph.from())
        || CodedLines.isCoded(paragraph.first())
        || Naming.is(first, first.indexOf(':') + 1)
        || first.isEmpty()
        || paragraph.text().length() > 2 * TITLE
        || paragraph.to() - paragraph.from() > LINES) {
      return false;
    }
    String title = titleText(paragraph);
    int c = title.codePointAt(0);
    boolean begins = !Character.isLowerCase(c) && "[(-*>".indexOf(c) < 0;
    boolean sentence = endsSentence(title) || isNamed(title);
    boolean field = Wording.isField(title);
    boolean talk = paragraph.from() == 0 && Wording.saysWithWhom(title);
    boolean byline = !talk && Wording.isByline(title);
    return title.length() <= TITLE && begins && !sentence && !field && !byline;
  }

  /** The line behind the last one of the title in its paragraph; what follows is the subtitle. */
  private int titleEnd(Paragraph paragraph) {
    int longest = 0;
    for (int i = paragraph.from(); i < paragraph.to(); i++) {
      longest = Math.max(longest, lines.get(i).text().strip().length());
    }
    for (int i = paragraph.from(); i + 1 < paragraph.to(); i++) {
      String line = lines.get(i).text().strip();
      boolean ends = !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
      String next = lines.get(i + 1).text().strip();
      int word = firstWord(next);
      boolean open = OPEN.stream().anyMatch(w -> Names.key(line).endsWith(w));
      if (!open && (ends || isByline(next) || line.length() + 1 + word <= longest)) {
        return i + 1;
      }
    }
    return paragraph.to();
  }

  /** Whether a line below a title says who wrote or spoke, and be it with their names alone. */
  private static boolean isByline(String line) {
    return Wording.isByline(line) || CreditedNames.list(line.strip()).size() > 1;
  }

  private static int firstWord(String text) {
    int space = text.indexOf(' ');
    boolean spaced = space >= 0 || text.isEmpty() || text.charAt(text.length() - 1) < 0x2e80;
    return spaced ? (space < 0 ? text.length() : space) : 1;
  }

  /** Sets title and subtitle; returns the paragraph behind them. */
  private int takeTitle(int at) {
    Paragraph paragraph = paragraphs.get(at);
    boolean heading = paragraph.first().kind() == Line.Kind.HEADING;
    int cut = heading ? paragraph.to() : titleEnd(paragraph);
    String why =
        heading
            ? "the first heading"
            : at > 0
                ? "the first paragraph behind a note of origin"
                : "the first paragraph, and short";
    title = found(paragraph.from(), cut, heading ? .98 : .9, why);
    if (cut < paragraph.to()) {
      cutOff(at, cut);
      boolean fits = fitsSubtitle(paragraphs.get(at).text()) && !isByline(lines.get(cut).text());
      return fits ? takeSubtitle(at, .9, "the lines below the title") : at;
    }
    if (isDeclared(at + 1, declared.metadata().subtitle())) {
      return takeSubtitle(at + 1, .98, "the paragraph below the title says what was declared");
    }
    Paragraph next = at + 2 < paragraphs.size() ? paragraphs.get(at + 1) : null;
    boolean set = heading ? isEmphasised(next) : next != null;
    if (set && next != null && looksLikeSubtitle(next)) {
      return takeSubtitle(at + 1, .7, "a short paragraph between title and text");
    }
    return at + 1;
  }

  /** The paragraph behind the deck, which is known beforehand or not at all. */
  private int behindDeck(int at) {
    return isDeclared(at, declared.metadata().deck()) ? at + 1 : at;
  }

  private boolean isDeclared(int at, Optional<String> known) {
    return known.isPresent()
        && at < paragraphs.size()
        && paragraphs.get(at).first().isText()
        && Likeness.sameWords(known.get(), paragraphs.get(at).text());
  }

  /** Sets the subtitle; lines about author and date behind it in its paragraph are left. */
  private int takeSubtitle(int at, double confidence, String why) {
    Paragraph paragraph = paragraphs.get(at);
    int cut = paragraph.from() + 1;
    while (cut < paragraph.to() && !Wording.isByline(lines.get(cut).text())) {
      cut++;
    }
    boolean rest = cut < paragraph.to();
    subtitle = found(paragraph.from(), cut, confidence, why);
    if (rest) {
      cutOff(at, cut);
      return at;
    }
    return at + 1;
  }

  /** Leaves of a paragraph the lines from one on. */
  private void cutOff(int at, int from) {
    int to = paragraphs.get(at).to();
    paragraphs.set(at, new Paragraph(from, to, lines.get(from), joined(from, to)));
  }

  /** Whether the whole of a paragraph is emphasised, as a line below a title often is. */
  private static boolean isEmphasised(@Nullable Paragraph paragraph) {
    List<Inline> inlines = paragraph == null ? List.of() : paragraph.first().inlines();
    return inlines.size() == 1 && inlines.get(0) instanceof Inline.Emphasis;
  }

  private boolean looksLikeSubtitle(Paragraph next) {
    String text = next.text();
    String first = joined(next.from(), titleEnd(next));
    boolean sentence = !dialogue && endsSentence(text);
    return !sentence
        && next.first().isText()
        && first.length() <= SUBTITLE
        && next.to() - next.from() <= 3
        && fitsSubtitle(text)
        && Marks.event(text) == null
        && !cover.isField(next.from())
        && !Wording.isProvenance(text)
        && !Wording.isByline(first)
        && !Wording.isField(text);
  }

  private Title found(int from, int to, double confidence, String why) {
    List<Span> spans = lines.subList(from, to).stream().map(Line::span).toList();
    return new Title(joined(from, to), from, Spans.cover(spans), confidence, why);
  }

  /** Makes narrations and headings of paragraphs [from, to). */
  private void narrate(int from, int to, List<Draft> out, Headings headings) {
    Draft open = null;
    for (int i = from; i < to; i++) {
      Paragraph paragraph = paragraphs.get(i);
      Line first = paragraph.first();
      if (first.kind() == Line.Kind.HEADING) {
        out.add(Draft.heading(headings.level(first), first.inlines(), first.span()));
        open = null;
      } else if (first.kind() == Line.Kind.RULE) {
        open = null;
      } else {
        String kind = out == before ? Narration.PROVENANCE : kind(i, paragraph);
        if (open == null || !open.kind().equals(kind)) {
          open = Draft.narration(kind, first.span());
          out.add(open);
        }
        add(open, paragraph);
      }
    }
  }

  /** Notes about the text stand near its beginning. */
  private String kind(int number, Paragraph paragraph) {
    if (!dialogue) {
      return PROSE;
    }
    if (cover.isField(paragraph.from())) {
      return Wording.BYLINE;
    }
    return number < NOTES ? Wording.kind(paragraph.text()) : Narration.INTRODUCTION;
  }

  private void add(Draft draft, Paragraph paragraph) {
    Paragraphs body = new Paragraphs(draft.content());
    for (Line line : lines.subList(paragraph.from(), paragraph.to())) {
      if (line.content() == null) {
        body.add(line, 0);
      } else {
        body.add(line.content());
      }
    }
    body.end();
  }

  /** Provenance before the title. */
  public List<Draft> beforeTitle() {
    return before;
  }

  public List<Draft> afterTitle() {
    return after;
  }

  public @Nullable Title title() {
    return title;
  }

  public @Nullable Title subtitle() {
    return subtitle;
  }

  /** What title and subtitle say of the people below. */
  public Hints hints() {
    StringBuilder titles = new StringBuilder();
    declared.metadata().title().ifPresent(t -> titles.append(t).append('\n'));
    declared.metadata().subtitle().ifPresent(t -> titles.append(t).append('\n'));
    titles.append(title == null ? "" : title.text()).append('\n');
    titles.append(subtitle == null ? "" : subtitle.text());
    return Hints.of(titles.toString(), declared.speakers());
  }

  /** The fields of the head. */
  public Cover cover() {
    return cover;
  }

  /** The first paragraphs, title and subtitle included, each with its place, in order. */
  public List<Said> said() {
    return said;
  }

  /** The text of titles, description and first paragraphs. */
  public String text() {
    List<String> texts = new ArrayList<>();
    declared.metadata().title().ifPresent(texts::add);
    declared.metadata().subtitle().ifPresent(texts::add);
    declared.metadata().description().ifPresent(texts::add);
    said().forEach(s -> texts.add(s.typed()));
    return String.join("\n", texts);
  }

  /** The title that was declared, where none was found; null if there is none either. */
  @Nullable String declaredTitle() {
    return title == null ? declared.metadata().title().orElse(null) : null;
  }

  /** A paragraph's text, and its lines. */
  public record Said(String text, List<Line> lines) {
    public Span span() {
      return lines.get(0).span();
    }

    /** The text with the ends of those lines that the next word would have fitted into. */
    String typed() {
      int longest = lines.stream().mapToInt(l -> l.text().strip().length()).max().orElse(0);
      StringBuilder typed = new StringBuilder();
      String before = "";
      for (Line line : lines) {
        String next = line.text().strip();
        boolean room = before.length() + 1 + firstWord(next) <= longest;
        typed.append(before.isEmpty() ? "" : room ? "\n" : " ").append(next);
        before = next;
      }
      return typed.toString();
    }
  }
}
