package org.colloquy.internal.dialect.document;

import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/** Lists whose points are what somebody said, as some minutes have them under each name. */
final class Points {
  private static final int SEVERAL = 4;
  private static final double MOST = .7;

  /** Of so many points one asks, where people talk. */
  private static final int EACH = 20;

  private Points() {}

  /** The points of a list, or null for any other line. */
  static @Nullable List<Content.Item> of(Line line) {
    return line.content() instanceof Content.ItemList list && !list.ordered() ? list.items() : null;
  }

  /** Whether most points of a document's lists right below a line are sentences, and some ask. */
  static boolean areSpoken(List<Line> lines) {
    int all = 0;
    int sentences = 0;
    int asking = 0;
    for (int i = 1; i < lines.size(); i++) {
      List<Content.Item> points = lines.get(i - 1).isText() ? of(lines.get(i)) : null;
      for (Content.Item point : points == null ? List.<Content.Item>of() : points) {
        String text = PlainText.of(point.content()).strip();
        boolean asks = QuestionMarks.endsInQuestion(text);
        all++;
        asking += asks ? 1 : 0;
        sentences += asks || QuestionMarks.endsSentence(text) ? 1 : 0;
      }
    }
    return all >= SEVERAL && sentences >= MOST * all && asking * EACH >= all;
  }
}
