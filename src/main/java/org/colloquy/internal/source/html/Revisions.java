package org.colloquy.internal.source.html;

import java.util.Locale;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Told;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What whoever edits a page deleted, hid or noted: {@code <del>}, and what word processors save of
 * their comments, changes and hidden text. It would break a confidence in an edition.
 */
final class Revisions {
  private static final String DELETED = "deleted text is left out";
  private static final String HIDDEN = "hidden text is left out";
  private static final String COMMENT = "a comment is left out";

  /** Elsewhere, as in newsletters, the styles of Word say what one program is not to show. */
  private static final Evaluator WORD = QueryParser.parse("[class^=Mso]");

  private Revisions() {}

  /** Takes all that out of a page, and tells it. */
  static void leaveOut(Document document, PageSpans spans, Told told) {
    boolean word = document.selectFirst(WORD) != null;
    for (Element element : document.getAllElements()) {
      String what = of(element, word);
      if (what == null || element.ownerDocument() == null) {
        continue;
      }
      boolean words = element.hasText();
      Code code = what.equals(COMMENT) ? Code.R012 : Code.R063;
      if (words && !element.hasClass("msocomanchor")) {
        told.tell(code, spans.of(element), what);
      }
      element.remove();
    }
  }

  private static @Nullable String of(Element element, boolean word) {
    if (element.normalName().equals("del") || element.hasClass("msoDel")) {
      return DELETED;
    }
    if (element.hasClass("msocomanchor")) {
      return COMMENT;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    if (!word || !style.contains("mso-")) {
      return null;
    }
    if (style.contains("mso-hide:all")) {
      return HIDDEN;
    }
    boolean comment = style.contains("mso-element:comment");
    return comment && !style.contains("mso-element:comment-list") ? COMMENT : null;
  }
}
