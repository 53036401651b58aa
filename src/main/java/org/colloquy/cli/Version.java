package org.colloquy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Which Colloquy this is, in which Java, under which licences. */
final class Version {
  private static final String NOTICE = "NOTICE";

  private Version() {}

  static String text() throws IOException {
    return "colloquy "
        + number()
        + "\nJava     "
        + System.getProperty("java.runtime.version")
        + ", "
        + System.getProperty("java.vm.vendor")
        + ", "
        + System.getProperty("java.home")
        + "\nlicences "
        + licences();
  }

  private static String number() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream("/org/colloquy/version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  /** The file of the distribution, or the one inside the JAR. */
  private static String licences() {
    CodeSource source = Version.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "META-INF/" + NOTICE;
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      Path lib = jar.getParent();
      Path home = lib == null ? null : lib.getParent();
      if (home != null && Files.isRegularFile(home.resolve(NOTICE))) {
        return home.resolve(NOTICE).toString();
      }
      return "META-INF/" + NOTICE + " in " + jar;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return "META-INF/" + NOTICE + " in " + source.getLocation();
    }
  }
}
