package org.colloquy.internal.typeset;

import java.util.List;

/** A line, rule or figure in the vertical list, with what the page breaker needs to know. */
final class Row {
  /** How the page on which a row stands may begin. */
  enum Start {
    /** Wherever it fits. */
    ANYWHERE,
    /** At the head of a page. */
    NEW_PAGE,
    /** At the head of a page with an odd number. */
    ODD_PAGE
  }

  /** What is less than that above a step of the grid lies on it. */
  private static final double TOLERANCE = 0.01;

  private final Block block;
  private final SetLine line;
  private final double baseline;
  private double measure;
  private double height;
  private double gap;
  private double headGap;
  private double step;
  private double breakCost;
  private Start start = Start.ANYWHERE;
  private boolean first;
  private boolean last;
  private List<Part> parts = List.of();
  private RowHead head = RowHead.NONE;
  private List<Cell> cellsBefore = List.of();
  private List<Cell> cellsAfter = List.of();
  private List<Row> notes = List.of();

  /**
   * A row.
   *
   * @param height of its box
   * @param baseline how far below the top of the box
   */
  Row(Block block, SetLine line, double height, double baseline) {
    this.block = block;
    this.line = line;
    this.height = height;
    this.baseline = baseline;
  }

  Block block() {
    return block;
  }

  SetLine line() {
    return line;
  }

  double height() {
    return height;
  }

  /** The width in which it is set. */
  double measure() {
    return measure;
  }

  void setMeasure(double points) {
    measure = points;
  }

  double baseline() {
    return baseline;
  }

  /** Space above it, unless it heads a page. */
  double gap() {
    return gap;
  }

  /** Space above it at the head of a page. */
  double headGap() {
    return headGap;
  }

  /**
   * Where its top lies, from the head of the text.
   *
   * @param above the bottom of the row above it on the page
   * @param heads whether it is the first one of the page
   */
  double top(double above, boolean heads) {
    double top = heads ? headGap + head.height() : above + gap;
    return step > 0 ? Math.ceil((top - TOLERANCE) / step) * step : top;
  }

  /** What it costs to begin a page with it. */
  double breakCost() {
    return breakCost;
  }

  Start start() {
    return start;
  }

  /** Whether it is the first of its block. */
  boolean first() {
    return first;
  }

  /** Whether it is the last of its block. */
  boolean last() {
    return last;
  }

  /** The rows of columns that make up this one; mostly none. */
  List<Part> parts() {
    return parts;
  }

  /**
   * A row of a column.
   *
   * @param column its number, from 0
   * @param x left edge of the column, from that of the row
   * @param top from the top of the row
   */
  record Part(int column, Row row, double x, double top) {}

  /** What stands above it where it begins a page. */
  RowHead head() {
    return head;
  }

  List<Cell> cellsBefore() {
    return cellsBefore;
  }

  List<Cell> cellsAfter() {
    return cellsAfter;
  }

  List<Row> notes() {
    return notes;
  }

  /** Makes it the first of its block. */
  void lead(double spaceAbove, Spacing spacing, Start where) {
    first = true;
    gap = spaceAbove;
    headGap = spacing.beforeAtHead();
    step = spacing.step();
    start = where;
  }

  /** Has some space above it that vanishes at the head of a page. */
  void continueAfter(double spaceAbove, double cost) {
    gap = spaceAbove;
    breakCost = cost;
  }

  void setLast() {
    last = true;
  }

  void setParts(List<Part> rows) {
    parts = rows;
  }

  void setHead(RowHead rows) {
    head = rows;
  }

  void addBreakCost(double cost) {
    breakCost += cost;
  }

  void grow(double by) {
    height += by;
  }

  void setCellsBefore(List<Cell> cells) {
    cellsBefore = cells;
  }

  void setCellsAfter(List<Cell> cells) {
    cellsAfter = cells;
  }

  void setNotes(List<Row> rows) {
    notes = rows;
  }
}
