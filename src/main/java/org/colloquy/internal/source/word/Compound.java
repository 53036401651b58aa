package org.colloquy.internal.source.word;

import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.container.CompoundFile;

/** Why documents in the container of old are not read. */
final class Compound {
  private Compound() {}

  /** Why it can't be read: R060 it has a password, R061 it is an old document. */
  static ColloquyException problem(byte[] bytes) {
    return new ColloquyException(
        CompoundFile.isEncrypted(bytes)
            ? Diagnostic.of(Code.R060, "the document is protected by a password")
                .withHint("open it in a word processor, save it without a password, convert that")
            : Diagnostic.of(Code.R061, "this is a document of Word before 2007, which is not read")
                .withHint("save it as DOCX: soffice --headless --convert-to docx FILE"));
  }
}
