package org.colloquy.internal.press.print;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.MediumTokens;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.FontRequest;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.model.Words;

/**
 * Whether a text can be set in columns of one width: the font has every character. Where not, it is
 * set in {@code plain}, with numbered lines.
 */
final class PdfColumnsFit {
  private static final int SHOWN = 5;
  private static final double LETTER = 612;

  private final Edition edition;
  private final Set<Integer> missing = new LinkedHashSet<>();

  PdfColumnsFit(Edition edition, Fonts fonts) {
    this.edition = edition;
    if (edition.design().page().columns() > 0) {
      Font font = fonts.find(FontRequest.regular(edition.design().fonts().mono()));
      for (Words.Unit unit : Words.of(edition.interview())) {
        for (String word : unit.words()) {
          word.codePoints().filter(c -> !has(font, c)).forEach(missing::add);
        }
      }
    }
  }

  private static boolean has(Font font, int character) {
    int type = Character.getType(character);
    boolean drawn = type != Character.FORMAT && type != Character.CONTROL;
    return !drawn || font.glyph(character) != 0;
  }

  /** The edition that can be set. */
  Edition edition() {
    return missing.isEmpty() ? edition : Edition.of(edition.interview(), plain());
  }

  private Design plain() {
    Design plain =
        Design.builtIn("plain")
            .with("line-numbers.every", "1")
            .with("line-numbers.size", "8pt")
            .with("line-numbers.colour", "soft");
    if (edition.design().pdf().profile() == MediumTokens.PdfProfile.A_4F_UA_2) {
      plain = plain.with("pdf.profile", "a-4f+ua-2");
    }
    return edition.design().page().width() == LETTER
        ? plain.with("page.width", "8.5in").with("page.height", "11in")
        : plain;
  }

  /** What there is to say of it. */
  Optional<Diagnostic> problem() {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder shown = new StringBuilder();
    missing.stream()
        .limit(SHOWN)
        .forEach(c -> shown.append(shown.length() > 0 ? " " : "").appendCodePoint(c));
    int more = missing.size() - SHOWN;
    String rest = more > 0 ? " and " + more + " more" : "";
    Design design = edition.design();
    String message =
        "the design "
            + design.name()
            + " counts columns, and "
            + design.fonts().mono()
            + " has no "
            + shown
            + rest
            + ": set in plain, with numbered lines";
    return Optional.of(
        Diagnostic.of(Code.P006, message)
            .withHint("name a font of one width that has them: --set fonts.mono=NAME"));
  }
}
