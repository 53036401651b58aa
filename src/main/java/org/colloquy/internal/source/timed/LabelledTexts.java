package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Texts that hold talk with labels of its own, whatever they are called in a document: {@code
 * {"1.2": "Ana: Why? Tom: Because."}}.
 */
public final class LabelledTexts implements JsonWalk.Visitor {
  private static final int SEVERAL = 3;
  private static final int NAME = 40;

  /** Of the texts beside each other so many begin with a label. */
  private static final double SHARE = .5;

  /**
   * A text.
   *
   * @param labels how many of its lines begin with one
   */
  private record Piece(JsonPath at, String text, int labels) {}

  /**
   * Where texts stand beside each other.
   *
   * @param within whether they are in the objects there, and not there themselves
   */
  private record Place(JsonPath at, boolean within) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final Map<JsonPath, Integer> counts = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();

  private LabelledTexts() {}

  /** The texts of a document, each as paragraphs of its own; null where none hold talk. */
  public static @Nullable String of(SourceText source, int nesting) {
    LabelledTexts found = new LabelledTexts();
    JsonWalk walk = new JsonWalk(source, JsonPath.root(Set.of()), nesting);
    walk.each(found, new Told(source));
    return found.said();
  }

  @Override
  public void value(JsonPath path, String text, Span span) {
    if (text.codePoints().anyMatch(Character::isLetter)) {
      int labels = 0;
      for (String line : text.split("[\n\r]+")) {
        String said = line.strip();
        labels += name(said, 0).isEmpty() ? 0 : 1;
        names.merge(name(said, 0), 1, Integer::sum);
        inside(said).forEach(at -> names.merge(name(said, at), 1, Integer::sum));
      }
      pieces.add(new Piece(path, text.strip(), labels));
      counts.merge(path, 1, Integer::sum);
    }
  }

  /** The label that begins at an offset, folded; empty where none does. */
  private static String name(String text, int from) {
    int limit = Math.min(from + NAME, text.length());
    if (text.startsWith("[", from)) {
      int close = TalkLabels.closing(text, from, limit);
      return close < 0 ? "" : Names.key(text.substring(from + 1, close));
    }
    int colon = LabelScanner.colon(text, from, limit);
    return colon > from ? Names.key(text.substring(from, colon)) : "";
  }

  /** Where labels stand behind sentences. */
  private static List<Integer> inside(String text) {
    List<Integer> found = new ArrayList<>();
    char end = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean blank = LabelScanner.isBlank(text.charAt(i - 1));
      if (blank && i > 1 && !LabelScanner.isBlank(text.charAt(i - 2))) {
        end = text.charAt(i - 2);
      }
      boolean opens = blank && Sentences.mayEnd(end);
      char first = text.charAt(i);
      if (opens && (first == '[' || Character.isUpperCase(first)) && !name(text, i).isEmpty()) {
        found.add(i);
      }
    }
    return found;
  }

  /** A text with each label that comes again at the beginning of a paragraph. */
  private String parted(String text) {
    StringBuilder parted = new StringBuilder();
    int from = 0;
    for (int at : inside(text)) {
      if (names.getOrDefault(name(text, at), 0) > 1) {
        parted.append(text, from, at).append("\n\n");
        from = at;
      }
    }
    return parted.append(text.substring(from)).toString();
  }

  /** Where texts stand beside each other: under one key of many objects, or in one object. */
  private Place place(Piece piece) {
    JsonPath above = piece.at.parent();
    boolean own = counts.getOrDefault(piece.at, 0) >= SEVERAL || piece.labels >= SEVERAL;
    return own || above == null ? new Place(piece.at, false) : new Place(above, true);
  }

  private @Nullable String said() {
    Map<Place, int[]> beside = new HashMap<>();
    for (Piece piece : pieces) {
      int[] count = beside.computeIfAbsent(place(piece), p -> new int[3]);
      count[0]++;
      count[1] += piece.labels > 0 ? 1 : 0;
      count[2] += piece.labels;
    }
    beside.values().removeIf(c -> c[2] < SEVERAL || c[1] < SHARE * c[0]);
    List<String> said = new ArrayList<>();
    for (Piece piece : pieces) {
      if (beside.containsKey(place(piece))) {
        said.add(parted(piece.text));
      }
    }
    names.remove("");
    boolean again = names.values().stream().anyMatch(n -> n > 1);
    return again && !said.isEmpty() ? String.join("\n\n", said) : null;
  }
}
