package org.colloquy.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Tells files that are no text by their first bytes, and says what to do with each. */
final class Binary {
  private static final int LOOKED_AT = 1 << 14;
  private static final double CONTROLS = .02;
  private static final int FEW = 3;
  private static final int HEAD = 4096;
  private static final int LONGEST_MARK = 3;

  /** Around times in CHAT. */
  private static final byte CHAT_BULLET = 0x15;

  private static final String EXPORT = "export the text from it (txt, md or docx) and convert that";

  /** A kind of file: how it begins, and what to say. */
  private record Kind(String beginning, String message, String hint) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("%PDF", "PDF is not read", "export the text, or DOCX, first"),
          new Kind(
              "\u00d0\u00cf\u0011\u00e0",
              "this is an old Word, Excel or PowerPoint file, which is not read",
              "save it as DOCX, or as plain text"),
          new Kind(
              "PK\u0003\u0004", "this is a ZIP archive, which is not read here", "unpack it first"),
          new Kind(
              "{\\rtf", "this is RTF, and no plain text", "leave out --from, or give --from rtf"),
          new Kind("\u0089PNG", "this is a picture", "give the transcript, not the scan of it"),
          new Kind(
              "\u00ff\u00d8\u00ff", "this is a picture", "give the transcript, not the scan of it"),
          new Kind("GIF8", "this is a picture", "give the transcript, not the scan of it"),
          new Kind("RIFF", "this is a sound, a film or a picture", "transcribe it first"),
          new Kind(
              "ooBinaryFile",
              "this is a binary file of Praat, which is not read",
              "open it in Praat and save it as a text file"),
          new Kind(
              "-- MySQL dump",
              "this is a dump of a database, which is not read",
              "export its table as CSV"),
          new Kind(
              "-- MariaDB dump",
              "this is a dump of a database, which is not read",
              "export its table as CSV"),
          new Kind(
              "--\n-- PostgreSQL database dump",
              "this is a dump of a database, which is not read",
              "export its table as CSV"),
          new Kind(
              "SQLite format 3",
              "this is a database, which is not read",
              "export its table as CSV"),
          new Kind("ID3", "this is a sound", "transcribe it first"),
          new Kind("OggS", "this is a sound", "transcribe it first"),
          new Kind("\u001f\u008b", "this is a compressed file", "unpack it first"));

  private Binary() {}

  /**
   * @throws ColloquyException R002 if the bytes are no text
   */
  static void check(String name, byte[] bytes) {
    Diagnostic problem = problem(bytes);
    if (problem != null) {
      throw new ColloquyException(problem.withSource(name));
    }
  }

  /** What to say of bytes that are no text; null if they may be one. */
  static @Nullable Diagnostic problem(byte[] bytes) {
    if (isOpenDocument(bytes)) {
      return Diagnostic.of(Code.R002, "OpenDocument is not read")
          .withHint("save it as DOCX: soffice --headless --convert-to docx FILE");
    }
    if (isXml(bytes, "<w:wordDocument ")) {
      return Diagnostic.of(Code.R002, "the XML of Word 2003 is not read")
          .withHint("save it as DOCX: soffice --headless --convert-to docx FILE");
    }
    if (isMime(bytes)) {
      return Diagnostic.of(Code.R002, "a page saved as one file (MHT) is not read")
          .withHint("save it as HTML, or as DOCX");
    }
    for (Kind kind : KINDS) {
      if (starts(bytes, kind.beginning())) {
        return Diagnostic.of(Code.R002, kind.message()).withHint(kind.hint());
      }
    }
    if (isDiarization(bytes)) {
      return Diagnostic.of(Code.R002, "RTTM tells who speaks when, and not what is said")
          .withHint("let the program that wrote it write the words as well, as JSON or SRT");
    }
    boolean wide = Wide.marked(bytes) != null || Wide.guess(bytes) != null;
    if (wide || Ebcdic.guess(bytes) != null || !manyControls(bytes)) {
      return null;
    }
    return Diagnostic.of(Code.R002, "this is no text file").withHint(EXPORT);
  }

  /** The first entry of an OpenDocument archive says so, unpacked; so does the root of its XML. */
  private static boolean isOpenDocument(byte[] bytes) {
    String head = head(bytes, 128);
    return head.startsWith("PK") && head.contains("mimetypeapplication/vnd.oasis.opendocument")
        || isXml(bytes, "<office:document ");
  }

  /** Whether bytes are XML with a root, in whatever width. */
  private static boolean isXml(byte[] bytes, String root) {
    String head = head(bytes, HEAD).replace("\0", "");
    int begin = head.indexOf('<');
    return begin >= 0
        && begin <= LONGEST_MARK
        && (head.startsWith("<?xml", begin) || head.startsWith(root, begin))
        && head.contains(root);
  }

  /** A page and what belongs to it, saved as one message; its text is coded for post. */
  private static boolean isMime(byte[] bytes) {
    String head = head(bytes, HEAD).toLowerCase(Locale.ROOT).replace("\r", "");
    int end = head.indexOf("\n\n");
    String fields = "\n" + (end < 0 ? head : head.substring(0, end));
    return fields.contains("\nmime-version:")
        && fields.contains("\ncontent-type: multipart/related");
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
  }

  /** A line of RTTM: {@code SPEAKER talk 1 0.40 2.30 <NA> <NA> ana <NA> <NA>}. */
  private static boolean isDiarization(byte[] bytes) {
    String head = head(bytes, 512);
    int end = head.indexOf('\n');
    return head.startsWith("SPEAKER ")
        && (end < 0 ? head : head.substring(0, end)).contains(" <NA> <NA> ");
  }

  private static boolean starts(byte[] bytes, String beginning) {
    for (int i = 0; i < beginning.length(); i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(byte[] bytes, int at) {
    return at >= 0 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9';
  }

  private static boolean manyControls(byte[] bytes) {
    int length = Math.min(LOOKED_AT, bytes.length);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      boolean bullet = b == CHAT_BULLET && (isDigit(bytes, i - 1) || isDigit(bytes, i + 1));
      boolean usual = b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0x1b || bullet;
      controls += b >= 0 && b < ' ' && !usual ? 1 : 0;
    }
    return controls > Math.max(FEW, CONTROLS * length);
  }
}
