package org.colloquy.reader;

import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.marks.QuotedText;
import org.jspecify.annotations.Nullable;

/**
 * A page that stands in a program or in a statement of SQL: as one long text or several, with tags
 * or as Markdown, or as the elements of a component (JSX).
 */
final class CodedPage {
  private static final Set<String> PROGRAMS =
      Set.of("sql", "js", "mjs", "cjs", "jsx", "ts", "tsx", "php", "py", "rb", "go", "java", "kt");

  /** Those in which a text between quotation marks may have several lines. */
  private static final Set<String> FREE = Set.of("sql", "php", "rb");

  /** A text has so many line ends before it is taken for a page of Markdown. */
  private static final int LINES = 4;

  /** So much of the program is the page. */
  private static final double MOST = .6;

  /** Of running text, which programs that make pages seldom have whole. */
  private static final List<String> TAGS = List.of("</p>", "<br", "</strong>", "</em>", "</b>");

  /** No title is longer. */
  private static final int TITLE = 120;

  private final String program;
  private final boolean free;
  private final StringBuilder page = new StringBuilder();
  private final StringBuilder marked = new StringBuilder();

  /** How much of the program the texts with marks are, with its line ends. */
  private int held;

  private String title = "";

  private CodedPage(String program, boolean free) {
    this.program = program;
    this.free = free;
    String elements = elements(program);
    if (elements.length() >= MOST * program.length()) {
      page.append(elements);
    } else {
      texts();
    }
  }

  /**
   * What a program holds; null if it is no program, or nobody speaks in a page of it.
   *
   * @param program its text
   */
  static @Nullable Reading of(Source source, SourceText program, ReadOptions options) {
    if (!isProgram(source)) {
      return null;
    }
    CodedPage found = new CodedPage(program.text(), FREE.contains(source.extension()));
    double most = MOST * program.text().length();
    boolean tags = found.page.length() >= most;
    if (!tags && found.held < most) {
      return null;
    }
    Told told = new Told(program);
    told.tell(Code.R050, null, "what stands beside the page in this program is left out");
    Reader reader = tags ? new HtmlReader() : new MarkdownReader();
    Source carried = source.carrying(tags ? found.html() : found.markdown());
    Reading reading = Carried.read(reader, carried, options, told.all());
    return Carried.isTalk(reading) ? reading : null;
  }

  static boolean isProgram(Source source) {
    return PROGRAMS.contains(source.extension());
  }

  private String markdown() {
    String text = title.replace("\\", "\\\\").replace("\"", "\\\"");
    return title.isEmpty() ? marked.toString() : "---\ntitle: \"" + text + "\"\n---\n" + marked;
  }

  private String html() {
    String text = title.replace("&", "&amp;").replace("<", "&lt;");
    return "<html><head><title>" + text + "</title></head><body>" + page;
  }

  /** The elements that a component returns, as HTML names their attributes; empty for none. */
  private static String elements(String program) {
    int named = program.indexOf("className=");
    int component = named < 0 ? program.indexOf(" speaker=") : named;
    int from = component < 0 ? -1 : program.indexOf('<', program.indexOf("return"));
    int to = program.lastIndexOf('>') + 1;
    return from < 0 || from > component
        ? ""
        : program.substring(from, to).replace("className=", "class=").replace("{\" \"}", " ");
  }

  /**
   * All texts with tags, those with many lines, and the title before them: a text called so, or the
   * last one that has words and is no longer.
   */
  private void texts() {
    boolean named = false;
    int next;
    for (int i = 0; i < program.length(); i = next) {
      QuotedText.Piece piece = QuotedText.piece(program, i, free);
      String text = piece.text();
      next = piece.next();
      if (isTagged(text)) {
        page.append("<div>").append(text).append("</div>\n");
      } else if (text.chars().filter(c -> c == '\n').count() >= LINES) {
        held += text.length();
        int line = text.indexOf('\n') + 1;
        marked.append(text, 0, line).append(text.substring(line).stripIndent()).append("\n\n");
      } else if (page.isEmpty() && marked.isEmpty() && !named && isTitle(text)) {
        named = isCalledTitle(program.substring(Math.max(0, i - TITLE), i));
        title = text;
      }
    }
  }

  /** Whether what stands before a text calls it the title. */
  private static boolean isCalledTitle(String before) {
    String code = before.stripTrailing();
    String key = code.isEmpty() ? "" : code.substring(0, code.length() - 1).stripTrailing();
    boolean sign = code.endsWith(":") || code.endsWith("=");
    return sign && (key.endsWith("title") || key.endsWith("title\"") || key.endsWith("title'"));
  }

  private static boolean isTitle(String text) {
    return text.length() <= TITLE
        && text.strip().indexOf(' ') > 0
        && Character.isLetter(text.codePointAt(0));
  }

  private static boolean isTagged(String text) {
    return text.indexOf('<') >= 0 && TAGS.stream().anyMatch(text::contains);
  }
}
