package org.colloquy.internal.press.print;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.typeset.Faces;
import org.colloquy.internal.typeset.font.FontException;
import org.colloquy.internal.typeset.font.FontFolder;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;

/** The faces of editions: those that come with Colloquy and the files that a design names. */
public final class PdfFonts {
  /** Designs that name files; a run has one or two. */
  private static final int MOST_KEPT = 4;

  /** Patterns are read once, when first asked for. */
  private final Hyphenators hyphenators = Hyphenators.builtIn();

  /** By the files that were named; those that were named last are kept. */
  private final Map<List<String>, Faces> known = new LinkedHashMap<>();

  /**
   * The fonts of a design.
   *
   * @throws ColloquyException if one of its files can't be used
   */
  public synchronized Faces of(List<String> files) {
    Faces fonts = known.get(files);
    if (fonts == null) {
      fonts = make(files);
      if (known.size() == MOST_KEPT) {
        known.remove(known.keySet().iterator().next());
      }
      known.put(files, fonts);
    }
    return fonts;
  }

  private Faces make(List<String> files) {
    try {
      List<Path> paths = new ArrayList<>();
      for (String file : files) {
        paths.add(Path.of(file));
      }
      return new Faces(Fonts.builtInAnd(FontFolder.read(paths)), hyphenators);
    } catch (FontException e) {
      throw unusable(e);
    } catch (InvalidPathException e) {
      Diagnostic problem = Diagnostic.of(Code.P005, "no file can have this name: " + e.getInput());
      throw new ColloquyException(problem.withHint("see fonts.files in the design"), e);
    }
  }

  /** What is wrong with a font, and what to do. */
  static ColloquyException unusable(FontException e) {
    String hint =
        switch (e.reason()) {
          case UNKNOWN_FAMILY ->
              "name another font in the design, or add its file: --fonts FILE, or fonts.files";
          case CORRUPT -> "get the file anew, or name another font in the design";
          case UNSUPPORTED -> "convert it to a TrueType file (.ttf), or name another font";
          case FORBIDDEN -> "choose a font whose licence allows embedding";
          case UNREADABLE -> "check the path and who may read it";
        };
    String message = e.getMessage() == null ? e.font() : e.getMessage();
    return new ColloquyException(Diagnostic.of(Code.P005, message).withHint(hint), e);
  }
}
