package org.colloquy.writer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where an edition leads, and what in it would act, found with the parser of its field. */
final class Addresses {
  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "srcset",
          "action",
          "formaction",
          "data",
          "poster",
          "background",
          "cite",
          "xlink:href",
          "target",
          "url",
          "ping",
          "manifest");

  private static final Set<String> ACTIVE =
      Set.of("iframe", "object", "embed", "base", "form", "frame", "applet", "audio", "video");

  private final Set<String> wrong = new TreeSet<>();
  private int seen;

  private Addresses() {}

  /** What of an edition is active or leads where nothing may; empty if it is as it should be. */
  static Set<String> wrong(Writer writer, byte[] edition) throws IOException {
    Addresses found = new Addresses();
    String text = new String(edition, StandardCharsets.UTF_8);
    switch (writer.name()) {
      case "html" -> found.page(Jsoup.parse(text), "");
      case "html-parts", "epub" -> found.archive(edition);
      case "docx" -> found.word(edition);
      case "pdf" -> found.pdf(edition);
      case "markdown", "pandoc", "commonmark" -> found.markdown(text);
      case "tei" -> found.page(Jsoup.parse(text, "", org.jsoup.parser.Parser.xmlParser()), "");
      case "json", "podcast" -> found.json(new ObjectMapper().readTree(edition));
      default -> {
        // plain words
      }
    }
    boolean leads = !Set.of("text", "webvtt", "subrip", "podcast").contains(writer.name());
    if (leads && found.seen == 0) {
      found.wrong.add("no address is found where there are some");
    }
    return found.wrong;
  }

  /** A page's elements, as a browser has them. */
  private void page(Document page, String where) {
    for (Element element : page.getAllElements()) {
      String name = element.normalName();
      boolean data = element.attr("type").equals("application/ld+json");
      if (ACTIVE.contains(name) || name.equals("script") && !data) {
        wrong.add(where + element.outerHtml());
      }
      if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
        wrong.add(where + element.outerHtml());
      }
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean image = name.equals("img") || name.equals("link");
        if (key.startsWith("on")) {
          wrong.add(where + key);
        } else if (ADDRESSES.contains(key)) {
          address(where + name + " " + key + "=", attribute.getValue(), image);
        }
      }
    }
  }

  /** An address as browsers read it (WHATWG URL, 4.4): no controls around, no line ends within. */
  private void address(String where, String value, boolean image) {
    seen++;
    String url = value.strip().replaceAll("[\\x00-\\x20]+", "").toLowerCase(Locale.ROOT);
    String scheme = url.matches("[a-z][a-z0-9+.-]*:.*") ? url.substring(0, url.indexOf(':')) : "";
    boolean fine =
        switch (scheme) {
          case "http", "https", "mailto" -> true;
          case "data" -> image && url.startsWith("data:image/");
          case "" -> !url.startsWith("/") && !url.startsWith("\\");
          default -> false;
        };
    if (!fine) {
      wrong.add(where + value);
    }
  }

  private void archive(byte[] edition) throws IOException {
    ZipArchive zip = ZipArchive.open(edition, ZipLimits.DEFAULT);
    for (String name : zip.names()) {
      if (List.of("html", "xhtml", "svg", "opf", "ncx", "xml").contains(extension(name))) {
        String text = new String(zip.read(name).orElseThrow(), StandardCharsets.UTF_8);
        page(Jsoup.parse(text, "", org.jsoup.parser.Parser.xmlParser()), name + " ");
      }
    }
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Nothing but a link leads out of a document. */
  private void word(byte[] edition) throws IOException {
    ZipArchive zip = ZipArchive.open(edition, ZipLimits.DEFAULT);
    for (String name : zip.names()) {
      if (!name.endsWith(".rels") && !name.endsWith(".xml")) {
        continue;
      }
      String text = new String(zip.read(name).orElseThrow(), StandardCharsets.UTF_8);
      Document part = Jsoup.parse(text, "", org.jsoup.parser.Parser.xmlParser());
      for (Element relation : part.select("Relationship[TargetMode=External]")) {
        if (!relation.attr("Type").endsWith("/hyperlink")) {
          wrong.add(name + " " + relation.outerHtml());
        }
        address(name + " Target=", relation.attr("Target"), false);
      }
      for (Element field : part.getElementsByTag("w:instrText")) {
        if (field.text().matches(" *(HYPERLINK|INCLUDE|DDE|LINK|IMPORT|MACRO).*")) {
          wrong.add(name + " " + field.text());
        }
      }
    }
  }

  /** No action but one that opens an address, and no address but a link's. */
  private void pdf(byte[] edition) throws IOException {
    try (PDDocument document = Loader.loadPDF(edition)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSDictionary dictionary) {
          action(dictionary);
          for (COSBase value : dictionary.getValues()) {
            if (value instanceof COSDictionary inner) {
              action(inner);
            }
          }
        }
      }
    }
  }

  private void action(COSDictionary dictionary) {
    COSName kind = dictionary.getCOSName(COSName.S);
    if (kind != null
        && List.of(
                "JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition")
            .contains(kind.getName())) {
      wrong.add(dictionary.toString());
    }
    if (dictionary.getDictionaryObject(COSName.URI) instanceof COSString uri) {
      address("URI ", uri.getString(), false);
    }
  }

  private void markdown(String text) {
    String body = text.startsWith("---\n") ? text.substring(text.indexOf("\n---\n", 3) + 5) : text;
    String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(body));
    page(Jsoup.parse(html), "");
  }

  private void json(JsonNode node) {
    node.fields()
        .forEachRemaining(
            field -> {
              if (field.getKey().equals("href") || field.getKey().equals("url")) {
                address("json ", field.getValue().asText(), false);
              }
            });
    node.forEach(this::json);
  }
}
