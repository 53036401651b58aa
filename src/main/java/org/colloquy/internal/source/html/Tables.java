package org.colloquy.internal.source.html;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Times;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tables: those that lay out a page, those with a column of speakers, and those of data. */
final class Tables {
  private static final int LONGEST_NAME = 60;
  private static final int FEWEST_ROWS = 3;
  private static final int COLUMNS = 5;

  private final Page page;

  Tables(Page page) {
    this.page = page;
  }

  /** One row of a table of speakers. */
  private record Row(String name, @Nullable Duration time, Element said) {}

  /**
   * The lines of a table of which a column names whoever says what the next one holds; its head is
   * left out, and told. None for any other table.
   */
  List<Line> lines(Element table) {
    Element head = head(table);
    List<Row> rows = rows(table, head);
    if (rows.size() < FEWEST_ROWS) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      List<Line> said = Walk.lines(page, row.said());
      for (int i = 0; i < said.size(); i++) {
        lines.add(i == 0 ? said.get(0).saidBy(row.name()).at(row.time()) : said.get(i));
      }
      if (said.isEmpty()) {
        lines.add(
            Line.text(Line.Start.PARAGRAPH, List.of(), page.span(row.said())).saidBy(row.name()));
      }
    }
    if (head != null) {
      page.leaveOut(head);
    }
    return lines;
  }

  private static @Nullable Element head(Element table) {
    List<Element> trs = trs(table);
    Element first = trs.isEmpty() ? null : trs.get(0);
    boolean head =
        first != null && first.children().stream().allMatch(c -> c.normalName().equals("th"));
    return head ? first : null;
  }

  /** The rows, or none if one of them does not name a speaker or hardly a name recurs. */
  private static List<Row> rows(Element table, @Nullable Element head) {
    List<Row> rows = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Element tr : trs(table)) {
      if (tr.equals(head)) {
        continue;
      }
      List<Element> cells = tr.children();
      int at = column(cells);
      if (cells.size() < 2 || cells.size() > COLUMNS || at < 0) {
        return List.of();
      }
      String name = Speakers.withoutColons(Speakers.unbracketed(cells.get(at).text()));
      if (name.isEmpty() || name.length() > LONGEST_NAME || !hasLetter(name)) {
        return List.of();
      }
      Duration time = null;
      for (int i = 0; i < cells.size() - 1; i++) {
        time = i == at || time != null ? time : time(cells.get(i));
      }
      names.add(name);
      rows.add(new Row(name, time, cells.get(cells.size() - 1)));
    }
    return names.size() * 2 <= rows.size() + 1 ? rows : List.of();
  }

  /** The only column but the last that is no time and no number; -1 if there are others. */
  private static int column(List<Element> cells) {
    int found = -1;
    for (int i = 0; i < cells.size() - 1; i++) {
      boolean data =
          time(cells.get(i)) != null || cells.size() > 2 && !hasLetter(cells.get(i).text());
      if (!data && found >= 0) {
        return -1;
      }
      found = data ? found : i;
    }
    return found;
  }

  private static @Nullable Duration time(Element cell) {
    return Times.parse(Speakers.unbracketed(cell.text()));
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** The table that an element is; null if it only lays out a page. */
  @Nullable Content of(Element table) {
    List<Element> trs = trs(table);
    String role = table.attr("role");
    boolean layout =
        role.equals("presentation")
            || role.equals("none")
            || trs.stream().allMatch(tr -> tr.childrenSize() < 2)
            || table.selectFirst("table table") != null;
    if (layout) {
      return null;
    }
    List<Content.Row> rows = new ArrayList<>();
    for (Element tr : trs) {
      List<Content.Cell> cells = new ArrayList<>();
      for (Element cell : tr.children()) {
        boolean header = cell.normalName().equals("th");
        cells.add(new Content.Cell(header, page.contents().in(cell)));
      }
      rows.add(new Content.Row(cells));
    }
    return new Content.Table(rows, caption(table), Origin.at(page.span(table)));
  }

  /** The rows of a table itself, not those of tables in it. */
  private static List<Element> trs(Element table) {
    List<Element> trs = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        trs.add(child);
      } else {
        child.children().stream().filter(c -> c.normalName().equals("tr")).forEach(trs::add);
      }
    }
    return trs;
  }

  private List<Inline> caption(Element table) {
    Element caption = table.selectFirst("caption");
    return caption == null ? List.of() : page.contents().inlines(caption);
  }
}
