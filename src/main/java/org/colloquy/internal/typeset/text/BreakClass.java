package org.colloquy.internal.typeset.text;

/**
 * Line breaking classes of UAX #14, by the names they have there. Those that only tailor (AI, CJ,
 * SA, SG, XX) are already resolved, and quotation marks are told apart by whether they open or
 * close. The order is that of the numbers in the table.
 */
enum BreakClass {
  AL,
  AK,
  AP,
  AS,
  B2,
  BA,
  BB,
  BK,
  CB,
  CL,
  CM,
  CP,
  CR,
  EB,
  EM,
  EX,
  GL,
  H2,
  H3,
  HH,
  HL,
  HY,
  ID,
  IN,
  IS,
  JL,
  JT,
  JV,
  LF,
  NL,
  NS,
  NU,
  OP,
  PO,
  PR,
  QU,
  RI,
  SP,
  SY,
  VF,
  VI,
  WJ,
  ZW,
  ZWJ,
  /** A quotation mark of the general category Pi. */
  QU_OPEN,
  /** A quotation mark of the general category Pf. */
  QU_CLOSE,
  /** U+25CC, the carrier of marks of Brahmic scripts. */
  CIRCLE;

  private static final BreakClass[] VALUES = values();

  static BreakClass of(int number) {
    return VALUES[number];
  }
}
