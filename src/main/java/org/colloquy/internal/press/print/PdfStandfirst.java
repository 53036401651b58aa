package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Section;
import org.colloquy.edition.Tokens;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Narration;
import org.colloquy.model.PlainText;
import org.colloquy.model.Words;

/**
 * The introduction with which a body begins, where it is short enough to be set larger than the
 * text.
 *
 * @param introduction empty where there is none, or only one that is set as text
 * @param rest the sections without it
 */
record PdfStandfirst(Optional<Narration> introduction, List<Section> rest) {
  /** Takes the introduction from the sections of an edition. */
  static PdfStandfirst of(Edition edition) {
    List<Section> sections = edition.sections();
    Optional<Narration> found =
        sections.isEmpty() ? Optional.empty() : introduction(sections.get(0), edition.design());
    if (found.isEmpty()) {
      return new PdfStandfirst(found, sections);
    }
    List<Section> rest = new ArrayList<>(sections.subList(1, sections.size()));
    List<Block> blocks = sections.get(0).blocks();
    if (blocks.size() > 1) {
      rest.add(0, new Section.Passage(blocks.subList(1, blocks.size())));
    }
    return new PdfStandfirst(found, rest);
  }

  private static Optional<Narration> introduction(Section section, Design design) {
    Tokens.Introduction look = design.introduction();
    boolean fits =
        look.as() == Tokens.IntroductionAs.STANDFIRST
            && section.blocks().get(0) instanceof Narration narration
            && narration.kind().equals(Narration.INTRODUCTION)
            && narration.content().stream().allMatch(c -> c instanceof Content.Paragraph)
            && Words.split(PlainText.of(narration)).size() <= look.wordsUpTo();
    return fits ? Optional.of((Narration) section.blocks().get(0)) : Optional.empty();
  }
}
