package org.colloquy.internal.pdf;

/**
 * Where a link leads.
 *
 * @param address a URI, or the name of a destination of the layout
 * @param inside whether it is a destination
 * @param description what is said of the link where its text can't be seen
 */
public record Target(String address, boolean inside, String description) {
  /** A link without words is described by its address. */
  public Target {
    description = description.isBlank() ? address : description;
  }

  /** A place of the same document. */
  public static Target place(String destination, String description) {
    return new Target(destination, true, description);
  }

  /** A place elsewhere. */
  public static Target uri(String uri, String description) {
    return new Target(uri, false, description);
  }
}
