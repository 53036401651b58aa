package org.colloquy.internal.dialect.choice;

import java.util.HashSet;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Releases;
import org.colloquy.internal.dialect.label.BracketedNotes;
import org.colloquy.internal.dialect.label.FieldRuns;
import org.colloquy.internal.dialect.label.Fields;
import org.colloquy.internal.dialect.label.LabelScheme;
import org.colloquy.internal.dialect.line.Candidate;

/** What has the look of labels, and stands before something that nobody says. */
final class FalseLabels {
  private FalseLabels() {}

  /** Gives up words in brackets that say how others speak. */
  static void leaveNotes(LabelsInUse labels, RankedSchemes schemes, Document document) {
    Set<String> notes = BracketedNotes.among(labels.all(), document);
    if (!notes.isEmpty()) {
      Set<Candidate> dropped = new HashSet<>(labels.all());
      dropped.removeIf(c -> !notes.contains(c.key()));
      labels.reject(dropped, "somebody else's label is the next line");
      schemes.giveUp(dropped);
    }
  }

  /** Gives up what stands once in fields beside the talk, or in terms of an answer. */
  static void leaveFields(LabelsInUse labels, Document document) {
    labels.reject(
        FieldRuns.of(labels.all(), labels.rejectedCandidates(), document),
        "one of several fields or terms in a row");
  }

  /** Gives up all labels, if those that were weighed stand before fields. */
  static void leaveForm(LabelsInUse labels, RankedSchemes schemes, Document document) {
    boolean weighed = schemes.principal() instanceof LabelScheme names && !names.isDeclared();
    if (weighed && (Releases.heads(document) || Fields.are(labels.all(), document))) {
      labels.reject(labels.all(), "nobody says what stands behind such labels");
      schemes.giveUpAll();
    }
  }
}
