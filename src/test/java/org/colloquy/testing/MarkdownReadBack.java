package org.colloquy.testing;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads Markdown with parsers that are not our own reader. */
public final class MarkdownReadBack {
  private MarkdownReadBack() {}

  public static String withoutFrontMatter(String markdown) {
    if (!markdown.startsWith("---\n")) {
      return markdown;
    }
    return markdown.substring(markdown.indexOf("\n---\n") + 5);
  }

  /**
   * The text as commonmark-java reads it, each character with e, s or b where it is emphasised,
   * strong or both, else with a dot; blocks parted by a line end.
   */
  public static String marked(String markdown) {
    Parser parser =
        Parser.builder()
            .extensions(List.of(org.commonmark.ext.gfm.tables.TablesExtension.create()))
            .build();
    Marker marker = new Marker();
    parser.parse(withoutFrontMatter(markdown)).accept(marker);
    return marker.out.toString();
  }

  /** The same of a page that another program made. */
  public static String markedHtml(String html) {
    StringBuilder out = new StringBuilder();
    Jsoup.parseBodyFragment(html)
        .body()
        .traverse(
            (node, depth) -> {
              if (node.nodeName().equals("br")) {
                out.append("\n.");
              } else if (node instanceof TextNode text) {
                Element in = (Element) text.parentNode();
                boolean emphasis = in.closest("em") != null;
                char mark =
                    in.closest("strong") != null ? emphasis ? 'b' : 's' : emphasis ? 'e' : '.';
                text.getWholeText().chars().forEach(c -> out.append((char) c).append(mark));
              }
            });
    return out.toString();
  }

  /** The text alone, as commonmark-java reads it. */
  public static String text(String markdown) {
    String marked = marked(markdown);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marked.length(); i += 2) {
      text.append(marked.charAt(i));
    }
    return text.toString();
  }

  /** What a text has of HTML, which none of ours should have. */
  public static List<String> html(String markdown) {
    List<String> found = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(withoutFrontMatter(markdown))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline node) {
                found.add("HTML: " + node.getLiteral());
              }

              @Override
              public void visit(HtmlBlock node) {
                found.add("HTML: " + node.getLiteral());
              }
            });
    return found;
  }

  /** The text as flexmark reads it, the notes behind it. */
  public static String flexmark(String markdown) {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                com.vladsch.flexmark.parser.Parser.EXTENSIONS,
                List.of(
                    TablesExtension.create(),
                    FootnoteExtension.create(),
                    YamlFrontMatterExtension.create()));
    com.vladsch.flexmark.util.ast.Document document =
        com.vladsch.flexmark.parser.Parser.builder(options).build().parse(markdown);
    org.jsoup.nodes.Document page =
        Jsoup.parseBodyFragment(HtmlRenderer.builder(options).build().render(document));
    page.select("sup, .footnote-backref").remove();
    return page.body().wholeText();
  }

  private static final class Marker extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();
    private int emphasis;
    private int strong;

    private void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        out.append(text.charAt(i));
        out.append(emphasis > 0 ? strong > 0 ? 'b' : 'e' : strong > 0 ? 's' : '.');
      }
    }

    private void block(Node node) {
      visitChildren(node);
      add("\n");
    }

    @Override
    public void visit(Text text) {
      add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      add(code.getLiteral());
    }

    @Override
    public void visit(Emphasis node) {
      emphasis++;
      visitChildren(node);
      emphasis--;
    }

    @Override
    public void visit(StrongEmphasis node) {
      strong++;
      visitChildren(node);
      strong--;
    }

    @Override
    public void visit(SoftLineBreak node) {
      throw new AssertionError("a line that is no line: " + out);
    }

    @Override
    public void visit(HardLineBreak node) {
      add("\n");
    }

    @Override
    public void visit(HtmlInline node) {
      throw new AssertionError("HTML: " + node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
      throw new AssertionError("HTML: " + node.getLiteral());
    }

    @Override
    public void visit(Paragraph node) {
      block(node);
    }

    @Override
    public void visit(Heading node) {
      block(node);
    }

    @Override
    public void visit(BlockQuote node) {
      visitChildren(node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
      add(node.getLiteral());
    }

    @Override
    public void visit(Image node) {
      // its description is none of the words
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableCell) {
        block(node);
      } else {
        visitChildren(node);
      }
    }
  }
}
