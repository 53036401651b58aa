package org.colloquy.internal.container;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
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
      return PartNames.kind(type);
    }
  }

  private final ZipArchive zip;
  private final PartNames parts = new PartNames();

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
    for (Element entry : XmlTree.children(archive.tree(PartNames.TYPES))) {
      String type = entry.getAttribute("ContentType");
      String path = entry.getAttribute("PartName");
      if (!path.isEmpty()) {
        archive.parts.type(path, type);
      } else {
        archive.parts.defaultType(entry.getAttribute("Extension"), type);
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
    return parts.type(part);
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
    String name = PartNames.relations(part);
    if (zip.names().contains(name)) {
      for (Element entry : XmlTree.children(tree(name))) {
        boolean external = entry.getAttribute("TargetMode").equals("External");
        String target = entry.getAttribute("Target");
        String id = entry.getAttribute("Id");
        String to = external ? target : PartNames.target(part, target);
        relations.putIfAbsent(id, new Relation(id, entry.getAttribute("Type"), to, external));
      }
    }
    return relations;
  }
}
