package org.colloquy.internal.source.xml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.source.SourceText;

/**
 * What {@code <said>} is in a document: the speech of somebody, as in a dialogue, or a quotation
 * amid the sentences of whoever narrates.
 */
final class Said {
  static final String NAME = "said";

  /** In a dialogue no more than one of so many paragraphs with speeches says anything else. */
  private static final int NARRATED = 3;

  private Said() {}

  /** The shape of a document of a known vocabulary. */
  static XmlShape shape(SourceText source, int nesting) {
    // few documents have the element, and only those are read twice
    boolean has = source.text().contains("<said") || source.text().contains(":said");
    return has && isSpoken(XmlDrawing.of(source, nesting))
        ? new XmlShape(Map.of(NAME, Part.SPEECH), Map.of(), Map.of(), null, false, Set.of())
        : XmlShape.KNOWN;
  }

  private static boolean isSpoken(XmlDrawing drawing) {
    Set<Branch> around = new HashSet<>();
    boolean named = false;
    for (Branch said : drawing.kinds().getOrDefault(NAME, List.of())) {
      Branch parent = said.parent();
      if (parent != null && !isSpeech(parent) && around.add(parent)) {
        named |= said.attributes().containsKey("who") || hasLabel(said);
      }
    }
    long narrated = around.stream().filter(Branch::hasOwnText).count();
    return named && narrated * NARRATED <= around.size();
  }

  /** Whether an element stands in a speech: somebody quotes there. */
  private static boolean isSpeech(Branch branch) {
    boolean speech = branch.kind().equals(NAME) || Part.of(branch.kind()) == Part.SPEECH;
    Branch parent = branch.parent();
    return speech || parent != null && isSpeech(parent);
  }

  private static boolean hasLabel(Branch said) {
    return said.below().stream().anyMatch(b -> b.kind().equals("label"));
  }

  /** Whether the element names who speaks, where a {@code <said>} has no words yet. */
  static boolean isLabel(String name, XmlShape shape) {
    return name.equals("label") && shape.parts().containsKey(NAME);
  }
}
