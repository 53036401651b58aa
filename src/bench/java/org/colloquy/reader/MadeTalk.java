package org.colloquy.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made conversation of any length, in each format that is measured. */
final class MadeTalk {
  private static final List<String> WORDS =
      List.of(
          ("the ferry river winter boat keeper lock water crossed opened carried before after"
                  + " morning evening town bridge again never slowly every other stone wooden old"
                  + " small and of in with to from")
              .split(" "));

  private MadeTalk() {}

  private record Said(boolean asks, String text) {}

  /** For a name with the format's extension: one conversation of so many exchanges. */
  static Map<String, byte[]> files(int exchanges) throws IOException {
    return files(talk(exchanges));
  }

  /** The same words in the same order whenever it is called. */
  private static List<Said> talk(int exchanges) {
    List<Said> talk = new ArrayList<>();
    long seed = 1;
    for (int i = 0; i < 2 * exchanges; i++) {
      boolean asks = i % 2 == 0;
      StringBuilder text = new StringBuilder(asks ? "When did" : "It was");
      for (int w = 0; w < (asks ? 12 : 60); w++) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        text.append(' ').append(WORDS.get((int) (seed >>> 33) % WORDS.size()));
      }
      talk.add(new Said(asks, text.append(asks ? '?' : '.').toString()));
    }
    return talk;
  }

  private static Map<String, byte[]> files(List<Said> talk) throws IOException {
    StringBuilder text = new StringBuilder();
    StringBuilder markdown = new StringBuilder("# The Slow Ferry\n\n");
    StringBuilder html = new StringBuilder("<html><body><h1>The Slow Ferry</h1>\n");
    StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
    StringBuilder json = new StringBuilder("{\"segments\": [\n");
    StringBuilder csv = new StringBuilder("speaker,start,text\n");
    StringBuilder tei =
        new StringBuilder("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>\n");
    StringBuilder word = new StringBuilder();
    int second = 0;
    for (Said said : talk) {
      String who = said.asks() ? "Ana Ruiz" : "Tom Vidal";
      String line = said.text();
      text.append(who).append(": ").append(line).append("\n\n");
      markdown.append("**").append(who).append(":** ").append(line).append("\n\n");
      html.append("<p><b>").append(who).append(":</b> ").append(line).append("</p>\n");
      vtt.append(clock(second)).append(" --> ").append(clock(second + 9));
      vtt.append("\n<v ").append(who).append('>').append(line).append("\n\n");
      json.append(second == 0 ? "" : ",\n").append("{\"speaker\": \"").append(who);
      json.append("\", \"start\": ").append(second).append(", \"end\": ").append(second + 9);
      json.append(", \"text\": \"").append(line).append("\"}");
      csv.append(who).append(',').append(second).append(",\"").append(line).append("\"\n");
      tei.append("<sp><speaker>").append(who).append("</speaker><p>").append(line);
      tei.append("</p></sp>\n");
      word.append("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>").append(who).append(":</w:t></w:r>");
      word.append("<w:r><w:t xml:space=\"preserve\"> ").append(line).append("</w:t></w:r></w:p>");
      second += 10;
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("talk.txt", utf8(text.toString()));
    files.put("talk.md", utf8(markdown.toString()));
    files.put("talk.docx", docx(word.toString()));
    files.put("talk.html", utf8(html + "</body></html>"));
    files.put("talk.vtt", utf8(vtt.toString()));
    files.put("talk.json", utf8(json + "]}"));
    files.put("talk.csv", utf8(csv.toString()));
    files.put("talk.xml", utf8(tei + "</body></text></TEI>"));
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String clock(int second) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d.000", second / 3600, second / 60 % 60, second % 60);
  }

  private static byte[] docx(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default"
              + " Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
              + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      part(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
              + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
              + "</Relationships>");
      part(
          zip,
          "word/document.xml",
          "<w:document"
              + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              + body
              + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml));
    zip.closeEntry();
  }
}
