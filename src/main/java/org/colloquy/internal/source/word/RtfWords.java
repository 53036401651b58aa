package org.colloquy.internal.source.word;

/** The control words of RTF that say how text looks and what paragraphs are. */
final class RtfWords {
  private RtfWords() {}

  /** Takes a word into a state; false if it is of another kind. */
  static boolean format(String word, int number, RtfState state) {
    boolean on = number != 0;
    switch (word) {
      case "plain" -> state.plain();
      case "pard" -> state.paragraph();
      case "b" -> state.bold = on;
      case "i" -> state.italic = on;
      case "v" -> state.hidden = on;
      case "strike", "striked" -> state.struck = on;
      case "super" -> state.raised = on ? 1 : 0;
      case "sub" -> state.raised = on ? -1 : 0;
      case "nosupersub" -> state.raised = 0;
      case "intbl" -> state.table = true;
      case "uc" -> state.fallback = Math.max(0, number);
      case "s" -> state.style = number;
      case "outlinelevel" -> state.outline = number;
      default -> {
        return false;
      }
    }
    return true;
  }
}
