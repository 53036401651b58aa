package org.colloquy.internal.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * A new Office Open XML package. Apache POI models it: names of parts, content types, relationships
 * and properties, and POI refuses what breaks their rules. The parts' own XML is written by whoever
 * made them, and the archive by {@link ZipOutput}: POI's saving goes through DOM trees and
 * transformers, most of the cost of a small document, and puts the time of day into the archive.
 *
 * <p>Parts stand in the archive in the order in which they were added.
 */
public final class OoxmlPackage implements Closeable {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String RELATIONSHIPS_TYPE =
      "application/vnd.openxmlformats-package.relationships+xml";

  /** Bytes of a part that are kept as they are. */
  private static final int SPOOLED = 1 << 20;

  private final OPCPackage opc = OPCPackage.create(OutputStream.nullOutputStream());
  private final Map<PackagePart, ZipOutput.Content> contents = new LinkedHashMap<>();
  private final List<Spool> spools = new ArrayList<>();

  /** One part, and what it refers to. */
  public final class Part {
    private final PackagePart part;
    private final XmlWriter xml = new XmlWriter();
    private final Spool spool = new Spool();
    private final Map<String, String> ids = new HashMap<>();

    private Part(PackagePart part) {
      this.part = part;
      contents.put(part, this::writeTo);
      spools.add(spool);
    }

    /** Where the part's content goes. */
    public XmlWriter xml() {
      return xml;
    }

    /**
     * Puts away what was written so far if it is much, so that memory does not hold a long text as
     * it is. To be called now and then while a part grows.
     */
    public void spool() throws IOException {
      if (xml.size() > SPOOLED) {
        xml.drainTo(spool.in());
      }
    }

    private void writeTo(OutputStream out) throws IOException {
      spool.writeTo(out);
      xml.writeTo(out);
    }

    /** Makes a part to which this one refers. */
    public Part add(OoxmlPart kind) {
      Part added = new Part(create(kind.path(), kind.contentType()));
      known(kind.path(), kind.relationship());
      return added;
    }

    /** Gives the part content that is there already, in the place of its XML. */
    public void content(byte[] bytes) {
      contents.put(part, out -> out.write(bytes));
    }

    /** Makes a part of content that is there already; another name is taken if this is not free. */
    public Part copied(String path, String contentType, byte[] bytes) {
      int dot = path.lastIndexOf('.');
      String free = path;
      for (int i = 2; opc.containPart(name(free)); i++) {
        free = dot < 0 ? path + i : path.substring(0, dot) + "-" + i + path.substring(dot);
      }
      Part copied = new Part(create(free, contentType));
      copied.content(bytes);
      return copied;
    }

    /** Refers to a part by a given id, which the content of this one has. */
    public void relateAs(String id, String type, Part target) {
      part.addRelationship(target.part.getPartName(), TargetMode.INTERNAL, type, id);
    }

    /** Refers to an address outside by a given id. */
    public void linkAs(String id, String type, String address) {
      Uris.mended(address).ifPresent(u -> part.addRelationship(u, TargetMode.EXTERNAL, type, id));
    }

    /** Refers to a part, by an id that this one gives. */
    public String relate(Part target, OoxmlPart kind) {
      return known(target.part.getPartName().getName(), kind.relationship());
    }

    /** The relationship by which this part refers to another one, made already or made later. */
    public String id(OoxmlPart kind) {
      return known(kind.path(), kind.relationship());
    }

    /**
     * Relationship to a picture of the package.
     *
     * @param path as {@link OoxmlPackage#picture} gave it
     */
    public String picture(String path) {
      return known(path, OoxmlPart.IMAGE);
    }

    private String known(String path, String type) {
      String id = ids.get(path);
      return id == null ? relate(name(path), type) : id;
    }

    /** Relationship to an address outside the package; empty where it is no URI even if mended. */
    public Optional<String> link(String address) {
      String known = ids.get(address);
      if (known != null) {
        return Optional.of(known);
      }
      Optional<URI> uri = Uris.mended(address);
      uri.ifPresent(
          u -> {
            String id = nextId();
            part.addRelationship(u, TargetMode.EXTERNAL, OoxmlPart.HYPERLINK, id);
            ids.put(address, id);
          });
      return uri.map(u -> ids.get(address));
    }

    private String relate(PackagePartName target, String type) {
      String id = nextId();
      part.addRelationship(target, TargetMode.INTERNAL, type, id);
      ids.put(target.getName(), id);
      return id;
    }

    private String nextId() {
      return "rId" + (ids.size() + 1);
    }
  }

