package org.colloquy.internal.source.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.source.word.Style.Kind;

/** Puts paragraphs, rows and notes of RTF together as they end. */
final class RtfOutput {
  /** What is being put together: the text, or a note in it. */
  private static final class Flow {
    private final List<WordBlock> blocks = new ArrayList<>();
    private final List<WordTable.Row> rows = new ArrayList<>();
    private final List<WordTable.Cell> cells = new ArrayList<>();
    private final List<WordBlock> cell = new ArrayList<>();
    private WordParagraph open = new WordParagraph(Style.NONE);
  }

  private final Deque<Flow> flows = new ArrayDeque<>();
  private final Map<String, List<WordBlock>> notes = new HashMap<>();
  private final Map<Integer, Style> styles = new HashMap<>();
  private int called;

  RtfOutput() {
    flows.push(new Flow());
  }

  private Flow flow() {
    return flows.element();
  }

  WordParagraph open() {
    return flow().open;
  }

  /** Says what a style of a number is called. */
  void style(int number, String name) {
    Kind kind = StyleNames.ofParagraph(name);
    Kind own = kind == Kind.GENERATED ? Kind.PLAIN : kind;
    int level = StyleNames.heading(name);
    styles.put(number, new Style("s" + number, name, own, level, RunProperties.NONE, null, 0));
  }

  /** Ends a paragraph. */
  void paragraph(RtfState state) {
    Flow flow = flow();
    WordParagraph done = flow.open;
    done.style(styles.getOrDefault(state.style, Style.NONE));
    done.outline(state.outline);
    flow.open = new WordParagraph(Style.NONE);
    if (state.table) {
      flow.cell.add(done);
    } else {
      table(flow);
      flow.blocks.add(done);
    }
  }

  void cell(RtfState state) {
    Flow flow = flow();
    state.table = true;
    if (flow.open.count() > 0 || flow.cell.isEmpty()) {
      paragraph(state);
    }
    flow.cells.add(new WordTable.Cell(flow.cell));
    flow.cell.clear();
  }

  void row() {
    Flow flow = flow();
    if (!flow.cells.isEmpty()) {
      flow.rows.add(new WordTable.Row(false, flow.cells));
      flow.cells.clear();
    }
  }

  private static void table(Flow flow) {
    if (!flow.cells.isEmpty()) {
      flow.rows.add(new WordTable.Row(false, flow.cells));
      flow.cells.clear();
    }
    if (!flow.rows.isEmpty()) {
      flow.blocks.add(new WordTable(flow.rows));
      flow.rows.clear();
    }
    flow.blocks.addAll(flow.cell);
    flow.cell.clear();
  }

  /** Begins a note that is called here. */
  void note() {
    String id = "note" + ++called;
    open().add(Run.Kind.NOTE, id, Format.PLAIN);
    flows.push(new Flow());
  }

  void noteEnd(RtfState state) {
    List<WordBlock> blocks = finished(state);
    notes.put("note" + called, blocks);
    flows.pop();
  }

  private List<WordBlock> finished(RtfState state) {
    state.table = false;
    if (flow().open.count() > 0) {
      paragraph(state);
    }
    table(flow());
    return flow().blocks;
  }

  /** The text, when all is read. */
  List<WordBlock> blocks() {
    while (flows.size() > 1) {
      noteEnd(new RtfState());
    }
    return finished(new RtfState());
  }

  Map<String, List<WordBlock>> notes() {
    return notes;
  }

  int called() {
    return called;
  }
}
