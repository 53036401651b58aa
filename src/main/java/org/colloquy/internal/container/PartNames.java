package org.colloquy.internal.container;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How the parts of an Office Open XML package are named, and of what media types they are (ECMA-376
 * part 2). Names have no leading slash here.
 */
public final class PartNames {
  /** The part that tells the media types of all others. */
  public static final String TYPES = "[Content_Types].xml";

  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();

  /** Learns the media type of a part. */
  public void type(String path, String type) {
    types.put(path.startsWith("/") ? path.substring(1) : path, type);
  }

  /** Learns the media type of all parts with an extension and no type of their own. */
  public void defaultType(String extension, String type) {
    defaults.put(extension.toLowerCase(Locale.ROOT), type);
  }

  /** The media type of a part, or an empty text. */
  public String type(String part) {
    String known = types.get(part);
    String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return known != null ? known : defaults.getOrDefault(extension, "");
  }

  /** The part that tells what a part refers to; for "" what the package itself does. */
  public static String relations(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  /** The name of the part to which another one refers by a path. */
  public static String target(String part, String path) {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** The last word of a type of reference: {@code image}, {@code hyperlink}. */
  public static String kind(String type) {
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
