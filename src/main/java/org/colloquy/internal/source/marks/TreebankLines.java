package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of treebanks in CoNLL-U: comments that give the text and, where people talk, who
 * does, {@code # speaker_id = Ana}, {@code # text = Is it deep?}, above a row for each word. They
 * become {@code Ana: Is it deep?}
 */
final class TreebankLines {
  static final String TEXT = "# text = ";
  private static final String SPEAKER = "# speaker";

  private static final int FEWEST = 3;

  /** No line of a comment that names somebody is longer. */
  private static final int LONGEST = 200;

  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private int start = -1;
  private int rows;
  private @Nullable String name;
  private @Nullable String said;

  /** A sentence with who says it, if that is told, and where it stands with its rows. */
  private record Sentence(int start, int end, @Nullable String name, String said) {
    String shown() {
      return name == null ? said : name + ": " + said;
    }
  }

  private TreebankLines(String text) {
    this.text = text;
  }

  /** A source with such sentences as labelled lines. */
  static SourceText of(SourceText source, int from, Told told) {
    if (source.text().indexOf(TEXT, from) < 0) {
      return source;
    }
    TreebankLines lines = new TreebankLines(source.text());
    int end = from;
    for (SourceText.Row row : source.rows(from)) {
      lines.learn(row, end);
      end = row.end();
    }
    lines.close(end);
    Rewriting out = new Rewriting(source);
    if (lines.sentences.size() >= FEWEST) {
      for (Sentence sentence : lines.sentences) {
        out.join(sentence.start, sentence.end);
        out.put(sentence.start, sentence.end, sentence.shown());
      }
      Sentence first = lines.sentences.get(0);
      String beside = "what stands beside the texts of the sentences is left out";
      told.tell(Code.R012, source.span(first.start, first.end), beside);
    }
    return out.made();
  }

  /**
   * Learns what a line tells of a sentence.
   *
   * @param before where the line above ends
   */
  private void learn(SourceText.Row row, int before) {
    if (row.start() == row.end() || text.charAt(row.start()) == '\r') {
      close(before);
      return;
    }
    start = start < 0 ? row.start() : start;
    rows += Character.isDigit(text.charAt(row.start())) && hasTab(row) ? 1 : 0;
    if (text.startsWith(TEXT, row.start())) {
      said = text.substring(row.start() + TEXT.length(), row.end()).strip();
    } else if (text.startsWith(SPEAKER, row.start())) {
      String line = row.said(text, LONGEST);
      String value = line.substring(line.indexOf('=') + 1);
      String told = value.substring(value.lastIndexOf(':') + 1).strip();
      int aside = told.endsWith(")") ? told.lastIndexOf(" (") : -1;
      String bare = aside > 0 ? told.substring(0, aside) : told;
      name = bare.isEmpty() ? name : bare;
    }
  }

  private boolean hasTab(SourceText.Row row) {
    int at = row.start();
    while (at < row.end() && text.charAt(at) != '\t') {
      at++;
    }
    return at < row.end();
  }

  private void close(int end) {
    if (said != null && rows > 0) {
      sentences.add(new Sentence(start, end, name, said));
    }
    start = -1;
    rows = 0;
    name = null;
    said = null;
  }
}
