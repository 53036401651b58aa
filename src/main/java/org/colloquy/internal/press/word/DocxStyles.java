package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.Ink;
import org.colloquy.edition.Tokens.Slant;
import org.colloquy.internal.container.WordFace;
import org.colloquy.internal.container.WordStyle;

/** The design as a word processor's styles. */
final class DocxStyles {
  static final int CONTENTS_LEVELS = 3;

  private static final int INDENT = DocxLists.INDENT;

  /** What stands before an entry of the contents at its widest. */
  private static final String NUMBER = "000 ";

  private final DocxLook look;
  private final Design design;
  private final List<WordStyle> all = new ArrayList<>();
  private final Optional<DocxColumns> columns;
  private final int line;
  private final int after;

  private DocxStyles(DocxLook look) {
    this.look = look;
    this.design = look.design();
    columns = look.columns();
    line = look.text().pitch();
    after = look.afterAnswer();
  }

  /**
   * @param titleLetters how long the title is: a long one is smaller
   */
  static List<WordStyle> of(DocxLook look, int titleLetters) {
    DocxStyles styles = new DocxStyles(look);
    styles.front(titleLetters);
    styles.turns();
    styles.insideTurns();
    styles.apparatus();
    styles.characters();
    return styles.all;
  }

  private void front(int titleLetters) {
    add(title(look.title(titleLetters)));
    Tokens.Style below = design.subtitle();
    WordFace subtitle = look.face(below);
    add(
        styled(based(DocxStyle.SUBTITLE, "Subtitle", subtitle), below)
            .followedBy(DocxStyle.INTRODUCTION)
            .keepLines()
            .space(0, 2 * line));
    add(
        styled(based(DocxStyle.DECK, "Deck", subtitle.withItalic(false)), below)
            .keepLines()
            .space(0, 2 * line));
    Tokens.Style provenance = design.provenance().style();
    add(
        styled(based(DocxStyle.PROVENANCE, "Provenance", look.small()), provenance)
            .followedBy(DocxStyle.TITLE)
            .space(0, 6 * 20));
    Tokens.Style introduction = design.introduction().style();
    WordFace opening = look.face(introduction);
    add(
        styled(based(DocxStyle.INTRODUCTION, "Introduction", opening), introduction)
            .space(0, after));
    for (int level = 1; level <= DocxStyle.HEADINGS; level++) {
      heading(level);
    }
  }

  private WordStyle title(WordFace face) {
    Tokens.Title title = design.title();
    WordStyle style =
        styled(based(DocxStyle.TITLE, "Title", face), title.style())
            .followedBy(DocxStyle.SUBTITLE)
            .keepNext()
            .keepLines()
            .space(face.pitch() * 6 / 5, face.pitch() * 2 / 5);
    if (!title.rule().isZero()) {
      int eighths = Math.max(2, look.twips(title.rule()) * 2 / 5);
      style.rule("top", eighths, look.colour(Ink.INK));
    }
    return style;
  }

  /** With what a style says beside its face. */
  private WordStyle styled(WordStyle style, Tokens.Style tokens) {
    return style.align(DocxLook.align(tokens.align())).letters(letters(tokens));
  }

  private void heading(int level) {
    WordFace face = look.face(design.heading().style());
    int size = Math.max(look.text().size(), face.size() - 2 * (level - 1));
    int before = look.twips(design.heading().before());
    int below = look.twips(design.heading().after());
    // the lower it is, the smaller, the nearer to its text, and in italics from the third on
    add(
        styled(
                based(
                    DocxStyle.heading(level),
                    "heading " + level,
                    face.withSize(size, face.pitch()).withItalic(slants(level, face))),
                design.heading().style())
            .followedBy(DocxStyle.ANSWER)
            .keepNext()
            .keepLines()
            .space(level == 1 ? before : before / 2, level == 1 ? below : below / 2)
            .outline(level - 1));
  }

  private boolean slants(int level, WordFace face) {
    return face.italic() || level >= DocxStyle.INSIDE && look.latinCustoms();
  }

