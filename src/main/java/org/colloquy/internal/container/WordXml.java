package org.colloquy.internal.container;

import java.text.Bidi;
import org.colloquy.internal.container.WordRun.Script;
import org.jspecify.annotations.Nullable;

/**
 * Writes the running content of WordprocessingML: paragraphs, runs of text, fields, bookmarks
 * (ECMA-376 part 1, clause 17). Knows which stretches of a text a word processor has to be told
 * about: tabs, soft hyphens, letters from right to left, East Asian marks. Not safe for use by
 * several threads.
 */
public final class WordXml {
  public static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  public static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The first line of a part. */
  public static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final XmlWriter xml;
  private final WordContext context;
  private final boolean rightToLeft;

  public WordXml(XmlWriter xml, WordContext context) {
    this.xml = xml;
    this.context = context;
    this.rightToLeft = Scripts.rightToLeft(context.language());
  }

  /** The writer below, for what this one does not know. */
  public XmlWriter xml() {
    return xml;
  }

  /** Begins a part whose root element is somebody else's. */
  public XmlWriter declaration() {
    return xml.raw(DECLARATION);
  }

  /** Begins a part with its root element. */
  public WordXml root(String element) {
    declaration();
    xml.start(element).attribute("xmlns:w", MAIN).attribute("xmlns:r", RELATIONSHIPS);
    return this;
  }

  /** Begins a part that says more than readers of the standard alone know, and may ignore. */
  public WordXml extendedRoot(String element) {
    root(element);
    xml.attribute("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
    xml.attribute("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml");
    xml.attribute("mc:Ignorable", "w14");
    return this;
  }

  /** Whether paragraphs run from right to left unless they say otherwise. */
  public boolean rightToLeft() {
    return rightToLeft;
  }

  /** Begins a paragraph. */
  public WordXml paragraph(WordParagraph properties) {
    xml.start("w:p");
    WordParagraph turned = context.turns() ? properties.rightToLeft(true) : properties;
    turned.write(xml, context);
    return this;
  }

  /** Ends what was begun last: a paragraph, a link, a table. */
  public WordXml end() {
    xml.end();
    return this;
  }

  /** Writes a text as one run or more. */
  public WordXml text(String text, WordRun run) {
    if (!Scripts.mayTurn(text)) {
      return run(text, run, script(text, run));
    }
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(text, base);
    for (int i = 0; i < bidi.getRunCount(); i++) {
      String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      boolean odd = (bidi.getRunLevel(i) & 1) == 1;
      run(part, run, odd ? Script.RIGHT_TO_LEFT : script(part, run));
    }
    return this;
  }

  private Script script(String text, WordRun run) {
    String language = run.language() == null ? context.language() : run.language();
    boolean east = Scripts.eastAsian(language) && Scripts.beyondAscii(text);
    return east ? Script.EAST_ASIAN : Script.PLAIN;
  }

  private WordXml run(String text, WordRun run, Script script) {
    if (!text.isEmpty()) {
      open(run, script);
      pieces(text, "w:t");
      xml.end();
    }
    return this;
  }

  private void open(WordRun run, Script script) {
    xml.start("w:r");
    run.write(xml, script, context);
  }

  /** The text of a run: what stands between marks that have elements of their own. */
  private void pieces(String text, String element) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      String mark = mark(text.charAt(i));
      if (mark != null) {
        piece(text.substring(start, i), element);
        xml.raw(mark);
        start = i + 1;
      }
    }
    piece(start == 0 ? text : text.substring(start), element);
  }

  private void piece(String text, String element) {
    if (!text.isEmpty()) {
      xml.start(element);
      xml.attribute("xml:space", "preserve").text(text).end();
    }
  }

  private static @Nullable String mark(char c) {
    return switch (c) {
      case '\t' -> "<w:tab/>";
      case '\n' -> "<w:br/>";
      case '\u00ad' -> "<w:softHyphen/>";
      default -> null;
    };
  }

  /** Writes markup inside a run of its own, such as a line break or a reference to a note. */
  public WordXml mark(String markup, WordRun run) {
    open(run, Script.PLAIN);
    xml.raw(markup).end();
    return this;
  }

  /**
   * Writes a field with its result as of now, so that nothing has to be computed to read it.
   *
   * @param code the field's instruction; texts in it must be {@link #quoted}
   */
  public WordXml field(String code, String result, WordRun run) {
    fieldBegin(code, run);
    text(result, run);
    return fieldEnd(run);
  }

  /** Begins a field whose result follows, up to {@link #fieldEnd}. */
  public WordXml fieldBegin(String code, WordRun run) {
    instruction(code, run);
    return mark("<w:fldChar w:fldCharType=\"separate\"/>", run);
  }

  /** Writes a field without result, such as an entry for the contents. */
  public WordXml hiddenField(String code) {
    instruction(code, WordRun.PLAIN);
    return fieldEnd(WordRun.PLAIN);
  }

  public WordXml fieldEnd(WordRun run) {
    return mark("<w:fldChar w:fldCharType=\"end\"/>", run);
  }

  private void instruction(String code, WordRun run) {
    mark("<w:fldChar w:fldCharType=\"begin\"/>", run);
    open(run, Script.PLAIN);
    pieces(code, "w:instrText");
    xml.end();
  }

  /** A text as an argument of a field: quoted, and nothing in it an instruction. */
  public static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + escaped.replace('\n', ' ') + "\"";
  }

  /** Marks a place: a bookmark that holds nothing. */
  public WordXml bookmark(Bookmarks.Mark mark) {
    xml.start("w:bookmarkStart").attribute("w:id", mark.number());
    xml.attribute("w:name", mark.name()).empty();
    xml.start("w:bookmarkEnd").attribute("w:id", mark.number()).empty();
    return this;
  }
}
