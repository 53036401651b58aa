package org.colloquy.internal.press.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.container.ImageHeader;
import org.colloquy.internal.container.WordDrawing;
import org.colloquy.model.Content.Figure;
import org.colloquy.model.Resource;

/** The pictures of a document: each once in the package, however often it is shown. */
final class DocxPictures {
  /** A pixel is 1/96 inch, and a twentieth of a point 1/1440 inch. */
  private static final int TWIPS_PER_PIXEL = 15;

  private record Stored(String path, ImageHeader header) {}

  private final DocxJob job;
  private final Map<String, Resource> resources = new HashMap<>();
  private final Map<String, Optional<Stored>> stored = new HashMap<>();
  private int shown;

  DocxPictures(DocxJob job) {
    this.job = job;
    job.edition.interview().resources().forEach(r -> resources.put(r.id(), r));
  }

  /**
   * The picture of a figure, at most so wide; empty, with a diagnostic, where it can't be shown.
   */
  Optional<WordDrawing.Picture> of(Figure figure, DocxJob.Flow flow, int width) {
    Optional<Stored> known = stored.get(figure.resource());
    if (known == null) {
      known = store(figure);
      stored.put(figure.resource(), known);
    }
    return known.map(s -> picture(s, figure, flow, width));
  }

  private WordDrawing.Picture picture(Stored s, Figure figure, DocxJob.Flow flow, int width) {
    double natural = (double) s.header.width() * TWIPS_PER_PIXEL;
    double high = (double) s.header.height() * TWIPS_PER_PIXEL;
    int highest = job.look.room().lines() - 4 * job.look.text().pitch();
    double scale = Math.min(1, Math.min(width / natural, highest / high));
    return new WordDrawing.Picture(
        flow.part().picture(s.path),
        ++shown,
        figure.alt(),
        Math.max(1, (int) (natural * scale)),
        Math.max(1, (int) (high * scale)));
  }

  private Optional<Stored> store(Figure figure) {
    Resource resource = Objects.requireNonNull(resources.get(figure.resource()));
    byte[] bytes;
    try {
      bytes = resource.read();
    } catch (IOException e) {
      return refused(DocxProblems.unreadable(resource, figure, e));
    }
    Optional<ImageHeader> header = ImageHeader.of(bytes);
    if (header.isEmpty()) {
      return refused(DocxProblems.pictureKind(resource, figure));
    }
    long pixels = (long) header.get().width() * header.get().height();
    long most = job.limits.imagePixels();
    if (pixels > most) {
      return refused(DocxProblems.tooLarge(resource, figure, pixels, most));
    }
    String type = header.get().mediaType();
    String file = "image" + (stored.size() + 1) + "." + type.substring(type.indexOf('/') + 1);
    return Optional.of(new Stored(job.pack.picture(file, type, bytes), header.get()));
  }

  private Optional<Stored> refused(Diagnostic diagnostic) {
    job.diagnostics.add(diagnostic);
    return Optional.empty();
  }
}
