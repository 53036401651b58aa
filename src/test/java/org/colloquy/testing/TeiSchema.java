package org.colloquy.testing;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Asks Jing whether a document is valid TEI P5: against a customisation of our own, which allows
 * only what the writer uses, and against a schema of {@code -Dcolloquy.tei-schema=FILE} as well,
 * such as {@code tei_all.rng}, which no package brings.
 */
public final class TeiSchema {
  private final List<ValidationDriver> schemas = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  public TeiSchema() throws IOException, SAXException {
    URL own = Objects.requireNonNull(TeiSchema.class.getResource("tei-interview.rnc"));
    schemas.add(driver(own.toString()));
    String more = System.getProperty("colloquy.tei-schema", "");
    if (!more.isEmpty()) {
      schemas.add(driver(Path.of(more).toUri().toString()));
    }
  }

  private ValidationDriver driver(String schema) throws IOException, SAXException {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Messages(said));
    RngProperty.CHECK_ID_IDREF.add(properties);
    SchemaReader reader = schema.endsWith(".rnc") ? CompactSchemaReader.getInstance() : null;
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), reader);
    if (!driver.loadSchema(new InputSource(schema))) {
      throw new IllegalStateException(schema + ": " + said);
    }
    return driver;
  }

  /** What is wrong with a document, one line each; nothing where it is valid. */
  public synchronized List<String> faults(byte[] document) throws IOException, SAXException {
    said.clear();
    for (ValidationDriver schema : schemas) {
      schema.validate(new InputSource(new ByteArrayInputStream(document)));
    }
    return List.copyOf(said);
  }

  private record Messages(List<String> said) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      error(e);
    }

    @Override
    public void error(SAXParseException e) {
      said.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