  private void turns() {
    Tokens.Question question = design.question();
    int below = look.twips(question.after());
    WordStyle asked =
        styled(based(DocxStyle.QUESTION, "Question", look.question()), question.style())
            .followedBy(DocxStyle.ANSWER)
            .space(look.twips(question.before()), below)
            .outline(1);
    if (!look.exactLines()) {
      asked.keepNext().keepLines();
    }
    WordStyle more =
        WordStyle.paragraph(DocxStyle.QUESTION_MORE, "Question Continued")
            .basedOn(DocxStyle.QUESTION)
            .followedBy(DocxStyle.ANSWER)
            .space(0, below)
            .outline(WordStyle.NO_OUTLINE);
    columns.ifPresent(c -> c.spoken(asked));
    columns.ifPresent(c -> c.paragraph(more));
    add(asked);
    add(more);
    add(
        plain(DocxStyle.QUESTION_NUMBER, "Question Number")
            .keepNext()
            .space(look.twips(question.before()), 0)
            .align("center"));
    answers();
    add(narration(DocxStyle.NARRATION, "Narration"));
    add(narration(DocxStyle.BRIDGE, "Bridge"));
    add(narration(DocxStyle.CLOSING, "Closing Words"));
    add(
        based(DocxStyle.EDITORS_NOTE, "Editors Note", look.small())
            .space(look.half(), look.half()));
  }

  private void answers() {
    int above = look.twips(design.answer().before());
    WordStyle answer = plain(DocxStyle.ANSWER, "Answer").space(above, after);
    int first = look.twips(design.answer().firstIndent());
    if (first != 0) {
      answer.indent(0, 0, -first);
    }
    if (look.noWidows()) {
      answer.noWidows();
    }
    WordStyle remark = WordStyle.paragraph(DocxStyle.REMARK, "Remark").basedOn(DocxStyle.ANSWER);
    Tokens.Events events = design.events();
    WordStyle event =
        based(DocxStyle.EVENT, "Event", event(events.blockColour(), events.blockSlant()))
            .followedBy(DocxStyle.ANSWER)
            .space(look.twips(events.before()), look.twips(events.after()));
    columns.ifPresent(c -> c.spoken(answer));
    columns.ifPresent(c -> c.colloquy(remark));
    columns.ifPresent(c -> c.event(event));
    add(answer);
    columns.ifPresent(
        c -> {
          WordStyle more = WordStyle.paragraph(DocxStyle.ANSWER_MORE, "Answer Continued");
          c.paragraph(more.basedOn(DocxStyle.ANSWER));
          add(more);
        });
    if (look.answersIndent()) {
      add(
          WordStyle.paragraph(DocxStyle.ANSWER_MORE, "Answer Continued")
              .basedOn(DocxStyle.ANSWER)
              .space(0, after)
              .indent(0, 0, -look.twips(design.answer().nextIndent())));
    }
    add(remark);
    add(event);
  }

  private WordFace event(Ink colour, Slant slant) {
    return look.text()
        .withColour(look.colour(colour))
        .withItalic(slant == Slant.ITALIC && look.latinCustoms());
  }

  private WordStyle narration(String id, String name) {
    WordStyle style = plain(id, name).space(line, after);
    columns.ifPresent(c -> c.paragraph(style));
    return style;
  }

  private void insideTurns() {
    add(plain(DocxStyle.QUOTE, "Quote").space(0, after).indent(INDENT, INDENT, 0));
    add(plain(DocxStyle.LIST, "List Paragraph").space(0, after / 2).indent(INDENT, 0, 0));
    add(
        based(DocxStyle.PREFORMATTED, "HTML Preformatted", look.code())
            .inOwnFamily()
            .space(0, after)
            .indent(INDENT, 0, 0));
    add(plain(DocxStyle.FIGURE, "Figure").space(after, after));
    add(based(DocxStyle.CAPTION, "caption", look.small()).keepLines().space(after / 2, after));
    add(plain(DocxStyle.TABLE_TEXT, "Table Text"));
    add(
        WordStyle.paragraph(DocxStyle.TABLE_HEADING, "Table Heading")
            .basedOn(DocxStyle.TABLE_TEXT)
            .keepNext()
            .face(look.text().withBold(true), look.text()));
  }

