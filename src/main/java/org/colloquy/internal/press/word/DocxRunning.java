package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.edition.MediumTokens;
import org.colloquy.edition.Terms;
import org.colloquy.edition.Tokens.HeadText;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.Scripts;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordParagraph.Stop;
import org.colloquy.internal.container.WordRun;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;

/** Header and footers: a header on all pages but the first, a footer on all. */
final class DocxRunning {
  /** Ems between the left and the right text of a header. */
  private static final int GAP = 3;

  /** Of the width of a house's font nothing is known. */
  private static final double SAFE = 0.8;

  private final DocxJob job;
  private final OoxmlPackage.Part document;
  private final MediumTokens.Docx design;
  private final int pages;

  private DocxRunning(DocxJob job, OoxmlPackage.Part document, int pages) {
    this.job = job;
    this.document = document;
    this.pages = pages;
    design = job.look.design().docx();
  }

  /** Writes the references of a section to what {@link #write} makes. */
  static void references(DocxJob job, OoxmlPackage.Part document, XmlWriter xml) {
    MediumTokens.Docx design = job.look.design().docx();
    if (hasHeader(design)) {
      reference(xml, "w:headerReference", "default", document.id(OoxmlPart.HEADER));
    }
    if (shown(design.footer())) {
      reference(xml, "w:footerReference", "default", document.id(OoxmlPart.FOOTER));
      reference(xml, "w:footerReference", "first", document.id(OoxmlPart.FIRST_FOOTER));
    }
  }

  private static void reference(XmlWriter xml, String element, String type, String id) {
    xml.start(element).attribute("w:type", type).attribute("r:id", id).empty();
  }

  private static boolean hasHeader(MediumTokens.Docx design) {
    return design.header().stream().anyMatch(DocxRunning::shown);
  }

  /** A word processor has no field that shortens the question of a page. */
  private static boolean shown(HeadText what) {
    return what != HeadText.NONE && what != HeadText.QUESTION;
  }

  /**
   * @param pages how many there are, more or less
   */
  static void write(DocxJob job, OoxmlPackage.Part document, int pages) {
    if (job.house != null && job.house.hasRunning()) {
      return;
    }
    DocxRunning running = new DocxRunning(job, document, pages);
    if (hasHeader(running.design)) {
      running.header();
    }
    if (shown(running.design.footer())) {
      running.footer(OoxmlPart.FOOTER, 2);
      running.footer(OoxmlPart.FIRST_FOOTER, 1);
    }
    List<HeadText> all = running.design.header();
    if (all.contains(HeadText.QUESTION) || running.design.footer() == HeadText.QUESTION) {
      job.diagnostics.add(DocxProblems.runningQuestion());
    }
  }

  private void header() {
    WordXml word = new WordXml(document.add(OoxmlPart.HEADER).xml(), job.context);
    word.root("w:hdr").paragraph(WordParagraph.of(DocxStyle.HEADER).withStops(stops()));
    List<HeadText> texts = design.header();
    HeadText right = texts.size() < 2 ? HeadText.NONE : texts.get(1);
    left(word, texts.get(0), text(right));
    if (shown(right)) {
      word.text("\t", WordRun.PLAIN);
      write(word, right, WordRun.PLAIN, 2);
    }
    word.end().end();
  }

  /** Slanted where the design's running heads are; cut where it is too long. */
  private void left(WordXml word, HeadText what, String right) {
    boolean slants = job.look.design().runningHead().style().italic();
    boolean slanted = slants && job.look.latinCustoms();
    WordRun run = slanted ? WordRun.PLAIN.slanted(true) : WordRun.PLAIN;
    String text = text(what);
    double room = job.look.room().measure() / (job.look.apparatus().size() * 10.0);
    DocxWidths widths = job.look.widths();
    double free = (room - widths.ems(right) - GAP) * (job.house == null ? 1 : SAFE);
    if (widths.ems(text) <= free) {
      write(word, what, run, 2);
    } else {
      word.text(widths.cut(text, free), run);
    }
  }

  private void footer(OoxmlPart kind, int page) {
    WordXml word = new WordXml(document.add(kind).xml(), job.context);
    word.root("w:ftr").paragraph(WordParagraph.of(DocxStyle.FOOTER));
    word.text(toCentre(), WordRun.PLAIN);
    write(word, design.footer(), WordRun.PLAIN, page);
    word.end().end();
  }

  /** A stop at the right edge alone, in the place of those that a house's style has. */
  private List<Stop> stops() {
    DocxHouse house = job.house;
    if (house == null || house.adds(DocxStyle.HEADER)) {
      return List.of();
    }
    int edge = job.look.room().measure();
    List<Stop> stops = new ArrayList<>();
    for (Stop stop : house.stops(DocxStyle.HEADER)) {
      if (stop.at() != edge) {
        stops.add(new Stop("clear", "none", stop.at()));
      }
    }
    stops.add(new Stop("right", "none", edge));
    return stops;
  }

  /** Tabs up to the centre, where a house's style has a stop there. */
  private String toCentre() {
    DocxHouse house = job.house;
    if (house == null || house.adds(DocxStyle.FOOTER)) {
      return "";
    }
    List<String> kinds = house.stops(DocxStyle.FOOTER).stream().map(Stop::kind).toList();
    return "\t".repeat(kinds.indexOf("center") + 1);
  }

  /** Writes a text; fields for what a word processor knows itself: the title, pages. */
  private void write(WordXml word, HeadText what, WordRun run, int page) {
    Terms terms = job.edition.terms();
    String text = text(what);
    switch (what) {
      case TITLE -> {
        if (!text.isEmpty()) {
          word.field(" TITLE ", text, run);
        }
      }
      case PAGE -> word.field(" PAGE ", Integer.toString(page), run);
      case PAGE_OF_PAGES -> {
        // numbers alone where a word would stand around them
        boolean east = Scripts.eastAsian(job.edition.language());
        word.text(east ? "" : terms.page() + " ", run);
        word.field(" PAGE ", Integer.toString(page), run);
        word.text(east ? " / " : " " + terms.of() + " ", run);
        word.field(" NUMPAGES ", Integer.toString(pages), run);
      }
      case NONE, QUESTION, INTERVIEWEE, SPEAKERS, PUBLICATION -> word.text(text, run);
    }
  }

  /** What is repeated; nothing for pages, which are fields. */
  private String text(HeadText what) {
    Edition edition = job.edition;
    return switch (what) {
      case TITLE -> edition.metadata().title().isPresent() ? edition.fileTitle() : "";
      case INTERVIEWEE, SPEAKERS -> edition.interviewees();
      case PUBLICATION -> edition.imprint().orElse("");
      case NONE, QUESTION, PAGE, PAGE_OF_PAGES -> "";
    };
  }
}
