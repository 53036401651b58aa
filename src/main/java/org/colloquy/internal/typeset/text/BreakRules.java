package org.colloquy.internal.typeset.text;

import static org.colloquy.internal.typeset.text.BreakClass.AL;
import static org.colloquy.internal.typeset.text.BreakClass.B2;
import static org.colloquy.internal.typeset.text.BreakClass.BA;
import static org.colloquy.internal.typeset.text.BreakClass.BB;
import static org.colloquy.internal.typeset.text.BreakClass.CB;
import static org.colloquy.internal.typeset.text.BreakClass.CIRCLE;
import static org.colloquy.internal.typeset.text.BreakClass.CL;
import static org.colloquy.internal.typeset.text.BreakClass.CP;
import static org.colloquy.internal.typeset.text.BreakClass.GL;
import static org.colloquy.internal.typeset.text.BreakClass.HL;
import static org.colloquy.internal.typeset.text.BreakClass.IN;
import static org.colloquy.internal.typeset.text.BreakClass.IS;
import static org.colloquy.internal.typeset.text.BreakClass.NS;
import static org.colloquy.internal.typeset.text.BreakClass.NU;
import static org.colloquy.internal.typeset.text.BreakClass.OP;
import static org.colloquy.internal.typeset.text.BreakClass.QU;
import static org.colloquy.internal.typeset.text.BreakClass.QU_CLOSE;
import static org.colloquy.internal.typeset.text.BreakClass.QU_OPEN;
import static org.colloquy.internal.typeset.text.BreakClass.RI;
import static org.colloquy.internal.typeset.text.BreakClass.SP;
import static org.colloquy.internal.typeset.text.BreakClass.SY;
import static org.colloquy.internal.typeset.text.BreakClass.WJ;
import static org.colloquy.internal.typeset.text.BreakClass.ZW;

/**
 * The rules of UAX #14 in their order, asked pair by pair from the start of the text. What a rule
 * needs to know of the text before a pair is carried along, so that each pair takes constant time.
 */
final class BreakRules {
  private final Units units;

  /** The last unit before the current pair's second one that is not a space, or -1. */
  private int solid = -1;

  /** Whether {@link #solid} is an opening quotation mark in the sense of LB15a. */
  private boolean opens;

  /** How many regional indicators stand in a row up to the pair's first unit. */
  private int flags;

  BreakRules(Units units) {
    this.units = units;
  }

  /** What may happen between two neighbours; to be asked for each pair in turn. */
  Verdict between(int left, int right) {
    enter(left);
    BreakClass a = units.kind(left);
    BreakClass b = units.kind(right);
    if (a == AL && b == AL) {
      return Verdict.NO; // What most pairs are, and LB28 would say.
    }
    switch (a) {
      case BK, LF, NL -> {
        return Verdict.MUST;
      }
      case CR -> {
        return b == BreakClass.LF ? Verdict.NO : Verdict.MUST;
      }
      default -> {
        return mayBreak(left, right, a, b) ? Verdict.MAY : Verdict.NO;
      }
    }
  }

  private void enter(int unit) {
    BreakClass kind = units.kind(unit);
    flags = kind == RI ? flags + 1 : 0;
    if (kind != SP) {
      solid = unit;
      opens = kind == QU_OPEN && (unit == 0 || opensAfter(units.kind(unit - 1)));
    }
  }

  /** LB15a: after what a quotation mark of category Pi does open a quotation. */
  private static boolean opensAfter(BreakClass kind) {
    return lineStart(kind)
        || switch (kind) {
          case OP, QU, QU_OPEN, QU_CLOSE, GL -> true;
          default -> false;
        };
  }

  private static boolean lineStart(BreakClass kind) {
    return switch (kind) {
      case BK, CR, LF, NL, SP, ZW -> true;
      default -> false;
    };
  }

  private boolean mayBreak(int left, int right, BreakClass a, BreakClass b) {
    switch (b) {
      case BK, CR, LF, NL, SP, ZW -> {
        return false; // LB6, LB7
      }
      default -> {
        if (solid >= 0 && units.kind(solid) == ZW) {
          return true; // LB8
        }
      }
    }
    if (units.joins(left) || a == WJ || b == WJ || a == GL) {
      return false; // LB8a, LB11, LB12
    }
    if (b == GL && a != SP && !units.hyphen(left)) {
      return false; // LB12a
    }
    return afterSpaces(left, right, a, b);
  }

  /** LB13 to LB18: rules that look through spaces. */
  private boolean afterSpaces(int left, int right, BreakClass a, BreakClass b) {
    BreakClass before = solid < 0 ? SP : units.kind(solid);
    if (b == CL
        || b == CP
        || b == BreakClass.EX
        || b == SY
        || before == OP
        || opens && solid >= 0) {
      return false; // LB13, LB14, LB15a
    }
    if (b == QU_CLOSE && closes(right)) {
      return false; // LB15b
    }
    if (b == IS) {
      return a == SP && units.inside(right + 1) && units.kind(right + 1) == NU; // LB15c, LB15d
    }
    if ((before == CL || before == CP) && b == NS || before == B2 && b == B2) {
      return false; // LB16, LB17
    }
    return a == SP || neighbours(left, right, a, b); // LB18
  }

  /** LB15b: whether what follows shows that a mark of category Pf closes a quotation. */
  private boolean closes(int unit) {
    if (!units.inside(unit + 1)) {
      return true;
    }
    return switch (units.kind(unit + 1)) {
      case SP, GL, WJ, CL, QU, QU_OPEN, QU_CLOSE, CP, EX, IS, SY, BK, CR, LF, NL, ZW -> true;
      default -> false;
    };
  }

  /** LB19 to LB22. */
  private boolean neighbours(int left, int right, BreakClass a, BreakClass b) {
    if (quotes(left, right, a, b)) {
      return false;
    }
    if (a == CB || b == CB) {
      return true; // LB20
    }
    if (units.hyphen(left) && letter(b) && startsWord(left)) {
      return false; // LB20a
    }
    if (b == BA || units.hyphen(right) || b == NS || a == BB) {
      return false; // LB21
    }
    if (left > 0 && units.kind(left - 1) == HL && units.hyphen(left) && b != HL) {
      return false; // LB21a
    }
    if (a == SY && b == HL || b == IN) {
      return false; // LB21b, LB22
    }
    return !PairRules.joined(units, left, right, flags);
  }

  /** LB19 and LB19a: no break at quotation marks, save between wide characters. */
  private boolean quotes(int left, int right, BreakClass a, BreakClass b) {
    boolean quoteRight = b == QU || b == QU_OPEN || b == QU_CLOSE;
    boolean quoteLeft = a == QU || a == QU_OPEN || a == QU_CLOSE;
    if (quoteRight
        && (b != QU_OPEN
            || !units.wide(left)
            || !units.inside(right + 1)
            || !units.wide(right + 1))) {
      return true;
    }
    return quoteLeft && (a != QU_CLOSE || !units.wide(right) || left == 0 || !units.wide(left - 1));
  }

  private boolean startsWord(int unit) {
    if (unit == 0) {
      return true;
    }
    BreakClass before = units.kind(unit - 1);
    return lineStart(before) || before == CB || before == GL;
  }

  static boolean letter(BreakClass kind) {
    return kind == AL || kind == HL || kind == CIRCLE;
  }
}
