package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a turn as captions and recognisers cut it.
 *
 * @param first whether it is the turn's first
 * @param turn the turn it belongs to
 * @param start seconds
 * @param end seconds
 */
record Cues(String text, boolean first, Talk.Turn turn, double start, double end) {
  private static final int WORDS = 7;
  private static final int LETTERS = 24;

  /** Some words at a time, whatever sentence they belong to. */
  static List<Cues> of(Talk talk) {
    List<Cues> cues = new ArrayList<>();
    for (Talk.Turn turn : talk.turns()) {
      List<String> pieces = pieces(turn.text());
      double step = (turn.end() - turn.start()) / pieces.size();
      for (int i = 0; i < pieces.size(); i++) {
        double start = turn.start() + i * step;
        cues.add(new Cues(pieces.get(i), i == 0, turn, start, start + step));
      }
    }
    return cues;
  }

  /** One word at a time. */
  static List<Cues> words(Talk.Turn turn) {
    String[] words = turn.text().split("\\s+");
    double step = (turn.end() - turn.start()) / words.length;
    List<Cues> cues = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      double start = turn.start() + i * step;
      cues.add(new Cues(words[i], i == 0, turn, start, start + step));
    }
    return cues;
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int words = 0;
    for (String word : text.split("\\s+")) {
      if (words == WORDS || words > 0 && piece.length() + word.length() > 2 * LETTERS) {
        pieces.add(piece.toString());
        piece.setLength(0);
        words = 0;
      }
      piece.append(words++ == 0 ? "" : " ").append(word);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  String times(String decimal) {
    return Talk.clock(decimal, start) + " --> " + Talk.clock(decimal, end);
  }

  /** The text over two lines, as captions have it. */
  String twoLines() {
    int space = text.indexOf(' ', text.length() / 2);
    return space < 0 ? text : text.substring(0, space) + "\n" + text.substring(space + 1);
  }
}
