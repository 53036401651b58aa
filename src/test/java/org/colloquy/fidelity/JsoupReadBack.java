package org.colloquy.fidelity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.colloquy.model.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** jsoup over HTML, and over the documents in an EPUB's spine. */
final class JsoupReadBack implements ReadBack {
  private static final String NOT_READ = "[data-generated], [aria-hidden=true], nav, head, script";

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "s", "small", "span",
          "strong", "sub", "sup", "time", "u", "wbr");

  private final String format;
  private final List<List<String>> notes = new ArrayList<>();
  private final Map<String, List<String>> units = new LinkedHashMap<>();

  JsoupReadBack(String format) {
    this.format = format;
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public String program() {
    return "jsoup";
  }

  @Override
  public Account read(Path edition) throws IOException {
    notes.clear();
    units.clear();
    List<String> words = new ArrayList<>();
    for (Document document : documents(edition)) {
      words.addAll(words(document));
    }
    return new Account(words, List.copyOf(notes), Map.copyOf(units), true);
  }

  private List<Document> documents(Path edition) throws IOException {
    if (format.equals("html")) {
      return List.of(Jsoup.parse(Files.readString(edition)));
    }
    try (ZipFile zip = new ZipFile(edition.toFile())) {
      String opf =
          Jsoup.parse(entry(zip, "META-INF/container.xml"), "", Parser.xmlParser())
              .selectFirst("rootfile")
              .attr("full-path");
      Document book = Jsoup.parse(entry(zip, opf), "", Parser.xmlParser());
      String folder = opf.substring(0, opf.lastIndexOf('/') + 1);
      List<Document> documents = new ArrayList<>();
      for (Element item : book.select("spine > itemref")) {
        Element file = book.getElementById(item.attr("idref"));
        if (!file.attr("properties").contains("nav")) {
          documents.add(
              Jsoup.parse(entry(zip, folder + file.attr("href")), "", Parser.xmlParser()));
        }
      }
      return documents;
    }
  }

  private static String entry(ZipFile zip, String name) throws IOException {
    try (var in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private List<String> words(Document document) {
    if (document.selectFirst("[epub:type~=cover], [epub|type~=cover]") != null
        || document.select("[epub:type=cover]").size() > 0) {
      return List.of();
    }
    document.select(NOT_READ).remove();
    document.select("[role=doc-noteref], [role=doc-backlink]").remove();
    for (Element note : document.select("[role=doc-footnote], [role=doc-endnotes] li")) {
      notes.add(Words.split(text(note)));
      note.remove();
    }
    for (Element element : document.select("[id]")) {
      units.put(element.id(), Words.split(text(element)));
    }
    return Words.split(text(document));
  }

  /** The text with a space around everything that is no inline element. */
  static String text(Element root) {
    StringBuilder out = new StringBuilder();
    root.traverse(
        new org.jsoup.select.NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              out.append(text.getWholeText());
            } else if (parts(node)) {
              out.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (parts(node)) {
              out.append('\n');
            }
          }
        });
    return out.toString();
  }

  private static boolean parts(Node node) {
    return node instanceof Element element && !INLINE.contains(element.normalName());
  }
}
