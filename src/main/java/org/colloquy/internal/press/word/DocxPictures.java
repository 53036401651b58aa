package org.colloquy.internal.press.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.container.WordDrawing;
import org.colloquy.internal.press.ImageHeader;
import org.colloquy.internal.press.Pictures;
import org.colloquy.model.Content.Figure;

/** The pictures of a document: each once in the package, however often it is shown. */
final class DocxPictures {
  /** A pixel is 1/96 inch, and a twentieth of a point 1/1440 inch. */
  private static final int TWIPS_PER_PIXEL = 15;

  private record Stored(String path, ImageHeader header) {}

  private final DocxJob job;
  private final Pictures pictures;
  private final Map<String, Stored> stored = new HashMap<>();
  private int shown;

  DocxPictures(DocxJob job) {
    this.job = job;
    pictures = new Pictures(job.edition.interview(), job.limits, Pictures.Kinds.WORD);
  }

  /**
   * The picture of a figure, at most so wide and three fifths of a page high, so that text stands
   * beside it on its page; empty, with a problem, where it can't be shown.
   */
  Optional<WordDrawing.Picture> of(Figure figure, DocxJob.Flow flow, int width) {
    return pictures
        .read(figure)
        .map(p -> stored.computeIfAbsent(p.id(), id -> store(p)))
        .map(s -> picture(s, figure, flow, width));
  }

  /** What is wrong with those that were asked for. */
  List<Diagnostic> problems() {
    return pictures.problems();
  }

  private WordDrawing.Picture picture(Stored s, Figure figure, DocxJob.Flow flow, int width) {
    double natural = (double) s.header.width() * TWIPS_PER_PIXEL;
    double high = (double) s.header.height() * TWIPS_PER_PIXEL;
    int highest = job.look.room().lines() * 3 / 5;
    double scale = Math.min(1, Math.min(width / natural, highest / high));
    return new WordDrawing.Picture(
        flow.part().picture(s.path),
        ++shown,
        figure.alt(),
        Math.max(1, (int) (natural * scale)),
        Math.max(1, (int) (high * scale)));
  }

  private Stored store(Pictures.Picture picture) {
    String file = "image" + (stored.size() + 1) + "." + picture.header().extension();
    String type = picture.header().mediaType();
    return new Stored(job.pack.picture(file, type, picture.bytes()), picture.header());
  }
}
