package org.colloquy.internal.press.word;

import java.io.IOException;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.container.CompoundFile;
import org.colloquy.internal.container.ZipException;

/** Why a template is refused. */
final class HouseProblems {
  private static final int SHOWN = 80;
  private static final String SAVE = "open it in a word processor and save it as .docx or .dotx";

  private final String name;

  /**
   * @param name of the template's file
   */
  HouseProblems(String name) {
    this.name = name;
  }

  ColloquyException refused(String why, String hint) {
    Diagnostic told = Diagnostic.of(Code.W004, "the template can't be used: " + why);
    return new ColloquyException(told.withSource(name).withHint(hint));
  }

  /** An archive that can't be read, or XML in it that is none. */
  ColloquyException damaged(IOException e) {
    String why = String.valueOf(e.getMessage()).replace('\n', ' ');
    if (e instanceof ZipException zip) {
      return switch (zip.reason()) {
        case NOT_A_ZIP -> refused("this is no Word document, or its end is missing", SAVE);
        case DAMAGED -> refused("it is damaged: " + why, "copy it again, or " + SAVE);
        case UNSUPPORTED -> refused("it can't be unpacked: " + why, SAVE);
        case TOO_MANY_ENTRIES, TOO_LARGE ->
            refused("it is too large: " + why, "take out what its pages do not need");
      };
    }
    return refused(why, SAVE);
  }

  ColloquyException compound(byte[] bytes) {
    if (CompoundFile.isEncrypted(bytes)) {
      return refused("it is protected by a password", "save it without a password");
    }
    return refused("this is a document of Word before 2007", SAVE);
  }

  ColloquyException noDocument() {
    return refused("this is no Word document, but another archive", SAVE);
  }

  ColloquyException macros(String part) {
    return refused(
        "it holds macros ('" + cut(part) + "')", "save it as .docx or .dotx, which hold none");
  }

  ColloquyException strict() {
    return refused(
        "it is in the strict form of Open XML, and editions are in the usual one",
        "save it as 'Word Document (.docx)'");
  }

  ColloquyException foreign(String part) {
    return refused("'" + cut(part) + "' is not written as word processors write it", SAVE);
  }

  ColloquyException holds(String part, String what) {
    return refused(
        "'" + cut(part) + "' holds " + cut(what), "take it out of the template's headers");
  }

  private static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
