package org.colloquy.internal.dialect;

import java.util.List;
import java.util.Locale;

/** Whether somebody hands over with a question: what matters is how a turn ends. */
final class Asking {
  private static final String MARKS = "?？؟;;";
  private static final String CLOSERS = " \t\n\u00a0.\"'”’“)]»」』*_…!。";
  private static final String SENTENCE_ENDS = ".!?。！？؟\n";

  /** A last sentence is looked at no further back than this. */
  private static final int SENTENCE = 240;

  private static final int LONGEST_TIME = 20;

  /** Requests that take the place of a question, as the last sentence begins with them. */
  private static final List<String> REQUESTS =
      List.of(
          "tell me ",
          "tell us ",
          "talk about ",
          "talk to me ",
          "talk to us ",
          "describe ",
          "please describe ",
          "please tell ",
          "erzählen sie ",
          "erzähl ",
          "beschreiben sie ",
          "schildern sie ",
          "parlez-nous ",
          "parlez-moi ",
          "racontez ",
          "décrivez ",
          "cuénte",
          "háblenos ",
          "hábleme ",
          "descríba",
          "conte-nos ",
          "fale-nos ",
          "fale sobre ",
          "ci racconti ",
          "mi racconti ",
          "racconti ",
          "vertel ",
          "расскажите ",
          "опишите ",
          "розкажіть ",
          "proszę opowiedzieć ",
          "opowiedz ",
          "请谈谈",
          "請談談",
          "请介绍",
          "請介紹");

  /** Ends of questions where scripts do without a mark. */
  private static final List<String> PARTICLES =
      List.of(
          "吗",
          "嗎",
          "ですか",
          "ますか",
          "でしょうか",
          "でしたか",
          "ましたか",
          "ませんか",
          "까",
          "까요",
          "나요",
          "ไหม",
          "หรือเปล่า");

  private Asking() {}

  /** Whether a text ends with a question, or with a request to tell something. */
  static boolean ends(String text) {
    int end = withoutTime(text);
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0) {
      return false;
    }
    char last = text.charAt(end - 1);
    if (MARKS.indexOf(last) >= 0) {
      return last != ';' || isGreek(text, end);
    }
    String tail = text.substring(Math.max(0, end - 6), end);
    return PARTICLES.stream().anyMatch(tail::endsWith) || isRequest(text, end);
  }

  /** Where a text ends before a time between number signs or brackets, or its end. */
  private static int withoutTime(String text) {
    int end = text.length();
    while (end > 0 && LabelScanner.isBlank(text.charAt(end - 1))) {
      end--;
    }
    char last = end == 0 ? ' ' : text.charAt(end - 1);
    int open = last == '#' || last == ']' ? text.lastIndexOf(last == '#' ? '#' : '[', end - 2) : -1;
    boolean brief = open >= 0 && end - open <= LONGEST_TIME;
    boolean time =
        brief && text.substring(open, end).chars().noneMatch(c -> Character.isLetter((char) c));
    return time ? open : end;
  }

  private static boolean isGreek(String text, int end) {
    for (int i = end - 1; i >= 0 && i > end - 12; i--) {
      if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.GREEK) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRequest(String text, int end) {
    int from = end - 1;
    int least = Math.max(0, end - SENTENCE);
    while (from > least && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String sentence = text.substring(from, end).strip().toLowerCase(Locale.ROOT);
    return REQUESTS.stream().anyMatch(sentence::startsWith);
  }
}
