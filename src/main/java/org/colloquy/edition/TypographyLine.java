package org.colloquy.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.colloquy.edition.Typography.Pass;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Words;

/**
 * The text of one paragraph, with what of it may be corrected: running text, but not code, links,
 * sounds and marks, which are read for what stands beside them alone. Words in another language
 * than the paragraph's are left as they are.
 */
final class TypographyLine implements Inline.Visitor<Boolean> {
  private static final int CONTEXT = 24;

  /** What stands behind an address and is none of it. */
  private static final String BEHIND = ".,;:!?)]}\"'’”»";

  /** A piece of running text and where it begins. */
  private record Piece(Inline.Text text, int start) {}

  private final List<Inline> inlines;
  private final String language;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Boolean> free = new ArrayDeque<>(List.of(true));
  private final TypographyDraft draft;
  private List<TypographyDraft.Region> regions = List.of();

  TypographyLine(List<Inline> inlines, String language) {
    this.inlines = inlines;
    this.language = language;
    each(inlines);
    boolean[] fixed = new boolean[text.length() + 1];
    Arrays.fill(fixed, true);
    for (Piece piece : pieces) {
      Arrays.fill(fixed, piece.start, piece.start + piece.text.text().length(), false);
    }
    addresses(fixed);
    draft = new TypographyDraft(text.toString(), fixed);
  }

  /** Addresses of the web are no words, wherever they stand. */
  private void addresses(boolean[] fixed) {
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
      int start = at;
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
      int end = at;
      while (end < text.length() && !Words.isSpace(text.charAt(end))) {
        end++;
      }
      while (end > at && BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      Arrays.fill(fixed, start, end, true);
    }
  }

  /** The inlines with some corrections made. */
  List<Inline> corrected(Set<Pass> passes) {
    TypographyPasses rules = new TypographyPasses(draft, language);
    for (Pass pass : Pass.values()) {
      if (passes.contains(pass)) {
        rules.run(pass);
      }
    }
    regions = draft.regions();
    return regions.isEmpty() ? inlines : new TypographyTexts(texts()).of(inlines);
  }

  /** What was corrected. */
  List<TypographyDraft.Region> regions() {
    return regions;
  }

  String before(TypographyDraft.Region region) {
    return text.substring(region.from(), region.to());
  }

  /** The words around a change as they are now, cut at spaces. */
  String context(TypographyDraft.Region region) {
    CharSequence now = draft.text();
    int start = region.start();
    int end = start + region.after().length();
    int from = start;
    while (from > 0 && start - from < CONTEXT && !(from < start - 1 && plainSpace(from - 1))) {
      from--;
    }
    int to = end;
    while (to < now.length() && to - end < CONTEXT && !(to > end + 1 && plainSpace(to))) {
      to++;
    }
    return now.subSequence(from, to).toString().strip();
  }

  private boolean plainSpace(int at) {
    return draft.at(at) == ' ';
  }

  /** Where a change stands in the source. */
  Origin origin(TypographyDraft.Region region) {
    Piece piece = pieces.get(index(Math.min(region.from(), Math.max(0, text.length() - 1))));
    int length = region.to() - region.from();
    return Typography.within(piece.text.origin(), region.from() - piece.start, length);
  }

  /** The last piece that begins at an offset or before. */
  private int index(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (pieces.get(middle).start <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The texts of the pieces as they are now. */
  private Deque<String> texts() {
    List<StringBuilder> now = new ArrayList<>();
    pieces.forEach(p -> now.add(new StringBuilder()));
    for (int i = 0; i < draft.length(); i++) {
      int owner = draft.owner(i);
      int index = index(owner);
      Piece piece = pieces.get(index);
      if (owner < piece.start + piece.text.text().length()) {
        now.get(index).append(draft.at(i));
      }
    }
    Deque<String> texts = new ArrayDeque<>();
    now.forEach(t -> texts.add(t.toString()));
    return texts;
  }

  private boolean each(List<Inline> list) {
    list.forEach(i -> i.accept(this));
    return true;
  }

  private boolean fixed(String shown) {
    text.append(shown);
    return true;
  }

  private boolean fixed(List<Inline> list) {
    free.push(false);
    each(list);
    free.pop();
    return true;
  }

  @Override
  public Boolean visit(Inline.Text node) {
    if (Boolean.TRUE.equals(free.peek())) {
      pieces.add(new Piece(node, text.length()));
    }
    return fixed(node.text());
  }

  @Override
  public Boolean visit(Inline.Emphasis node) {
    return each(node.inlines());
  }

  @Override
  public Boolean visit(Inline.Strong node) {
    return each(node.inlines());
  }

  @Override
  public Boolean visit(Inline.Code node) {
    return fixed(node.text());
  }

  @Override
  public Boolean visit(Inline.Superscript node) {
    return each(node.inlines());
  }

  @Override
  public Boolean visit(Inline.Subscript node) {
    return each(node.inlines());
  }

  @Override
  public Boolean visit(Inline.Link node) {
    return fixed(node.inlines());
  }

  @Override
  public Boolean visit(Inline.NoteReference node) {
    return true;
  }

  @Override
  public Boolean visit(Inline.Sound node) {
    return fixed(node.text());
  }

  @Override
  public Boolean visit(Inline.Gap node) {
    return fixed(node.text());
  }

  @Override
  public Boolean visit(Inline.TimeMark node) {
    return fixed(node.text());
  }

  @Override
  public Boolean visit(Inline.PageMark node) {
    return fixed(node.text());
  }

  @Override
  public Boolean visit(Inline.LineBreak node) {
    return fixed("\n");
  }

  @Override
  public Boolean visit(Inline.LanguageSpan node) {
    return fixed(node.inlines());
  }
}
