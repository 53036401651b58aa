package org.colloquy.internal.press.web;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Tokens;

/** What stands on a cover, in its own units from the top left, in the order of drawing. */
final class CoverShapes {
  /** A filled rectangle. */
  record Area(int x, int y, int width, int height, Tokens.Ink ink) {}

  /** The letters of a line. */
  record Type(Tokens.Face face, int weight, int size) {}

  /**
   * A line of text.
   *
   * @param x where it begins: its right end where it runs from right to left
   * @param y its baseline
   */
  record Line(String text, int x, double y, Type type, Tokens.Ink ink) {}

  private final int width;
  private final boolean mirrored;
  private final List<Area> areas = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param mirrored whether all stands at the other side, as where text runs from right to left
   */
  CoverShapes(int width, boolean mirrored) {
    this.width = width;
    this.mirrored = mirrored;
  }

  boolean mirrored() {
    return mirrored;
  }

  List<Area> areas() {
    return areas;
  }

  List<Line> lines() {
    return lines;
  }

  void fill(Area area) {
    int x = mirrored ? width - area.x() - area.width() : area.x();
    areas.add(new Area(x, area.y(), area.width(), area.height(), area.ink()));
  }

  void write(Line line) {
    int x = mirrored ? width - line.x() : line.x();
    lines.add(new Line(line.text(), x, line.y(), line.type(), line.ink()));
  }
}
