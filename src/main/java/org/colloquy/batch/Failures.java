package org.colloquy.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;

/** Words for what no reader or writer told of. */
public final class Failures {
  private static final String OURS = "org.colloquy";

  private Failures() {}

  /**
   * What went wrong inside Colloquy, so that somebody can mend it: the kind, the place in our code,
   * never a stack trace.
   */
  public static Diagnostic unexpected(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return Diagnostic.of(Code.B002, "the document needs more memory than there is")
          .withHint("give more with COLLOQUY_OPTS=-Xmx4g, or fewer documents at a time with -j 1");
    }
    if (e instanceof StackOverflowError) {
      return Diagnostic.of(Code.B001, "the document is nested too deeply" + place(e))
          .withHint("flatten its lists and quotations; this is a fault of Colloquy: report it");
    }
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    return Diagnostic.of(
            Code.B001, "Colloquy failed: " + e.getClass().getSimpleName() + message + place(e))
        .withHint("this is a fault of Colloquy, not of the document: report it with the document");
  }

  /** Standard output that can't be written. */
  public static Diagnostic unwritableStream(IOException e) {
    return Diagnostic.of(Code.W001, "it can't be written: " + reason(e))
        .withSource("standard output")
        .withHint("check what reads it, and the room on the disk");
  }

  /** A file or folder that can't be written. */
  public static Diagnostic unwritable(String name, IOException e) {
    return Diagnostic.of(Code.W001, "it can't be written: " + reason(e))
        .withSource(name)
        .withHint("check the folder, its permissions and the room on the disk");
  }

  /** Why an operation on files failed, in words. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file has this name";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return String.valueOf(e.getMessage());
  }

  private static String place(Throwable e) {
    for (StackTraceElement frame : e.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        return " (at " + frame.getFileName() + ":" + frame.getLineNumber() + ")";
      }
    }
    return "";
  }
}
