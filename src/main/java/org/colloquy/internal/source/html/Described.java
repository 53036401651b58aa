package org.colloquy.internal.source.html;

import org.jsoup.Jsoup;

/** What sites say of themselves in a field, where some write HTML. */
public final class Described {
  private Described() {}

  /** The words of a field that is HTML from end to end; any other as it stands. */
  public static String words(String field) {
    String text = field.strip();
    boolean html =
        text.length() > 2
            && text.charAt(0) == '<'
            && Character.isLetter(text.charAt(1))
            && text.endsWith(">");
    String words = html ? Jsoup.parseBodyFragment(text).text().strip() : "";
    return words.isEmpty() ? field : words;
  }
}
