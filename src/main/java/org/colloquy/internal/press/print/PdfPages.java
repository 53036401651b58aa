package org.colloquy.internal.press.print;

import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Faces;
import org.colloquy.internal.typeset.Flow;
import org.colloquy.internal.typeset.Layout;
import org.colloquy.internal.typeset.Typesetter;
import org.colloquy.internal.typeset.font.FontException;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.colloquy.model.Block;
import org.colloquy.model.Limits;
import org.colloquy.model.Turn;

/**
 * An edition that is laid out.
 *
 * @param job what it was made of
 */
record PdfPages(PdfJob job, Layout layout) {
  /**
   * Lays an edition out; once more and without contents if it turns out to have too few pages for
   * them.
   *
   * @throws ColloquyException if a font or a file of patterns can't be used
   */
  static PdfPages of(Edition edition, Limits limits, Faces faces) {
    try {
      PdfColumnsFit fit = new PdfColumnsFit(edition.in(Medium.PDF), faces.fonts());
      Edition printed = PdfScripts.fitted(fit.edition());
      Hyphenators all = PdfPatterns.read(faces.hyphenators(), printed.design());
      Typesetter typesetter = new Typesetter(faces.with(all), printed.language());
      PdfPages pages = of(new PdfJob(printed, limits, typesetter, false));
      boolean few = pages.layout().pages().size() < printed.design().contents().fromPages();
      PdfPages made =
          few && !pages.job().contentsEntries().isEmpty()
              ? of(new PdfJob(printed, limits, typesetter, true))
              : pages;
      fit.problem().ifPresent(made.job().problems()::add);
      return made;
    } catch (FontException e) {
      throw PdfFonts.unusable(e);
    }
  }

  private static PdfPages of(PdfJob job) {
    return new PdfPages(job, cited(job, job.typesetter().set(flow(job))));
  }

  static Flow flow(PdfJob job) {
    job.design()
        .tabs()
        .ifPresentOrElse(tabs -> testimony(job, tabs), () -> paragraphs(job, new PdfBlocks(job)));
    job.notes().set();
    job.flow().finish();
    return new Flow(
        job.styles().page(), job.flow().blocks(), new PdfFurniture(job), job.language());
  }

  private static void paragraphs(PdfJob job, PdfBlocks text) {
    if (job.design().title().ownPage()) {
      new PdfParts(job, text).set();
    } else if (job.styles().geometry().hasSide()) {
      PdfStandfirst standfirst = PdfStandfirst.of(job.edition());
      new PdfOpening(job, text).set(standfirst.introduction());
      text.add(standfirst.rest());
      return;
    } else {
      text.front(job.edition().front());
      new PdfTitle(job).set();
      new PdfToc(job).set();
      new PdfSpeakers(job).set();
    }
    text.add(job.edition().sections());
  }

  private static void testimony(PdfJob job, Tokens.Tabs tabs) {
    PdfSections text = new PdfTestimony(job, tabs);
    text.front(job.edition().front());
    PdfSourcePlaces source = job.source();
    new PdfCaption(job, tabs).set(source.known());
    new PdfIndex(job, tabs, source).set();
    job.flow().newPage(false);
    text.add(job.edition().sections());
  }

  /** Where places are cited by page and line, turns can be found by that name too. */
  private static Layout cited(PdfJob job, Layout layout) {
    if (job.design().contents().cite() != Tokens.Cite.PAGE_LINE) {
      return layout;
    }
    Map<String, Layout.Place> places = new LinkedHashMap<>(layout.destinations());
    for (Block block : job.edition().interview().blocks()) {
      Layout.Place place = layout.destinations().get(block.id());
      if (block instanceof Turn && place != null) {
        String cite = place.page() + ":" + place.line();
        places.putIfAbsent(cite, place);
        job.flow().alias(cite, block.id());
      }
    }
    return new Layout(layout.pages(), places, layout.problems());
  }
}
