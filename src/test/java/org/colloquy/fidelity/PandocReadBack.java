package org.colloquy.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.model.Words;
import org.colloquy.testing.Tools;

/** pandoc's syntax tree of a DOCX, EPUB or Markdown edition. */
final class PandocReadBack implements ReadBack {
  private static final List<String> GENERATED =
      List.of("filetitle", "speakerlabel", "timecode", "speakers", "speakersheading");

  private final String format;
  private final String from;

  PandocReadBack(String format, String from) {
    this.format = format;
    this.from = from;
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public String program() {
    return "pandoc";
  }

  @Override
  public void prepare(List<Path> editions) {
    Tools.require("pandoc");
  }

  @Override
  public Account read(Path edition) throws Exception {
    String json = Processes.output(List.of("pandoc", "-f", from, "-t", "json", edition.toString()));
    Walk walk = new Walk();
    JsonNode tree = new ObjectMapper().readTree(json);
    if (format.equals("docx")) {
      walk.title(tree.path("meta"));
    }
    walk.blocks(format.equals("pandoc") ? titled(tree) : tree.get("blocks"));
    List<String> words = Words.split(walk.text.toString());
    boolean exact = format.equals("docx");
    if (exact) {
      return Account.exact(words, walk.notes);
    }
    walk.notes.forEach(words::addAll);
    return Account.mixed(CommonmarkReadBack.withoutNumbers(words));
  }

  /** The blocks with the title, which stands apart, behind what came before it in the source. */
  private static JsonNode titled(JsonNode tree) {
    ArrayNode blocks = new ObjectMapper().createArrayNode();
    boolean open = true;
    for (JsonNode block : tree.get("blocks")) {
      if (open && !block.toString().contains("[\"data-kind\",\"provenance\"]")) {
        open = false;
        title(tree, blocks);
      }
      blocks.add(block);
    }
    return blocks;
  }

  private static void title(JsonNode tree, ArrayNode blocks) {
    for (String key : List.of("title", "subtitle", "deck")) {
      if (tree.path("meta").has(key)) {
        blocks.addObject().put("t", "Para").set("c", tree.get("meta").get(key).get("c"));
      }
    }
  }

  /** Collects text from the tree: {@code {"t": "Str", "c": ...}}. */
  private static final class Walk {
    private final List<List<String>> notes = new ArrayList<>();
    private StringBuilder text = new StringBuilder();

    /** pandoc takes a title with which a document begins out of its blocks. */
    void title(JsonNode meta) {
      for (String key : List.of("title", "subtitle")) {
        if (meta.has(key)) {
          block(meta.get(key).get("c"));
        }
      }
    }

    void blocks(JsonNode nodes) {
      nodes.forEach(this::node);
    }

    private void node(JsonNode node) {
      if (node.isArray()) {
        node.forEach(this::node);
        return;
      }
      if (!node.has("t")) {
        return;
      }
      JsonNode c = node.path("c");
      switch (node.get("t").asText()) {
        case "Str" -> text.append(c.asText());
        case "Space", "SoftBreak", "LineBreak" -> text.append(' ');
        case "Code", "CodeBlock" -> part(c.get(1).asText(), node);
        case "RawInline", "RawBlock" -> {} // tags that the tree has no word for
        case "Image" -> image(c);
        case "Note" -> note(c);
        case "Div", "Span" -> attributed(c, node.get("t").asText().equals("Div"));
        case "Header" -> block(c.get(2));
        case "Quoted" -> quoted(c);
        case "Para", "Plain", "LineBlock", "BlockQuote", "BulletList" -> block(c);
        case "OrderedList" -> block(c.get(1));
        default -> node(c);
      }
    }

    private void part(String words, JsonNode node) {
      boolean block = node.get("t").asText().endsWith("Block");
      text.append(block ? "\n" : "").append(words).append(block ? "\n" : "");
    }

    private void block(JsonNode content) {
      text.append('\n');
      content.forEach(
          item -> {
            node(item);
            if (item.isArray()) {
              text.append('\n');
            }
          });
      text.append('\n');
    }

    private void quoted(JsonNode c) {
      boolean twice = c.get(0).get("t").asText().equals("DoubleQuote");
      text.append(twice ? "“" : "‘");
      node(c.get(1));
      text.append(twice ? "”" : "’");
    }

    /**
     * A figure's caption; the alternative text of any other picture is no word of the interview.
     */
    private void image(JsonNode c) {
      if (c.get(2).get(1).asText().startsWith("fig:")) {
        block(c.get(1));
      }
    }

    private void note(JsonNode content) {
      StringBuilder around = text;
      text = new StringBuilder();
      content.forEach(this::node);
      notes.add(Words.split(text.toString()));
      text = around;
    }

    private void attributed(JsonNode c, boolean block) {
      String style = style(c.get(0));
      if (GENERATED.contains(style) || style.startsWith("toc")) {
        return;
      }
      if (block) {
        block(c.get(1));
      } else {
        node(c.get(1));
      }
    }

    private static String style(JsonNode attributes) {
      for (JsonNode pair : attributes.get(2)) {
        if (pair.get(0).asText().equals("custom-style")) {
          return pair.get(1).asText().toLowerCase(Locale.ROOT).replace(" ", "");
        }
      }
      return "";
    }
  }
}
