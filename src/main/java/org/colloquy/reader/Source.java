package org.colloquy.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Bytes with a name, and the way to the files beside them. A source may be read several times and
 * by several threads.
 */
public final class Source {
  private final String name;
  private final @Nullable Path path;
  private final byte @Nullable [] content;
  private final @Nullable String carried;
  private volatile @Nullable Beginning beginning;

  private Source(
      String name, @Nullable Path path, byte @Nullable [] content, @Nullable String carried) {
    this.name = name;
    this.path = path;
    this.content = content;
    this.carried = carried;
  }

  /** A file, read when it is asked for. */
  public static Source of(Path path) {
    return new Source(path.toString(), path, null, null);
  }

  /**
   * Bytes at hand.
   *
   * @param name shown in diagnostics; its extension helps to tell the format
   * @param content not copied: the caller leaves it alone
   */
  public static Source of(String name, byte[] content) {
    return new Source(name, null, content, null);
  }

  /** The same source, of which nothing is looked at but a text that it carries. */
  Source carrying(String text) {
    return new Source(name, path, text.getBytes(StandardCharsets.UTF_8), text);
  }

  /** The text that it is, where it was carried and nothing has to be decoded. */
  Optional<String> carried() {
    return Optional.ofNullable(carried);
  }

  /** Everything a stream gives, read now; the stream is not closed. */
  public static Source of(String name, InputStream in) throws IOException {
    return of(name, in.readAllBytes());
  }

  public String name() {
    return name;
  }

  /** The file, where the source is one. */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /** The extension of the name in lower case without the dot, or an empty string. */
  public String extension() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    return dot < 1 ? "" : last.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The whole content; not to be changed.
   *
   * @param limit the most bytes that are read
   * @throws ColloquyException R001 empty, R003 missing or unreadable, R004 a folder, R005 over the
   *     limit
   */
  public byte[] bytes(long limit) {
    byte[] bytes = content;
    if (bytes == null) {
      bytes = file(limit);
    }
    if (bytes.length > limit) {
      throw tooLarge(limit);
    }
    if (bytes.length == 0) {
      throw problem(Code.R001, "the file is empty", "look whether it was saved", null);
    }
    return bytes;
  }

  /** At most the first {@code count} bytes, without a check for emptiness or size. */
  public byte[] head(int count) {
    if (content != null) {
      return java.util.Arrays.copyOf(content, Math.min(count, content.length));
    }
    try (InputStream in = Files.newInputStream(existing())) {
      return in.readNBytes(count);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What the first bytes are, looked at once for all readers. */
  Beginning beginning() {
    Beginning known = beginning;
    if (known == null) {
      known = Beginning.of(head(Beginning.LENGTH));
      beginning = known;
    }
    return known;
  }

  /**
   * The source beside this one with a relative name, such as a picture or a sidecar.
   *
   * @return empty if there is no such file, the name is absolute or leads out of the folder, or
   *     this source is no file
   */
  public Optional<Source> resolve(String relative) {
    if (path == null || relative.isEmpty()) {
      return Optional.empty();
    }
    Path folder = path.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      return Optional.empty();
    }
    try {
      Path other = folder.resolve(relative).normalize();
      return other.startsWith(folder) && Files.isRegularFile(other)
          ? Optional.of(of(other))
          : Optional.empty();
    } catch (java.nio.file.InvalidPathException e) {
      return Optional.empty();
    }
  }

  private byte[] file(long limit) {
    Path file = existing();
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > limit) {
        throw tooLarge(limit);
      }
      byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      return bytes;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Path existing() {
    Path file = java.util.Objects.requireNonNull(path);
    if (Files.isDirectory(file)) {
      throw problem(
          Code.R004, "this is a folder", "name the files, or give the folder to convert", null);
    }
    if (!Files.exists(file)) {
      throw problem(Code.R003, "there is no such file", "check the name and the folder", null);
    }
    return file;
  }

  private ColloquyException tooLarge(long limit) {
    return problem(
        Code.R005,
        "the file is larger than the limit of " + limit + " bytes",
        "raise the limit (Limits.withInputBytes) if you trust the file",
        null);
  }

  private ColloquyException unreadable(IOException e) {
    return problem(
        Code.R003, "the file can't be read: " + e.getMessage(), "check its permissions", e);
  }

  private ColloquyException problem(
      Code code, String message, @Nullable String hint, @Nullable Exception cause) {
    Diagnostic diagnostic = Diagnostic.of(code, message).withSource(name);
    Diagnostic told = hint == null ? diagnostic : diagnostic.withHint(hint);
    return cause == null ? new ColloquyException(told) : new ColloquyException(told, cause);
  }

  @Override
  public String toString() {
    return name;
  }
}
