package org.colloquy.internal.container;

import javax.xml.stream.XMLStreamException;

/**
 * Why something is no XML, in words of ours: the parser's differ with the language of the machine,
 * and speak of how it works.
 *
 * @param why such as "'&amp;x;' stands for nothing"
 * @param line of the place, from 1
 * @param column of the place, from 1
 */
public record XmlFault(String why, int line, int column) {
  private static final int LOOKED_BACK = 40;

  /** What stopped a parser that was given bytes. */
  public static XmlFault of(byte[] bytes, XMLStreamException e) {
    boolean placed = e.getLocation() != null;
    int line = placed ? e.getLocation().getLineNumber() : 1;
    return of(bytes, line, placed ? e.getLocation().getColumnNumber() : 1);
  }

  /** What stopped a parser at a place of bytes. */
  static XmlFault of(byte[] bytes, int line, int column) {
    StringBuilder text = new StringBuilder();
    if (XmlBytes.decode(bytes, text)) {
      return new XmlFault(why(text, offset(text, line, column)), line, column);
    }
    int above = (int) text.chars().filter(c -> c == '\n').count();
    int begin = text.lastIndexOf("\n") + 1;
    String why = "a byte means nothing in its encoding";
    return new XmlFault(why, above + 1, text.length() - begin + 1);
  }

  /** What stopped a parser at an offset of a text. */
  public static String why(CharSequence text, int offset) {
    String before = text.subSequence(Math.max(0, offset - LOOKED_BACK), offset).toString();
    int sign = before.lastIndexOf('&');
    String named = sign < 0 ? "" : before.substring(sign);
    String rest = text.subSequence(offset, text.length()).toString();
    if (before.isBlank() && !rest.startsWith("<")) {
      return "it is no XML";
    } else if (named.length() > 1 && named.indexOf(';') == named.length() - 1) {
      return "'" + named + "' stands for nothing";
    } else if (named.equals("&")) {
      return "an '&' stands alone";
    } else if (before.contains("<!DOCTYPE")) {
      return "its document type can't be read";
    }
    return rest.contains(">") ? "it is no well-formed XML from here on" : "it breaks off";
  }

  private static int offset(CharSequence text, int line, int column) {
    int at = 0;
    for (int above = 1; above < line && at < text.length(); at++) {
      boolean ends = text.charAt(at) == '\n' || text.charAt(at) == '\r';
      boolean pair = ends && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      above += ends ? 1 : 0;
      at += pair && text.charAt(at) == '\r' ? 1 : 0;
    }
    return Math.max(0, Math.min(at + column - 1, text.length()));
  }

  /** In a part of an archive, whose lines nobody sees. */
  @Override
  public String toString() {
    return why + " (line " + line + ", column " + column + ")";
  }
}
