package org.colloquy.internal.source.html;

import org.colloquy.internal.source.SourceText;
import org.colloquy.model.Span;
import org.jsoup.nodes.Element;

/**
 * Where the elements of a page stand in its source.
 *
 * @param from offset in the source at which the page begins
 */
record PageSpans(SourceText source, int from) {
  Span of(Element element) {
    int start = Math.max(0, element.sourceRange().startPos());
    int end = Math.max(element.sourceRange().endPos(), element.endSourceRange().endPos());
    return span(start, end);
  }

  /** The place between two offsets in the page. */
  Span span(int start, int end) {
    int most = source.text().length();
    int at = Math.min(from + start, most);
    return source.span(at, Math.max(at, Math.min(from + end, most)));
  }
}
