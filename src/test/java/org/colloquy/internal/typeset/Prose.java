package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.internal.typeset.font.FontRequest;

/** Makes text and flows for tests, always the same for the same seed. */
final class Prose {
  static final FontRequest SERIF = FontRequest.regular("EB Garamond");
  static final FontRequest SANS = FontRequest.regular("Source Sans 3");
  static final TextStyle TEXT = TextStyle.of(SERIF, 12, 0);
  static final TextStyle BOLD = TextStyle.of(SANS.withWeight(600), 11, 0);
  static final PageSetup A4 = new PageSetup(595.28, 841.89, 80, 127.56, 340.16, 16, 42, false);

  private static final String[] WORDS = {
    "harbour",
    "the",
    "office",
    "of",
    "a",
    "interview",
    "question",
    "we",
    "AVATAR",
    "fluffy",
    "in",
    "1998",
    "party-to-party",
    "it",
    "naïve",
    "remember",
    "and",
    "quietly,",
    "built",
    "ship.",
    "“Yes,”",
    "not",
    "until",
    "Tuesday;",
    "affair",
    "to",
    "Où?",
    "winter",
    "—",
    "letter",
    "so",
    "unbelievably",
    "kitchen",
    "they",
    "sang",
    "at",
    "http://example.org/a/b",
    "Ж",
    "I",
    "no."
  };

  private final Random random;

  Prose(long seed) {
    random = new Random(seed);
  }

  String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  static Piece.Run run(String text, int mark) {
    return new Piece.Run(text, TEXT, "en", mark);
  }

  static Paragraph paragraph(String text, int mark) {
    return Paragraph.of(List.of(run(text, mark)), Shape.of(16, Align.START), mark);
  }

  /** Questions with answers of all lengths, as the design plain sets them. */
  List<Block> interview(int exchanges) {
    List<Block> blocks = new ArrayList<>();
    int mark = 1;
    for (int i = 0; i < exchanges; i++) {
      Piece question = new Piece.Run(words(1 + below(below(5) == 0 ? 200 : 40)), BOLD, "en", mark);
      blocks.add(
          Paragraph.of(List.of(question), Shape.of(16, Align.START).withTiedWords(2), mark++)
              .with(Spacing.of(16, 8))
              .with(new Keep(2, 2, 12, 3, 2, 0)));
      int paragraphs = 1 + below(3);
      for (int k = 0; k < paragraphs; k++) {
        blocks.add(
            paragraph(words(1 + below(below(3) == 0 ? 300 : 60)), mark++)
                .with(new Spacing(k == 0 ? 0 : 8, 0, 0)));
      }
    }
    return blocks;
  }

  static Flow flow(List<Block> blocks) {
    return new Flow(A4, blocks, Furniture.NONE);
  }
}
