package org.colloquy.edition;

/**
 * How a turn's speaker is shown.
 *
 * @param text what is shown, a mark such as a colon included only where the source's label is shown
 * @param name the speaker's full name, for whoever can't see the page; empty where nobody can be
 *     named
 */
public record Label(String text, String name) {
  /** Nothing is shown. */
  public static final Label NONE = new Label("", "");

  private static final String MARKS = ":：. ";

  /** A label as in the source without the mark that ends it, such as a colon. */
  public static String withoutMark(String label) {
    int end = label.length();
    while (end > 0 && MARKS.indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return label.substring(0, end);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
