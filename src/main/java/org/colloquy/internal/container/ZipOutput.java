package org.colloquy.internal.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a ZIP archive whose bytes depend on its content alone: entries in the order in which they
 * are added, one fixed time, one fixed level, no extra fields. {@link #close} writes the directory;
 * the stream below is not closed. Another JDK may compress to other bytes, as its zlib may differ.
 */
public final class ZipOutput implements Closeable {
  /** Not the first of January, for which the JDK adds a second time, in the machine's zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** What an entry holds. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final ZipOutputStream zip;

  public ZipOutput(OutputStream out) {
    zip = new ZipOutputStream(new Unclosed(out));
    zip.setLevel(Deflater.DEFAULT_COMPRESSION);
  }

  /** Adds an entry without compression; an EPUB's {@code mimetype} has to be one, and the first. */
  public ZipOutput stored(String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  /** Adds a compressed entry. */
  public ZipOutput deflated(String name, byte[] content) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  /** Adds a compressed entry with the document of an XML writer. */
  public ZipOutput deflated(String name, XmlWriter content) throws IOException {
    return deflated(name, content::writeTo);
  }

  /** Adds a compressed entry with what its content writes. */
  public ZipOutput deflated(String name, Content content) throws IOException {
    zip.putNextEntry(entry(name));
    content.writeTo(zip);
    zip.closeEntry();
    return this;
  }

  /**
   * Writes the directory and frees the compressor; the archive is whole if nothing threw before.
   */
  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  /** Keeps the caller's stream open. */
  private static final class Unclosed extends OutputStream {
    private final OutputStream out;

    Unclosed(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
    }

    @Override
    public void write(byte[] b, int offset, int length) throws IOException {
      out.write(b, offset, length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }
}
