package org.colloquy.testing;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The field's own validators for HTML and EPUB, silent where there is nothing to say. */
public final class Validators {
  /** The validator says so of every page that is XML too; it is no mistake in either. */
  private static final String SLASH = "Trailing slash on void elements has no effect";

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  private static final String XHTML = "http://s.validator.nu/xhtml5-all.rnc";

  private static final Pattern EPUB_ATTRIBUTE =
      Pattern.compile(" (?:xmlns:epub|epub:[a-z]+)=\"[^\"]*\"");

  private Validators() {}

  /** Reading the schemas takes longer than checking a page. */
  private static final class Nu {
    static final SimpleDocumentValidator VALIDATOR = made(HTML);

    private static SimpleDocumentValidator made(String schema) {
      try {
        // guesses at the language of a few invented words say nothing
        SimpleDocumentValidator made = new SimpleDocumentValidator(true, false, false);
        made.setUpMainSchema(schema, new SystemErrErrorHandler());
        return made;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class NuOfXml {
    static final SimpleDocumentValidator VALIDATOR = Nu.made(XHTML);
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

  /**
   * What the Nu HTML Checker says of the documents of zipped parts, which are XML. The attributes
   * of EPUB's own namespace are left out: the checker has no schema of them.
   */
  public static List<String> htmlParts(byte[] zip) throws IOException, SAXException {
    List<String> said = new ArrayList<>();
    ZipArchive parts = ZipArchive.open(zip, ZipLimits.DEFAULT);
    for (String name : parts.names()) {
      if (name.endsWith(".xhtml")) {
        String text = new String(parts.read(name).orElseThrow(), StandardCharsets.UTF_8);
        List<String> ofPart = new ArrayList<>();
        xhtml(EPUB_ATTRIBUTE.matcher(text).replaceAll(""), ofPart);
        ofPart.forEach(line -> said.add(name + ":" + line));
      }
    }
    return said;
  }

  private static void xhtml(String document, List<String> said) throws IOException, SAXException {
    synchronized (NuOfXml.VALIDATOR) {
      NuOfXml.VALIDATOR.setUpValidatorAndParsers(new Messages(said), false, false);
      NuOfXml.VALIDATOR.checkXmlInputSource(new InputSource(new StringReader(document)));
    }
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
