package org.colloquy.internal.press.web;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Inline;

/** What HTML can't express, as it is met. */
final class WebLosses {
  private final List<Diagnostic> list = new ArrayList<>();

  List<Diagnostic> list() {
    return list;
  }

  /** A font that should be carried is not at hand. */
  void font(String what) {
    list.add(
        Diagnostic.of(Code.W003, "a font is not carried: " + what)
            .withHint("add its file to fonts.files of the design, or name another family"));
  }

  /** HTML has no links within links; the outer one is kept. */
  void link(Inline.Link inner) {
    Diagnostic lost =
        Diagnostic.of(
                Code.W003,
                "the link to '"
                    + inner.href()
                    + "' stands within another link and is left away; its words are kept")
            .withHint("end the outer link before it");
    list.add(inner.origin().span().map(lost::at).orElse(lost));
  }
}
