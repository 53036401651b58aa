package org.colloquy.internal.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** The objects of one object stream, ISO 32000-1, 7.5.7. */
final class ObjectPack {
  private final Bytes index = new Bytes();
  private final Bytes body = new Bytes(1 << 14);
  private final CosPrinter printer = new CosPrinter(body);
  private long[] numbers = new long[64];
  private int size;

  void add(long number, COSBase object) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
    index.number(number).put(' ').number((long) body.size()).put(' ');
    printer.print(object);
    body.put('\n');
  }

  int size() {
    return size;
  }

  /** The number of the object at an index. */
  long number(int i) {
    return numbers[i];
  }

  COSDictionary dictionary() {
    return Cos.dictionary(
        "Type", Cos.name("ObjStm"), "N", Cos.number(size), "First", Cos.number(index.size()));
  }

  Bytes content() {
    return index.put(body);
  }

  void clear() {
    index.clear();
    body.clear();
    size = 0;
  }
}
