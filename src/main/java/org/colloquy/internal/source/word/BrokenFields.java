package org.colloquy.internal.source.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the marks of fields that lack beginning or end. */
final class BrokenFields {
  private BrokenFields() {}

  /** The places of all such marks in the current element. */
  static Set<Integer> of(Xml xml) {
    Set<Integer> broken = new HashSet<>();
    story(xml, broken);
    return broken;
  }

  private static void story(Xml xml, Set<Integer> broken) {
    Deque<List<Integer>> open = new ArrayDeque<>();
    pair(xml, open, broken);
    open.forEach(broken::addAll);
  }

  private static void pair(Xml xml, Deque<List<Integer>> open, Set<Integer> broken) {
    xml.each(
        name -> {
          switch (name) {
            case "w:fldChar" -> {
              String type = Fields.type(xml);
              if (type.equals("begin")) {
                open.push(new ArrayList<>());
              }
              (open.isEmpty() ? broken : open.element()).add(xml.place());
              if (!type.equals("begin") && !type.equals("separate")) {
                open.poll();
              }
            }
            case "w:footnote", "w:endnote", "w:txbxContent", "mc:Choice", "mc:Fallback" ->
                story(xml, broken);
            default -> pair(xml, open, broken);
          }
        });
  }
}
