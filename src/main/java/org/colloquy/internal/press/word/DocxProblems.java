package org.colloquy.internal.press.word;

import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;

/** What a DOCX edition can't hold. */
final class DocxProblems {
  private static final int SHOWN = 80;

  private DocxProblems() {}

  static Diagnostic link(Inline.Link link) {
    return problem(link.origin(), "'" + cut(link.href()) + "' is no address that DOCX can link to")
        .withHint("its text is kept; correct the address in the source");
  }

  static Diagnostic runningQuestion() {
    return Diagnostic.of(Code.W003, "DOCX can't repeat the question of a page on it")
        .withHint("choose another text for docx.header and docx.footer in the design");
  }

  static Diagnostic columns(Origin origin, int columns, int most) {
    return problem(
            origin, "a table of " + columns + " columns: DOCX takes " + most + " at the most")
        .withHint("the cells beyond stand in the last column");
  }

  private static Diagnostic problem(Origin origin, String message) {
    Diagnostic diagnostic = Diagnostic.of(Code.W003, message);
    return origin.span().map(diagnostic::at).orElse(diagnostic);
  }

  private static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
