package org.colloquy.internal.container;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML 1.0 as UTF-8 into memory, one element after the other. What it writes is well-formed
 * whatever the texts and values are: they are escaped, and a character that XML can't hold becomes
 * U+FFFD, as in any encoder. Names and {@link #raw} are the caller's own and are trusted.
 *
 * <p>An element is {@code start}, any number of {@code attribute}, then content and {@code end}, or
 * {@code empty}. Elements without content but not closed by {@code empty} get an end tag, which
 * HTML needs for all but its void elements. Not safe for use by several threads.
 */
public final class XmlWriter {
  private static final int NO_ESCAPE_BELOW = 0x80;
  private static final char FIRST_COMBINING = 0x300;
  private static final boolean[] PLAIN_TEXT = plain(false);
  private static final boolean[] PLAIN_VALUE = plain(true);

  private final List<String> open = new ArrayList<>();
  private byte[] bytes;
  private int size;
  private boolean inTag;
  private boolean composed;

  public XmlWriter() {
    this(8192);
  }

  /**
   * @param capacity bytes expected; it grows where they are more
   */
  public XmlWriter(int capacity) {
    bytes = new byte[Math.max(64, capacity)];
  }

  /**
   * Has texts and values written in Unicode Normalization Form C from now on, as the W3C's
   * Character Model asks of the web; what is read stays canonically the same.
   */
  public XmlWriter composed() {
    composed = true;
    return this;
  }

  private String composed(String text) {
    if (composed) {
      for (int i = 0; i < text.length(); i++) {
        // all below is composed already
        if (text.charAt(i) >= FIRST_COMBINING) {
          return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
      }
    }
    return text;
  }

  private static boolean[] plain(boolean value) {
    boolean[] plain = new boolean[NO_ESCAPE_BELOW];
    Arrays.fill(plain, ' ', 0x7f, true);
    plain['&'] = false;
    plain['<'] = false;
    plain['>'] = false;
    plain['"'] = !value;
    plain['\n'] = !value;
    plain['\t'] = !value;
    return plain;
  }

  /** Writes {@code <?xml version="1.0" encoding="UTF-8"?>} and a line end. */
  public XmlWriter declaration() {
    return raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Begins an element. */
  public XmlWriter start(String name) {
    closeTag();
    put('<');
    ascii(name);
    open.add(name);
    inTag = true;
    return this;
  }

  /**
   * Adds an attribute to the element that has just begun.
   *
   * @throws IllegalStateException if content was written since
   */
  public XmlWriter attribute(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException("no start tag is open for " + name);
    }
    put(' ');
    ascii(name);
    put('=');
    put('"');
    escaped(composed(value), PLAIN_VALUE);
    put('"');
    return this;
  }

  public XmlWriter attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  /** Ends the element that has just begun as an empty one: {@code <br/>}. */
  public XmlWriter empty() {
    if (!inTag) {
      throw new IllegalStateException("no start tag is open");
    }
    inTag = false;
    open.remove(open.size() - 1);
    put('/');
    put('>');
    return this;
  }

  /** Ends the innermost element with an end tag. */
  public XmlWriter end() {
    closeTag();
    String name = open.remove(open.size() - 1);
    put('<');
    put('/');
    ascii(name);
    put('>');
    return this;
  }

  /** Writes text, escaped. */
  public XmlWriter text(String text) {
    closeTag();
    escaped(composed(text), PLAIN_TEXT);
    return this;
  }

  /** Writes an element that holds nothing but text. */
  public XmlWriter element(String name, String text) {
    return start(name).text(text).end();
  }

  /** Writes markup as it is: a document type, a style sheet, a line end between elements. */
  public XmlWriter raw(String markup) {
    closeTag();
    escaped(markup, null);
    return this;
  }

  /** Bytes written so far and not drained. */
  public int size() {
    return size;
  }

  /**
   * The whole document.
   *
   * @throws IllegalStateException if an element has not ended
   */
  public byte[] toByteArray() {
    finish();
    return Arrays.copyOf(bytes, size);
  }

  /**
   * Moves what was written so far to a stream, so that a long document need not be held as a whole.
   * What comes later is written from there on.
   */
  public void drainTo(OutputStream out) throws IOException {
    closeTag();
    out.write(bytes, 0, size);
    size = 0;
  }

  /** Writes the whole document, or what was not drained of it. */
  public void writeTo(OutputStream out) throws IOException {
    finish();
    out.write(bytes, 0, size);
  }

  private void finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
  }

  private void closeTag() {
    if (inTag) {
      put('>');
      inTag = false;
    }
  }

  private void escaped(String text, boolean @Nullable [] plain) {
    int length = text.length();
    // three bytes are the most that one UTF-16 code unit takes unescaped
    reserve(length * 3L);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < NO_ESCAPE_BELOW && (plain == null || plain[c])) {
        bytes[size++] = (byte) c;
      } else if (c < NO_ESCAPE_BELOW) {
        entity(c);
        reserve((length - i) * 3L);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        supplementary(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        basic(c);
      }
    }
  }

  private void entity(char c) {
    switch (c) {
      case '&' -> ascii("&amp;");
      case '<' -> ascii("&lt;");
      case '>' -> ascii("&gt;");
      case '"' -> ascii("&quot;");
      case '\n' -> ascii("&#10;");
      case '\t' -> ascii("&#9;");
      case '\r' -> ascii("&#13;");
      case 0x7f -> put(c);
      default -> basic('\ufffd');
    }
  }

  private void basic(char c) {
    char shown = Character.isSurrogate(c) || c >= 0xfffe ? '\ufffd' : c;
    if (shown < 0x800) {
      bytes[size++] = (byte) (0xc0 | shown >> 6);
    } else {
      bytes[size++] = (byte) (0xe0 | shown >> 12);
      bytes[size++] = (byte) (0x80 | shown >> 6 & 0x3f);
    }
    bytes[size++] = (byte) (0x80 | shown & 0x3f);
  }

  private void supplementary(int codePoint) {
    bytes[size++] = (byte) (0xf0 | codePoint >> 18);
    bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
    bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
    bytes[size++] = (byte) (0x80 | codePoint & 0x3f);
  }

  private void ascii(String name) {
    reserve(name.length());
    for (int i = 0; i < name.length(); i++) {
      bytes[size++] = (byte) name.charAt(i);
    }
  }

  private void put(char c) {
    reserve(1);
    bytes[size++] = (byte) c;
  }

  private void reserve(long more) {
    long needed = size + more;
    if (needed > bytes.length) {
      if (needed > Integer.MAX_VALUE - 16) {
        throw new OutOfMemoryError("a document of over 2 GiB");
      }
      long grown = Math.min(Integer.MAX_VALUE - 16, Math.max(needed, bytes.length * 2L));
      bytes = Arrays.copyOf(bytes, (int) grown);
    }
  }
}
