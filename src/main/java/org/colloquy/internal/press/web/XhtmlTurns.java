package org.colloquy.internal.press.web;

import java.util.List;
import org.colloquy.edition.Section;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.PullQuotes;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;
import org.jspecify.annotations.Nullable;

/** Writes turns: who speaks, what is said, and an anchor to link to. */
final class XhtmlTurns {
  private final Xhtml x;
  private boolean answered;

  XhtmlTurns(Xhtml x) {
    this.x = x;
  }

  /** The id of the heading that a question is. */
  static String headingId(String question) {
    return "_" + question + "-text";
  }

  /** Begins a part, whose first answer may have an initial as the first one of all has. */
  void part() {
    answered &= !x.look.dropCapInEveryPart();
  }

  /** Writes the question of an exchange: its first paragraph is the heading of the exchange. */
  XmlWriter question(Section.Exchange exchange) {
    Turn turn = exchange.question();
    int rank = x.outline.inner();
    begin(turn, "turn question");
    x.labels.begin(exchange);
    List<Content> content = turn.content();
    List<Inline> heading = heading(content);
    boolean runIn =
        x.look.questionLabel(x.edition.label(turn)) == Place.RUN_IN && !heading.isEmpty();
    if (!runIn) {
      x.labels.apart(turn, heading.isEmpty());
    }
    if (!heading.isEmpty()) {
      x.start("h" + rank, "said").attribute("id", headingId(turn.id()));
      x.labels.lead(turn, runIn);
      x.inlines(heading).end().raw("\n");
      rest(content.subList(1, content.size()), rank, "said more");
    } else {
      x.start("h" + rank, "gone").attribute("id", headingId(turn.id()));
      x.generated("heading");
      x.out().text(x.edition.terms().question() + " " + exchange.number()).end();
      rest(content, rank, "said");
    }
    return end(turn);
  }

  /** The first paragraph of a question; nothing where it has none, or one without a word. */
  private static List<Inline> heading(List<Content> content) {
    Content.@Nullable Paragraph first =
        content.isEmpty() ? null : XhtmlContents.paragraph(content.get(0));
    return first == null || PlainText.ofInlines(first.inlines()).isBlank()
        ? List.of()
        : first.inlines();
  }

  private void rest(List<Content> content, int rank, String classes) {
    if (!content.isEmpty()) {
      x.contents.begin(rank);
      x.start("div", classes);
      x.contents(content).end();
    }
  }

  /** Writes an answer, or a question outside of any exchange. */
  XmlWriter answer(Turn turn) {
    boolean dropCap = !answered && x.look.dropCap() && DropCaps.suit(turn.content());
    answered = true;
    return plain(turn, dropCap ? "turn answer first" : "turn answer");
  }

  XmlWriter remark(Turn turn) {
    return plain(turn, "turn remark");
  }

  private XmlWriter plain(Turn turn, String classes) {
    begin(turn, classes);
    List<Content> content = turn.content();
    boolean runIn =
        x.look.answerLabel() == Place.RUN_IN
            && !content.isEmpty()
            && XhtmlContents.paragraph(content.get(0)) != null;
    if (runIn) {
      x.contents.lead(() -> x.labels.lead(turn, true));
    } else {
      x.labels.apart(turn, false);
    }
    x.contents.begin(x.outline.inner());
    x.start("div", "said");
    said(turn);
    x.out().end();
    return end(turn);
  }

  /** What is said, with the sentences that are shown once more away from where they stand. */
  private void said(Turn turn) {
    List<Content> content = turn.content();
    int done = 0;
    for (PullQuotes.Quote quote : x.target.pullQuotes(turn.id())) {
      int at = Math.max(done, away(quote.paragraph(), content.size()));
      x.contents(content.subList(done, at));
      done = at;
      x.start("aside", "pull").attribute("aria-hidden", "true");
      x.out().attribute(Xhtml.GENERATED, "pull-quote").element("p", quote.sentence());
      x.out().end().raw("\n");
    }
    x.contents(content.subList(done, content.size()));
  }

  /** A paragraph's distance from the one that is quoted; behind the last one if need be. */
  private static int away(int paragraph, int count) {
    return paragraph > count / 2 ? paragraph - 1 : Math.min(count, paragraph + 2);
  }

  private void begin(Turn turn, String classes) {
    x.start("div", classes).attribute("id", turn.id());
  }

  private XmlWriter end(Turn turn) {
    if (!x.target.epub()) {
      x.start("a", "anchor").attribute("href", "#" + turn.id());
      x.out().attribute(Xhtml.GENERATED, "anchor").text(turn.id());
      x.labels.time(turn).ifPresent(t -> x.out().text(" · " + t));
      x.out().end();
    }
    return x.out().end().raw("\n");
  }

  /** Where a label stands. */
  enum Place {
    /** In a column of its own beside the words. */
    SIDE,
    /** On a line of its own above them. */
    ABOVE,
    /** At the beginning of the first line. */
    RUN_IN
  }
}
