package org.colloquy.internal.source.marks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.line.TexSigns;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * What LaTeX has above and around a text: the preamble is none, nor are commands that only set what
 * stands about them. Headings become those of a wiki, and points of a list get a dash.
 */
final class TexHead {
  private static final String SPEAK = "\\speak{";
  private static final String CAPTION = "caption";
  private static final String ITEM = "\\item";
  private static final String TITLE = "\\maketitle";

  /** What pandoc puts before a heading, as a place that links lead to. */
  private static final String TARGET = "\\hypertarget{";

  private static final String NAME = "\\label{";

  /** Commands alone on their lines that only set what is about them. */
  private static final Set<String> SETTING =
      Set.of(
          ("begin end maketitle tableofcontents newpage clearpage pagebreak linebreak newline"
                  + " bigskip medskip smallskip noindent indent centering par vspace hspace vfill hfill"
                  + " label pagestyle thispagestyle hrulefill hrule setlength setcounter doublespacing"
                  + " singlespacing onehalfspacing normalsize small large title author date"
                  + " includegraphics tightlist item")
              .split(" "));

  /** Commands before the words of a line that only set it. */
  private static final Set<String> BEFORE = Set.of("noindent", "indent", "par", "hfill", "quad");

  /** Commands about the words of a heading. */
  private static final List<String> ABOUT =
      List.of("\\texorpdfstring{", "\\emph{", "\\textit{", "\\textbf{");

  /** What makes a heading, and its level. */
  private static final Map<String, Integer> HEADINGS =
      Map.of("part", 1, "chapter", 1, "section", 2, "subsection", 3, "subsubsection", 4);

  private final String text;
  private final Rewriting out;

  private TexHead(SourceText source) {
    text = source.text();
    out = new Rewriting(source);
  }

  /**
   * @param begin where the document begins
   */
  static SourceHead of(SourceText source, int from, int begin, Told told) {
    TexHead head = new TexHead(source);
    int body = begin + SourceHead.BEGIN.length();
    int made = head.text.indexOf(TITLE, body);
    int front = Math.max(begin, made);
    Metadata.Builder found = Metadata.builder();
    found.title(plain(head.argument(from, front, "\\title")));
    String date = head.argument(from, front, "\\date");
    found.date(date == null ? null : SourceHead.date(date));
    SourceHead.author(plain(head.argument(from, front, "\\author")), found);
    head.out.blank(from, body);
    told.tell(Code.R012, source.span(from, body), "what LaTeX has above a text is left out");
    boolean behind = false;
    for (SourceText.Row row : source.rows(body)) {
      behind |= head.text.startsWith("\\end{document}", row.start());
      head.read(row, behind);
    }
    return new SourceHead(found.build(), head.out.made(), SourceHead.Form.TEX);
  }

