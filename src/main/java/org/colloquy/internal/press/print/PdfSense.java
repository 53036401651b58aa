package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.TextStyle;

/** Divides centred lines by sense: behind a comma, a colon or a semicolon. */
final class PdfSense {
  private static final String JOINTS = ",;:";

  /** With more parts it is a list rather than a phrase. */
  private static final int MOST = 4;

  private final PdfJob job;
  private final TextStyle style;

  PdfSense(PdfJob job, TextStyle style) {
    this.job = job;
    this.style = style;
  }

  /** Adds a text to a line, divided by sense where one line does not hold it. */
  void add(String text, PdfInlines line) {
    List<String> parts = parts(text.strip());
    double width = job.width(text, style);
    if (width <= job.styles().measure() || parts.size() > MOST) {
      line.text(text);
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        line.newline();
      }
      line.text(parts.get(i));
    }
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && JOINTS.indexOf(text.charAt(i - 1)) >= 0) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
