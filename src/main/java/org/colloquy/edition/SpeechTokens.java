package org.colloquy.edition;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Tokens.Style;

/** What a design says of the words and who speaks them. */
final class SpeechTokens {
  private SpeechTokens() {}

  static Tokens.Text text(View v) {
    return new Tokens.Text(v.style(v), v.flag("hyphenate"), v.list("features", String.class));
  }

  static Tokens.Title title(View v, View text) {
    Style style = v.style(text);
    List<Tokens.Step> steps = new ArrayList<>();
    for (List<?> step : v.lists("steps")) {
      steps.add(new Tokens.Step((Integer) step.get(0), (Length) step.get(1), (Length) step.get(2)));
    }
    if (steps.isEmpty() || steps.get(steps.size() - 1).characters() != Scalar.ANY) {
      steps.add(new Tokens.Step(Scalar.ANY, style.size(), style.leading()));
    }
    return new Tokens.Title(
        style,
        v.word("page", Schema.TitlePage.class) == Schema.TitlePage.OWN,
        v.flag("half-title"),
        v.length("width"),
        steps,
        v.flag("balance"),
        v.length("rule"));
  }

  static Tokens.Provenance provenance(View v, View text) {
    return new Tokens.Provenance(v.style(text), v.word("place", Tokens.ProvenancePlace.class));
  }

  static Tokens.Introduction introduction(View v, View text) {
    return new Tokens.Introduction(
        v.style(text), v.word("as", Tokens.IntroductionAs.class), v.count("words-up-to"));
  }

  static Tokens.Heading heading(View v, View text) {
    return new Tokens.Heading(v.style(text), v.length("before"), v.length("after"));
  }

  static Tokens.Question question(View v, View text) {
    return new Tokens.Question(
        v.style(text),
        v.length("hang"),
        v.length("before"),
        v.length("after"),
        v.length("before-at-head"));
  }

  static Tokens.Answer answer(View v) {
    return new Tokens.Answer(
        v.length("first-indent"),
        v.length("next-indent"),
        v.length("between"),
        v.length("before"),
        v.length("after"));
  }

  static Tokens.Labels label(View v, View text) {
    String after = v.text("after");
    Length gap = Length.parse(after).orElse(Length.ZERO);
    boolean isGap = Length.parse(after).isPresent();
    View hang = v.group("hang");
    return new Tokens.Labels(
        v.style(text),
        v.word("show", Tokens.LabelShow.class),
        v.word("place", Tokens.LabelPlace.class),
        v.length("width"),
        v.word("question-colour", Tokens.Ink.class),
        isGap ? "" : after,
        gap,
        new Tokens.Hang(v.count("hang-up-to-letters"), hang.length("width"), hang.length("gap")),
        v.text("question"),
        v.text("answer"),
        v.word("others", Tokens.LabelOthers.class));
  }

  static Tokens.Numbering numbering(View v) {
    return new Tokens.Numbering(v.word("questions", Tokens.NumberPlace.class), v.count("from"));
  }

  static Tokens.Dialogue dialogue(View v) {
    return new Tokens.Dialogue(
        v.count("median-words-under"), v.length("gap"), v.word("align", Tokens.Align.class));
  }

  static Tokens.Events events(View v) {
    View inline = v.group("inline");
    View block = v.group("block");
    return new Tokens.Events(
        inline.word("style", Tokens.Slant.class),
        inline.word("colour", Tokens.Ink.class),
        block.word("style", Tokens.Slant.class),
        block.word("colour", Tokens.Ink.class),
        block.length("before"),
        block.length("after"));
  }
}
