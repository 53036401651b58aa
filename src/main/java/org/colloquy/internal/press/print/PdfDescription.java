package org.colloquy.internal.press.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.pdf.Description;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;

/** What an edition's file says of itself: the interviewers made it, all others had a part in it. */
final class PdfDescription {
  private PdfDescription() {}

  static Description of(Edition edition, String language) {
    Metadata metadata = edition.metadata();
    List<String> creators = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Contributor contributor : metadata.contributors()) {
      boolean maker = contributor.role().equals("ivr") || contributor.role().equals("aut");
      add(maker ? creators : others, contributor.name());
    }
    if (metadata.contributors().isEmpty()) {
      for (Speaker speaker : edition.speakers()) {
        add(speaker.role() == Role.INTERVIEWER ? creators : others, speaker.name());
      }
    }
    return new Description(
        edition.fileTitle(),
        language,
        creators,
        others,
        metadata.publisher().map(List::of).orElse(List.of()),
        metadata.date().map(date -> List.of(date.toString())).orElse(List.of()),
        metadata.subjects(),
        metadata.description().or(metadata::deck).orElse(null),
        metadata.rights().orElse(null),
        edition.imprint().orElse(null),
        metadata.identifiers().stream().map(Metadata.Identifier::value).findFirst().orElse(null),
        "Colloquy " + Version.TEXT);
  }

  private static void add(List<String> names, String name) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  /** Read with the first document. */
  private static final class Version {
    private static final String TEXT = version();
  }

  private static String version() {
    try (InputStream in = PdfDescription.class.getResourceAsStream("/org/colloquy/version.txt")) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its version");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
