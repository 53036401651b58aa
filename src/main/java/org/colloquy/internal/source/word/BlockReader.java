package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.word.Style.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what contains paragraphs: a body, a cell, a note, a text box. Containers that mean nothing
 * here are looked through, so that no text in them is passed over.
 */
final class BlockReader {
  private static final String CONTENTS = "Table of Contents";

  private final Job job;
  private final String part;
  private final Xml xml;
  private final Fields fields;
  private List<WordBlock> out = new ArrayList<>();
  private @Nullable WordParagraph last;
  private boolean cellDeleted;

  BlockReader(Job job, String part, Xml xml) {
    this.job = job;
    this.part = part;
    this.xml = xml;
    fields = new Fields(job.brokenFields(part));
  }

  /** Reads the children of the current element. */
  List<WordBlock> read() {
    List<WordBlock> outer = out;
    WordParagraph before = last;
    out = new ArrayList<>();
    last = null;
    xml.each(this::block);
    List<WordBlock> inner = out;
    out = outer;
    last = before;
    return inner;
  }

  private void block(String name) {
    switch (name) {
      case "w:p" -> paragraph();
      case "w:tbl" -> {
        last = null;
        out.add(new TableReader(xml, this).read());
      }
      case "w:sdt" -> control();
      case "w:del", "w:moveFrom" -> leftOut(name.equals("w:del") ? "deleted" : "moved-away");
      case "mc:AlternateContent" -> alternate();
      case "w:altChunk", "w:subDoc" ->
          job.problems.tell(
              Code.R065, "another document that is embedded in this one is left out", last);
      case "w:sectPr", "w:tblPr", "w:tblGrid", "w:sdtPr", "w:customXmlPr" -> {
        // how it looks
      }
      case "w:tcPr" -> xml.each(n -> cellDeleted |= n.equals("w:cellDel"));
      case "m:oMathPara", "m:oMath" -> {
        WordParagraph formula = new WordParagraph(job.styles.ofParagraph(null));
        formula.add(Run.Kind.TEXT, Formula.text(xml, name), Format.PLAIN);
        add(formula);
      }
      default -> xml.each(this::block);
    }
  }

  /** Passes over the current element, and tells of it if it says something. */
  void leftOut(String how) {
    if (!fields.leftOut(xml).isBlank()) {
      job.problems.tell(Code.R063, how + " text is left out", last);
    }
  }

  private void alternate() {
    int before = out.size();
    xml.each(
        name -> {
          if (out.size() == before) {
            xml.each(this::block);
          }
        });
  }

  private void control() {
    boolean[] contents = {false};
    xml.each(
        name -> {
          if (name.equals("w:sdtPr")) {
            xml.each(n -> contents[0] |= n.equals("w:docPartObj") && isContents());
          } else if (name.equals("w:sdtContent") && contents[0]) {
            contents();
          } else {
            block(name);
          }
        });
  }

  private boolean isContents() {
    boolean[] found = {false};
    xml.each(n -> found[0] |= n.equals("w:docPartGallery") && xml.val().equals(CONTENTS));
    return found[0];
  }

  /** A table of contents: of it only what is in another style than its entries' is kept. */
  private void contents() {
    for (WordBlock block : read()) {
      out.add(block);
      if (block instanceof WordParagraph p && p.style().kind() == Kind.PLAIN) {
        p.style(job.styles.ofParagraph("TOC1"));
      }
    }
  }

  private void paragraph() {
    WordParagraph paragraph = new WordParagraph(job.styles.ofParagraph(null));
    WordParagraph open = last != null && last.isJoined() ? last : null;
    new InlineReader(job, new Place(part, xml, fields), this).read(paragraph);
    int list = paragraph.list();
    if (list > 0 && !paragraph.isBlank()) {
      paragraph.mark(job.numbering.next(list, paragraph.depth()));
    }
    if (paragraph.style().headsNext() && job.styles.areOurs()) {
      paragraph.headNext();
    }
    if (open != null) {
      open.join(paragraph);
    } else {
      add(paragraph);
    }
  }

  private void add(WordParagraph paragraph) {
    out.add(paragraph);
    last = paragraph;
  }

  /** Where inlines are read. */
  record Place(String part, Xml xml, Fields fields) {}

  /** Adds a cell, unless it is deleted. */
  void cell(List<WordTable.Cell> cells) {
    boolean outer = cellDeleted;
    cellDeleted = false;
    List<WordBlock> blocks = read();
    if (!cellDeleted) {
      cells.add(new WordTable.Cell(blocks));
    } else {
      deleted(blocks);
    }
    cellDeleted = outer;
  }

  /** Tells of what was read and is deleted, if it says something. */
  void deleted(List<WordBlock> blocks) {
    if (blocks.stream().anyMatch(b -> !(b instanceof WordParagraph p) || !p.isBlank())) {
      job.problems.tell(Code.R063, "deleted text is left out", last);
    }
  }
}
