package org.colloquy.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.PlaceLink;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.html.Fragment;
import org.colloquy.internal.source.html.Surroundings;
import org.colloquy.model.Inline;
import org.colloquy.model.Links;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * HTML inside Markdown: elements that say what the model can say are understood; comments and what
 * is active are left out, and said to be; whatever is no HTML, such as {@code <laughs>}, is text.
 */
final class MarkdownHtml {
  /** Elements that say how their text looks, and nothing of what it is. */
  private static final Set<String> LOOKS =
      Set.of(
          "font", "span", "u", "small", "big", "mark", "center", "s", "del", "strike", "ins",
          "abbr", "acronym", "label", "time", "data", "bdi", "bdo", "nobr");

  private static final Set<String> UNDERSTOOD =
      Set.of(
          "sup", "sub", "em", "i", "cite", "dfn", "var", "strong", "b", "a", "q", "code", "kbd",
          "samp", "tt");

  private final Surroundings around;
  private final Told told;
  private final Set<Inline> tags = Collections.newSetFromMap(new IdentityHashMap<>());

  MarkdownHtml(Surroundings around) {
    this.around = around;
    told = around.told();
  }

  /** What a tag, comment or declaration between other inlines is. */
  List<Inline> inline(String html, @Nullable Span span) {
    if (html.startsWith("<!--")) {
      told.tell(Code.R012, span, "a comment is left out");
      return List.of();
    }
    String name = html.startsWith("</") ? "" : Fragment.name(html, 0);
    Origin origin = Origin.at(span);
    if (name.equals("br")) {
      return List.of(new Inline.LineBreak(origin));
    }
    if (name.equals("wbr")) {
      return List.of(new Inline.Text("\u200b", origin));
    }
    Inline.Text text = new Inline.Text(html, origin);
    tags.add(text);
    return List.of(text);
  }

  /** Whether a tag shows a picture. */
  static boolean isPicture(String html) {
    return Fragment.name(html, 0).equals("img") && !html.startsWith("</");
  }

  /** Whether a node ends the line. */
  static boolean isBreak(Node node) {
    return node instanceof HtmlInline html
        && !html.getLiteral().startsWith("</")
        && Fragment.name(html.getLiteral(), 0).equals("br");
  }