  /** Whether an address outside a package can be referred to. */
  public static boolean isAddress(String address) {
    return Uris.mended(address).isPresent();
  }

  /** Makes a part to which the package itself refers. */
  public Part add(OoxmlPart kind) {
    Part added = new Part(create(kind.path(), kind.contentType()));
    opc.addRelationship(added.part.getPartName(), TargetMode.INTERNAL, kind.relationship());
    return added;
  }

  /**
   * Adds a picture.
   *
   * @return its path, for {@link Part#picture}
   */
  public String picture(String file, String mediaType, byte[] bytes) {
    PackagePart part = create("/word/media/" + file, mediaType);
    contents.put(part, out -> out.write(bytes));
    return part.getPartName().getName();
  }

  /** Title, creator, dates: written with the archive. Only what is set is there. */
  public PackageProperties properties() {
    try {
      return opc.getPackageProperties();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the archive; nothing may be added afterwards. */
  public void writeTo(OutputStream out) throws IOException {
    String core = OoxmlPart.CORE_PROPERTIES.path().substring(1);
    try (ZipOutput zip = new ZipOutput(out)) {
      zip.deflated("[Content_Types].xml", contentTypes());
      zip.deflated("_rels/.rels", packageRelationships());
      for (Map.Entry<PackagePart, ZipOutput.Content> entry : contents.entrySet()) {
        PackagePart part = entry.getKey();
        String name = part.getPartName().getName().substring(1);
        zip.deflated(name, entry.getValue());
        if (part.hasRelationships()) {
          zip.deflated(relationshipsName(part), relationships(part));
        }
      }
      zip.deflated(core, CoreProperties.write(properties()));
    }
  }

  /** Frees what POI and long parts hold. */
  @Override
  public void close() {
    spools.forEach(Spool::close);
    opc.revert();
  }

  private PackagePart create(String path, String contentType) {
    return opc.createPart(name(path), contentType);
  }

  private static PackagePartName name(String path) {
    try {
      return PackagingURIHelper.createPartName(path);
    } catch (InvalidFormatException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private XmlWriter contentTypes() {
    XmlWriter xml = new XmlWriter().declaration().start("Types");
    xml.attribute("xmlns", PACKAGE + "content-types");
    xml.start("Default").attribute("Extension", "rels");
    xml.attribute("ContentType", RELATIONSHIPS_TYPE).empty();
    xml.start("Default").attribute("Extension", "xml");
    xml.attribute("ContentType", "application/xml").empty();
    for (PackagePart part : contents.keySet()) {
      contentType(xml, part.getPartName().getName(), part.getContentType());
    }
    OoxmlPart core = OoxmlPart.CORE_PROPERTIES;
    contentType(xml, core.path(), core.contentType());
    return xml.end();
  }

  private static void contentType(XmlWriter xml, String path, String type) {
    xml.start("Override").attribute("PartName", path).attribute("ContentType", type).empty();
  }

  private static String relationshipsName(PackagePart part) {
    return PackagingURIHelper.getRelationshipPartName(part.getPartName()).getName().substring(1);
  }

  /** POI relates the core properties while saving only, so here they are added. */
  private XmlWriter packageRelationships() {
    PackageRelationshipCollection all = opc.getRelationships();
    XmlWriter xml = relationshipsRoot();
    relationships(xml, all, URI.create("/"));
    OoxmlPart core = OoxmlPart.CORE_PROPERTIES;
    xml.start("Relationship").attribute("Id", "rId" + (all.size() + 1));
    xml.attribute("Type", core.relationship()).attribute("Target", core.path().substring(1));
    return xml.empty().end();
  }

  private static XmlWriter relationships(PackagePart part) {
    try {
      XmlWriter xml = relationshipsRoot();
      relationships(xml, part.getRelationships(), part.getPartName().getURI());
      return xml.end();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static XmlWriter relationshipsRoot() {
    XmlWriter xml = new XmlWriter().declaration().start("Relationships");
    return xml.attribute("xmlns", PACKAGE + "relationships");
  }

  private static void relationships(XmlWriter xml, PackageRelationshipCollection all, URI source) {
    for (PackageRelationship one : all) {
      URI target = one.getTargetURI();
      boolean external = one.getTargetMode() == TargetMode.EXTERNAL;
      URI shown = external ? target : PackagingURIHelper.relativizeURI(source, target, true);
      xml.start("Relationship").attribute("Id", one.getId());
      xml.attribute("Type", one.getRelationshipType()).attribute("Target", shown.toString());
      if (external) {
        xml.attribute("TargetMode", "External");
      }
      xml.empty();
    }
  }
}
