package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.LabelScanner;

/** Names of which first words are the beginning: the words behind them wherever they stand. */
final class LongerNames {
  private static final int LONGEST = 50;

  private final Document document;
  private final Map<String, String> names = new HashMap<>();

  LongerNames(List<Candidate> words, Document document) {
    this.document = document;
    words.forEach(word -> names.merge(word.key(), beginning(lead(word)), LongerNames::common));
  }

  private Lead lead(Candidate word) {
    return Lead.of(word.line(), document.line(word.line()));
  }

  private static String beginning(Lead lead) {
    String text = lead.text();
    return text.substring(lead.from(), Math.min(text.length(), lead.from() + LONGEST));
  }

  /** The words with which two texts begin, but for the last of either. */
  private static String common(String one, String other) {
    int end = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        break;
      }
      end = one.charAt(i) == ' ' ? i + 1 : end;
    }
    return one.substring(0, end);
  }

  /** The whole name that a word begins, or the word where there is no more of it. */
  Candidate of(Candidate word) {
    String name = names.getOrDefault(word.key(), "");
    Lead lead = lead(word);
    int end = lead.from() + name.stripTrailing().length();
    boolean longer = name.indexOf(' ') > 0 && LabelScanner.isLabel(lead.text(), lead.from(), end);
    Candidate whole =
        longer ? Labelled.candidate(lead, new Cut(end, end, end, null), FirstWords.WORTH) : word;
    return whole == null ? word : whole;
  }
}
