package org.colloquy.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * The numbered objects of a file and how they lie in it: streams as they come, all other objects
 * packed into object streams, and a cross-reference stream at the end (ISO 32000-1, 7.5.7 and
 * 7.5.8). An object that is finished is written at once, so that thousands of them need not be held
 * as objects.
 */
final class ObjectFile implements AutoCloseable {
  /** Many objects pack better, few are found faster. */
  private static final int PER_STREAM = 200;

  /** Costs half of level 4; a file is larger by a twentieth. */
  static final int LEVEL = 2;

  private static final int TYPE_OFFSET = 1;
  private static final int TYPE_PACKED = 2;

  private final Bytes out = new Bytes(1 << 16);
  private final CosPrinter printer = new CosPrinter(out);
  private final Deflater deflater = new Deflater(LEVEL);
  private final List<COSObject> waiting = new ArrayList<>();
  private final ObjectPack pack = new ObjectPack();

  /**
   * By number: type, place or number of the object stream, index there, as {@link #entry} packs.
   */
  private long[] entries = new long[256];

  private int count;

  /**
   * An empty file.
   *
   * @param version of PDF, for example {@code 1.7}
   */
  ObjectFile(String version) {
    // The comment of bytes above 127 tells whoever moves the file that it is not text.
    out.put("%PDF-").put(version).put("\n%").put(0xe2).put(0xe3).put(0xcf).put(0xd3).put('\n');
    entries[count++] = entry(0, 0, 0xffff);
  }

  Deflater deflater() {
    return deflater;
  }

  /** Gives an object a number; it may still change until the file is written. */
  COSObject add(COSBase object) {
    COSObject reference = new COSObject(object, nextKey());
    waiting.add(reference);
    return reference;
  }

  /** A number for an object that is yet to be made; nothing is at it before. */
  COSObject reserve() {
    return new COSObject(COSNull.NULL, nextKey());
  }

  /** Writes an object at its number; what is changed in it later is lost. */
  COSObject write(COSObject reference, COSBase object) {
    if (pack.size() == PER_STREAM) {
      flush();
    }
    pack.add(reference.getKey().getNumber(), object);
    return reference;
  }

  /** Writes an object that won't change. */
  COSObject write(COSBase object) {
    return write(reserve(), object);
  }

  /** A packed stream. */
  COSObject add(COSDictionary dictionary, Bytes content) {
    dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return addRaw(dictionary, content.deflated(deflater));
  }

  /** A stream whose bytes are as its dictionary says. It is written at once. */
  COSObject addRaw(COSDictionary dictionary, byte[] content) {
    COSObject reference = new COSObject(dictionary, nextKey());
    writeStream(reference.getKey().getNumber(), dictionary, content);
    return reference;
  }

  private COSObjectKey nextKey() {
    return new COSObjectKey(next(), 0);
  }

  /** The next number. */
  int next() {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, 2 * count);
    }
    return count++;
  }

  /** Something that refers to the object of a number. */
  static COSObject reference(int number) {
    return new COSObject(COSNull.NULL, new COSObjectKey(number, 0));
  }

  private static long entry(long type, long first, long second) {
    return type << 60 | first << 16 | second;
  }

  private void writeStream(long number, COSDictionary dictionary, byte[] content) {
    entries[(int) number] = entry(TYPE_OFFSET, out.size(), 0);
    dictionary.setLong(COSName.LENGTH, content.length);
    out.number(number).put(" 0 obj\n");
    printer.print(dictionary);
    out.put("\nstream\n").put(content).put("\nendstream\nendobj\n");
  }

  /** Writes the whole file; its name in {@code /ID} is a sum over all that is in it. */
  void writeTo(OutputStream target, COSObject catalog) throws IOException {
    waiting.forEach(object -> write(object, object.getObject()));
    flush();
    COSObjectKey key = nextKey();
    long start = out.size();
    entries[(int) key.getNumber()] = entry(TYPE_OFFSET, start, 0);
    byte[] id = out.fingerprint();
    COSDictionary trailer =
        Cos.dictionary(
            "Type", Cos.name("XRef"),
            "Size", Cos.number(count),
            "Root", catalog,
            "W", Cos.numbers(1, 4, 2),
            "ID", Cos.array(Cos.bytes(id), Cos.bytes(id)),
            "Filter", COSName.FLATE_DECODE);
    Bytes table = new Bytes(7 * count);
    for (int i = 0; i < count; i++) {
      long entry = entries[i];
      table.bigEndian(entry >>> 60, 1).bigEndian(entry >>> 16, 4).bigEndian(entry, 2);
    }
    writeStream(key.getNumber(), trailer, table.deflated(deflater));
    out.put("startxref\n").number(start).put("\n%%EOF\n");
    out.writeTo(target);
  }

  private void flush() {
    if (pack.size() > 0) {
      long key = nextKey().getNumber();
      for (int i = 0; i < pack.size(); i++) {
        entries[(int) pack.number(i)] = entry(TYPE_PACKED, key, i);
      }
      COSDictionary dictionary = pack.dictionary();
      dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      writeStream(key, dictionary, pack.content().deflated(deflater));
      pack.clear();
    }
  }

  /** Frees the memory of the packer, which the garbage collector would not see in time. */
  @Override
  public void close() {
    deflater.end();
  }
}
