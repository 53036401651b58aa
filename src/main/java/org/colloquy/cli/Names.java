package org.colloquy.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names of files that every file system takes and keeps apart. */
final class Names {
  /** In UTF-8; leaves room for two extensions in the 255 bytes that file systems give a name. */
  private static final int LONGEST = 240;

  private static final int HASH = 8;

  private static final String FORBIDDEN = "<>:\"/\\|?*";

  /** Devices of Windows, whatever the extension. */
  private static final List<String> DEVICES = List.of("con", "prn", "aux", "nul", "com", "lpt");

  private Names() {}

  /**
   * The name itself where it is safe. Characters that some file system forbids become {@code _}; a
   * name that is too long is cut and ends in a hash of the whole.
   */
  static String safe(String stem) {
    StringBuilder out = new StringBuilder(stem.length());
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      out.append(c < ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0 ? '_' : c);
    }
    while (out.length() > 0 && ". ".indexOf(out.charAt(out.length() - 1)) >= 0) {
      out.setCharAt(out.length() - 1, '_');
      break;
    }
    String name = out.toString();
    if (name.isEmpty() || isDevice(name)) {
      name = "_" + name;
    }
    return bytes(name) <= LONGEST ? name : cut(name) + "-" + hash(stem);
  }

  /** Two names with the same key are one file on some file system. */
  static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String first = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    boolean numbered =
        first.length() == 4 && Character.isDigit(first.charAt(3)) && first.charAt(3) != '0';
    String device = numbered ? first.substring(0, 3) : first;
    return DEVICES.contains(device) && numbered == (DEVICES.indexOf(device) >= 4);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String cut(String name) {
    int end = 0;
    int length = 0;
    while (end < name.length()) {
      int c = name.codePointAt(end);
      length += bytes(Character.toString(c));
      if (length > LONGEST - HASH - 1) {
        break;
      }
      end += Character.charCount(c);
    }
    return name.substring(0, end);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < HASH / 2; i++) {
        out.append(Character.forDigit(digest[i] >> 4 & 15, 16));
        out.append(Character.forDigit(digest[i] & 15, 16));
      }
      return out.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
