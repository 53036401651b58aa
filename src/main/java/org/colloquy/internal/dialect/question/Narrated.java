package org.colloquy.internal.dialect.question;

import java.util.List;

/**
 * Speeches of a story: behind what is said a second dash lets the narrator speak, {@code —No —dijo
 * Ruiz}, {@code — Нет, — сказал он.} An interview has dashes within sentences too, but not in most
 * questions, and hardly behind a comma.
 */
final class Narrated {
  /** Of the questions, and of all speeches, so many are told in a story. */
  private static final double SHARE = .4;

  private static final String DASHES = "—–―-";
  private static final String STOPS = ",?!…»”\"";

  private Narrated() {}

  static boolean are(List<Cue> cues, List<Unit> units) {
    double questions = 0;
    double asked = 0;
    double told = 0;
    for (Cue cue : cues) {
      Unit unit = units.get(cue.unit());
      boolean tells = isTold(unit.text(), unit.lead());
      questions += cue.asks() ? 1 : 0;
      asked += cue.asks() && tells ? 1 : 0;
      told += tells ? 1 : 0;
    }
    return asked >= SHARE * questions && told >= SHARE * cues.size() && told > 1;
  }

  /** Whether a small letter stands behind a dash that comes after a stop, or hangs on its word. */
  private static boolean isTold(String text, int from) {
    for (int at = Math.max(1, from); at + 1 < text.length(); at++) {
      boolean dash = DASHES.indexOf(text.charAt(at)) >= 0 && text.charAt(at - 1) == ' ';
      boolean blank = dash && text.charAt(at + 1) == ' ';
      int next = blank ? at + 2 : at + 1;
      boolean stop = dash && at > 1 && STOPS.indexOf(text.charAt(at - 2)) >= 0;
      boolean hangs = dash && !blank && text.charAt(at) != '-';
      boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
      if ((stop || hangs) && goesOn) {
        return true;
      }
    }
    return false;
  }
}
