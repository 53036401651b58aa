package org.colloquy.internal.typeset.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.internal.typeset.font.FontException.Reason;

/** Reads the font files that a user names. Nothing else on the machine is looked at. */
public final class FontFolder {
  private static final long MOST_BYTES = 64L << 20;
  private static final int MOST_FILES = 200;

  private FontFolder() {}

  /**
   * The faces in files, and in the TrueType files of folders by their names; family, weight and
   * slant are what each file says of itself.
   *
   * @throws FontException if one can't be read, is damaged, or can't be embedded
   */
  public static List<FontSource> read(List<Path> filesAndFolders) {
    List<FontSource> sources = new ArrayList<>();
    for (Path path : filesAndFolders) {
      for (Path file : Files.isDirectory(path) ? inFolder(path) : List.of(path)) {
        sources.add(source(file));
      }
    }
    return sources;
  }

  private static List<Path> inFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> fonts = files.filter(FontFolder::isFont).sorted().toList();
      if (fonts.isEmpty() || fonts.size() > MOST_FILES) {
        throw new FontException(
            folder.toString(),
            Reason.UNREADABLE,
            "there are " + fonts.size() + " fonts (.ttf) in it, not 1 to " + MOST_FILES);
      }
      return fonts;
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** Fonts of other kinds are among them, so that what is wrong with them is told. */
  private static boolean isFont(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
  }

  private static FontSource source(Path file) {
    String name = file.toString();
    byte[] bytes = bytes(file);
    TrueTypeFont font = new TrueTypeFont(name, bytes);
    Font.Metrics metrics = font.metrics();
    return new FontSource(
        name, font.family(), metrics.weight(), metrics.italic(), Reach.ALL, () -> bytes);
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new FontException(
            file.toString(), Reason.UNREADABLE, "it is larger than " + (MOST_BYTES >> 20) + " MiB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static FontException unreadable(Path path, IOException e) {
    String why = Files.exists(path) ? "can't be read: " + e.getMessage() : "there is no such file";
    return new FontException(path.toString(), Reason.UNREADABLE, why, e);
  }
}
