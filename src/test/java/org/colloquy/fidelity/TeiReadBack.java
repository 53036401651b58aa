package org.colloquy.fidelity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** jsoup's XML parser over TEI: titles of the header, then what the text holds. */
final class TeiReadBack implements ReadBack {
  private static final Set<String> INLINE =
      Set.of("hi", "emph", "foreign", "ref", "code", "vocal", "kinesic", "incident", "gap", "desc");

  @Override
  public String format() {
    return "tei";
  }

  @Override
  public String program() {
    return "jsoup";
  }

  @Override
  public Account read(Path edition) throws IOException {
    Document document = Jsoup.parse(Files.readString(edition), "", Parser.xmlParser());
    List<List<String>> notes = new ArrayList<>();
    for (Element note : document.select("text note")) {
      notes.add(Words.split(text(note)));
    }
    document.select("text note, text figDesc").remove();
    List<String> words = new ArrayList<>();
    for (Element first : document.select("body > ab[type=provenance]")) {
      Element before = first.previousElementSibling();
      if (before == null || before.attr("type").equals("provenance")) {
        words.addAll(Words.split(text(first)));
        first.text("");
      }
    }
    for (String type : List.of("main", "sub", "deck")) {
      document
          .select("titleStmt > title[type=" + type + "]")
          .forEach(t -> words.addAll(Words.split(t.text())));
    }
    words.addAll(Words.split(text(document.selectFirst("text"))));
    Map<String, List<String>> units = new LinkedHashMap<>();
    for (Element turn : document.select("u")) {
      units.put(turn.attr("xml:id"), Words.split(text(turn)));
    }
    return new Account(words, notes, units, true);
  }

  private static String text(Element root) {
    StringBuilder out = new StringBuilder();
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              out.append(text.getWholeText());
            } else {
              part(node, out);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            part(node, out);
          }
        });
    return out.toString();
  }

  private static void part(Node node, StringBuilder out) {
    boolean inline =
        Set.of("pb", "ptr").contains(node.nodeName()) || INLINE.contains(node.nodeName());
    if (node instanceof Element && !inline) {
      out.append('\n');
    }
  }
}