  /**
   * The nodes of a paragraph that stand between a tag that is understood and the one that closes
   * it, so that no line may end there.
   */
  static Set<Node> enclosed(Node paragraph) {
    Set<Node> enclosed = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Node> open = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      String html = node instanceof HtmlInline tag ? tag.getLiteral() : "";
      String name = html.isEmpty() ? "" : Fragment.name(html, 0);
      if (!understood(name)) {
        continue;
      }
      if (!html.startsWith("</")) {
        open.add(node);
      } else if (!open.isEmpty() && name.equals(nameOf(open.get(open.size() - 1)))) {
        Node first = open.remove(open.size() - 1);
        if (open.isEmpty()) {
          for (Node at = first; at != null && at != node; at = at.getNext()) {
            enclosed.add(at);
          }
        }
      }
    }
    return enclosed;
  }

  private static String nameOf(Node tag) {
    return Fragment.name(((HtmlInline) tag).getLiteral(), 0);
  }

  /** A block of HTML; null where it is kept as it is written, or is a comment alone. */
  @Nullable Fragment block(String html, @Nullable Span span) {
    int open = neverClosed(html);
    if (open < 0 ? html.contains("<!--") : html.lastIndexOf("<!--", open - 1) >= 0) {
      told.tell(Code.R012, span, "a comment is left out");
    }
    if (!Fragment.isHtml(html)) {
      return null;
    }
    String shown = html;
    if (open >= 0) {
      String what =
          html.startsWith("<!--", open) ? "a comment" : "<" + Fragment.name(html, open) + ">";
      told.tell(Code.R011, span, what + " that is never closed is kept as text");
      shown = html.substring(0, open) + asText(html.substring(open));
    }
    Fragment fragment =
        Fragment.of(withoutWrapper(shown), around.partAt(span == null ? 0 : span.start()));
    String active = fragment.active();
    if (active != null) {
      told.tell(Code.R011, span, "HTML that does something is left out: <" + active + ">");
    }
    return fragment;
  }

  /**
   * A block without the beginning of a quotation that it does not close, as a blank line ends the
   * block: what is set within goes on below, and is read as if it were not quoted there as here.
   */
  private static String withoutWrapper(String html) {
    List<Integer> open = new ArrayList<>();
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (!Fragment.name(html, at).equals("blockquote")) {
        continue;
      }
      if (!html.startsWith("</", at)) {
        open.add(at);
      } else if (!open.isEmpty()) {
        open.remove(open.size() - 1);
      }
    }
    if (open.isEmpty()) {
      return html;
    }
    StringBuilder bare = new StringBuilder(html);
    for (int from : open) {
      int end = html.indexOf('>', from);
      for (int i = from; i <= end; i++) {
        bare.setCharAt(i, html.charAt(i) == '\n' ? '\n' : ' ');
      }
    }
    return bare.toString();
  }

  /**
   * Where a comment, script ... begins that takes all the rest of the document; -1 if none does.
   */
  private static int neverClosed(String html) {
    int first = 0;
    while (first < html.length() && html.charAt(first) == ' ') {
      first++;
    }
    String name = Fragment.name(html, first);
    boolean raw = html.startsWith("<", first) && RAW.contains(name);
    boolean closed = raw && html.toLowerCase(Locale.ROOT).contains("</" + name);
    return raw && !closed ? first : html.indexOf("<!--", html.lastIndexOf("-->") + 1);
  }

  /** Elements that no blank line ends: CommonMark, HTML blocks, the first kind. */
  private static final Set<String> RAW = Set.of("pre", "script", "style", "textarea");

  /** What is never closed as paragraphs, its lines where they are. */
  private static String asText(String open) {
    return "&lt;" + open.substring(1).replaceAll("(\n[ \t]*+\n)", "<p>$1");
  }

  /** The text of a block that is no HTML, on one line, without its comments. */
  String text(String html, @Nullable Span span) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    int open = neverClosed(html);
    int to = open < 0 ? html.length() : open;
    for (int at = html.indexOf("<!--"); at >= 0 && at < to; at = html.indexOf("<!--", from)) {
      text.append(html, from, at);
      from = html.indexOf("-->", at) + 3;
    }
    text.append(html, from, html.length());
    told.tell(Code.R011, span, KEPT);
    return text.toString().strip().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
  }

  private static final String KEPT = "HTML is kept as text";

  /** The inlines with pairs of tags that are understood as what they mean. */
  List<Inline> paired(List<Inline> inlines) {
    if (tags.isEmpty() || inlines.stream().noneMatch(tags::contains)) {
      return inlines;
    }
    List<Inline> out = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (Inline inline : inlines) {
      String html = tags.contains(inline) ? ((Inline.Text) inline).text() : "";
      if (html.startsWith("</") && closes(html, out, open)) {
        continue;
      }
      if (!html.isEmpty() && !html.startsWith("</") && understood(Fragment.name(html, 0))) {
        open.add(out.size());
      }
      out.add(inline);
    }
    out.stream().filter(tags::contains).forEach(this::keep);
    return out;
  }

  private void keep(Inline tag) {
    tags.remove(tag);
    told.tell(Code.R011, tag.origin().span().orElse(null), KEPT);
  }

  private boolean closes(String html, List<Inline> out, List<Integer> open) {
    if (open.isEmpty()) {
      return false;
    }
    int at = open.get(open.size() - 1);
    Inline.Text tag = (Inline.Text) out.get(at);
    List<Inline> within = List.copyOf(out.subList(at + 1, out.size()));
    if (!Fragment.name(tag.text(), 0).equals(Fragment.name(html, 0))) {
      return false;
    }
    open.remove(open.size() - 1);
    tags.remove(tag);
    out.subList(at, out.size()).clear();
    out.addAll(made(tag, within));
    return true;
  }

  void struck(@Nullable Span span) {
    told.struck(span);
  }

  private static boolean understood(String name) {
    return UNDERSTOOD.contains(name) || LOOKS.contains(name);
  }

  /** What a pair of tags makes of the text between them. */
  private List<Inline> made(Inline.Text tag, List<Inline> within) {
    if (within.isEmpty()) {
      return within;
    }
    Origin origin = tag.origin();
    return switch (Fragment.name(tag.text(), 0)) {
      case "s", "strike" -> {
        struck(origin.span().orElse(null));
        yield within;
      }
      case "sup" -> List.of(new Inline.Superscript(within, origin));
      case "sub" -> List.of(new Inline.Subscript(within, origin));
      case "em", "i", "cite", "dfn", "var" -> List.of(new Inline.Emphasis(within, origin));
      case "strong", "b" -> List.of(new Inline.Strong(within, origin));
      case "code", "kbd", "samp", "tt" ->
          List.of(new Inline.Code(PlainText.ofInlines(within), origin));
      case "del" -> {
        told.tell(Code.R063, origin.span().orElse(null), "deleted text is left out");
        yield List.of();
      }
      case "a" -> link(Fragment.attribute(tag.text(), "href"), within, origin);
      case "q" -> {
        List<Inline> quoted = new ArrayList<>(within);
        quoted.add(0, new Inline.Text("\u201c", origin));
        quoted.add(new Inline.Text("\u201d", origin));
        yield quoted;
      }
      case "span" -> {
        String language = Language.tag(Fragment.attribute(tag.text(), "lang"));
        yield language == null
            ? within
            : List.of(new Inline.LanguageSpan(language, within, origin));
      }
      default -> within;
    };
  }

  /** Tells of a sign that links to the place where it stands. */
  void placed(@Nullable Span span) {
    told.tell(Code.R050, span, "a sign that links to its own place is left out");
  }

  private List<Inline> link(String href, List<Inline> within, Origin origin) {
    if (PlaceLink.is(href, PlainText.ofInlines(within))) {
      placed(origin.span().orElse(null));
      return List.of();
    }
    if (Links.external(href)) {
      return List.of(new Inline.Link(href, within, origin));
    }
    if (!href.isEmpty() && !href.startsWith("#")) {
      String message = "a link that is no http, https or mailto is kept as text";
      told.tell(Code.R013, origin.span().orElse(null), message);
    }
    return within;
  }
}
