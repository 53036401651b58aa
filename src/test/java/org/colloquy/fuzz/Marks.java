package org.colloquy.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Texts of nothing but what transcripts are told by: labels, marks, brackets, times, heads, two or
 * three of them over and over. They reach what bytes changed at random in good files do not.
 */
final class Marks {
  private static final List<String> PIECES =
      List.of(
          "Q:",
          "A:",
          "Q. why?",
          "A. so.",
          "Q",
          "A",
          "ANNA LEE:",
          "Anna Lee: ",
          "anna:",
          "**",
          "*",
          "**Anna:** yes",
          "**Why?**",
          "_",
          "(",
          ")",
          "(laughs)",
          "(Anna)",
          "[",
          "]",
          "[Anna]",
          "[00:01:02]",
          "00:01 ",
          "0:01:02.3",
          "\"",
          "“",
          "”",
          "«",
          "»",
          "—",
          "– ",
          "- ",
          "——",
          "1. ",
          "12 ",
          "1/2",
          "#",
          "# A",
          "> ",
          ">> ",
          "|",
          "| a | b |",
          "---",
          "===",
          "```",
          "`",
          "{{",
          "}}",
          "{",
          "}",
          "<",
          ">",
          "<b>",
          "</b>",
          "<Anna:>",
          "<?php",
          "?>",
          "&lt;",
          "&",
          "<!--",
          "'''",
          "''",
          "[[",
          "]]",
          "http://a.b/c",
          "?",
          "?”",
          "!",
          ":",
          "：",
          ",",
          ".",
          "...",
          "…",
          "word",
          "Word",
          "WORD",
          "a",
          "é",
          "e\u0301",
          "你好",
          "？",
          "問",
          "問：",
          "Mr. Lee",
          "MR. LEE",
          "BY MR. LEE:",
          "Dr.",
          "to the ",
          "SWORN, as follows:",
          "[^1]",
          "[^1]: x",
          "\\",
          "\\textbf{",
          "@",
          "@@",
          "*SPK:\t",
          "\t",
          "   ",
          "    ",
          "~",
          "^",
          "$",
          "%",
          "--",
          "-->",
          "00:00:01,000 --> 00:00:02,000",
          "©",
          "/",
          "(a)",
          "A)",
          "1)",
          "Speaker 1",
          "Speaker 1:",
          "SPEAKER_00:",
          "Interviewer",
          "Unidentified Speaker:",
          "\u00a0",
          "\u200b",
          "\u202e",
          "\u05d0\u05d1",
          "\u05d0\u05d1:",
          "title: x",
          "date: x",
          "by Anna",
          "interview with Anna Lee",
          "Photo: x",
          "+--+",
          "+",
          "=====",
          "^^^",
          "~~~",
          "::",
          "ANNA LEE (on tape):",
          "LEE",
          "a b c d e f g h?",
          "I am here.",
          "I am Anna Lee.",
          "2031-05-04",
          "5 May 2031",
          "p. 3",
          "\ud83c\udf99",
          "\r",
          "\f",
          "\u2028");

  private static final List<String> BETWEEN = List.of(" ", "\n", "\n\n", "");
  private static final int TIMES = 5;

  private Marks() {}

  /** How many pairs there are. */
  static int pairs() {
    return PIECES.size() * PIECES.size();
  }

  /** One of the pairs; what stands between its pieces goes by its number. */
  static byte[] pair(int number) {
    String first = PIECES.get(number / PIECES.size());
    String second = PIECES.get(number % PIECES.size());
    int between = Math.floorMod(number * 31 + number / PIECES.size(), 16);
    return bytes(first + BETWEEN.get(between % 4) + second + BETWEEN.get(between / 4));
  }

  /** Three pieces at random. */
  static byte[] three(Random random) {
    StringBuilder unit = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      unit.append(PIECES.get(random.nextInt(PIECES.size())));
      unit.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }
    return bytes(unit.toString());
  }

  private static byte[] bytes(String unit) {
    return unit.repeat(TIMES).getBytes(StandardCharsets.UTF_8);
  }
}
