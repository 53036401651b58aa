package org.colloquy.internal.press.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.typeset.font.FontException;
import org.colloquy.internal.typeset.font.FontFolder;
import org.colloquy.internal.typeset.font.Fonts;

/** The faces that covers are drawn in: those that come with Colloquy and a design's own. */
public final class CoverFonts {
  /** Designs that name files; a run has one or two. */
  private static final int MOST_KEPT = 4;

  private final Map<List<String>, Fonts> known = new LinkedHashMap<>();

  /**
   * @throws FontException if one of the files can't be used
   * @throws java.nio.file.InvalidPathException if one of their names can't be a file's
   */
  synchronized Fonts of(List<String> files) {
    Fonts fonts = known.get(files);
    if (fonts == null) {
      fonts = Fonts.builtInAnd(FontFolder.read(paths(files)));
      if (known.size() == MOST_KEPT) {
        known.remove(known.keySet().iterator().next());
      }
      known.put(List.copyOf(files), fonts);
    }
    return fonts;
  }

  private static List<Path> paths(List<String> files) {
    List<Path> paths = new ArrayList<>();
    files.forEach(file -> paths.add(Path.of(file)));
    return paths;
  }
}
