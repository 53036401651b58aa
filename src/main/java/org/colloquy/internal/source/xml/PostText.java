package org.colloquy.internal.source.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** How feeds write down the text and the day of a post. */
final class PostText {
  private PostText() {}

  /** HTML whose paragraphs have no tags, as blogs keep it, with such tags. */
  static String paragraphs(String html) {
    if (html.contains("<p>")
        || html.contains("<p ")
        || html.contains("<br")
        || html.contains("<div")) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length());
    boolean blank = true;
    for (String line : html.split("\r?\n", -1)) {
      String begins = line.isBlank() ? "" : blank ? "<p>" : "<br>";
      out.append(out.isEmpty() ? "" : "\n").append(begins).append(line);
      blank = line.isBlank();
    }
    return out.toString();
  }

  /** {@code 2014-05-05T07:08:09Z}, or {@code Mon, 05 May 2014 07:08:09 +0000}. */
  static @Nullable PartialDate day(String text) {
    PartialDate iso =
        text.length() < 10 ? null : PartialDate.parse(text.substring(0, 10)).orElse(null);
    if (iso != null) {
      return iso;
    }
    try {
      LocalDate day = LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
      return PartialDate.parse(day.toString()).orElse(null);
    } catch (DateTimeException notOfThisForm) {
      return null;
    }
  }
}
