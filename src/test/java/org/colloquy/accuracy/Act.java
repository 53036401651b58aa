package org.colloquy.accuracy;

/** What a turn does, as far as its text tells. */
enum Act {
  ASKS('?'),
  ANSWERS('!'),
  NEITHER('='),
  UNKNOWN('.');

  private final char sign;

  Act(char sign) {
    this.sign = sign;
  }

  static Act of(char sign) {
    for (Act act : values()) {
      if (act.sign == sign) {
        return act;
      }
    }
    throw new IllegalArgumentException("no such act: " + sign);
  }
}
