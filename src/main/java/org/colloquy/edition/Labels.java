package org.colloquy.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colloquy.edition.Tokens.LabelOthers;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Question;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;

/** Decides how speakers are shown. */
final class Labels {
  private static final int LONG = 40;

  private final Tokens.Labels rules;
  private final Map<String, String> names = new HashMap<>();
  private final Sides sides;

  /** Labels of turns whose speaker's long label was shown before. */
  private final Map<String, Label> shortened = new HashMap<>();

  Labels(Interview interview, Tokens.Labels rules) {
    this.rules = rules;
    for (Speaker speaker : interview.speakers()) {
      names.put(speaker.id(), speaker.name());
    }
    sides = new Sides(interview.blocks());
    Set<String> shown = new HashSet<>();
    ShortNames shortNames = new ShortNames(interview.speakers());
    for (Block block : interview.blocks()) {
      if (block instanceof Turn turn) {
        Label label = whole(turn);
        if (label.text().length() > LONG && !shown.add(label.text())) {
          shortened.put(turn.id(), shortNames.shorten(label, turn.speaker()));
        }
      }
    }
  }

  Label of(Turn turn) {
    Label known = shortened.get(turn.id());
    return known == null ? whole(turn) : known;
  }

  /** Whether a label is shown that only a list of speakers explains. */
  boolean anyShortened() {
    return !shortened.isEmpty();
  }

  private Label whole(Turn turn) {
    return switch (rules.show()) {
      case SOURCE -> source(turn);
      case NAMES -> named(turn);
      case QA -> marked(turn);
      case NONE -> new Label("", name(turn));
    };
  }

  private String name(Turn turn) {
    String speaker = turn.speaker();
    return speaker == null ? "" : names.getOrDefault(speaker, "");
  }

  /** The label as in the source, whatever the design shows; else the name and a colon. */
  Label source(Turn turn) {
    String name = name(turn);
    String label = turn.label();
    if (label != null) {
      return new Label(label, name);
    }
    return name.isEmpty() ? Label.NONE : new Label(name + ":", name);
  }

  private Label named(Turn turn) {
    String name = name(turn);
    String label = turn.label();
    return name.isEmpty() && label != null
        ? new Label(Label.withoutMark(label), "")
        : new Label(name, name);
  }

  private Label marked(Turn turn) {
    if (turn instanceof Question && sides.marksQuestions()) {
      return new Label(rules.question(), name(turn));
    }
    if (turn instanceof Answer && sides.marksAnswers()) {
      return new Label(rules.answer(), name(turn));
    }
    if (turn instanceof Question || turn instanceof Answer) {
      return source(turn);
    }
    return rules.others() == LabelOthers.NAMES ? named(turn) : source(turn);
  }
}
