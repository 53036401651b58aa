package org.colloquy.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for paths, as in {@code talks/**}{@code /*.txt}: the folder it starts from, and a
 * matcher of what is below.
 */
final class Pattern {
  private final Path base;
  private final PathMatcher matcher;
  private final @Nullable PathMatcher here;
  private final int depth;

  private Pattern(Path base, String rest) {
    this.base = base;
    matcher = matcher(rest);
    here = rest.startsWith("**/") ? matcher(rest.substring(3)) : null;
    depth = rest.contains("**") ? Integer.MAX_VALUE : slashes(rest);
  }

  static boolean isPattern(String argument) {
    for (int i = 0; i < argument.length(); i++) {
      if ("*?[{".indexOf(argument.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The pattern that an argument is, or null where it is none after all. */
  static @Nullable Pattern of(String argument) {
    int meta = 0;
    while (!isPattern(argument.substring(0, meta + 1))) {
      meta++;
    }
    int slash = argument.lastIndexOf('/', meta);
    Path base = Path.of(argument.substring(0, Math.max(slash, slash == 0 ? 1 : 0)));
    try {
      return new Pattern(base, argument.substring(slash + 1));
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  private static int slashes(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == '/' ? 1 : 0;
    }
    return count;
  }

  Path base() {
    return base;
  }

  /** Whether there can be matches in a folder below the base. */
  boolean goesInto(String folder) {
    return slashes(folder) < depth;
  }

  /** Whether a path relative to the base matches; a leading {@code **} may stand for no folder. */
  boolean matches(Path relative) {
    return matcher.matches(relative) || here != null && here.matches(relative);
  }
}