  private void apparatus() {
    int measure = look.room().measure();
    Tokens.Contents contents = design.contents();
    WordFace entry = look.face(contents.style());
    add(
        based(
                DocxStyle.CONTENTS_HEADING,
                "TOC Heading",
                entry.withSize(entry.size() + 3, entry.pitch()).withBold(true))
            .quiet()
            .keepNext()
            .space(look.text().pitch(), 9 * 20));
    add(
        WordStyle.paragraph(DocxStyle.SPEAKERS_HEADING, "Speakers Heading")
            .basedOn(DocxStyle.CONTENTS_HEADING)
            .quiet());
    add(based(DocxStyle.SPEAKERS, "Speakers", entry).quiet().space(0, after / 2));
    String leader = contents.leaders() == Tokens.Leaders.DOTS ? "dot" : "none";
    int number = Math.max(INDENT, look.widthOf(NUMBER, entry.size()));
    for (int level = 1; level <= CONTENTS_LEVELS; level++) {
      int left = number * level;
      add(
          based(DocxStyle.CONTENTS + level, "toc " + level, entry)
              .quiet()
              .letters(letters(contents.style()))
              .tab("left", "none", left)
              .tab("right", leader, measure)
              .space(0, look.twips(contents.between()))
              .indent(left, 0, number));
    }
    WordFace head = look.apparatus().withItalic(false);
    WordStyle header =
        based(DocxStyle.HEADER, "header", head).quiet().tab("right", "none", measure);
    header.letters(letters(design.runningHead().style()));
    add(header.rule("bottom", 4, look.colour(Ink.SOFT)));
    Tokens.Style folio = design.folio().style();
    add(styled(based(DocxStyle.FOOTER, "footer", look.face(folio)), folio).quiet());
    Tokens.Style notes = design.notes().style();
    WordStyle note = based(DocxStyle.NOTE_TEXT, "footnote text", look.face(notes));
    add(styled(note, notes).quiet().space(0, 40));
  }

  private void characters() {
    WordFace text = look.text();
    Tokens.Labels label = design.label();
    add(
        WordStyle.character(DocxStyle.LABEL, "Speaker Label")
            .face(look.label(), text)
            .letters(letters(label.style())));
    add(
        WordStyle.character(DocxStyle.QUESTION_LABEL, "Question Label")
            .basedOn(DocxStyle.LABEL)
            .coloured(look.colour(label.questionColour())));
    WordFace small = look.small();
    add(WordStyle.character(DocxStyle.TIME_CODE, "Time Code").face(small, text));
    add(WordStyle.character(DocxStyle.TIME_MARK, "Time Mark").face(look.soft(), text));
    add(WordStyle.character(DocxStyle.PAGE_MARK, "Page Mark").face(look.soft(), text));
    add(WordStyle.character(DocxStyle.GAP, "Gap").face(look.soft(), text));
    Tokens.Events events = design.events();
    add(
        WordStyle.character(DocxStyle.SOUND, "Sound")
            .face(event(events.inlineColour(), events.inlineSlant()), text));
    // there are no italics of Chinese, Arabic and the like, but heavier letters
    String stress = look.latinCustoms() ? "<w:i/><w:iCs/>" : "<w:b/><w:bCs/>";
    add(WordStyle.character(DocxStyle.EMPHASIS, "Emphasis").letters(stress));
    add(WordStyle.character(DocxStyle.STRONG, "Strong").letters("<w:b/><w:bCs/>"));
    add(WordStyle.character(DocxStyle.CODE, "HTML Code").face(look.code(), text).inOwnFamily());
    add(
        WordStyle.character(DocxStyle.LINK, "Hyperlink")
            .quiet()
            .letters("<w:u w:val=\"single\"/>"));
    add(
        WordStyle.character(DocxStyle.NOTE_REFERENCE, "footnote reference")
            .quiet()
            .letters("<w:vertAlign w:val=\"superscript\"/>"));
    if (design.lineNumbers().every() > 0) {
      add(
          WordStyle.character(DocxStyle.LINE_NUMBER, "line number")
              .quiet()
              .face(look.face(design.lineNumbers().style()), text));
    }
  }

  /** Capitals and letter-spacing, where the script has them. */
  private String letters(Tokens.Style style) {
    if (!look.latinCustoms()) {
      return "";
    }
    String capitals =
        switch (style.letters()) {
          case NONE -> "";
          case UPPER -> "<w:caps/>";
          case SMALL_CAPS -> "<w:smallCaps/>";
        };
    double tracking = design.points(style.tracking(), design.size(style));
    long twips = Math.round(tracking * 20);
    return twips == 0 ? capitals : capitals + "<w:spacing w:val=\"" + twips + "\"/>";
  }

  /** A style that looks like running text. */
  private static WordStyle plain(String id, String name) {
    return WordStyle.paragraph(id, name).basedOn(DocxStyle.NORMAL);
  }

  private WordStyle based(String id, String name, WordFace face) {
    return plain(id, name).face(face, look.text()).exactLines(look.exactLines());
  }

  private void add(WordStyle style) {
    all.add(style);
  }
}
