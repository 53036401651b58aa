package org.colloquy.internal.source.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;

/** What sites say of themselves or of a picture in a field, where some write HTML. */
public final class Described {
  private static final Set<String> PICTURES =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff");

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

  /** Whether a picture's description is but the name of its file, as programs fill it in. */
  static boolean isFileName(String alt) {
    String name = alt.strip().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.indexOf(' ') < 0 && PICTURES.contains(name.substring(dot + 1));
  }
}
