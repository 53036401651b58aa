package org.colloquy.writer;

import java.io.InputStream;
import java.io.Reader;
import org.w3c.dom.ls.LSInput;

/** A schema that another one imports, from the class path. */
record SchemaInput(String systemId, InputStream stream) implements LSInput {
  @Override
  public Reader getCharacterStream() {
    return null;
  }

  @Override
  public InputStream getByteStream() {
    return stream;
  }

  @Override
  public String getStringData() {
    return null;
  }

  @Override
  public String getSystemId() {
    return systemId;
  }

  @Override
  public String getPublicId() {
    return null;
  }

  @Override
  public String getBaseURI() {
    return null;
  }

  @Override
  public String getEncoding() {
    return null;
  }

  @Override
  public boolean getCertifiedText() {
    return false;
  }

  @Override
  public void setCharacterStream(Reader value) {}

  @Override
  public void setByteStream(InputStream value) {}

  @Override
  public void setStringData(String value) {}

  @Override
  public void setSystemId(String value) {}

  @Override
  public void setPublicId(String value) {}

  @Override
  public void setBaseURI(String value) {}

  @Override
  public void setEncoding(String value) {}

  @Override
  public void setCertifiedText(boolean value) {}
}
