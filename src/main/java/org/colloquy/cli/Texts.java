package org.colloquy.cli;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.DiagnosticPrinter;

/** Numbers, sizes and columns as they are shown. */
final class Texts {
  private static final int THOUSAND = 1000;

  private Texts() {}

  /** With spaces behind, up to a width in columns. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - DiagnosticPrinter.columns(text)));
  }

  /** With spaces before, up to a width in columns. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - DiagnosticPrinter.columns(text))) + text;
  }

  /** {@code 18,240}. */
  static String number(long value) {
    String digits = Long.toString(value);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        out.append(',');
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }

  /** {@code 1 question}, {@code 8 questions}. */
  static String count(long value, String noun) {
    return number(value) + " " + noun + (value == 1 ? "" : "s");
  }

  /** {@code 640 B}, {@code 71 KB}, {@code 1.2 MB}, in powers of a thousand. */
  static String size(long bytes) {
    if (bytes < THOUSAND) {
      return bytes + " B";
    }
    long kilobytes = (bytes + THOUSAND / 2) / THOUSAND;
    if (kilobytes < THOUSAND) {
      return kilobytes + " KB";
    }
    long tenths = (bytes + 50_000) / 100_000;
    return number(tenths / 10) + "." + tenths % 10 + " MB";
  }

  /** {@code 9 s}, {@code 2 min 5 s}. */
  static String duration(long seconds) {
    return seconds < 60 ? seconds + " s" : number(seconds / 60) + " min " + seconds % 60 + " s";
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}, {@code a, b and 3 more}. */
  static String names(List<String> names) {
    StringBuilder out = new StringBuilder();
    int shown = names.size() <= 3 ? names.size() : 2;
    for (int i = 0; i < shown; i++) {
      boolean last = i > 0 && i == names.size() - 1;
      out.append(i == 0 ? "" : last ? " and " : ", ")
          .append(DiagnosticPrinter.visible(names.get(i)));
    }
    if (shown < names.size()) {
      out.append(" and ").append(names.size() - shown).append(" more");
    }
    return out.toString();
  }

  /** The beginning of a text, no wider than some columns, with an ellipsis where it was cut. */
  static String cut(String text, int columns) {
    if (DiagnosticPrinter.columns(text) <= columns) {
      return text;
    }
    int width = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      width += DiagnosticPrinter.columns(Character.toString(c));
      if (width > columns - 1) {
        break;
      }
      i += Character.charCount(c);
    }
    return text.substring(0, i).stripTrailing() + "\u2026";
  }

  /** A text in lines no wider than some columns, broken at spaces; a longer word stands out. */
  static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : text.split(" ")) {
      int wide = DiagnosticPrinter.columns(word);
      if (width > 0 && width + 1 + wide > columns) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      line.append(width == 0 ? "" : " ").append(word);
      width += wide + (width == 0 ? 0 : 1);
    }
    lines.add(line.toString());
    return lines;
  }
}
