package org.colloquy.internal.dialect.dates;

/** A word or number of a text that may tell a date. */
record DateToken(String word, int start, int end) {
  int number() {
    return word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(word)
        : -1;
  }

  boolean isYear() {
    return word.length() == 4 && number() >= Dates.YEAR_FROM && number() <= Dates.YEAR_TO;
  }

  boolean isDay() {
    int digits = Dates.digits(word, 0, 3);
    return digits > 0
        && digits < 3
        && Dates.ORDINALS.contains(word.substring(digits))
        && day() >= 1
        && day() <= 31;
  }

  int day() {
    return Integer.parseInt(word.substring(0, Dates.digits(word, 0, 2)));
  }
}
