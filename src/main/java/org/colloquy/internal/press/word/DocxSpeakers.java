package org.colloquy.internal.press.word;

import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordRun;
import org.colloquy.internal.container.WordXml;
import org.colloquy.model.Speaker;

/** The list of speakers, where there are many or short forms of their names are used. */
final class DocxSpeakers {
  private DocxSpeakers() {}

  /**
   * Writes the list.
   *
   * @param newPage whether it begins one
   */
  static void write(DocxJob job, WordXml word, boolean newPage) {
    word.paragraph(WordParagraph.of(DocxStyle.SPEAKERS_HEADING).onNewPage(newPage));
    word.text(job.edition.terms().speakers(), WordRun.PLAIN).end();
    for (Speaker speaker : job.edition.speakers()) {
      word.paragraph(WordParagraph.of(DocxStyle.SPEAKERS));
      word.text(speaker.name(), WordRun.of(DocxStyle.LABEL));
      speaker.description().ifPresent(d -> word.text(", " + d, WordRun.PLAIN));
      word.end();
    }
  }
}
