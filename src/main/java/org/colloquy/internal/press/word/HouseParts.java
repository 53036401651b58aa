package org.colloquy.internal.press.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.container.OoxmlArchive;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlTree;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Links;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Takes parts out of a template, with what they refer to; nothing active comes along. */
final class HouseParts {
  /** What a header, a table of fonts or a list may refer to inside the template. */
  private static final Set<String> KINDS = Set.of("image", "font");

  private static final Set<String> FONTS =
      Set.of(
          "application/vnd.openxmlformats-officedocument.obfuscatedfont",
          "application/x-fontdata",
          "application/x-font-ttf");

  /** Elements that embed, call or run something. */
  private static final Set<String> ACTIVE = Set.of("object", "control", "altChunk", "subDoc");

  /** Fields that fetch, call or run something. */
  private static final Set<String> FIELDS =
      Set.of(
          "DDE",
          "DDEAUTO",
          "INCLUDE",
          "INCLUDETEXT",
          "INCLUDEPICTURE",
          "IMPORT",
          "LINK",
          "DATABASE",
          "MACROBUTTON",
          "EMBED",
          "RD");

  private final OoxmlArchive archive;
  private final HouseProblems problems;

  HouseParts(OoxmlArchive archive, HouseProblems problems) {
    this.archive = archive;
    this.problems = problems;
  }

  /** A part of XML, of a kind that editions have too. */
  HousePart xml(String name, OoxmlPart kind) throws IOException {
    Element root = archive.tree(name);
    check(name, root);
    XmlWriter xml = new XmlWriter();
    xml.raw(WordXml.DECLARATION);
    XmlTree.write(root, xml);
    return new HousePart(file(name), kind.contentType(), xml.toByteArray(), links(name));
  }

  private static String file(String name) {
    StringBuilder file = new StringBuilder(name.substring(name.lastIndexOf('/') + 1));
    for (int i = 0; i < file.length(); i++) {
      char c = file.charAt(i);
      boolean plain = c < 0x80 && Character.isLetterOrDigit(c) || c == '.' && i > 0;
      if (!plain) {
        file.setCharAt(i, '-');
      }
    }
    return file + (file.isEmpty() || file.charAt(file.length() - 1) == '.' ? "x" : "");
  }

  /** What a part refers to, and all that comes with it. */
  List<HousePart.Link> links(String name) throws IOException {
    List<HousePart.Link> links = new ArrayList<>();
    for (Map.Entry<String, OoxmlArchive.Relation> entry : archive.relations(name).entrySet()) {
      OoxmlArchive.Relation to = entry.getValue();
      if (entry.getKey().isEmpty()) {
        throw problems.foreign(name);
      }
      if (to.external()) {
        boolean link = to.kind().equals("hyperlink") && Links.external(to.target());
        if (!link || !OoxmlPackage.isAddress(to.target())) {
          throw problems.holds(name, "a reference to '" + to.target() + "', outside of the file");
        }
        links.add(new HousePart.Link(entry.getKey(), to.type(), null, to.target()));
      } else if (KINDS.contains(to.kind())) {
        links.add(new HousePart.Link(entry.getKey(), to.type(), binary(name, to.target()), ""));
      } else {
        throw problems.holds(name, "an embedded '" + to.kind() + "'");
      }
    }
    return links;
  }

  private HousePart binary(String from, String name) throws IOException {
    String type = archive.type(name).toLowerCase(Locale.ROOT);
    boolean picture = type.startsWith("image/") && type.length() > "image/".length();
    boolean plain =
        type.chars().allMatch(c -> c > ' ' && c < 0x7f && "()<>@,;:\\\"[]?=".indexOf(c) < 0);
    if (!FONTS.contains(type) && !(picture && plain)) {
      throw problems.holds(from, "'" + name + "', which is neither picture nor font");
    }
    return new HousePart(file(name), type, archive.part(name), List.of());
  }

  private void check(String name, Element root) {
    StringBuilder instructions = new StringBuilder();
    NodeList all = root.getElementsByTagNameNS(WordXml.MAIN, "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      String local = element.getLocalName();
      if (ACTIVE.contains(local)) {
        throw problems.holds(name, "an embedded '" + local + "'");
      }
      switch (local) {
        case "instrText" -> instructions.append(element.getTextContent());
        case "fldChar" -> instructions.append(' ');
        case "fldSimple" ->
            instructions.append(' ').append(element.getAttributeNS(WordXml.MAIN, "instr"));
        default -> {
          // everything else is text or looks
        }
      }
    }
    for (String word : instructions.toString().toUpperCase(Locale.ROOT).split("\\s+")) {
      if (FIELDS.contains(word)) {
        throw problems.holds(name, "a field '" + word + "'");
      }
    }
  }
}
