package org.colloquy.internal.dialect.words;

/**
 * Marks of quotation: those that open and those that close, each set wider than the one before.
 * Languages use the same sign at either end ({@code “a”}, {@code „a“}, {@code »a«}), so that most
 * signs are in both halves of a set, and no pair is told.
 */
public enum Quotes {
  /** Double marks as they stand in most languages. */
  COMMON("\"“„«", "\"”“»"),

  /** The corners of Chinese and Japanese as well. */
  CORNERED(COMMON.open + "「『", COMMON.close + "」』"),

  /** Double marks the other way around as well, {@code »a«} and {@code ”a”}: all there are. */
  DOUBLE(CORNERED.open + "»”", CORNERED.close + "«"),

  /** Single ones as well, {@code ‘a’} and {@code ‚a‘}. */
  SINGLE(DOUBLE.open + "‘‚", DOUBLE.close + "’‘"),

  /** An apostrophe for a single one as well. */
  STRAIGHT(SINGLE.open + "'", SINGLE.close + "'");

  private final String open;
  private final String close;

  Quotes(String open, String close) {
    this.open = open;
    this.close = close;
  }

  public boolean opens(char c) {
    return open.indexOf(c) >= 0;
  }

  /** Whether a text begins with a mark that opens. */
  public boolean begin(String text) {
    return !text.isEmpty() && opens(text.charAt(0));
  }

  /** Whether a text ends with a mark that closes. */
  public boolean end(String text) {
    return !text.isEmpty() && closes(text.charAt(text.length() - 1));
  }

  public boolean closes(char c) {
    return close.indexOf(c) >= 0;
  }

  /** Whether a text has marks at both ends, and something between them. */
  public boolean enclose(String text) {
    return text.length() > 2 && begin(text) && end(text);
  }

  /** Whether a character opens or closes. */
  public boolean have(char c) {
    return opens(c) || closes(c);
  }
}
