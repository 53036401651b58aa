package org.colloquy.internal.pdf;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;

/** Spells objects as PDF does, ISO 32000-1, 7.3. */
final class CosPrinter implements ICOSVisitor {
  private final Bytes out;

  CosPrinter(Bytes out) {
    this.out = out;
  }

  void print(COSBase object) {
    try {
      object.accept(this);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
  }

  @Override
  public void visitFromArray(COSArray array) throws IOException {
    out.put('[');
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        out.put(' ');
      }
      array.get(i).accept(this);
    }
    out.put(']');
  }

  @Override
  public void visitFromBoolean(COSBoolean value) {
    out.put(value.getValue() ? "true" : "false");
  }

  @Override
  public void visitFromDictionary(COSDictionary dictionary) throws IOException {
    out.put("<<");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      entry.getKey().accept(this);
      out.put(' ');
      entry.getValue().accept(this);
    }
    out.put(">>");
  }

  @Override
  public void visitFromDocument(COSDocument document) {
    throw new IllegalStateException("a document is no object");
  }

  @Override
  public void visitFromFloat(COSFloat value) {
    out.number((double) value.floatValue());
  }

  @Override
  public void visitFromInt(COSInteger value) {
    out.number(value.longValue());
  }

  @Override
  public void visitFromName(COSName name) {
    out.put('/');
    String text = name.getName();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~' || "()<>[]{}/%#".indexOf(c) >= 0) {
        out.put('#').hex(c);
      } else {
        out.put(c);
      }
    }
  }

  @Override
  public void visitFromNull(COSNull value) {
    out.put("null");
  }

  /** An object with a number of its own is only referred to. */
  @Override
  public void visitFromObject(COSObject object) {
    out.number(object.getKey().getNumber()).put(" 0 R");
  }

  @Override
  public void visitFromStream(COSStream stream) {
    throw new IllegalStateException("streams are written by ObjectFile");
  }

  @Override
  public void visitFromString(COSString string) {
    byte[] bytes = string.getBytes();
    if (isPlain(bytes)) {
      out.put('(');
      for (byte b : bytes) {
        if (b == '(' || b == ')' || b == '\\') {
          out.put('\\');
        }
        out.put(b);
      }
      out.put(')');
    } else {
      out.put('<');
      for (byte b : bytes) {
        out.hex(b);
      }
      out.put('>');
    }
  }

  private static boolean isPlain(byte[] bytes) {
    for (byte b : bytes) {
      if (b < ' ' || b > '~') {
        return false;
      }
    }
    return true;
  }
}
