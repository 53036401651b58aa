package org.colloquy.internal.press.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.edition.SettingTokens;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.colloquy.internal.typeset.hyphen.PatternException;
import org.colloquy.internal.typeset.hyphen.Patterns;
import org.colloquy.model.Span;

/** Files of hyphenation patterns that a design names. */
final class PdfPatterns {
  /** The largest that TeX has is an eighth of that. */
  private static final long LARGEST = 4 << 20;

  private static final String HINT =
      "a file of TeX's hyph-utf8, such as hyph-it.tex or hyph-it.pat.txt, in UTF-8";

  private PdfPatterns() {}

  /**
   * The built-in languages and those of the design's files.
   *
   * @throws ColloquyException if a file can't be read, or is malformed
   */
  static Hyphenators read(Hyphenators builtIn, Design design) {
    Hyphenators all = builtIn;
    for (SettingTokens.PatternFile file : design.hyphenation().patterns()) {
      all = all.with(file.language(), patterns(design.name(), file.file()));
    }
    return all;
  }

  private static Patterns patterns(String design, String file) {
    String text = text(design, file);
    try {
      return Patterns.parse(text);
    } catch (PatternException e) {
      Span place = new Span(e.offset(), e.offset(), e.line(), e.column());
      Diagnostic problem = problem(file, String.valueOf(e.getMessage())).at(place, text);
      throw new ColloquyException(problem, e);
    }
  }

  private static String text(String design, String file) {
    try {
      Path path = Path.of(design).resolveSibling(file);
      if (Files.size(path) > LARGEST) {
        throw new ColloquyException(problem(file, "it is larger than 4 MB"));
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new ColloquyException(problem(file, "it is not in UTF-8"), e);
    } catch (IOException | InvalidPathException e) {
      throw new ColloquyException(problem(file, "it can't be read"), e);
    }
  }

  private static Diagnostic problem(String file, String what) {
    return Diagnostic.of(Code.D007, "no hyphenation patterns: " + what)
        .withSource(file)
        .withHint(HINT);
  }
}
