package org.colloquy.internal.source.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.container.CompoundFile;
import org.colloquy.internal.container.PartNames;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipException;
import org.colloquy.internal.container.ZipLimits;
import org.jspecify.annotations.Nullable;

/** The parts of a document, and how they refer to each other (ECMA-376 part 2). */
final class WordPackage {
  private static final String MAIN = ".main+xml";
  private static final String AGAIN =
      "open it in a word processor, save it as DOCX and convert that";

  /**
   * A reference to a part of the package or to an address outside of it.
   *
   * @param type the last word of its type: {@code hyperlink}, {@code image}
   * @param target name of a part without leading slash, or an address
   */
  record Relation(String type, String target, boolean external) {}

  private final ZipArchive zip;
  private final PartNames parts = new PartNames();
  private final String main;

  private WordPackage(ZipArchive zip) {
    this.zip = zip;
    contentTypes();
    main = findMain();
  }

  /** A package in an archive, whether it was in one or in a file of XML. */
  static byte[] archive(byte[] bytes) {
    return FlatPackage.is(bytes) ? FlatPackage.zip(bytes) : bytes;
  }

  /**
   * Opens a document; nothing but its tables is read.
   *
   * @throws ColloquyException R060 it is protected, R061 it is damaged or none of Word's, R062 it
   *     is beyond the limits
   */
  static WordPackage open(byte[] bytes, ZipLimits limits) {
    if (CompoundFile.is(bytes)) {
      throw Compound.problem(bytes);
    }
    try {
      return new WordPackage(ZipArchive.open(bytes, limits));
    } catch (ZipException e) {
      throw problem(e);
    }
  }

  private static ColloquyException problem(ZipException e) {
    Diagnostic told =
        switch (e.reason()) {
          case NOT_A_ZIP ->
              Diagnostic.of(Code.R061, "this is no Word document, or its end is missing")
                  .withHint(
                      "copy or download it again; a text with this name can be read with --from"
                          + " text");
          case DAMAGED ->
              Diagnostic.of(Code.R061, "the document is damaged: " + e.getMessage())
                  .withHint("copy or download it again, or let a word processor mend it");
          case UNSUPPORTED ->
              Diagnostic.of(Code.R061, "the document can't be unpacked: " + e.getMessage())
                  .withHint(AGAIN);
          case TOO_MANY_ENTRIES, TOO_LARGE ->
              Diagnostic.of(Code.R062, "the document is too large: " + e.getMessage())
                  .withHint("raise the limit (Limits.withExpandedBytes) if you trust the file");
        };
    return new ColloquyException(told, e);
  }

  private void contentTypes() {
    Xml xml = new Xml(PartNames.TYPES, part(PartNames.TYPES).orElseThrow(this::none));
    xml.each(
        name -> {
          String type = xml.attribute("ContentType");
          String path = xml.attribute("PartName");
          String extension = xml.attribute("Extension");
          if (type != null && path != null) {
            parts.type(path, type);
          } else if (type != null && extension != null) {
            parts.defaultType(extension, type);
          }
        });
  }

  private ColloquyException none() {
    return new ColloquyException(
        Diagnostic.of(Code.R061, "this is no Word document, but another ZIP archive")
            .withHint("unpack it, and convert what is in it"));
  }

  private String findMain() {
    for (Relation relation : relations("").values()) {
      if (relation.type().equals("officeDocument") && !relation.external()) {
        String type = type(relation.target());
        boolean word = type.contains("word") && type.endsWith(MAIN);
        if (word && zip.names().contains(relation.target())) {
          return relation.target();
        }
        boolean other = type.contains("sheet") || type.contains("presentation");
        throw new ColloquyException(
            Diagnostic.of(
                    Code.R061,
                    other
                        ? "this is a spreadsheet or a presentation, and no Word document"
                        : "the document has no '" + relation.target() + "', which holds its text")
                .withHint(other ? "export the text from it (csv, txt or docx)" : AGAIN));
      }
    }
    throw none();
  }

  /** The part with the text. */
  String main() {
    return main;
  }

  /** The media type of a part, or an empty text. */
  String type(String part) {
    return parts.type(part);
  }

  /** The bytes of a part, or empty where there is none of that name. */
  Optional<byte[]> part(String name) {
    try {
      return zip.read(name);
    } catch (ZipException e) {
      throw problem(e);
    }
  }

  /** A part to be walked through, or null where there is none of that name. */
  @Nullable Xml xml(String name) {
    return part(name).map(bytes -> new Xml(name, bytes)).orElse(null);
  }

  /** What a part refers to, by the ids of its references; of the package itself for "". */
  Map<String, Relation> relations(String part) {
    Map<String, Relation> relations = new LinkedHashMap<>();
    Xml xml = xml(PartNames.relations(part));
    if (xml != null) {
      xml.each(
          name -> {
            String id = xml.attribute("Id");
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            if (id != null && type != null && target != null) {
              boolean external = "External".equals(xml.attribute("TargetMode"));
              String to = external ? target : PartNames.target(part, target);
              relations.putIfAbsent(id, new Relation(PartNames.kind(type), to, external));
            }
          });
    }
    return relations;
  }

  /** The parts of a kind to which a part refers, in order. */
  List<String> related(String part, String type) {
    return relations(part).values().stream()
        .filter(r -> r.type().equals(type) && !r.external())
        .map(Relation::target)
        .distinct()
        .toList();
  }
}
