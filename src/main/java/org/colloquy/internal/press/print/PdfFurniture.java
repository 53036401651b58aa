package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Furniture;

/**
 * What stands around the text of pages. It repeats words, or counts, so it is no text: all of it is
 * furniture.
 */
final class PdfFurniture implements Furniture {
  private final List<Furniture> parts = new ArrayList<>();

  PdfFurniture(PdfJob job) {
    PdfLeaves leaves = new PdfLeaves(job);
    if (job.styles().geometry().hasSide()) {
      parts.add(new PdfSideFurniture(job));
    } else {
      parts.add(new PdfHead(job, leaves));
      parts.add(new PdfFolio(job, leaves));
    }
    if (job.parts() && job.design().title().halfTitle()) {
      parts.add(new PdfHalfTitle(job));
    }
    if (!job.design().notes().ruleLength().isZero()) {
      parts.add(new PdfNoteRule(job, leaves));
    }
    job.design().frame().ifPresent(frame -> parts.add(new PdfFrame(job, frame)));
    if (job.design().lineNumbers().every() > 0) {
      parts.add(new PdfLineNumbers(job));
    }
    if (job.design().timeCodes() == Tokens.TimeCodes.MARGIN) {
      parts.add(new PdfTimes(job));
    }
    if (job.design().contents().cite() == Tokens.Cite.PAGE_LINE) {
      parts.add(new PdfCiteFoot(job));
    }
  }

  @Override
  public List<Fixture> on(PageView page) {
    List<Fixture> fixtures = new ArrayList<>();
    parts.forEach(part -> fixtures.addAll(part.on(page)));
    return fixtures;
  }
}
