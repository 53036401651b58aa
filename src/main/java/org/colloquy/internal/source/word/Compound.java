package org.colloquy.internal.source.word;

import java.nio.charset.StandardCharsets;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;

/**
 * The container of Word before 2007 (MS-CFB), in which protected documents are kept to this day.
 */
final class Compound {
  private static final byte[] BEGINNING = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final String ENCRYPTED = "EncryptedPackage";

  private Compound() {}

  static boolean is(byte[] bytes) {
    return at(bytes, 0, BEGINNING);
  }

  /** Why it can't be read: R060 it has a password, R061 it is an old document. */
  static ColloquyException problem(byte[] bytes) {
    byte[] name = ENCRYPTED.getBytes(StandardCharsets.UTF_16LE);
    boolean encrypted = false;
    // names stand in the directory, whose entries begin at multiples of 128
    for (int i = 0; i + name.length <= bytes.length && !encrypted; i += 128) {
      encrypted = at(bytes, i, name);
    }
    return new ColloquyException(
        encrypted
            ? Diagnostic.of(Code.R060, "the document is protected by a password")
                .withHint("open it in a word processor, save it without a password, convert that")
            : Diagnostic.of(Code.R061, "this is a document of Word before 2007, which is not read")
                .withHint("save it as DOCX: soffice --headless --convert-to docx FILE"));
  }

  private static boolean at(byte[] bytes, int from, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (from + i >= bytes.length || bytes[from + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
