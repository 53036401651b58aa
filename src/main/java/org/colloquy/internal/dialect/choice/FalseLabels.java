package org.colloquy.internal.dialect.choice;

import static java.util.stream.Collectors.toSet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Releases;
import org.colloquy.internal.dialect.document.Teasers;
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

  /** Gives up what stands once, in the headlines of other articles. */
  static void leaveTeasers(LabelsInUse labels, Document document) {
    Map<String, Integer> uses = new HashMap<>();
    labels.all().forEach(c -> uses.merge(c.key(), 1, Integer::sum));
    Predicate<Candidate> once = c -> c.names() && uses.getOrDefault(c.key(), 0) == 1;
    Set<Integer> begins =
        labels.all().stream().filter(once.negate()).map(Candidate::line).collect(toSet());
    BitSet teasers = Teasers.of(document.lines(), begins);
    labels.reject(
        labels.all().stream().filter(once).filter(c -> teasers.get(c.line())).toList(),
        "the headline of something else to read");
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
