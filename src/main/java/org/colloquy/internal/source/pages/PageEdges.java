package org.colloquy.internal.source.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.Told;

/**
 * Heads and feet of pages in what was made of a printed page: short paragraphs that come again with
 * the next number, and others that always stand beside them. Once at least one of them stands where
 * a sentence goes on, or they are hardly more than the number. They are left out, and the sentence
 * is joined.
 */
public final class PageEdges {
  private static final String LEFT_OUT = "the head or foot of a page: left out, it is no word";
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final int LONGEST = 120;
  private static final int SEVERAL = 3;

  /** So many paragraphs lie between the numbers of two pages, and the number itself. */
  private static final int APART = 3;

  private final List<Line> lines;
  private final List<String> signatures = new ArrayList<>();
  private final BitSet left = new BitSet();

  private PageEdges(List<Line> lines) {
    this.lines = lines;
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = isAlone(i) ? lines.get(i).text().strip() : "";
      parts.add(text);
      boolean figures = PageNumber.mayBe(text, 0, text.length());
      signatures.add(figures ? NUMBER.matcher(text).replaceAll("#") : text);
      if (!text.isEmpty()) {
        groups.computeIfAbsent(signatures.get(i), k -> new ArrayList<>()).add(i);
      }
    }
    groups.values().stream().filter(this::goesUp).forEach(g -> g.forEach(left::set));
    beside(groups);
    if (!isWithinSentence()) {
      left.clear();
    }
    groups.values().stream().filter(this::countsPages).forEach(g -> g.forEach(left::set));
    below();
    left.or(DatedHeads.of(parts));
  }

  /** The lines of a document without heads and feet, which are told. */
  public static List<Line> without(List<Line> lines, Told told) {
    PageEdges edges = new PageEdges(lines);
    if (edges.left.isEmpty()) {
      return lines;
    }
    List<Line> kept = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (edges.left.get(i)) {
        told.tell(Code.R017, lines.get(i).span(), LEFT_OUT);
      } else {
        kept.add(edges.hung(i));
      }
    }
    return kept;
  }

  /** A line as it hangs on the text before the heads above it. */
  private Line hung(int index) {
    Line line = lines.get(index);
    boolean headed = index > 0 && left.get(index - 1) && line.isText();
    return goesOn(index)
        ? line.wrapped()
        : headed ? line.with(Line.Start.PARAGRAPH, line.inlines(), line.span()) : line;
  }

  /** Whether the last numbers of some lines count pages. */
  private boolean goesUp(List<Integer> group) {
    if (group.size() < SEVERAL) {
      return false;
    }
    int before = -1;
    for (int line : group) {
      int number = PageNumber.last(lines.get(line).text().strip());
      if (number < 0 || before >= 0 && number != before + 1) {
        return false;
      }
      before = number;
    }
    return true;
  }

  /**
   * Whether lines that are hardly more than a number count pages wherever they stand: from a page
   * behind the first, as sections would not, and with text between them.
   */
  private boolean countsPages(List<Integer> group) {
    int before = -1;
    int above = -1;
    for (int line : group) {
      PageNumber page = PageNumber.of(lines.get(line).text().strip());
      if (page == null || !page.isOfPage()) {
        return false;
      }
      if (above >= 0 && (page.number() != before + 1 || line - above < APART)) {
        return false;
      }
      before = page.number();
      above = line;
    }
    return group.size() >= 2;
  }

  /** Adds the lines that stand beside others and nowhere else. */
  private void beside(Map<String, List<Integer>> groups) {
    Map<String, Boolean> always = new HashMap<>();
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      for (int at : new int[] {i - 1, i + 1}) {
        if (at >= 0 && at < lines.size() && !left.get(at)) {
          List<Integer> group = groups.getOrDefault(signatures.get(at), List.of());
          always.computeIfAbsent(signatures.get(at), k -> isBeside(group));
        }
      }
    }
    always.forEach(
        (signature, yes) ->
            groups.getOrDefault(yes ? signature : "", List.of()).forEach(left::set));
  }

  /** Adds lines right below others, with which text goes on, that are the same on most pages. */
  private void below() {
    Map<String, List<Integer>> heads = new HashMap<>();
    for (int above = left.nextSetBit(0); above >= 0; above = left.nextSetBit(above + 1)) {
      int line = above + 1;
      if (line + 1 < lines.size() && !left.get(line) && isText(line) && !starts(line + 1)) {
        String text = lines.get(line).text().strip();
        String head = text.length() > LONGEST ? "" : NUMBER.matcher(text).replaceAll("#");
        heads.computeIfAbsent(head, k -> new ArrayList<>()).add(line);
      }
    }
    heads.remove("");
    int most = left.cardinality() / 2;
    heads.values().stream()
        .filter(g -> g.size() >= Math.max(SEVERAL, most))
        .forEach(g -> g.forEach(left::set));
  }

  private boolean isBeside(List<Integer> group) {
    return group.size() >= SEVERAL
        && group.stream().allMatch(i -> i > 0 && left.get(i - 1) || left.get(i + 1));
  }

  private boolean isWithinSentence() {
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      int next = left.nextClearBit(i);
      if (goesOn(next)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line goes on with a sentence before the heads above it. */
  private boolean goesOn(int line) {
    int before = line == 0 ? -1 : left.previousClearBit(line - 1);
    if (before < 0 || before == line - 1 || line >= lines.size()) {
      return false;
    }
    String end = lines.get(before).text().stripTrailing();
    String next = lines.get(line).text().stripLeading();
    return isText(before)
        && isText(line)
        && !end.isEmpty()
        && !next.isEmpty()
        && (Character.isLetter(end.codePointBefore(end.length())) || end.endsWith(","))
        && Character.isLowerCase(next.codePointAt(0));
  }

  private boolean isText(int line) {
    return lines.get(line).kind() == Line.Kind.TEXT && lines.get(line).voice() == null;
  }

  private boolean isAlone(int line) {
    boolean ends = line + 1 == lines.size() || starts(line + 1);
    return isText(line) && starts(line) && ends && lines.get(line).text().length() <= LONGEST;
  }

  private boolean starts(int line) {
    return lines.get(line).start() == Line.Start.PARAGRAPH;
  }
}
