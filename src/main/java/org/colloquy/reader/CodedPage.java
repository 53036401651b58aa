package org.colloquy.reader;

import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.marks.QuotedText;
import org.jspecify.annotations.Nullable;

/** A page that stands as one long text in a program or in a statement of SQL. */
final class CodedPage {
  private static final Set<String> PROGRAMS =
      Set.of("sql", "js", "mjs", "cjs", "jsx", "ts", "tsx", "php", "py", "rb");

  /** So much of the program is the page. */
  private static final double MOST = .6;

  private static final int TAG = 400;

  /** No title is longer. */
  private static final int TITLE = 120;

  private CodedPage() {}

  /**
   * What a program holds; null if it is no program, or nobody speaks in a page of it.
   *
   * @param program its text
   */
  static @Nullable Reading of(Source source, SourceText program, ReadOptions options) {
    if (!PROGRAMS.contains(source.extension())) {
      return null;
    }
    List<String> texts = texts(program.text());
    String page = texts.get(1);
    String head = page.substring(0, Math.min(TAG, page.length())).strip();
    boolean tagged = head.startsWith("<") && (page.contains("</p>") || page.contains("<br"));
    if (!tagged || page.length() < MOST * program.text().length()) {
      return null;
    }
    Told told = new Told(program);
    told.tell(Code.R050, null, "what stands beside the page in this program is left out");
    Reading reading =
        Carried.read(
            new HtmlReader(), source.carrying(html(texts.get(0), page)), options, told.all());
    return Carried.isTalk(reading) ? reading : null;
  }

  private static String html(String title, String page) {
    String text = title.replace("&", "&amp;").replace("<", "&lt;");
    return "<html><head><title>" + text + "</title></head><body>" + page;
  }

  /** A title and the longest text: the last one before it that has words, and is no longer. */
  private static List<String> texts(String program) {
    String longest = "";
    String title = "";
    String before = "";
    for (int i = 0; i < program.length(); i++) {
      if ("\"'`".indexOf(program.charAt(i)) >= 0) {
        int end = QuotedText.end(program, i);
        String text = program.substring(Math.min(i + 1, end), end);
        boolean longer = text.length() > longest.length();
        title = longer ? before : title;
        longest = longer ? text : longest;
        boolean words = text.length() <= TITLE && text.strip().indexOf(' ') > 0;
        before = words && Character.isLetter(text.codePointAt(0)) ? text : before;
        i = end;
      }
    }
    return List.of(QuotedText.plain(title, '\n'), QuotedText.plain(longest, '\n'));
  }
}
