package org.colloquy.internal.press.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.internal.container.CompoundFile;
import org.colloquy.internal.container.OoxmlArchive;
import org.colloquy.internal.container.OoxmlArchive.Relation;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlTree;
import org.colloquy.internal.container.ZipLimits;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads what editions take of a house's template. */
final class HouseReader {
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  private static final int INCH = 1440;

  private final OoxmlArchive archive;
  private final HouseProblems problems;
  private final HouseParts parts;
  private final String main;
  private final Map<String, Relation> relations;

  private HouseReader(OoxmlArchive archive, HouseProblems problems) throws IOException {
    this.archive = archive;
    this.problems = problems;
    parts = new HouseParts(archive, problems);
    main = main();
    relations = archive.relations(main);
  }

  static House read(String name, byte[] bytes) {
    HouseProblems problems = new HouseProblems(name);
    if (CompoundFile.is(bytes)) {
      throw problems.compound(bytes);
    }
    try {
      return new House(new HouseReader(OoxmlArchive.open(bytes, ZipLimits.DEFAULT), problems));
    } catch (IOException e) {
      throw problems.damaged(e);
    }
  }

  private String main() throws IOException {
    for (String part : archive.names()) {
      String type = archive.type(part).toLowerCase(Locale.ROOT);
      if (type.contains("macroenabled") || type.contains("vbaproject") || isMacro(part)) {
        throw problems.macros(part);
      }
    }
    for (Relation relation : archive.relations("").values()) {
      if (relation.kind().equals("officeDocument") && !relation.external()) {
        String type = archive.type(relation.target());
        if (relation.type().startsWith(STRICT)) {
          throw problems.strict();
        }
        if (type.contains("wordprocessingml") && archive.names().contains(relation.target())) {
          return relation.target();
        }
      }
    }
    throw problems.noDocument();
  }

  private static boolean isMacro(String part) {
    return part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
  }

  /** The first part of a kind to which the document refers. */
  private Optional<String> related(String kind) {
    return relations.values().stream()
        .filter(r -> r.kind().equals(kind) && !r.external())
        .map(Relation::target)
        .findFirst();
  }

  private Element root(String part, String name) throws IOException {
    Element root = archive.tree(part);
    String space = String.valueOf(root.getNamespaceURI());
    if (space.startsWith(STRICT)) {
      throw problems.strict();
    }
    if (!space.equals(WordXml.MAIN) || !root.getTagName().equals(name)) {
      throw problems.foreign(part);
    }
    return root;
  }

  HouseStyles styles() throws IOException {
    Optional<String> part = related("styles");
    if (part.isEmpty()) {
      throw problems.refused("it has no styles", "save it with a word processor");
    }
    return new HouseStyles(root(part.get(), "w:styles"));
  }

  @Nullable HousePart theme() throws IOException {
    return optional("theme", OoxmlPart.THEME);
  }

  @Nullable HousePart fonts() throws IOException {
    return optional("fontTable", OoxmlPart.FONT_TABLE);
  }

  private @Nullable HousePart optional(String kind, OoxmlPart same) throws IOException {
    Optional<String> part = related(kind);
    return part.isEmpty() ? null : parts.xml(part.get(), same);
  }

  Map<String, String> settings() throws IOException {
    Optional<String> part = related("settings");
    return part.isEmpty() ? Map.of() : HouseXml.plain(root(part.get(), "w:settings"));
  }

  @Nullable HouseNumbering numbering() throws IOException {
    Optional<String> part = related("numbering");
    if (part.isEmpty()) {
      return null;
    }
    Element root = root(part.get(), "w:numbering");
    StringBuilder patterns = new StringBuilder(XmlTree.startTag(root));
    StringBuilder lists = new StringBuilder();
    int lastPattern = -1;
    int lastList = 0;
    for (Element child : XmlTree.children(root)) {
      switch (child.getTagName()) {
        case "w:numPicBullet" -> patterns.append(XmlTree.text(child));
        case "w:abstractNum" -> {
          patterns.append(XmlTree.text(child));
          lastPattern = Math.max(lastPattern, HouseXml.number(child, "abstractNumId", 0));
        }
        case "w:num" -> {
          lists.append(XmlTree.text(child));
          lastList = Math.max(lastList, HouseXml.number(child, "numId", 0));
        }
        default -> {
          // a note of what was cleaned up
        }
      }
    }
    return new HouseNumbering(
        patterns.toString(), lists.toString(), lastPattern, lastList, parts.links(part.get()));
  }

  HouseSection section() throws IOException {
    Element root = root(main, "w:document");
    NodeList sections = root.getElementsByTagNameNS(WordXml.MAIN, "sectPr");
    Map<String, HouseSection.Running> running = new LinkedHashMap<>();
    Map<String, String> elements = new HashMap<>();
    @Nullable Element last = null;
    for (int i = 0; i < sections.getLength(); i++) {
      Element section = (Element) sections.item(i);
      if (!"sectPrChange".equals(section.getParentNode().getLocalName())) {
        last = section;
        running(section, running);
      }
    }
    if (last != null) {
      elements.putAll(HouseXml.plain(last));
    }
    return new HouseSection(elements, room(last), new ArrayList<>(running.values()));
  }

  /** Headers and footers; a section without one of its own has that of the section before. */
  private void running(Element section, Map<String, HouseSection.Running> running)
      throws IOException {
    for (Element child : XmlTree.children(section)) {
      String name = child.getLocalName();
      if (name.equals("headerReference") || name.equals("footerReference")) {
        Relation to = relations.get(child.getAttributeNS(WordXml.RELATIONSHIPS, "id"));
        if (to == null || to.external()) {
          throw problems.foreign(main);
        }
        String on = child.getAttributeNS(WordXml.MAIN, "type");
        boolean header = name.startsWith("header");
        HousePart part = parts.xml(to.target(), header ? OoxmlPart.HEADER : OoxmlPart.FOOTER);
        running.put(name + on, new HouseSection.Running("w:" + name, on, part));
      }
    }
  }

  private static DocxPaper.@Nullable Room room(@Nullable Element section) {
    if (section == null) {
      return null;
    }
    Element size = HouseXml.child(section, "pgSz");
    Element margin = HouseXml.child(section, "pgMar");
    if (size == null || margin == null) {
      return null;
    }
    Element cols = HouseXml.child(section, "cols");
    int columns = cols == null ? 1 : Math.max(1, HouseXml.number(cols, "num", 1));
    int between = cols == null ? 0 : HouseXml.number(cols, "space", 720);
    int sides = HouseXml.number(margin, "left", INCH) + HouseXml.number(margin, "right", INCH);
    int ends = HouseXml.number(margin, "top", INCH) + HouseXml.number(margin, "bottom", INCH);
    int measure = (HouseXml.number(size, "w", 0) - sides - (columns - 1) * between) / columns;
    return DocxPaper.Room.of(measure, HouseXml.number(size, "h", 0) - ends);
  }
}
