package org.colloquy.reader;

import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.marks.QuotedText;
import org.jspecify.annotations.Nullable;

/**
 * A page that stands in a program or in a statement of SQL: as one long text or several with tags,
 * or as the elements of a component (JSX).
 */
final class CodedPage {
  private static final Set<String> PROGRAMS =
      Set.of("sql", "js", "mjs", "cjs", "jsx", "ts", "tsx", "php", "py", "rb");

  /** So much of the program is the page. */
  private static final double MOST = .6;

  /** Of running text, which programs that make pages seldom have whole. */
  private static final List<String> TAGS = List.of("</p>", "<br", "</strong>", "</em>", "</b>");

  /** No title is longer. */
  private static final int TITLE = 120;

  private final String program;
  private final StringBuilder page = new StringBuilder();
  private String title = "";

  private CodedPage(String program) {
    this.program = program;
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
    if (!PROGRAMS.contains(source.extension())) {
      return null;
    }
    CodedPage found = new CodedPage(program.text());
    if (found.page.length() < MOST * program.text().length()) {
      return null;
    }
    Told told = new Told(program);
    told.tell(Code.R050, null, "what stands beside the page in this program is left out");
    Reading reading =
        Carried.read(new HtmlReader(), source.carrying(found.html()), options, told.all());
    return Carried.isTalk(reading) ? reading : null;
  }

  private String html() {
    String text = title.replace("&", "&amp;").replace("<", "&lt;");
    return "<html><head><title>" + text + "</title></head><body>" + page;
  }

  /** The elements that a component returns, as HTML names their attributes; empty for none. */
  private static String elements(String program) {
    int component = program.indexOf("className=");
    int from = component < 0 ? -1 : program.indexOf('<', program.indexOf("return"));
    int to = program.lastIndexOf('>') + 1;
    return from < 0 || from > component
        ? ""
        : program.substring(from, to).replace("className=", "class=").replace("{\" \"}", " ");
  }

  /**
   * All texts with tags, and the title before them: a text called so, or the last one that has
   * words and is no longer.
   */
  private void texts() {
    boolean named = false;
    int next;
    for (int i = 0; i < program.length(); i = next) {
      next = i + 1;
      if ("\"'`".indexOf(program.charAt(i)) >= 0) {
        int end = QuotedText.end(program, i);
        String text = QuotedText.plain(program.substring(Math.min(next, end), end), '\n');
        if (isTagged(text)) {
          page.append("<div>").append(text).append("</div>\n");
        } else if (page.isEmpty() && !named && isTitle(text)) {
          named = program.substring(Math.max(0, i - TITLE), i).stripTrailing().endsWith("title\":");
          title = text;
        }
        next = end + 1;
      }
    }
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
