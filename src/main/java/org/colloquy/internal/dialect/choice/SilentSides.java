package org.colloquy.internal.dialect.choice;

import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Portraits;
import org.colloquy.internal.dialect.label.BoldAsker;
import org.colloquy.internal.dialect.label.CountedAskers;
import org.colloquy.internal.dialect.label.DashedPrompts;
import org.colloquy.internal.dialect.label.Prompts;
import org.colloquy.internal.dialect.label.Replies;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.question.NamedSides;
import org.colloquy.internal.dialect.question.OneSided;
import org.colloquy.internal.dialect.question.QuestionScheme;

/**
 * The two sides of a talk of which one has no labels, or none that says who it is: what the labels
 * of the other side lead to.
 */
final class SilentSides {
  private final LabelsInUse labels;
  private final RankedSchemes schemes;
  private final Document document;

  SilentSides(LabelsInUse labels, RankedSchemes schemes, Document document) {
    this.labels = labels;
    this.schemes = schemes;
    this.document = document;
  }

  /** Gives turns that were found without labels the name with which nearly all of a side begin. */
  void name() {
    if (schemes.principal() instanceof QuestionScheme) {
      labels.replace(NamedSides.of(labels.all(), schemes.labelled()));
    }
  }

  /** The only name asks where all others are answers that have none. */
  void askByName() {
    List<Candidate> all = labels.all();
    boolean others = all.stream().allMatch(c -> c.kind() == Kind.NAME || isUnnamedAnswer(c));
    long names = all.stream().filter(Candidate::names).map(Candidate::key).distinct().count();
    if (others && names == 1 && all.stream().anyMatch(SilentSides::isUnnamedAnswer)) {
      labels.replaceEach(c -> c.names() ? c.of(Kind.QUESTION, c.label()) : c);
    }
  }

  private static boolean isUnnamedAnswer(Candidate label) {
    return label.kind() == Kind.ANSWER && !label.names();
  }

  /** Adds answers without a label, for which a name that alone has one asks, and questions. */
  void addUnlabelled() {
    List<Candidate> counted = CountedAskers.with(labels.all(), document);
    if (!counted.equals(labels.all())) {
      labels.replaceRejected(counted);
    }
    List<Candidate> answers = Replies.behind(labels.all(), document);
    if (!answers.isEmpty()) {
      labels.replaceEach(c -> c.kind() == Kind.NAME ? c.of(Kind.QUESTION, c.label()) : c);
      labels.add(answers);
      labels.replace(Portraits.named(labels.all(), document));
    }
    labels.add(Prompts.before(labels.all(), document));
    labels.add(DashedPrompts.among(labels.all(), document));
  }

  /** Takes the turns of a talk of which one side has no label, or lacks some. */
  void takeOneSide() {
    if (!labels.allHaveNames()) {
      return;
    }
    if (OneSided.areOnes(labels.all())) {
      schemes.chooseBrief(scheme -> OneSided.of(scheme.candidates(), document), labels);
      return;
    }
    List<Candidate> talk = OneSided.asked(labels.all(), document);
    talk = talk.isEmpty() ? BoldAsker.of(labels.all(), document) : talk;
    if (!talk.isEmpty()) {
      labels.replace(talk);
    }
  }
}
