package org.colloquy.testing;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The field's own validators for HTML and EPUB, silent where there is nothing to say. */
public final class Validators {
  /** The validator says so of every page that is XML too; it is no mistake in either. */
  private static final String SLASH = "Trailing slash on void elements has no effect";

  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  private Validators() {}

  /** Reading the schemas takes longer than checking a page. */
  private static final class Nu {
    static final SimpleDocumentValidator VALIDATOR = made();

    private static SimpleDocumentValidator made() {
      try {
        // guesses at the language of a few invented words say nothing
        SimpleDocumentValidator made = new SimpleDocumentValidator(true, false, false);
        made.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
        return made;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What the Nu HTML Checker says of a page: errors, warnings and hints, one a line. */
  public static List<String> html(byte[] page) throws IOException, SAXException {
    List<String> said = new ArrayList<>();
    synchronized (Nu.VALIDATOR) {
      Nu.VALIDATOR.setUpValidatorAndParsers(new Messages(said), false, false);
      InputSource source = new InputSource(new ByteArrayInputStream(page));
      source.setEncoding("UTF-8");
      Nu.VALIDATOR.checkHtmlInputSource(source);
    }
    return said;
  }

  private record Messages(List<String> said) implements ErrorHandler {
    private void say(SAXParseException e) {
      if (!e.getMessage().contains(SLASH)) {
        said.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
      }
    }

    @Override
    public void warning(SAXParseException e) {
      say(e);
    }

    @Override
    public void error(SAXParseException e) {
      say(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      say(e);
    }
  }

  /** What EPUBCheck says of a book: errors and warnings, one a line. */
  public static List<String> epub(byte[] book) {
    Collected report = new Collected();
    report.setLocale(Locale.ENGLISH);
    new EpubCheck(new ByteArrayInputStream(book), report, "book.epub").check();
    return report.lines;
  }

  private static final class Collected extends MasterReport {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
      Severity severity = message.getSeverity();
      if (severity != Severity.USAGE && severity != Severity.SUPPRESSED) {
        lines.add(message.getID() + " " + location + ": " + message.getMessage(arguments));
      }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return lines.size();
    }

    @Override
    public void initialize() {}
  }
}
