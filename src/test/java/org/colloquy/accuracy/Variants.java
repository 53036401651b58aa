package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same transcript, its labels left alone: other line ends, excerpts, what stands around. */
final class Variants {
  private static final int EXCERPT = 10;

  private static final String PREFACE =
      """
      The room was cold, and nobody had thought of the chairs. Somebody remarked on it, and \
      somebody else went to look for a key.

      Here is how it went: slowly at first, and then all at once. One thing should be said before: \
      no names were changed.

      """;

  private Variants() {}

  static List<Rendering> all() {
    return List.of(
        source("crlf", s -> s.replace("\n", "\r\n")),
        source("blank-lines", s -> s.replace("\n\n", "\n\n\n\n")),
        new Rendering("excerpt-start", (t, n) -> excerpt(t, n, 0)),
        new Rendering("excerpt-middle", (t, n) -> excerpt(t, n, t.turns().size() / 2 - 5)),
        new Rendering("bare", Variants::bare),
        new Rendering("preface", Variants::preface),
        new Rendering("tight", Variants::tight),
        new Rendering("wrapped", Variants::wrapped),
        new Rendering("other-extension", Variants::otherExtension));
  }

  private static Rendering source(String name, UnaryOperator<String> change) {
    return new Rendering(
        name,
        (t, n) -> {
          Map<String, String> facts = new TreeMap<>(t.facts());
          facts.put("variant", n);
          return new Transcript(t.name() + "@" + n, facts, t.parts(), change.apply(t.source()));
        });
  }

  private static boolean isText(Transcript t) {
    return t.fact("format").equals("txt") || t.fact("format").equals("md");
  }

  private static @Nullable Transcript excerpt(Transcript t, String name, int from) {
    if (!isText(t) || t.turns().size() < EXCERPT + 4) {
      return null;
    }
    List<Part> kept = new ArrayList<>();
    int turn = 0;
    for (Part part : t.parts()) {
      if (from == 0 && turn == 0 || turn > from && turn < from + EXCERPT || part.said()) {
        turn += part.said() ? 1 : 0;
        if (!part.said() || turn > from && turn <= from + EXCERPT) {
          kept.add(part);
        }
      }
    }
    return (from == 0 ? t : t.untitled()).variant(name, kept);
  }

  private static int firstTurn(Transcript t) {
    int first = 0;
    while (!t.parts().get(first).said()) {
      first++;
    }
    return first;
  }

  private static @Nullable Transcript bare(Transcript t, String name) {
    int first = firstTurn(t);
    if (!isText(t) || first == 0) {
      return null;
    }
    return t.untitled().variant(name, t.parts().subList(first, t.parts().size()));
  }

  private static @Nullable Transcript preface(Transcript t, String name) {
    if (!isText(t) || !t.source().contains("\n\n") || t.fact("dialect").contains("numbered")) {
      return null;
    }
    List<Part> parts = new ArrayList<>(t.parts());
    parts.add(firstTurn(t), Part.loose(PREFACE));
    return t.variant(name, parts);
  }

  /** Turns on lines, not in paragraphs. */
  private static @Nullable Transcript tight(Transcript t, String name) {
    boolean marked = t.turns().stream().allMatch(p -> p.label().strip().length() > 1);
    boolean single = t.turns().stream().noneMatch(p -> p.text().strip().contains("\n"));
    if (!t.fact("format").equals("txt") || !marked || !single) {
      return null;
    }
    List<Part> parts =
        t.parts().stream()
            .map(p -> p.said() ? p.withText(p.text().stripTrailing() + "\n") : p)
            .toList();
    return t.variant(name, parts);
  }

  private static @Nullable Transcript wrapped(Transcript t, String name) {
    if (!isText(t) || t.source().contains("\n  ") || !t.source().contains("\n\n")) {
      return null;
    }
    List<Part> parts = new ArrayList<>();
    for (Part part : t.parts()) {
      int indent = part.label().length();
      parts.add(
          part.said() && !part.text().startsWith("**")
              ? part.withText(Wrapping.wrap(part.text(), indent))
              : part);
    }
    return t.variant(name, parts);
  }

  /** Markdown in a file of plain text, or the other way round. */
  private static @Nullable Transcript otherExtension(Transcript t, String name) {
    String format = t.fact("format");
    boolean labelled = t.turns().stream().allMatch(p -> p.label().length() > 1);
    if (!isText(t)
        || !labelled
        || format.equals("txt") && (t.source().contains("\n  ") || t.source().contains("\n⟧"))
        || t.source().startsWith("---")) {
      return null;
    }
    return t.untitled().inFormat(format.equals("md") ? "txt" : "md").variant(name, t.parts());
  }
}
