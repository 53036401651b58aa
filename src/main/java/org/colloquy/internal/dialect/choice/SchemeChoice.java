package org.colloquy.internal.dialect.choice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.label.CaptionNames;
import org.colloquy.internal.dialect.label.LabelScheme;
import org.colloquy.internal.dialect.label.Labelled;
import org.colloquy.internal.dialect.label.Told;
import org.colloquy.internal.dialect.label.UnmarkedNames;
import org.colloquy.internal.dialect.label.Unspoken;
import org.colloquy.internal.dialect.line.Candidate;
import org.jspecify.annotations.Nullable;

/** The dialect that fits a document best, those that join it, and the labels that they make. */
public final class SchemeChoice {
  private final Document document;
  private final List<Told> told;
  private final RankedSchemes schemes;
  private final LabelsInUse labels;

  /** Whether the best there is are questions and answers that nobody puts to anybody. */
  private final boolean list;

  private SchemeChoice(List<Dialect> dialects, Document document) {
    this.document = document;
    told = Told.of(document);
    String wanted = document.declared().dialect();
    schemes = new RankedSchemes(open(dialects, wanted), document);
    labels = new LabelsInUse(told);
    list = wanted == null && isList();
  }

  public static SchemeChoice of(List<Dialect> dialects, Document document) {
    SchemeChoice choice = new SchemeChoice(dialects, document);
    if (choice.list) {
      choice.schemes.label(choice.labels, document);
    } else {
      choice.find(document.declared().dialect() == null);
    }
    return choice;
  }

  /** The dialects to weigh: what the format tells leaves the strong ones, or none. */
  private List<Dialect> open(List<Dialect> dialects, @Nullable String wanted) {
    if (wanted == null) {
      return dialects.stream().filter(this::isOpen).toList();
    }
    Stream<Dialect> unknown = Stream.of(RankedSchemes.UNKNOWN);
    return Stream.concat(dialects.stream().filter(this::isOpen), unknown)
        .filter(dialect -> wanted.equals(dialect.name()))
        .toList();
  }

  private boolean isOpen(Dialect dialect) {
    return told.stream().noneMatch(Told::alone) && (told.isEmpty() || !Labelled.isWeak(dialect));
  }

  private boolean isList() {
    List<Candidate> sure = schemes.all().isEmpty() ? List.of() : schemes.all().get(0).accepted();
    return !sure.isEmpty() && Unspoken.are(sure, document);
  }

  /** Finds the labels: what one step finds leads the next one. */
  private void find(boolean free) {
    SilentSides sides = new SilentSides(labels, schemes, document);
    schemes.choose(!free);
    schemes.label(labels, document);
    if (free && told.isEmpty()) {
      ScarceLabels.takeUnknownMark(labels, schemes, document);
    }
    FalseLabels.leaveNotes(labels, schemes, document);
    labels.addWhereNone(UnmarkedNames.of(labels.all(), document));
    OverlookedLabels.addFirstNames(labels, document);
    sides.name();
    if (free && labels.all().isEmpty()) {
      ScarceLabels.takeBriefTalk(labels, schemes, document);
    }
    if (free && schemes.principal() instanceof LabelScheme names) {
      labels.addWhereNone(CaptionNames.of(names, document));
    }
    sides.askByName();
    sides.addUnlabelled();
    if (free && !document.isTimed()) {
      sides.takeOneSide();
    }
    OverlookedLabels.addMissed(labels, document);
    if (free) {
      FalseLabels.leaveTeasers(labels, document);
      FalseLabels.leaveFields(labels, document);
    }
    if (free && !tellsRoles()) {
      FalseLabels.leaveForm(labels, schemes, document);
    }
  }

  /** The dialects that needed no weighing. */
  public List<Told> told() {
    return told;
  }

  /** The dialects that were weighed. */
  public RankedSchemes schemes() {
    return schemes;
  }

  /** The labels, by line. */
  public List<Candidate> labels() {
    return labels.all();
  }

  /** What looks like a label and is none. */
  public List<Rejected> rejected() {
    return labels.rejected();
  }

  /** Whether labels such as {@code Q} are in use, which say who asks. */
  public boolean tellsRoles() {
    return told.stream().anyMatch(Told::tellsRoles)
        || schemes.chosen().stream().anyMatch(s -> s.dialect().tellsRoles());
  }

  /** Why nobody speaks. */
  public String whyNone() {
    return list ? "questions that nobody puts to anybody" : "no labels that recur";
  }

  /** Lines that look like labels but mark what happens: a break, a jingle. */
  public Set<Integer> marks() {
    return RecordingMarks.of(labels.all(), schemes, tellsRoles());
  }
}
