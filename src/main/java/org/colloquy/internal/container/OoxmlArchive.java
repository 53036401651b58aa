package org.colloquy.internal.container;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * An Office Open XML package that is there already: its parts, their media types and how they refer
 * to each other (ECMA-376 part 2). Not safe for use by several threads.
 */
public final class OoxmlArchive {
  /**
   * A reference to a part of the package or to an address outside of it.
   *
   * @param type in full
   * @param target name of a part without leading slash, or an address
   */
  public record Relation(String id, String type, String target, boolean external) {
    /** The last word of its type: {@code image}, {@code hyperlink}. */
    public String kind() {
      return type.substring(type.lastIndexOf('/') + 1);
    }
  }

  private static final String TYPES = "[Content_Types].xml";

  private final ZipArchive zip;
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> defaults = new HashMap<>();

  private OoxmlArchive(ZipArchive zip) {
    this.zip = zip;
  }

  /**
   * Opens a package; nothing but its table of media types is read.
   *
   * @throws ZipException if the archive is none, or can't be unpacked
   * @throws IOException if it is an archive but no package
   */
  public static OoxmlArchive open(byte[] bytes, ZipLimits limits) throws IOException {
    OoxmlArchive archive = new OoxmlArchive(ZipArchive.open(bytes, limits));
    for (Element entry : XmlTree.children(archive.tree(TYPES))) {
      String type = entry.getAttribute("ContentType");
      String path = entry.getAttribute("PartName");
      if (!path.isEmpty()) {
        archive.types.put(path.startsWith("/") ? path.substring(1) : path, type);
      } else {
        String extension = entry.getAttribute("Extension").toLowerCase(Locale.ROOT);
        archive.defaults.put(extension, type);
      }
    }
    return archive;
  }

  /** The names of all parts. */
  public List<String> names() {
    return zip.names();
  }

  /** The media type of a part, or an empty text. */
  public String type(String part) {
    String known = types.get(part);
    String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return known != null ? known : defaults.getOrDefault(extension, "");
  }

  /**
   * The bytes of a part.
   *
   * @throws IOException if there is none of that name
   */
  public byte[] part(String name) throws IOException {
    Optional<byte[]> bytes = zip.read(name);
    return bytes.orElseThrow(() -> new IOException("it has no '" + name + "'"));
  }

  /**
   * The root of a part.
   *
   * @throws IOException if there is none of that name, or it is no XML
   */
  public Element tree(String name) throws IOException {
    byte[] bytes = part(name);
    try {
      return XmlTree.parse(bytes);
    } catch (IOException e) {
      throw new IOException("'" + name + "' is damaged: " + e.getMessage(), e);
    }
  }

  /** What a part refers to, in order, by its ids; of the package itself for "". */
  public Map<String, Relation> relations(String part) throws IOException {
    Map<String, Relation> relations = new LinkedHashMap<>();
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    if (zip.names().contains(name)) {
      for (Element entry : XmlTree.children(tree(name))) {
        boolean external = entry.getAttribute("TargetMode").equals("External");
        String target = entry.getAttribute("Target");
        String id = entry.getAttribute("Id");
        String to = external ? target : resolved(folder, target);
        relations.putIfAbsent(id, new Relation(id, entry.getAttribute("Type"), to, external));
      }
    }
    return relations;
  }

  private static String resolved(String folder, String target) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
