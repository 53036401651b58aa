package org.colloquy.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.colloquy.internal.container.ZipException.Reason;

/**
 * Reads a ZIP archive from memory by its directory (PKWARE APPNOTE 6.3, sections 4.3.6 to 4.3.16),
 * within limits, checking checksums. Of ZIP64, encryption and split archives it knows only that it
 * does not read them. Not safe for use by several threads, as it counts what it unpacks.
 */
public final class ZipArchive {
  private static final int END = 0x06054b50;
  private static final int DIRECTORY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int DIRECTORY_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int COMMENT_MAX = 0xffff;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private record Entry(String name, int method, long crc, int packed, int offset) {}

  private final byte[] bytes;
  private final ZipLimits limits;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private long unpacked;

  private ZipArchive(byte[] bytes, ZipLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  /**
   * Opens an archive; nothing is unpacked yet.
   *
   * @throws ZipException if it is none, is damaged or has too many entries
   */
  public static ZipArchive open(byte[] bytes, ZipLimits limits) throws ZipException {
    ZipArchive archive = new ZipArchive(bytes, limits);
    archive.directory();
    return archive;
  }

  /** Whether bytes begin as a ZIP archive does. */
  public static boolean looksLikeZip(byte[] bytes) {
    return bytes.length >= 4 && int32(bytes, 0) == LOCAL;
  }

  /** The names of the entries in the order of the directory, folders left out. */
  public List<String> names() {
    return Collections.unmodifiableList(new ArrayList<>(entries.keySet()));
  }

  /**
   * The content of an entry, or empty where there is no such entry.
   *
   * @throws ZipException if it is damaged, unsupported or too large
   */
  public Optional<byte[]> read(String name) throws ZipException {
    Entry entry = entries.get(name);
    return entry == null ? Optional.empty() : Optional.of(unpack(entry));
  }

  private void directory() throws ZipException {
    int end = end();
    int count = int16(bytes, end + 10);
    int at = int32(bytes, end + 16);
    if (count > limits.entries()) {
      throw new ZipException(
          Reason.TOO_MANY_ENTRIES, count + " entries, more than " + limits.entries());
    }
    for (int i = 0; i < count; i++) {
      if (at < 0 || at > end - DIRECTORY_SIZE || int32(bytes, at) != DIRECTORY) {
        throw damaged("the directory of the archive is broken");
      }
      at = entry(at);
    }
  }

  private int end() throws ZipException {
    int stop = Math.max(0, bytes.length - END_SIZE - COMMENT_MAX);
    for (int at = bytes.length - END_SIZE; at >= stop; at--) {
      if (int32(bytes, at) == END) {
        return at;
      }
    }
    throw new ZipException(Reason.NOT_A_ZIP, "not a ZIP archive");
  }

  private int entry(int at) throws ZipException {
    int flags = int16(bytes, at + 8);
    int nameLength = int16(bytes, at + 28);
    int next = at + DIRECTORY_SIZE + nameLength + int16(bytes, at + 30) + int16(bytes, at + 32);
    if (next > bytes.length) {
      throw damaged("the directory of the archive is cut off");
    }
    String name = new String(bytes, at + DIRECTORY_SIZE, nameLength, StandardCharsets.UTF_8);
    if ((flags & ENCRYPTED) != 0) {
      throw new ZipException(Reason.UNSUPPORTED, "'" + name + "' is encrypted");
    }
    Entry entry =
        new Entry(
            name,
            int16(bytes, at + 10),
            int32(bytes, at + 16) & 0xffffffffL,
            int32(bytes, at + 20),
            int32(bytes, at + 42));
    if (!name.endsWith("/") && entries.put(name, entry) != null) {
      throw damaged("two entries are called '" + name + "'");
    }
    return next;
  }

  private byte[] unpack(Entry entry) throws ZipException {
    int at = entry.offset();
    if (at < 0 || at > bytes.length - LOCAL_SIZE || int32(bytes, at) != LOCAL) {
      throw damaged("'" + entry.name() + "' is not where the directory says");
    }
    long start = at + (long) LOCAL_SIZE + int16(bytes, at + 26) + int16(bytes, at + 28);
    if (entry.packed() < 0 || start + entry.packed() > bytes.length) {
      throw damaged("'" + entry.name() + "' is cut off");
    }
    byte[] content =
        switch (entry.method()) {
          case STORED -> stored(entry, (int) start);
          case DEFLATED -> inflated(entry, (int) start);
          default ->
              throw new ZipException(
                  Reason.UNSUPPORTED, "'" + entry.name() + "' is compressed by another method");
        };
    CRC32 crc = new CRC32();
    crc.update(content);
    if (crc.getValue() != entry.crc()) {
      throw damaged("the checksum of '" + entry.name() + "' is wrong");
    }
    return content;
  }

  private byte[] stored(Entry entry, int start) throws ZipException {
    count(entry, entry.packed());
    return Arrays.copyOfRange(bytes, start, start + entry.packed());
  }

  private byte[] inflated(Entry entry, int start) throws ZipException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, start, entry.packed());
      byte[] out = new byte[(int) Math.min(8192L + entry.packed() * 4L, 1 << 20)];
      int size = 0;
      while (!inflater.finished()) {
        int read = inflater.inflate(out, size, out.length - size);
        size += read;
        if (read == 0 && !inflater.finished() && size < out.length) {
          throw damaged("'" + entry.name() + "' is cut off");
        }
        // before growing: no more memory is taken than twice the limit
        check(entry, size);
        if (size == out.length) {
          out = Arrays.copyOf(out, (int) Math.min(out.length * 2L, Integer.MAX_VALUE - 8));
        }
      }
      count(entry, size);
      return Arrays.copyOf(out, size);
    } catch (DataFormatException e) {
      throw damaged("'" + entry.name() + "' can't be unpacked");
    } finally {
      inflater.end();
    }
  }

  private void check(Entry entry, long size) throws ZipException {
    if (size > limits.entryBytes()) {
      throw new ZipException(
          Reason.TOO_LARGE,
          "'" + entry.name() + "' unpacks to over " + limits.entryBytes() + " bytes");
    }
    if (unpacked + size > limits.totalBytes()) {
      throw new ZipException(
          Reason.TOO_LARGE, "the archive unpacks to over " + limits.totalBytes() + " bytes");
    }
  }

  private void count(Entry entry, long size) throws ZipException {
    check(entry, size);
    unpacked += size;
  }

  private static ZipException damaged(String message) {
    return new ZipException(Reason.DAMAGED, message);
  }

  private static int int16(byte[] b, int at) {
    return b[at] & 0xff | (b[at + 1] & 0xff) << 8;
  }

  private static int int32(byte[] b, int at) {
    return int16(b, at) | int16(b, at + 2) << 16;
  }
}
