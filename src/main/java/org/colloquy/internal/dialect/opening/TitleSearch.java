package org.colloquy.internal.dialect.opening;

import java.util.List;
import java.util.Optional;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Spans;
import org.colloquy.internal.dialect.opening.FrontParagraphs.Paragraph;
import org.colloquy.internal.dialect.words.Likeness;
import org.colloquy.model.Metadata;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Which paragraphs before a talk are its title and subtitle. */
final class TitleSearch {
  /** So many notes of origin may stand before a title without a heading. */
  private static final int BEFORE = 3;

  private final FrontParagraphs front;
  private final TitleLook look;
  private final Metadata declared;
  private final boolean subtitled;
  private final boolean dialogue;
  private final int at;
  private Opening.@Nullable Title title;
  private Opening.@Nullable Title subtitle;

  TitleSearch(FrontParagraphs front, Declared known, boolean dialogue) {
    this.front = front;
    look = new TitleLook(front);
    declared = known.metadata();
    subtitled = !known.none().contains("subtitle");
    this.dialogue = dialogue;
    boolean titled = !known.none().contains("title");
    int heading = titled ? heading() : -1;
    at = !titled || heading >= 0 || front.hasTitleField() ? heading : plain();
  }

  /** Index of the paragraph that begins with the title, or -1. */
  int at() {
    return at;
  }

  Opening.@Nullable Title title() {
    return title;
  }

  Opening.@Nullable Title subtitle() {
    return subtitle;
  }

  /** Sets title and subtitle; returns the paragraph behind them and the deck. */
  int take() {
    int next = at < 0 ? 0 : takeTitle();
    // a deck is known beforehand or not at all
    return at >= 0 && isDeclared(next, declared.deck()) ? next + 1 : next;
  }

  /**
   * The first heading if it is of the highest level, or opens the document; one above a higher one
   * says where the text belongs.
   */
  private int heading() {
    int first = 0;
    while (first < front.size() && front.level(first) == 0) {
      first++;
    }
    int highest = first;
    int last = first == 0 ? front.size() : first + 1;
    for (int i = first + 1; i < last || i < front.size() && front.level(i - 1) > 0; i++) {
      boolean higher = front.level(i) > 0 && front.level(i) < front.level(highest);
      highest = higher ? i : highest;
    }
    int level = front.level(highest);
    boolean opens = first == 0 && declared.title().isEmpty();
    boolean fits = level == 1 || level > 0 && opens;
    return fits && fits(front.get(highest).first().text(), declared.title()) ? highest : -1;
  }

  /** The first paragraph that looks like a title; notes of origin may stand before it. */
  private int plain() {
    int below = behindOrigin(true);
    int first = isTitle(below) ? below : behindOrigin(false);
    return isTitle(first) ? first : -1;
  }

  private boolean isTitle(int index) {
    Paragraph paragraph = index < front.size() && index <= BEFORE ? front.get(index) : null;
    return paragraph != null
        && look.isTitle(paragraph)
        && fits(look.title(paragraph), declared.title());
  }

  /**
   * The first paragraph that is no note of origin, nor a link that a page has for readers.
   *
   * @param masthead whether the name of the paper is passed over as well
   */
  private int behindOrigin(boolean masthead) {
    int first = 0;
    while (first < front.size() && (isOrigin(first) || masthead && isMasthead(first))) {
      first++;
    }
    return first;
  }

  private boolean isOrigin(int index) {
    String text = front.get(index).text();
    return Wording.isProvenance(text) || PageLinks.isLink(text);
  }

  private boolean isMasthead(int index) {
    Paragraph paragraph = front.get(index);
    return index + 1 < front.size()
        && paragraph.to() - paragraph.from() == 1
        && Masthead.is(paragraph.text(), front.get(index + 1).first().text());
  }

  /** Whether a text can be what was declared, if anything was. */
  private static boolean fits(String text, Optional<String> known) {
    return known.isEmpty() || Likeness.sameWords(known.get(), text);
  }

  private int takeTitle() {
    Paragraph paragraph = front.get(at);
    boolean heading = paragraph.first().kind() == Line.Kind.HEADING;
    int cut = heading ? paragraph.to() : look.titleEnd(paragraph);
    String why =
        heading
            ? "the first heading"
            : at > 0
                ? "the first paragraph behind a note of origin"
                : "the first paragraph, and short";
    title = found(paragraph.from(), cut, heading ? .98 : .9, why);
    if (cut < paragraph.to()) {
      front.cutOff(at, cut);
      boolean fits =
          fits(front.get(at).text(), declared.subtitle())
              && !TitleLook.isByline(front.line(cut).text());
      return fits ? takeSubtitle(at, .9, "the lines below the title") : at;
    }
    if (isDeclared(at + 1, declared.subtitle())) {
      return takeSubtitle(at + 1, .98, "the paragraph below the title says what was declared");
    }
    return isSubtitle(heading)
        ? takeSubtitle(at + 1, .7, "a short paragraph between title and text")
        : at + 1;
  }

  /** Whether the paragraph behind the title stands between that and a text. */
  private boolean isSubtitle(boolean heading) {
    if (at + 2 >= front.size()) {
      return false;
    }
    Paragraph next = front.get(at + 1);
    boolean sentence = !dialogue && TitleLook.endsSentence(next.text());
    return (!heading || TitleLook.isEmphasised(next))
        && !sentence
        && fits(next.text(), declared.subtitle())
        && look.isSubtitle(next);
  }

  private boolean isDeclared(int index, Optional<String> known) {
    return known.isPresent()
        && index < front.size()
        && front.get(index).first().isText()
        && Likeness.sameWords(known.get(), front.get(index).text());
  }

  private int takeSubtitle(int index, double confidence, String why) {
    if (!subtitled) {
      return index;
    }
    Paragraph paragraph = front.get(index);
    int cut = look.subtitleEnd(paragraph);
    subtitle = found(paragraph.from(), cut, confidence, why);
    if (cut < paragraph.to()) {
      front.cutOff(index, cut);
      return index;
    }
    return index + 1;
  }

  private Opening.Title found(int from, int to, double confidence, String why) {
    List<Span> spans = front.lines(from, to).stream().map(Line::span).toList();
    return new Opening.Title(front.joined(from, to), from, Spans.cover(spans), confidence, why);
  }
}
