package org.colloquy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file as a whole or not at all: the bytes go into a temporary file in the same folder,
 * are forced to the device, and take the file's name in one step. A file that was there keeps its
 * permissions; a new one gets those that the process gives to new files. A link is followed, so
 * that the file it leads to is replaced.
 */
final class AtomicFile {
  private static final int BUFFER = 1 << 16;

  private final AtomicLong counter = new AtomicLong();

  /** Fills a stream with the file's new content. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * @param replace false: a file that is there stays, and the call fails
   * @throws java.nio.file.FileAlreadyExistsException if it may not be replaced
   * @throws IOException if the file can't be written; whatever was there before is untouched
   */
  void write(Path target, boolean replace, Content content) throws IOException {
    if (isDevice(target)) {
      try (OutputStream out = Files.newOutputStream(target)) {
        content.write(out);
      }
      return;
    }
    Path file = Files.isSymbolicLink(target) ? followed(target) : target;
    Path folder = folder(file);
    Path temporary = create(folder, file);
    try {
      fill(temporary, content);
      permissions(file, temporary);
      publish(temporary, file, replace);
    } catch (IOException | RuntimeException e) {
      discard(temporary, e);
      throw e;
    }
    sync(folder);
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new FileSystemException(file.toString(), null, "this is no file's name");
    }
    return folder;
  }

  private static Path followed(Path link) throws IOException {
    try {
      return link.toRealPath();
    } catch (NoSuchFileException dangling) {
      return folder(link).resolve(Files.readSymbolicLink(link));
    }
  }

  /** A device or a pipe is written to; a file in its place would be the end of it. */
  private static boolean isDevice(Path target) {
    return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
  }

  /** A killed run with our process number may have left its own: that name is passed over. */
  private Path create(Path folder, Path file) throws IOException {
    Path temporary = temporary(folder, file);
    while (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) {
      temporary = temporary(folder, file);
    }
    Files.newByteChannel(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
        .close();
    return temporary;
  }

  private Path temporary(Path folder, Path file) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, Math.min(name.length(), 40));
    long run = ProcessHandle.current().pid();
    return folder.resolve("." + stem + "." + run + "-" + counter.incrementAndGet() + ".tmp");
  }

  private static void fill(Path temporary, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      content.write(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void permissions(Path file, Path temporary) throws IOException {
    PosixFileAttributeView old = view(file);
    PosixFileAttributeView made = view(temporary);
    if (old != null && made != null && Files.exists(file)) {
      made.setPermissions(old.readAttributes().permissions());
    }
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static void publish(Path temporary, Path file, boolean replace) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "a folder has this name");
    }
    if (!replace) {
      Files.createLink(file, temporary);
      Files.delete(temporary);
      return;
    }
    try {
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path temporary, Exception because) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  /** Makes the new name last. Elsewhere than on POSIX systems a folder can't be opened for this. */
  private static void sync(Path folder) throws IOException {
    if (view(folder) != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
