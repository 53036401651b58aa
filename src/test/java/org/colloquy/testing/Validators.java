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
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The field's own validators for HTML and EPUB, silent where there is nothing to say. */
public final class Validators {
  /** The validator says so of every page that is XML too; it is no mistake in either. */
  private static final String SLASH = "Trailing slash on void elements has no effect";

  private Validators() {}

  /** What the Nu HTML Checker says of a page: errors, warnings and hints, one a line. */
  public static List<String> html(byte[] page) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setForceHTML(true);
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator
        .validate(new ByteArrayInputStream(page))
        .lines()
        .filter(line -> !line.isBlank() && !line.contains(SLASH))
        .toList();
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
