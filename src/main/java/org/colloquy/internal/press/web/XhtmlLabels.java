package org.colloquy.internal.press.web;

import java.util.Optional;
import org.colloquy.edition.Label;
import org.colloquy.edition.Section;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.NumberPlace;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Turn;

/** Writes who speaks, a question's number and the time. */
final class XhtmlLabels {
  private final Xhtml x;

  /** The number of the question that is being written, until it has been. */
  private String number = "";

  XhtmlLabels(Xhtml x) {
    this.x = x;
  }

  /** Begins a question, whose number stands above it if it stands nowhere else. */
  void begin(Section.Exchange exchange) {
    x.edition.shownNumber(exchange).ifPresent(n -> number = Integer.toString(n));
    if (!number.isEmpty() && x.look.numbers() == NumberPlace.CENTRED_ABOVE) {
      number("p", "number");
    }
  }

  /**
   * What stands on a line or in a column of its own.
   *
   * @param alone whether there is no first line that a number could begin
   */
  void apart(Turn turn, boolean alone) {
    boolean numbered = !number.isEmpty() && (alone || x.look.numbers() == NumberPlace.SIDE);
    if (numbered && x.edition.label(turn).isEmpty()) {
      number("p", "label number");
      return;
    }
    label(turn, "p", numbered);
  }

  /**
   * What stands at the beginning of the first line.
   *
   * @param labelled whether the label does, and not the number of a question alone
   */
  void lead(Turn turn, boolean labelled) {
    if (!number.isEmpty()) {
      number("span", x.look.numbers() == NumberPlace.SIDE ? "number beside" : "number");
    }
    if (labelled) {
      label(turn, "span", false);
    }
  }

  private void number(String element, String classes) {
    x.start(element, classes).attribute(Xhtml.GENERATED, "number");
    x.out().text(element.equals("p") ? number : number + " ").end();
    number = "";
  }

  /** Copies and screen readers get a colon between a name and the words, whatever is seen. */
  private void label(Turn turn, String element, boolean numbered) {
    Label label = x.edition.label(turn);
    if (label.isEmpty()) {
      return;
    }
    XmlWriter out = x.start(element, isMark(label) ? "label mark" : "label");
    out.attribute(Xhtml.GENERATED, "label");
    if (numbered) {
      number("span", "number");
    }
    x.start("span", "speaker");
    if (!label.name().isEmpty() && !label.text().equals(label.name())) {
      out.attribute("title", label.name());
    }
    out.text(label.text()).end();
    if (endsInLetter(label.text())) {
      String mark = x.look.labelMark();
      if (mark.isEmpty()) {
        x.start("span", "gone").text(":").end();
      } else {
        out.text(mark);
      }
    }
    out.text(" ");
    if (x.target.epub()) {
      time(turn).ifPresent(t -> x.start("span", "time").text(t).end().text(" "));
    }
    out.end();
  }

  /** Whether a label is one of the two of testimony, which have a column of their own. */
  private boolean isMark(Label label) {
    Tokens.Labels look = x.look.design().label();
    String text = label.text().strip();
    return x.look.tabs().isPresent()
        && (text.equals(look.question()) || text.equals(look.answer()));
  }

  /** When a turn begins, if that is shown. */
  Optional<String> time(Turn turn) {
    return x.look.timeCodes() ? x.edition.time(turn) : Optional.empty();
  }

  private static boolean endsInLetter(String text) {
    int last = text.codePointBefore(text.length());
    return Character.isLetterOrDigit(last) || Character.getType(last) == Character.NON_SPACING_MARK;
  }
}
