package org.colloquy.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Documents of Word made by hand, part by part. */
public final class WordFiles {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder defaults = new StringBuilder();
  private String main =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private WordFiles() {}

  /** A document with a body. */
  public static WordFiles body(String xml) {
    WordFiles file = new WordFiles();
    file.parts.put(
        "word/document.xml",
        xml("<w:document" + SPACES + "><w:body>" + xml + "</w:body></w:document>"));
    return file;
  }

  /** A document of paragraphs of plain text. */
  public static WordFiles paragraphs(String... texts) {
    StringBuilder body = new StringBuilder();
    for (String text : texts) {
      body.append(p("", text));
    }
    return body(body.toString());
  }

  /** A paragraph in a style; one without where it is empty. */
  public static String p(String style, String text) {
    String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + properties + r("", text) + "</w:p>";
  }

  /** A paragraph of runs. */
  public static String of(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  /** A run with properties. */
  public static String r(String properties, String text) {
    String all = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + all + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A table whose cells are texts, rows parted by line ends and cells by bars. */
  public static String table(String cells) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (String row : cells.split("\n")) {
      table.append("<w:tr>");
      for (String cell : row.split("\\|", -1)) {
        table.append("<w:tc>").append(p("", cell.strip())).append("</w:tc>");
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  /** The type of the part with the text, as of a template or a document with macros. */
  public WordFiles mainType(String type) {
    main = type;
    return this;
  }

  /** Adds a part to which the text refers: {@code styles}, {@code footnotes}. */
  public WordFiles part(String kind, String root, String xml) {
    parts.put(
        "word/" + kind + ".xml", xml("<w:" + root + SPACES + ">" + xml + "</w:" + root + ">"));
    return relation("rId" + kind, kind, kind + ".xml", false);
  }

  /** Adds styles, each {@code type id name properties}. */
  public WordFiles styles(String... styles) {
    StringBuilder xml = new StringBuilder();
    for (String style : styles) {
      String[] word = style.split("\\|", -1);
      xml.append("<w:style w:type=\"").append(word[0]).append("\" w:styleId=\"").append(word[1]);
      xml.append("\"><w:name w:val=\"").append(word[2]).append("\"/>").append(word[3]);
      xml.append("</w:style>");
    }
    return part("styles", "styles", xml.toString());
  }

  /** Adds a reference of the text's part. */
  public WordFiles relation(String id, String type, String target, boolean external) {
    relations.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(OFFICE);
    relations.append(type).append("\" Target=\"").append(target).append("\"");
    relations.append(external ? " TargetMode=\"External\"/>" : "/>");
    return this;
  }

  /** Adds bytes under a name. */
  public WordFiles file(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  public WordFiles without(String name) {
    parts.remove(name);
    return this;
  }

  /** Adds core properties, as elements. */
  public WordFiles core(String xml) {
    parts.put(
        "docProps/core.xml",
        xml(
            "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\">"
                + xml
                + "</cp:coreProperties>"));
    return this;
  }

  private static byte[] xml(String xml) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8);
  }

  /** The type of all files with an extension. */
  public WordFiles type(String extension, String type) {
    defaults.append("<Default Extension=\"").append(extension).append("\" ContentType=\"");
    defaults.append(type).append("\"/>");
    return this;
  }

  /** The archive. */
  public byte[] bytes() {
    String types = "http://schemas.openxmlformats.org/package/2006/content-types";
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        xml(
            "<Types xmlns=\""
                + types
                + "\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + defaults
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + main
                + "\"/>"
                + "</Types>"));
    all.put("_rels/.rels", relations(packageRelations()));
    all.put("word/_rels/document.xml.rels", relations(relations.toString()));
    all.putAll(parts);
    return zip(all);
  }

  private String packageRelations() {
    String core =
        "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/"
            + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>";
    return "<Relationship Id=\"rId1\" Type=\""
        + OFFICE
        + "officeDocument\" Target=\"word/document.xml\"/>"
        + (parts.containsKey("docProps/core.xml") ? core : "");
  }

  private static byte[] relations(String xml) {
    return xml(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + xml
            + "</Relationships>");
  }

  /** The same document in the namespaces of the strict form. */
  public static byte[] strict(byte[] transitional) {
    Map<String, byte[]> files = unzipped(transitional);
    files.replaceAll(
        (name, bytes) ->
            new String(bytes, StandardCharsets.UTF_8)
                .replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .getBytes(StandardCharsets.UTF_8));
    return zip(files);
  }

  /** The same document as one file of XML; of its parts those are XML that are called so. */
  public static byte[] flat(byte[] archive) {
    StringBuilder flat = new StringBuilder("<?xml version=\"1.0\"?>\n");
    flat.append("<?mso-application progid=\"Word.Document\"?>\n<pkg:package xmlns:pkg=\"");
    flat.append("http://schemas.microsoft.com/office/2006/xmlPackage\">\n");
    Map<String, byte[]> files = unzipped(archive);
    String types = new String(files.remove("[Content_Types].xml"), StandardCharsets.UTF_8);
    files.forEach(
        (name, bytes) -> {
          int at = types.indexOf("PartName=\"/" + name + "\" ContentType=\"");
          int from = types.indexOf("ContentType=\"", at) + "ContentType=\"".length();
          String type = at < 0 ? "x" : types.substring(from, types.indexOf('"', from));
          boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
          String text = new String(bytes, StandardCharsets.UTF_8);
          flat.append("<pkg:part pkg:name=\"/").append(name).append("\" pkg:contentType=\"");
          flat.append(type).append(xml ? "\">\n<pkg:xmlData>" : "\">\n<pkg:binaryData>");
          flat.append(
              xml
                  ? text.substring(text.indexOf("?>") + 2)
                  : Base64.getMimeEncoder().encodeToString(bytes));
          flat.append(xml ? "</pkg:xmlData>" : "</pkg:binaryData>").append("</pkg:part>\n");
        });
    return flat.append("</pkg:package>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> unzipped(byte[] archive) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** An archive of files. */
  public static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
