package org.colloquy.internal.dialect.choice;

import java.util.List;
import java.util.function.BiFunction;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.label.Alternation;
import org.colloquy.internal.dialect.label.BriefTalk;
import org.colloquy.internal.dialect.label.CaptionNames;
import org.colloquy.internal.dialect.label.LabelScheme;
import org.colloquy.internal.dialect.label.ListedOnce;
import org.colloquy.internal.dialect.label.LoneChair;
import org.colloquy.internal.dialect.line.Candidate;

/**
 * Where the dialects find few labels or none: a mark that none of them knows, or a talk of a few
 * turns, which is not told by how often its labels come.
 */
final class ScarceLabels {
  /** Of the turns that were found without it so many have it. */
  private static final double MARKED = .8;

  /** A head names so many people in fields, and a talk below it has so many times as many turns. */
  private static final int FIELDS = 3;

  private static final double MANY = 2;

  /** What finds talks of a few turns, the surest first. */
  private static final List<BiFunction<LabelScheme, Document, List<Candidate>>> BRIEFLY =
      List.of(BriefTalk::of, Alternation::of, CaptionNames::of, ListedOnce::of, LoneChair::of);

  private ScarceLabels() {}

  /**
   * Takes labels whose mark no dialect knows, if those there are name nobody or may be the fields
   * of a head, and nearly all turns that were found have the mark, or far more do.
   */
  static void takeUnknownMark(LabelsInUse labels, RankedSchemes schemes, Document document) {
    int found = labels.all().size();
    boolean names = labels.haveName();
    if (found > FIELDS && names) {
      return;
    }
    Scheme marked = RankedSchemes.UNKNOWN.weigh(document);
    boolean throughout = marked.accepted().size() >= (names ? MANY : MARKED) * found;
    if (RankedSchemes.isDialogue(marked) && throughout) {
      schemes.chooseInstead(marked);
      labels.clear();
      schemes.label(labels, document);
    }
  }

  /** Takes the labels of a talk of a few turns. */
  static void takeBriefTalk(LabelsInUse labels, RankedSchemes schemes, Document document) {
    for (BiFunction<LabelScheme, Document, List<Candidate>> brief : BRIEFLY) {
      if (schemes.chooseBrief(scheme -> brief.apply(scheme, document), labels)) {
        return;
      }
    }
  }
}
