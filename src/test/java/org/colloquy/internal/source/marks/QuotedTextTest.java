package org.colloquy.internal.source.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTextTest {
  private static String first(String code) {
    int end = QuotedText.end(code, 0);
    return end + " " + QuotedText.plain(code.substring(1, end), '/');
  }

  /** Code, where its first text ends, and that text. */
  @Test
  void endsAndIsPlain() {
    for (List<String> row :
        List.of(
            List.of("\"Ana\", 1", "4 Ana"),
            List.of("''", "1 "),
            List.of("'It''s cold.'", "12 It's cold."),
            List.of("\"It''s\"", "6 It's"),
            List.of("'don\\'t'", "7 don't"),
            List.of("\"a\\\\\" b", "4 a\\"),
            List.of("\"a\\r\\nb\"", "7 a/b"),
            List.of("\"a\\tb\"", "5 a\\tb"),
            List.of("`a \"b\"`", "6 a \"b\""),
            List.of("\"open", "5 open"),
            List.of("'open''", "7 open'"))) {
      assertEquals(row.get(1), first(row.get(0)), row.get(0));
    }
  }
}
