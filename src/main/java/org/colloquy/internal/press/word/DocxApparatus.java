package org.colloquy.internal.press.word;

import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.Ink;
import org.colloquy.internal.container.WordFace;
import org.colloquy.internal.container.WordStyle;

/** Styles of what stands around the text, and of stretches in it. */
final class DocxApparatus extends DocxSheet {
  /** What stands before an entry of the contents at its widest. */
  private static final String NUMBER = "000 ";

  /** Width of a space in sizes of its letters. */
  private static final double SPACE = 0.23;

  private DocxApparatus(DocxLook look) {
    super(look);
  }

  static List<WordStyle> of(DocxLook look) {
    DocxApparatus styles = new DocxApparatus(look);
    styles.apparatus();
    styles.characters();
    return styles.all;
  }

  private void apparatus() {
    int measure = look.room().measure();
    Tokens.Contents contents = design.contents();
    WordFace entry = look.face(contents.style());
    add(
        apart(
                based(
                    DocxStyle.CONTENTS_HEADING,
                    "TOC Heading",
                    entry.withSize(entry.size() + 3, entry.pitch()).withBold(true)))
            .quiet()
            .keepNext()
            .space(whole(2 * line), whole(9 * 20)));
    add(
        WordStyle.paragraph(DocxStyle.SPEAKERS_HEADING, "Speakers Heading")
            .basedOn(DocxStyle.CONTENTS_HEADING)
            .quiet());
    add(apart(based(DocxStyle.SPEAKERS, "Speakers", entry)).quiet().space(0, after / 2));
    String leader = contents.leaders() == Tokens.Leaders.DOTS ? "dot" : "none";
    int number = Math.max(INDENT, look.widthOf(NUMBER, entry.size()));
    for (int level = 1; level <= DocxStyles.CONTENTS_LEVELS; level++) {
      int left = number * level;
      add(
          apart(based(DocxStyle.CONTENTS + level, "toc " + level, entry))
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
    add(styled(note, notes).quiet().uncounted().space(0, 40));
    if (design.notes().place() == Tokens.NotesPlace.END) {
      WordStyle end = based(DocxStyle.END_NOTE_TEXT, "endnote text", look.face(notes));
      add(styled(end, notes).quiet().uncounted().space(0, 40));
    }
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
    if (design.notes().place() == Tokens.NotesPlace.END) {
      add(
          WordStyle.character(DocxStyle.END_NOTE_REFERENCE, "endnote reference")
              .quiet()
              .letters("<w:vertAlign w:val=\"superscript\"/>"));
    }
    if (look.hasLabelGap()) {
      double gap = design.points(label.gap(), design.size(label.style()));
      double more = gap - SPACE * design.size(design.text().style());
      add(
          WordStyle.character(DocxStyle.LABEL_GAP, "Label Gap")
              .quiet()
              .letters("<w:spacing w:val=\"" + Math.max(0, Math.round(more * 20)) + "\"/>"));
    }
    if (design.lineNumbers().every() > 0) {
      add(
          WordStyle.character(DocxStyle.LINE_NUMBER, "line number")
              .quiet()
              .face(look.face(design.lineNumbers().style()), text));
    }
  }
}
