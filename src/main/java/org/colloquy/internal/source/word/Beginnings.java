package org.colloquy.internal.source.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.internal.source.word.Style.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How the paragraphs of a document begin, as far as that decides what a list, a quotation or a
 * style is: whether turns begin in them. Who speaks is decided elsewhere.
 */
final class Beginnings {
  private static final int LABEL = 60;
  private static final int WORDS = 6;

  /** The share of paragraphs in styles for speech from which labels tell who speaks. */
  private static final int LABELLED = 4;

  private final Map<String, Integer> counts = new HashMap<>();
  private final TypedLines typed;
  private int speech;
  private int labelled;
  private int recurring;
  private int rows;
  private int unmarked;

  Beginnings(List<WordBlock> blocks) {
    typed = new TypedLines(blocks);
    Counting counting = new Counting();
    blocks.forEach(b -> b.accept(counting));
    Speech speeches = new Speech();
    blocks.forEach(b -> b.accept(speeches));
    Outside outside = new Outside();
    blocks.forEach(b -> b.accept(outside));
  }

  /** Whether a paragraph begins as another one does, up to a colon. */
  boolean recurs(WordParagraph paragraph) {
    String label = label(paragraph);
    return label != null && counts.getOrDefault(label, 0) > 1;
  }

  /** Whether at least half of some paragraphs begin as others do. */
  boolean areTurns(List<WordParagraph> paragraphs) {
    long turns = paragraphs.stream().filter(this::recurs).count();
    return turns > 0 && 2 * turns >= paragraphs.size();
  }

  /** Whether the styles of speech tell who speaks, since no labels do. */
  boolean stylesTell() {
    return speech > recurring && labelled * LABELLED < speech;
  }

  /** Whether most labels have a colon, so that those in a style of their own are kept as text. */
  boolean labelsAreMarked() {
    return recurring > 0 && recurring >= unmarked;
  }

  /** Whether tables whose rows are turns tell who speaks: there are not more labels beside them. */
  boolean tablesTell() {
    return rows > recurring;
  }

  /** The lines of a text that was typed elsewhere, if that is what the document is. */
  TypedLines typed() {
    return typed;
  }

  /** What stands before the first colon, if that can be a label; else null. */
  private static @Nullable String label(WordParagraph paragraph) {
    String text = paragraph.text().strip();
    int end = Math.min(LABEL, text.length());
    int words = 1;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean behind = i + 1 == text.length() || Text.isSpace(text.charAt(i + 1));
      if (c == '：' || c == ':' && behind) {
        return i == 0 ? null : text.substring(0, i).toLowerCase(Locale.ROOT);
      }
      words += Text.isSpace(c) ? 1 : 0;
      if (words > WORDS) {
        return null;
      }
    }
    return null;
  }

  private abstract static class Each implements WordBlock.Visitor<Boolean> {
    @Override
    public Boolean visit(WordTable table) {
      table.rows().forEach(r -> r.cells().forEach(c -> c.blocks().forEach(b -> b.accept(this))));
      return true;
    }
  }

  private final class Counting extends Each {
    @Override
    public Boolean visit(WordParagraph paragraph) {
      String label = label(paragraph);
      if (label != null) {
        counts.merge(label, 1, Integer::sum);
      }
      paragraph.boxes().forEach(b -> b.accept(this));
      return label != null;
    }
  }

  /** Counts labels outside of tables, and rows of tables that are turns. */
  private final class Outside implements WordBlock.Visitor<Boolean> {
    @Override
    public Boolean visit(WordParagraph paragraph) {
      boolean label = recurs(paragraph);
      recurring += label ? 1 : 0;
      unmarked += !label && beginsWithLabel(paragraph) ? 1 : 0;
      return label;
    }

    @Override
    public Boolean visit(WordTable table) {
      TableTurns.Turns turns = TableTurns.of(table);
      rows += turns == null ? 0 : turns.turns().size();
      return turns != null;
    }
  }

  private final class Speech extends Each {
    @Override
    public Boolean visit(WordParagraph paragraph) {
      boolean speaks = paragraph.style().kind() == Kind.SPEECH && !paragraph.isBlank();
      speech += speaks ? 1 : 0;
      labelled += speaks && (recurs(paragraph) || beginsWithLabel(paragraph)) ? 1 : 0;
      return speaks;
    }
  }

  static boolean beginsWithLabel(WordParagraph paragraph) {
    for (Run run : paragraph.runs()) {
      if (!run.said().isBlank()) {
        return run.format().part() == Format.Part.LABEL;
      }
    }
    return false;
  }
}
