package org.colloquy.internal.source.xml;

import org.colloquy.diagnostic.Code;
import org.colloquy.internal.container.LegalXml;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;

/**
 * What people and simple programs write into XML that a parser stops at, and that can mean but one
 * thing: {@code <br>} that nothing closes, {@code &} for itself, values without quotation marks;
 * and references to what is no character.
 */
final class Slips {
  /** No reference to a sign is longer. */
  private static final int REFERENCE = 32;

  private final MendedText mended;
  private final SourceText source;
  private final Told told;
  private final int start;

  private Slips(SourceText source, int start, Told told) {
    this.source = source;
    this.start = start;
    this.told = told;
    mended = new MendedText(source.text(), start);
  }

  /** The text from an offset on, as a parser takes it; what is mended is told. */
  static MendedText mended(SourceText source, int start, Told told) {
    Slips slips = new Slips(source, start, told);
    String text = source.text();
    if (!declares(text)) {
      slips.scan(text.contains("</br"));
    }
    return slips.mended;
  }

  /** Whether a document declares what its signs and elements are. */
  private static boolean declares(String text) {
    int type = text.indexOf("<!DOCTYPE");
    int end = type < 0 ? -1 : text.indexOf('>', type);
    int open = type < 0 ? -1 : text.indexOf('[', type);
    return open > 0 && open < end;
  }

  private void scan(boolean closed) {
    String text = source.text();
    int tag = next(text, '<', start);
    int sign = next(text, '&', start);
    while (Math.min(tag, sign) < text.length()) {
      int at = Math.min(tag, sign);
      int end = at == tag ? behindOther(text, at) : -1;
      if (at == tag && end < 0 && !closed && isBreak(text, at)) {
        end = breakEnd(text, at);
      } else if (end < 0 && at == tag) {
        end = quoted(at);
      } else if (at == sign) {
        end = behindReference(text, at);
      }
      end = end < 0 ? at + 1 : end;
      tag = tag < end ? next(text, '<', end) : tag;
      sign = sign < end ? next(text, '&', end) : sign;
    }
  }

  /** Where a sign stands next, or the length of the text. */
  private static int next(String text, char sign, int from) {
    int at = text.indexOf(sign, from);
    return at < 0 ? text.length() : at;
  }

  /** Behind a comment, an instruction or a text that is none of the parser's; -1 if none begins. */
  private static int behindOther(String text, int at) {
    String close =
        text.startsWith("<!--", at)
            ? "-->"
            : text.startsWith("<![CDATA[", at) ? "]]>" : text.startsWith("<?", at) ? "?>" : "";
    int end = close.isEmpty() ? -1 : text.indexOf(close, at);
    return end < 0 ? close.isEmpty() ? -1 : text.length() : end + close.length();
  }

  private static boolean isBreak(String text, int at) {
    char behind = at + 3 < text.length() ? text.charAt(at + 3) : ' ';
    return text.regionMatches(true, at, "<br", 0, 3)
        && (behind == '>' || Character.isWhitespace(behind));
  }

  private int breakEnd(String text, int at) {
    int close = at + 1;
    while (close < text.length() && text.charAt(close) != '>' && text.charAt(close) != '<') {
      close++;
    }
    if (close == text.length() || text.charAt(close) == '<') {
      return close;
    }
    if (text.charAt(close - 1) != '/') {
      insert(close, "/", "nothing closes this '<br>'");
    }
    return close + 1;
  }

  /** Sets the values of a tag in quotation marks; returns where it ends, -1 if none begins. */
  private int quoted(int tag) {
    String text = source.text();
    boolean named = tag + 1 < text.length() && Character.isLetter(text.charAt(tag + 1));
    int at = named ? tag + 1 : text.length();
    while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '<') {
      at++;
      if (text.charAt(at - 1) != '=') {
        continue;
      }
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      char c = at < text.length() ? text.charAt(at) : '>';
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, at + 1);
        if (close < 0) {
          return -1;
        }
        at = close + 1;
      } else if (c != '>' && c != '<') {
        int end = valueEnd(text, at);
        if (end == text.length()) {
          return -1;
        }
        insert(at, "\"", "a value should stand in quotation marks");
        insert(end, "\"", "a value should stand in quotation marks");
        at = end;
      }
    }
    return -1;
  }

  private static int valueEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && "<>\"'".indexOf(text.charAt(end)) < 0
        && !text.startsWith("/>", end)) {
      end++;
    }
    return end;
  }

  private static boolean isReference(String text, int at) {
    int end = at + 1;
    int limit = Math.min(text.length(), at + REFERENCE);
    while (end < limit
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    return end > at + 1 && end < limit && text.charAt(end) == ';';
  }

  /** Mends what is no reference to a character; -1 where one stands. */
  private int behindReference(String text, int at) {
    int length = LegalXml.reference(text, at);
    if (length > 0) {
      String what = "a reference to what is no character; U+FFFD stands for it";
      told.tell(Code.R009, source.span(at, at + length), what);
      mended.replace(at, at + length, '\ufffd');
      return at + length;
    }
    if (!isReference(text, at)) {
      insert(at + 1, "amp;", "'&' should be written '&amp;'");
    }
    return -1;
  }

  private void insert(int at, String signs, String what) {
    told.tell(Code.R044, source.span(at, at), "this is no well-formed XML: " + what);
    mended.insert(at, signs);
  }
}
