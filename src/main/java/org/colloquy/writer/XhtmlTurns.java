package org.colloquy.writer;

import java.util.List;
import org.colloquy.edition.Label;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;
import org.jspecify.annotations.Nullable;

/** Writes turns: the speaker's label, what is said, and an anchor to link to. */
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

  /**
   * Writes the question of an exchange: its first paragraph is the heading of the exchange.
   *
   * @param number of the question, from 1, for a heading where the question has no paragraph
   */
  XmlWriter question(Turn turn, int number) {
    int rank = x.outline.inner();
    begin(turn, "turn question", number);
    List<Content> content = turn.content();
    Content.@Nullable Paragraph first =
        content.isEmpty() ? null : XhtmlContents.paragraph(content.get(0));
    boolean heads = first != null && !PlainText.ofInlines(first.inlines()).isBlank();
    boolean runIn = x.look.questionLabel() == Place.RUN_IN && heads;
    if (!runIn) {
      label(turn, "p");
    }
    if (heads) {
      x.start("h" + rank, "said").attribute("id", headingId(turn.id()));
      if (runIn) {
        label(turn, "span");
      }
      x.inlines(first == null ? List.<Inline>of() : first.inlines()).end();
      rest(content.subList(1, content.size()), rank, "said more");
    } else {
      x.start("h" + rank, "gone").attribute("id", headingId(turn.id()));
      x.generated("heading").text(x.edition.terms().question() + " " + number).end();
      rest(content, rank, "said");
    }
    return end(turn);
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
    begin(turn, classes, 0);
    List<Content> content = turn.content();
    boolean runIn =
        x.look.answerLabel() == Place.RUN_IN
            && !content.isEmpty()
            && XhtmlContents.paragraph(content.get(0)) != null;
    if (runIn) {
      x.contents.lead(() -> label(turn, "span"));
    } else {
      label(turn, "p");
    }
    x.contents.begin(x.outline.inner());
    x.start("div", "said");
    x.contents(content).end();
    return end(turn);
  }

  private void begin(Turn turn, String classes, int number) {
    x.start("div", classes).attribute("id", turn.id());
    if (number > 0 && x.look.numbered()) {
      x.start("p", "number").attribute(Xhtml.GENERATED, "number");
      x.out().text(Integer.toString(number)).end();
    }
  }

  /** Copies and screen readers get a colon between a name and the words, whatever is seen. */
  private void label(Turn turn, String element) {
    Label label = x.edition.label(turn);
    if (label.isEmpty()) {
      return;
    }
    x.start(element, "label").attribute(Xhtml.GENERATED, "label");
    x.start("span", "speaker");
    if (!label.name().isEmpty() && !label.text().equals(label.name())) {
      x.out().attribute("title", label.name());
    }
    x.out().text(label.text()).end();
    if (endsInLetter(label.text())) {
      x.start("span", "gone").text(":").end();
    }
    x.out().text(" ").end();
  }

  private static boolean endsInLetter(String text) {
    int last = text.codePointBefore(text.length());
    return Character.isLetterOrDigit(last) || Character.getType(last) == Character.NON_SPACING_MARK;
  }

  private XmlWriter end(Turn turn) {
    if (!x.target.epub()) {
      x.start("a", "anchor").attribute("href", "#" + turn.id());
      x.out().attribute(Xhtml.GENERATED, "anchor").text(turn.id()).end();
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
