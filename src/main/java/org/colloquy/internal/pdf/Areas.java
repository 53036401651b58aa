package org.colloquy.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where links and figures stand: a rectangle for each line that a link touches. */
final class Areas {
  private final Map<Element, List<Area>> areas = new HashMap<>();

  void add(Element element, Area area) {
    List<Area> list = areas.computeIfAbsent(element, e -> new ArrayList<>());
    int last = list.size() - 1;
    if (last >= 0 && list.get(last).sameLine(area)) {
      list.set(last, list.get(last).with(area));
      return;
    }
    list.add(area);
  }

  /** The rectangles of an element, in reading order. */
  List<Area> of(Element element) {
    return areas.getOrDefault(element, List.of());
  }
}
