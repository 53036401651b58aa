package org.colloquy.internal.source.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Draws the elements of a document, those of a long one from its beginning. */
final class XmlDrawing implements XmlEvents.Visitor {
  /** So many elements show how a document is made. */
  private static final int MOST = 100_000;

  private final Map<String, List<Branch>> kinds = new LinkedHashMap<>();
  private final Deque<Branch> open = new ArrayDeque<>();
  private @Nullable Branch root;
  private int drawn;
  private int beyond;

  private XmlDrawing() {}

  static XmlDrawing of(SourceText source, int nesting) {
    XmlDrawing drawing = new XmlDrawing();
    new XmlEvents(source, nesting, new Told(source)).each(drawing);
    while (!drawing.open.isEmpty()) {
      drawing.open.pop().end();
    }
    return drawing;
  }

  /** The elements by what they are called, in the order of the document. */
  Map<String, List<Branch>> kinds() {
    return kinds;
  }

  /** The outermost element; null if there is none. */
  @Nullable Branch root() {
    return root;
  }

  @Override
  public void start(String name, Attributes attributes) {
    if (beyond > 0 || ++drawn > MOST) {
      beyond++;
      return;
    }
    Branch branch = new Branch(name, open.peek(), attributes);
    root = root == null ? branch : root;
    kinds.computeIfAbsent(name, k -> new ArrayList<>()).add(branch);
    open.push(branch);
  }

  @Override
  public void text(String said, Span span) {
    Branch branch = beyond > 0 ? null : open.peek();
    if (branch != null) {
      branch.add(said);
    }
  }

  @Override
  public void end(String name) {
    if (beyond > 0) {
      beyond--;
    } else {
      open.pop().end();
    }
  }
}
