package org.colloquy.internal.source.html;

import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;

/**
 * What a server runs before it sends a page: {@code <?php ... ?>}, {@code <?= ... ?>}, {@code <%
 * ... %>}. No browser ever sees it, and a parser of HTML takes it for text as soon as a {@code >}
 * stands in it.
 */
public final class ServerCode {
  private final String text;
  private final int lastEnd;

  private ServerCode(String text) {
    this.text = text;
    lastEnd = text.lastIndexOf("%>");
  }

  /** The same places with blanks instead of code, which is told. */
  public static SourceText without(SourceText source, Told told) {
    ServerCode code = new ServerCode(source.text());
    int first = code.next(0);
    if (first < 0) {
      return source;
    }
    told.tell(
        Code.R050,
        source.span(first, code.end(first)),
        "the page was not sent by its server: what the server runs is left out");
    return source.with(code.blanked());
  }

  /** The text with blanks instead of code; ends of lines stay. */
  public static String without(String text) {
    return new ServerCode(text).blanked();
  }

  private String blanked() {
    int at = next(0);
    if (at < 0) {
      return text;
    }
    StringBuilder page = new StringBuilder(text);
    while (at >= 0) {
      int end = end(at);
      for (int i = at; i < end; i++) {
        page.setCharAt(i, Character.isWhitespace(text.charAt(i)) ? text.charAt(i) : ' ');
      }
      at = next(end);
    }
    return page.toString();
  }

  /** Where the next code begins, or -1. */
  private int next(int from) {
    for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
      if (text.startsWith("<%", at) && at < lastEnd || isPhp(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPhp(int at) {
    return text.startsWith("<?=", at) || text.regionMatches(true, at, "<?php", 0, 5);
  }

  /** Where the code ends that begins somewhere; PHP may run to the end of the page. */
  private int end(int start) {
    String mark = text.charAt(start + 1) == '%' ? "%>" : "?>";
    int end = text.indexOf(mark, start + 2);
    return end < 0 ? text.length() : end + mark.length();
  }
}
