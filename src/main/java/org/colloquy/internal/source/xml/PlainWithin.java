package org.colloquy.internal.source.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.Metadata;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** The one element that holds most of a document as plain text or as HTML, in lines. */
public final class PlainWithin implements XmlEvents.Visitor {
  /** A text of fewer lines is one paragraph. */
  private static final int LINES = 4;

  private final Deque<Piece> open = new ArrayDeque<>();
  private @Nullable Piece longest;
  private String title = "";
  private long all;

  private static final class Piece {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Span begins;

    Piece(String name) {
      this.name = name;
    }
  }

  /**
   * What a document holds.
   *
   * @param text in the lines where it stands
   * @param html whether the text is HTML, with the document's title
   * @param captions whether it is WebVTT
   */
  public record Read(SourceText text, boolean html, boolean captions) {

    /** As the record of an interview of which nothing else is known. */
    public OralHistory.Read record() {
      return new OralHistory.Read(Metadata.EMPTY, text, captions);
    }
  }

  private PlainWithin() {}

  /** Reads a document; null if no element of it holds most of its words in lines. */
  public static @Nullable Read read(SourceText source, int nesting, Told told) {
    PlainWithin within = new PlainWithin();
    new XmlEvents(source, nesting, told).each(within);
    while (!within.open.isEmpty()) {
      within.end("");
    }
    Piece piece = within.longest;
    Span begins = piece == null ? null : piece.begins;
    if (piece == null || begins == null || 2L * piece.text.length() < within.all) {
      return null;
    }
    String text = piece.text.toString();
    if (text.strip().lines().filter(line -> !line.isBlank()).count() < LINES) {
      return null;
    }
    if (text.length() < within.all) {
      told.tell(Code.R046, begins, "what stands beside <" + piece.name + "> is left out");
    }
    boolean html = text.startsWith("<p") || text.startsWith("<div");
    String head = html ? Feed.head(within.title, null) : "";
    String lines = head + "\n".repeat(begins.line() - 1) + text;
    SourceText held = new SourceText(source.name(), lines);
    return new Read(held, html, text.startsWith("WEBVTT"));
  }

  @Override
  public void start(String name, Attributes attributes) {
    open.push(new Piece(name));
  }

  @Override
  public void text(String said, Span span) {
    Piece piece = open.peek();
    boolean blank = said.isBlank();
    if (piece == null || blank && piece.begins == null) {
      return;
    }
    if (piece.begins == null) {
      piece.begins = span;
      piece.text.append(said.stripLeading());
    } else {
      piece.text.append(said);
    }
    all += blank ? 0 : said.length();
  }

  @Override
  public void end(String name) {
    Piece piece = open.pop();
    if (title.isEmpty() && name.equals("title")) {
      title = piece.text.toString().strip();
    }
    if (longest == null || piece.text.length() > longest.text.length()) {
      longest = piece;
    }
  }
}
