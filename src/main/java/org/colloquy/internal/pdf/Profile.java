package org.colloquy.internal.pdf;

import java.util.List;

/** The pair of standards that a file keeps: one for archives, one for readers who can't see it. */
public enum Profile {
  /** PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), on PDF 1.7. */
  A3A_UA1("1.7", "PDF/A-3a", "PDF/UA-1"),
  /** PDF/A-4f (ISO 19005-4) and PDF/UA-2 (ISO 14289-2), on PDF 2.0. */
  A4F_UA2("2.0", "PDF/A-4f", "PDF/UA-2");

  private final String version;
  private final String archival;
  private final String accessible;

  Profile(String version, String archival, String accessible) {
    this.version = version;
    this.archival = archival;
    this.accessible = accessible;
  }

  /** The version of PDF. */
  String version() {
    return version;
  }

  /** The standards as people call them. */
  public List<String> names() {
    return List.of(archival, accessible);
  }

  /** Whether types of elements have namespaces and links lead to elements, ISO 32000-2. */
  boolean isSecond() {
    return this == A4F_UA2;
  }
}
