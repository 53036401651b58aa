package org.colloquy.internal.typeset.text;

import static org.colloquy.internal.typeset.text.BreakClass.AK;
import static org.colloquy.internal.typeset.text.BreakClass.AP;
import static org.colloquy.internal.typeset.text.BreakClass.AS;
import static org.colloquy.internal.typeset.text.BreakClass.CIRCLE;
import static org.colloquy.internal.typeset.text.BreakClass.CL;
import static org.colloquy.internal.typeset.text.BreakClass.CP;
import static org.colloquy.internal.typeset.text.BreakClass.EB;
import static org.colloquy.internal.typeset.text.BreakClass.EM;
import static org.colloquy.internal.typeset.text.BreakClass.H2;
import static org.colloquy.internal.typeset.text.BreakClass.H3;
import static org.colloquy.internal.typeset.text.BreakClass.HY;
import static org.colloquy.internal.typeset.text.BreakClass.ID;
import static org.colloquy.internal.typeset.text.BreakClass.IS;
import static org.colloquy.internal.typeset.text.BreakClass.JL;
import static org.colloquy.internal.typeset.text.BreakClass.JT;
import static org.colloquy.internal.typeset.text.BreakClass.JV;
import static org.colloquy.internal.typeset.text.BreakClass.NU;
import static org.colloquy.internal.typeset.text.BreakClass.OP;
import static org.colloquy.internal.typeset.text.BreakClass.PO;
import static org.colloquy.internal.typeset.text.BreakClass.PR;
import static org.colloquy.internal.typeset.text.BreakClass.RI;
import static org.colloquy.internal.typeset.text.BreakClass.SY;
import static org.colloquy.internal.typeset.text.BreakClass.VF;
import static org.colloquy.internal.typeset.text.BreakClass.VI;

/** LB23 to LB30b: what holds letters, numbers, syllables and pictures together. */
final class PairRules {
  /** How far back the digits of a number are looked for behind its separators. */
  private static final int LONGEST_SEPARATOR = 16;

  private PairRules() {}

  /** Whether no line may end between two neighbours. */
  static boolean joined(Units units, int left, int right, int flags) {
    BreakClass a = units.kind(left);
    BreakClass b = units.kind(right);
    return words(a, b)
        || numbers(units, left, right)
        || hangul(a, b)
        || brahmic(units, left, right)
        || brackets(units, left, right)
        || a == RI && b == RI && flags % 2 == 1 // LB30a
        || a == EB && b == EM; // LB30b
  }

  private static boolean words(BreakClass a, BreakClass b) {
    boolean letterA = BreakRules.letter(a);
    boolean letterB = BreakRules.letter(b);
    return letterA && (b == NU || letterB || b == PR || b == PO) // LB23, LB24, LB28
        || letterB && (a == NU || a == PR || a == PO || a == IS) // LB23, LB24, LB29
        || a == PR && ideograph(b) // LB23a
        || ideograph(a) && b == PO;
  }

  private static boolean ideograph(BreakClass kind) {
    return kind == ID || kind == EB || kind == EM;
  }

  /** LB25. */
  private static boolean numbers(Units units, int left, int right) {
    BreakClass a = units.kind(left);
    BreakClass b = units.kind(right);
    if (b == NU) {
      return a == PO || a == PR || a == HY || a == IS || inNumber(units, left);
    }
    if (b == PO || b == PR) {
      return inNumber(units, a == CL || a == CP ? left - 1 : left);
    }
    return (a == PO || a == PR) && b == OP && digitAhead(units, right + 1);
  }

  private static boolean digitAhead(Units units, int unit) {
    int digit = units.inside(unit) && units.kind(unit) == IS ? unit + 1 : unit;
    return units.inside(digit) && units.kind(digit) == NU;
  }

  /** Whether a unit ends digits and their separators. */
  private static boolean inNumber(Units units, int unit) {
    int at = unit;
    int last = Math.max(0, unit - LONGEST_SEPARATOR);
    while (at >= last && (units.kind(at) == SY || units.kind(at) == IS)) {
      at--;
    }
    return at >= 0 && units.kind(at) == NU;
  }

  /** LB26 and LB27. */
  private static boolean hangul(BreakClass a, BreakClass b) {
    boolean first = a == JL && (b == JL || b == JV || b == H2 || b == H3);
    boolean vowel = (a == JV || a == H2) && (b == JV || b == JT);
    boolean last = (a == JT || a == H3) && b == JT;
    return first || vowel || last || syllable(a) && b == PO || a == PR && syllable(b);
  }

  private static boolean syllable(BreakClass kind) {
    return kind == JL || kind == JV || kind == JT || kind == H2 || kind == H3;
  }

  /** LB28a. */
  private static boolean brahmic(Units units, int left, int right) {
    BreakClass a = units.kind(left);
    BreakClass b = units.kind(right);
    if (a == AP && base(b) || base(a) && (b == VF || b == VI)) {
      return true;
    }
    if (a == VI && (b == AK || b == CIRCLE) && left > 0 && base(units.kind(left - 1))) {
      return true;
    }
    return base(a) && base(b) && units.inside(right + 1) && units.kind(right + 1) == VF;
  }

  private static boolean base(BreakClass kind) {
    return kind == AK || kind == CIRCLE || kind == AS;
  }

  /** LB30: brackets within words, unless they are wide. */
  private static boolean brackets(Units units, int left, int right) {
    BreakClass a = units.kind(left);
    BreakClass b = units.kind(right);
    return (BreakRules.letter(a) || a == NU) && b == OP && !units.wide(right)
        || a == CP && !units.wide(left) && (BreakRules.letter(b) || b == NU);
  }
}
