package org.colloquy.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps a standard. */
public final class VeraPdf {
  /** A file of which fewer things were checked than this was not really looked at. */
  private static final int CHECKS = 300;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** What is wrong with a file by PDF/A-3a and PDF/UA-1; empty where nothing is. */
  public static List<String> faults(byte[] pdf) {
    return faults(pdf, List.of("PDF/A-3a", "PDF/UA-1"));
  }

  /** What is wrong with a file by standards such as {@code PDF/A-3a}; empty where nothing is. */
  public static List<String> faults(byte[] pdf, List<String> standards) {
    return standards.stream()
        .map(name -> name.replaceAll("PDF/(A-|(?=UA))|-", "").toLowerCase(Locale.ROOT))
        .flatMap(flavour -> faults(pdf, flavour).stream())
        .collect(Collectors.toList());
  }

  private static List<String> faults(byte[] pdf, String name) {
    PDFAFlavour flavour = PDFAFlavour.fromString(name);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.getTotalAssertions() < CHECKS) {
        return List.of(name + ": only " + result.getTotalAssertions() + " checks");
      }
      return result.getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> name + " " + rule(a) + " at " + a.getLocation().getContext())
          .distinct()
          .collect(Collectors.toList());
    } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
      return List.of(name + ": " + e);
    }
  }

  private static String rule(TestAssertion a) {
    return a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage();
  }
}
