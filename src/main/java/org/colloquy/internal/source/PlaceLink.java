package org.colloquy.internal.source;

/** A sign that links to the place where it stands, as sites put beside what can be linked to. */
public final class PlaceLink {
  private static final String SIGNS = "§#¶🔗";

  private PlaceLink() {}

  /**
   * Whether a link is one.
   *
   * @param text what is to be seen of it
   */
  public static boolean is(String href, String text) {
    String sign = text.strip();
    return !sign.isEmpty() && SIGNS.contains(sign) && href.indexOf('#') >= 0;
  }
}