  private void read(SourceText.Row row, boolean behind) {
    int start = row.start();
    while (start < row.end() && " \t~".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = trimmed(start, row.end());
    String command = command(start, end);
    boolean target = text.startsWith(TARGET, start) && text.startsWith("}{%", end - 3);
    if (behind || target || text.startsWith("%", start) || SETTING.contains(command)) {
      out.blank(row.start(), row.end());
      return;
    }
    out.blank(row.start(), start);
    Integer level = HEADINGS.get(command);
    boolean caption = command.equals(CAPTION) && caption(start, end);
    if (caption || level != null && heading(start, end, level)) {
      return;
    }
    int at = start;
    for (int next = behindSetting(at); next > at; next = behindSetting(at)) {
      out.blank(at, next);
      at = next;
    }
    int close = text.startsWith(SPEAK, at) ? at + text.substring(at, end).indexOf('}') : -1;
    if (close > at) {
      out.put(at, close + 1, text.substring(at + SPEAK.length(), close) + ":");
    } else if (text.startsWith(ITEM + " ", at)) {
      out.put(at, at + ITEM.length(), "    -");
    } else {
      tighten(at);
    }
    breaks(at, row.end());
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The command that a line is, with what it is given; empty if the line has words besides. */
  private String command(int start, int end) {
    int at = nameEnd(start);
    if (at == start) {
      return "";
    }
    boolean alone = at == end || "}]*\\".indexOf(text.charAt(end - 1)) >= 0;
    boolean given = at == end || "[{*\\".indexOf(text.charAt(at)) >= 0;
    return alone && given ? text.substring(start + 1, at) : "";
  }

  /** Behind the name of a command that begins at an offset, or that offset. */
  private int nameEnd(int start) {
    int at = text.startsWith("\\", start) ? start + 1 : start;
    while (at > start && at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** {@code \caption{The weir}}, in the brackets of what nobody says. */
  private boolean caption(int start, int end) {
    int open = text.indexOf('{', start);
    boolean whole = text.indexOf('}', open) == end - 1;
    if (whole) {
      out.put(start, end, "[" + text.substring(open + 1, end - 1).strip() + "]");
    }
    return whole;
  }

  /** {@code \section*{Winter}}, as {@code == Winter ==}. */
  private boolean heading(int start, int end, int level) {
    String whole = text.substring(start, end);
    int named = whole.indexOf(NAME);
    String line = named > 0 ? whole.substring(0, named) : whole;
    int open = line.indexOf('{');
    boolean closed = open > 0 && close(line, open) == line.length() - 1;
    String said = closed ? TexSigns.read(words(line.substring(open + 1, line.length() - 1))) : "";
    String signs = "=".repeat(level);
    String heading = signs + " " + said + " " + signs;
    boolean fits = !said.isEmpty() && said.indexOf('\\') < 0 && heading.length() <= end - start;
    if (fits) {
      out.put(start, end, heading);
    }
    return fits;
  }

  /** What a heading says: the plain one of two forms, and no command about the whole of it. */
  private static String words(String given) {
    String said = given.strip();
    for (String command : ABOUT) {
      int open = command.length() - 1;
      int close = said.startsWith(command) ? close(said, open) : -1;
      boolean two = close > 0 && said.startsWith("{", close + 1);
      boolean whole = close == said.length() - 1;
      said =
          two
              ? said.substring(close + 2, said.length() - 1)
              : whole ? said.substring(command.length(), close) : said;
    }
    return said.strip();
  }

  /** Behind a command that only sets a line, and the blanks there; or the offset itself. */
  private int behindSetting(int at) {
    int end = nameEnd(at);
    if (end == at || !BEFORE.contains(text.substring(at + 1, end))) {
      return at;
    }
    while (end < text.length() && " ~".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** {@code \textbf {Why?}} without the blank before its brace. */
  private void tighten(int at) {
    int end = nameEnd(at);
    if (end > at && text.startsWith(" {", end)) {
      out.put(at, end + 1, " " + text.substring(at, end));
    }
  }

  /** Blanks for the ends of lines that a row asks for, before a brace that closes or at its end. */
  private void breaks(int from, int to) {
    int end = trimmed(from, to);
    boolean braced = end > from && text.charAt(end - 1) == '}';
    int stop = braced ? trimmed(from, end - 1) : end;
    int at = stop;
    while (at > from && "\\*~ ".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    if (text.substring(at, stop).contains("\\\\")) {
      out.put(at, end, braced ? "}" : "");
    }
  }

  private @Nullable String argument(int from, int to, String command) {
    int at = text.indexOf(command + "{", from);
    int open = at + command.length();
    int close = at < 0 || at >= to ? -1 : close(text, open);
    return close > 0 ? text.substring(open + 1, close) : null;
  }

  /** Where the brace closes that opens at an offset; -1 if it does not do so soon. */
  private static int close(String text, int open) {
    int depth = 0;
    for (int i = open; i < Math.min(text.length(), open + SourceHead.LONGEST); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** A title without commands; null if nothing is left of it. */
  private static @Nullable String plain(@Nullable String value) {
    String read = value == null ? "" : TexSigns.read(value.replace("\\\\", " ").replace('~', ' '));
    String said = read.indexOf('{') >= 0 ? "" : read.strip();
    return said.isEmpty() || said.indexOf('\\') >= 0 ? null : said;
  }
}
