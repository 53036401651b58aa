package org.colloquy.internal.container;

import java.nio.charset.StandardCharsets;

/**
 * The container of Word before 2007 (MS-CFB), in which protected documents are kept to this day.
 */
public final class CompoundFile {
  private static final byte[] BEGINNING = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** Names stand in the directory, whose entries begin at multiples of it. */
  private static final int ENTRY = 128;

  private CompoundFile() {}

  /** Whether bytes are such a container. */
  public static boolean is(byte[] bytes) {
    return at(bytes, 0, BEGINNING);
  }

  /** Whether what a container holds is protected by a password. */
  public static boolean isEncrypted(byte[] bytes) {
    for (int i = 0; i + ENCRYPTED.length <= bytes.length; i += ENTRY) {
      if (at(bytes, i, ENCRYPTED)) {
        return true;
      }
    }
    return false;
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
