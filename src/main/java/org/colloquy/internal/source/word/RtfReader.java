package org.colloquy.internal.source.word;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.source.word.RtfState.To;

/** Reads the groups of an RTF document (Microsoft's RTF specification 1.9.1). */
final class RtfReader {
  private static final int DEEPEST = 4096;

  /** Groups whose text is none of the document's. */
  private static final Set<String> NOT_TEXT =
      Set.of(
          "colortbl",
          "pict",
          "nonshppict",
          "xe",
          "tc",
          "rxe",
          "bkmkstart",
          "bkmkend",
          "pntext",
          "listtext",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "objdata",
          "listtable",
          "filetbl",
          "revtbl",
          "template",
          "private",
          "datafield",
          "atnid",
          "atnauthor",
          "atntime",
          "atnref",
          "atndate",
          "atnicn",
          "operator",
          "sp",
          "generator",
          "creatim",
          "revtim",
          "printim",
          "comment",
          "doccomm",
          "subject",
          "company",
          "manager",
          "category",
          "hlinkbase",
          "objclass",
          "objname");

  /** What stands at the edges of pages, some of it of first, left or right ones alone. */
  private static final Map<String, String> EDGES =
      Map.of(
          "header", "header",
          "headerl", "header",
          "headerr", "header",
          "headerf", "header",
          "footer", "footer",
          "footerl", "footer",
          "footerr", "footer",
          "footerf", "footer");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "\u2011"),
          Map.entry("-", "\u00ad"));

  private final RtfScanner scanner;
  private final RtfOutput output = new RtfOutput();
  private final Problems problems = new Problems();
  private final Deque<RtfState> groups = new ArrayDeque<>();
  private final Map<Integer, Integer> pages = new HashMap<>();
  private final Map<To, StringBuilder> beside = new LinkedHashMap<>();
  private final Map<String, String> edges = new LinkedHashMap<>();
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
  private RtfState state = new RtfState();
  private int ansi = 1252;
  private int font = -1;
  private int skipped;
  private char high;
  private boolean optional;
  private boolean cutOff;
  private String lastCode = "";

  RtfReader(byte[] bytes) {
    scanner = new RtfScanner(bytes);
    state.page = ansi;
  }

  RtfOutput output() {
    return output;
  }

  /** What stands at the edges of pages, and where. */
  Map<String, String> edges() {
    return edges;
  }

  Problems problems() {
    return problems;
  }

  Properties properties() {
    Map<String, String> core = new HashMap<>();
    core.put("title", said(To.TITLE));
    core.put("creator", said(To.AUTHOR));
    core.put("keywords", said(To.KEYWORDS));
    return new Properties(core, problems);
  }

  private String said(To to) {
    return beside.getOrDefault(to, new StringBuilder()).toString().strip();
  }

  /** Reads all of it; what is not closed ends with the file. */
  void read() {
    for (RtfScanner.Token token = scanner.next();
        token != RtfScanner.Token.END && !cutOff;
        token = scanner.next()) {
      if (token != RtfScanner.Token.BYTE) {
        flush();
      }
      switch (token) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(scanner.word(), scanner.number());
        case SYMBOL -> symbol(scanner.word());
        case BYTE -> raw(scanner.number());
        case END -> throw new IllegalStateException();
      }
    }
    flush();
    text("");
    if (!groups.isEmpty()) {
      problems.tell(Code.R065, "the file breaks off before its end", output.open());
    }
  }

  private void open() {
    if (groups.size() > DEEPEST) {
      throw new ColloquyException(
          Diagnostic.of(Code.R061, "the document's groups are nested beyond reason")
              .withHint("open it in a word processor, save it as DOCX and convert that"));
    }
    groups.push(state);
    state = state.inner();
    skipped = 0;
  }

  private void close() {
    text("");
    if (groups.isEmpty()) {
      cutOff = true;
      return;
    }
    if (state.note) {
      output.noteEnd(state);
    }
    if (state.edge != null) {
      edges.put(said(To.EDGE), state.edge);
      beside.remove(To.EDGE);
    }
    if (state.to == To.CODE) {
      lastCode = said(To.CODE);
    }
    if (state.to == To.STYLES) {
      String name = said(To.STYLES);
      output.style(
          Math.max(0, state.style),
          name.endsWith(";") ? name.substring(0, name.length() - 1) : name);
      beside.remove(To.STYLES);
    }
    state = groups.pop();
    skipped = 0;
    optional = false;
  }

  private void raw(int value) {
    if (skipped > 0) {
      skipped--;
    } else {
      raw.write(value);
    }
  }

  private void flush() {
    if (raw.size() > 0) {
      String text = new String(raw.toByteArray(), RtfCharsets.of(state.page));
      raw.reset();
      text(text);
    }
  }

  /** Half of a pair waits for the other one, and comes as it is before anything else. */
  private void text(String next) {
    String text = high == 0 ? next : high + next;
    high = 0;
    if (text.isEmpty()) {
      return;
    }
    switch (state.to) {
      case TEXT -> said(text);
      case NOWHERE -> {
        // of the program's own
      }
      case COMMENT -> {
        // told where it began
      }
      default -> beside.computeIfAbsent(state.to, t -> new StringBuilder()).append(text);
    }
  }

  private void said(String text) {
    if (state.hidden || state.deleted) {
      if (!text.isBlank()) {
        String how = state.hidden ? "hidden" : "deleted";
        problems.tell(Code.R063, how + " text is left out", output.open());
      }
      return;
    }
    if (state.struck && !text.isBlank()) {
      problems.struck(output.open());
    }
    output.open().add(Run.Kind.TEXT, problems.fit(text, output.open()), state.format());
  }

  private void symbol(String sign) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (sign) {
      case "*" -> optional = true;
      case "\n", "\r" -> paragraph();
      default -> text(SIGNS.getOrDefault(sign, ""));
    }
  }

  private void paragraph() {
    text("");
    if (state.to == To.TEXT) {
      output.paragraph(state);
    } else if (state.to == To.EDGE) {
      text(" ");
    }
  }

  private void word(String word, int number) {
    boolean unknown = optional;
    optional = false;
    boolean on = number != 0;
    if (skipped > 0 && SIGNS.containsKey(word)) {
      skipped--;
      return;
    }
    if (RtfWords.format(word, number, state) || destination(word)) {
      return;
    }
    switch (word) {
      case "par", "sect" -> paragraph();
      case "cell" -> {
        if (state.to == To.TEXT) {
          output.cell(state);
        }
      }
      case "row" -> output.row();
      case "chpgn" -> {
        if (state.to == To.EDGE) {
          text("1");
        }
      }
      case "line", "page", "column" -> {
        if (state.to == To.TEXT && !state.hidden && !state.deleted) {
          boolean line = word.equals("line");
          Run.Kind kind = line ? Run.Kind.LINE_BREAK : Run.Kind.PAGE_BREAK;
          output.open().add(kind, "", Format.PLAIN);
        }
      }
      case "u" -> unicode(number);
      case "bin" -> scanner.skip(number);
      case "ansicpg" -> ansi = state.page = number;
      case "mac" -> ansi = state.page = 10000;
      case "pc" -> ansi = state.page = 437;
      case "f" -> font(number);
      case "fcharset" -> pages.put(font, RtfCharsets.page(number, ansi));
      case "deleted" -> state.deleted = on;
      default -> {
        if (unknown) {
          state.to = To.NOWHERE;
        } else {
          text(SIGNS.getOrDefault(word, ""));
        }
      }
    }
  }

  private void unicode(int number) {
    char unit = (char) number;
    boolean half = Character.isHighSurrogate(unit);
    text(half ? "" : String.valueOf(unit));
    high = half ? unit : 0;
    skipped = state.fallback;
  }

  private void font(int number) {
    if (state.to == To.FONTS) {
      font = number;
    } else {
      state.page = pages.getOrDefault(number, ansi);
    }
  }

  /** Whether a word says where its group's text goes. */
  private boolean destination(String word) {
    if (NOT_TEXT.contains(word)) {
      if (word.equals("pict") && state.to == To.TEXT) {
        problems.tell(Code.R014, "a picture in RTF is left out", output.open());
      }
      state.to = To.NOWHERE;
      state.dead = true;
      return true;
    }
    if (EDGES.containsKey(word)) {
      state.to = state.dead ? To.NOWHERE : To.EDGE;
      state.edge = state.dead ? null : EDGES.get(word);
      state.dead = true;
      return true;
    }
    switch (word) {
      case "info", "upr", "shpinst" -> state.to = To.NOWHERE;
      case "field" -> lastCode = "";
      case "shppict", "object", "shp" -> {
        // what is in it says what it is
      }
      case "fonttbl" -> state.to = To.FONTS;
      case "stylesheet" -> state.to = To.STYLES;
      case "title" -> state.to = To.TITLE;
      case "author" -> state.to = To.AUTHOR;
      case "keywords" -> state.to = To.KEYWORDS;
      case "annotation" -> {
        problems.tell(Code.R012, "a comment is left out", output.open());
        state.to = To.COMMENT;
      }
      case "footnote" -> {
        if (state.to == To.TEXT) {
          output.note();
          state.note = true;
          state.plain();
          state.paragraph();
        }
      }
      case "fldinst" -> {
        beside.remove(To.CODE);
        state.to = state.to == To.NOWHERE ? To.NOWHERE : To.CODE;
      }
      case "fldrslt" -> {
        String link = Fields.link(lastCode);
        state.link = link == null ? state.link : link;
      }
      case "shprslt" -> state.to = To.NOWHERE;
      case "ud", "shptxt", "result" -> state.to = state.dead ? To.NOWHERE : To.TEXT;
      default -> {
        return false;
      }
    }
    return true;
  }
}
