package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.typeset.Problem;

/** Tells the typesetter's problems as diagnostics: each kind, and each missing character, once. */
final class PdfProblems {
  private static final int PLACES = 5;

  /** A text in a script that no font has lacks hundreds; the rest is told at once. */
  private static final int CHARACTERS = 20;

  private static final String ADD_FONT = "a box stands for it; add a font that has it";

  private final PdfMarks marks;

  /** Problems of one kind, or of one character. */
  private record Key(Problem.Kind kind, String text) {}

  PdfProblems(PdfMarks marks) {
    this.marks = marks;
  }

  List<Diagnostic> tell(List<Problem> problems) {
    Map<Key, List<Problem>> groups = new LinkedHashMap<>();
    for (Problem problem : problems) {
      boolean glyph = problem.kind() == Problem.Kind.MISSING_GLYPH;
      Key key = new Key(problem.kind(), glyph ? problem.text() : "");
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(problem);
    }
    List<Diagnostic> told = new ArrayList<>();
    StringBuilder more = new StringBuilder();
    groups.forEach(
        (key, group) -> {
          if (key.kind() != Problem.Kind.MISSING_GLYPH || told.size() < CHARACTERS) {
            told.add(tell(key, group));
          } else {
            more.append(more.length() == 0 ? "" : " ").append(shown(key.text()));
          }
        });
    if (more.length() > 0) {
      told.add(Diagnostic.of(Code.P001, "no font has these either: " + more).withHint(ADD_FONT));
    }
    return told;
  }

  private Diagnostic tell(Key key, List<Problem> group) {
    String places = places(group);
    String first = group.get(0).text();
    Diagnostic diagnostic =
        switch (key.kind()) {
          case MISSING_GLYPH ->
              Diagnostic.of(Code.P001, "no font has " + name(key.text()) + places)
                  .withHint(ADD_FONT);
          case UNSHAPED_SCRIPT ->
              Diagnostic.of(Code.P007, "letters of " + first + " are not joined" + places)
                  .withHint("make an edition in another format for readers of this script");
          case FORCED_BREAK ->
              Diagnostic.of(
                  Code.P003, "a word is longer than a line and was broken: " + first + places);
          case OVERFULL_LINE ->
              Diagnostic.of(Code.P002, "a line is too long for the page: " + first + places)
                  .withHint("make the page wider or the text smaller");
          case SET_RAGGED ->
              Diagnostic.of(Code.P003, "a paragraph could not be justified and is ragged" + places);
          case UNFILLED_LINE ->
              Diagnostic.of(Code.P003, "a line could not be filled and is short" + places);
          case KEEP_BROKEN -> Diagnostic.of(Code.P003, "a page ends where it should not" + places);
          case TOO_LARGE ->
              Diagnostic.of(
                      Code.P004,
                      "a line is taller than the page's block of text, and hangs over," + places)
                  .withHint("choose a larger page, or smaller text with less leading");
          case UNKNOWN_DESTINATION ->
              throw new IllegalStateException("a reference to no place: " + first);
        };
    return marks.place(group.get(0).mark()).origin().span().map(diagnostic::at).orElse(diagnostic);
  }

  private static String name(String text) {
    int c = text.codePointAt(0);
    String name = Character.getName(c);
    String code = String.format(Locale.ROOT, "U+%04X %s", c, name == null ? "" : name).strip();
    return isSeen(c) ? code + " '" + text + "'" : code;
  }

  /** A character, or its number where a terminal would show nothing. */
  private static String shown(String text) {
    int c = text.codePointAt(0);
    return isSeen(c) ? text : String.format(Locale.ROOT, "U+%04X", c);
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL, Character.FORMAT ->
          false;
      default -> true;
    };
  }

  /** Where it happened: " in a1 (page 2), a2 (page 3) and 4 more places". */
  private String places(List<Problem> group) {
    Set<String> all = new LinkedHashSet<>();
    for (Problem problem : group) {
      String block = marks.place(problem.mark()).block();
      all.add((block.isEmpty() ? "front matter" : block) + " (page " + problem.page() + ")");
    }
    List<String> shown = all.stream().limit(PLACES).toList();
    String more = all.size() > PLACES ? " and " + (all.size() - PLACES) + " more places" : "";
    return " in " + String.join(", ", shown) + more;
  }
}
