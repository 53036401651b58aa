package org.colloquy.internal.source.html;

import org.colloquy.internal.source.SourceText;
import org.colloquy.model.Span;
import org.jsoup.nodes.Element;

/** Where the elements of a page stand in its source. */
record PageSpans(SourceText source) {
  Span of(Element element) {
    int start = Math.max(0, element.sourceRange().startPos());
    int end = Math.max(element.sourceRange().endPos(), element.endSourceRange().endPos());
    return source.span(start, Math.max(start, end));
  }
}
