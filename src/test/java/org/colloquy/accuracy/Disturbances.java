package org.colloquy.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The same transcript with what disturbs one on a page: a crosshead, what is told of a guest below
 * the last answer, a page's foot, a label that lacks a mark.
 */
final class Disturbances {
  /** In a shorter talk a paragraph more may be anybody's. */
  private static final int FEWEST = 8;

  private static final Map<String, String> WORDS = words();

  private Disturbances() {}

  static List<Rendering> all() {
    return List.of(
        between("crosshead", "txt", t -> word(t, "crosshead")),
        between("crosshead-bold", "md", t -> "**" + word(t, "crosshead") + "**"),
        between("crosshead-capitals", "", t -> word(t, "crosshead").toUpperCase(Locale.ROOT)),
        new Rendering("page-numbers", Disturbances::paged),
        below("about-guest", t -> word(t, "about").replace("{}", guest(t))),
        below("foot-edited", t -> word(t, "edited")),
        below("foot-share", t -> word(t, "share")),
        below("foot-made", t -> word(t, "made") + ": Lena Hartog"),
        once("unmarked-once", label -> label.replace("*", "").replace("_", "")),
        once("colon-missing-once", label -> label.replaceFirst("[:：]", "")));
  }

  private static Rendering between(String name, String format, Function<Transcript, String> text) {
    return new Rendering(
        name,
        (t, n) -> {
          int middle = tells(t) ? middle(t, false) : -1;
          if (middle < 0 || !format.isEmpty() && !t.fact("format").equals(format)) {
            return null;
          }
          String head = text.apply(t);
          boolean same = n.endsWith("-capitals") && head.equals(word(t, "crosshead"));
          return same ? null : added(t, n, middle, head);
        });
  }

  /** Two numbers of pages, each alone between turns, the second some turns below the first. */
  private static @Nullable Transcript paged(Transcript t, String name) {
    int middle = middle(t, false);
    int below = middle + 2;
    boolean fits = middle >= 0 && below + 1 < t.parts().size();
    return fits && t.parts().get(middle + 1).said() && t.parts().get(below).said()
        ? t.variant(name, added(added(t, name, below, "13"), name, middle, "12").parts())
        : null;
  }

  private static Rendering below(String name, Function<Transcript, String> text) {
    return new Rendering(
        name,
        (t, n) -> {
          int last = t.parts().size() - 1;
          boolean may = tells(t) && middle(t, false) >= 0 && !guest(t).isEmpty();
          return may && t.parts().get(last).said() ? added(t, n, last, text.apply(t)) : null;
        });
  }

  private static Rendering once(String name, UnaryOperator<String> change) {
    return new Rendering(
        name,
        (t, n) -> {
          int middle = middle(t, true);
          if (middle < 0 || !t.fact("format").equals("md")) {
            return null;
          }
          List<Part> parts = new ArrayList<>(t.parts());
          Part part = parts.get(middle);
          parts.set(middle, part.withLabel(change.apply(part.label())));
          return t.variant(n, parts);
        });
  }

  private static Transcript added(Transcript t, String name, int behind, String text) {
    List<Part> parts = new ArrayList<>(t.parts());
    Part part = parts.get(behind);
    parts.set(behind, part.withText(part.text().stripTrailing() + "\n\n"));
    parts.add(behind + 1, Part.loose(text + "\n\n"));
    return t.variant(name, parts);
  }

  /** An answer in the middle that another turn follows, or one with a label set in Markdown; -1. */
  private static int middle(Transcript t, boolean marked) {
    boolean text = t.fact("format").equals("txt") || t.fact("format").equals("md");
    boolean apart = t.source().contains("\n\n") && !t.source().contains("\n  ");
    for (int i = t.parts().size() / 2; text && apart && i + 1 < t.parts().size(); i++) {
      Part part = t.parts().get(i);
      String label = part.label();
      boolean fits =
          marked
              ? label.startsWith("**") && label.matches("[^:：\n]+[:：][* ]*")
              : part.act() == Act.ANSWERS && !label.contains("\n") && !label.startsWith("#");
      if (part.said() && fits && t.parts().get(i + 1).said() && t.turns().size() >= FEWEST) {
        return i;
      }
    }
    return -1;
  }

  private static boolean tells(Transcript t) {
    return WORDS.containsKey(t.fact("language") + " crosshead");
  }

  /** The full name of who speaks last, or empty. */
  private static String guest(Transcript t) {
    String last = "";
    for (Part part : t.turns()) {
      boolean answers = part.act() == Act.ANSWERS && part.speaker() != null;
      last = answers ? Objects.requireNonNull(part.speaker()) : last;
    }
    return last.indexOf(' ') > 0 && Character.isUpperCase(last.codePointAt(0)) ? last : "";
  }

  private static String word(Transcript t, String key) {
    return Objects.requireNonNull(WORDS.get(t.fact("language") + " " + key));
  }

  private static Map<String, String> words() {
    try (InputStream in =
        Objects.requireNonNull(
            Disturbances.class.getResourceAsStream("/accuracy/disturbances.txt"))) {
      Map<String, String> words = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(pair -> words.put(pair[0], pair[1]));
      return Map.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
