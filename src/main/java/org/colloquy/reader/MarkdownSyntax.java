package org.colloquy.reader;

import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.source.SourceText;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parses CommonMark with tables, footnotes and strokes, within limits that hostile texts can't
 * break: nesting is bounded, and stretches whose brackets and asterisks would take quadratic time
 * are read as plain text.
 */
final class MarkdownSyntax {
  private static final int OPEN_BLOCKS = 50;
  private static final int OPEN_INLINES = 50;

  /** Closing brackets times what they may close, in one run of lines without a blank one. */
  private static final long WORK = 100_000_000L;

  private static final Parser WITH_TABLES =
      parser(List.of(TablesExtension.create(), new MarkdownNotes(), new MarkdownStrokes()));

  private static final String ACTIVE = "[]*_!`<&\\~";

  private final SourceText source;
  private final int from;
  private final char[] text;
  private @Nullable Diagnostic problem;
  private char standIn;

  private MarkdownSyntax(SourceText source, int from) {
    this.source = source;
    this.from = from;
    text = source.text().substring(from).toCharArray();
  }

  /**
   * A parsed text.
   *
   * @param problem what was read literally, or null
   * @param standIn the first of the characters that stand for {@link #ACTIVE} ones in what was read
   *     literally; 0 where nothing was
   */
  record Parsed(Node document, @Nullable Diagnostic problem, char standIn) {
    /** A literal of the document as it stands in the source. */
    String literal(String text) {
      if (standIn == 0) {
        return text;
      }
      StringBuilder out = new StringBuilder(text);
      for (int i = 0; i < out.length(); i++) {
        int at = out.charAt(i) - standIn;
        if (at >= 0 && at < ACTIVE.length()) {
          out.setCharAt(i, ACTIVE.charAt(at));
        }
      }
      return out.toString();
    }
  }

  static Parsed parse(SourceText source, int from) {
    MarkdownSyntax syntax = new MarkdownSyntax(source, from);
    syntax.scan();
    syntax.spaces();
    String text = new String(syntax.text);
    return new Parsed(syntax.document(text), syntax.problem, syntax.standIn);
  }

  private Node document(String text) {
    try {
      return WITH_TABLES.parse(text);
    } catch (IllegalArgumentException tableTooLarge) {
      int row = from + widestRow();
      problem =
          source
              .problem(
                  Code.R016,
                  source.span(row, row + 1),
                  "a table is too large; tables are read as text")
              .withHint("split the table");
      return parser(List.of(new MarkdownNotes(), new MarkdownStrokes())).parse(text);
    }
  }

  /** Where the line begins that has most bars of those below the head of a table. */
  private int widestRow() {
    int widest = 0;
    int most = 0;
    int line = 0;
    int bars = 0;
    boolean row = true;
    for (int i = 0; i <= text.length; i++) {
      char c = i < text.length ? text[i] : '\n';
      if (c == '\n' || c == '\r') {
        widest = row && bars > most ? line : widest;
        most = row ? Math.max(most, bars) : most;
        line = i + 1;
        bars = 0;
        row = true;
      }
      bars += c == '|' ? 1 : 0;
      row &= "|:- \t\n\r".indexOf(c) >= 0;
    }
    return widest;
  }

  private static Parser parser(List<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(OPEN_BLOCKS)
        .maxInlineNesting(OPEN_INLINES)
        .build();
  }

  /** Page breaks and the like are blanks; line ends stay as they are. */
  private void spaces() {
    for (int i = 0; i < text.length; i++) {
      boolean blank = text[i] == '\f' || text[i] == '\u000b' || text[i] == '\u0085';
      text[i] = blank ? ' ' : text[i];
    }
  }

  private void scan() {
    int run = 0;
    long closing = 0;
    long opening = 0;
    boolean blank = true;
    for (int i = 0; i <= text.length; i++) {
      char c = i < text.length ? text[i] : '\n';
      if (c >= 'a' && c <= 'z') {
        blank = false;
        continue;
      }
      if (c == '\n' || c == '\r') {
        if (blank || i == text.length) {
          if (closing * opening > WORK) {
            literally(run, i);
          }
          run = i + 1;
          closing = 0;
          opening = 0;
        }
        blank = true;
        continue;
      }
      blank &= c == ' ' || c == '\t';
      closing += c == ']' ? 1 : 0;
      opening += c == '[' || c == '*' || c == '_' || c == '~' ? 1 : 0;
    }
  }

  /** Lets characters without meaning stand for those with one. */
  private void literally(int start, int end) {
    if (standIn == 0) {
      standIn = unused();
      problem =
          source
              .problem(
                  Code.R016,
                  source.span(from + start, from + start),
                  "too many brackets and asterisks in one paragraph; it is read as plain text")
              .withHint("part it with blank lines");
    }
    for (int i = start; i < end; i++) {
      int at = ACTIVE.indexOf(text[i]);
      text[i] = at < 0 ? text[i] : (char) (standIn + at);
    }
  }

  /** The first of some private-use characters that the text has none of. */
  private char unused() {
    Set<Integer> used = new java.util.HashSet<>();
    for (char c : text) {
      if (c >= '\ue000' && c <= '\uf8ff') {
        used.add(c >> 4);
      }
    }
    for (int block = 0xe00; block < 0xf8f; block++) {
      if (!used.contains(block)) {
        return (char) (block << 4);
      }
    }
    return '\uf8f0';
  }
}
