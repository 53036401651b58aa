package org.colloquy.internal.press.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.pdf.Picture;
import org.colloquy.internal.pdf.PictureException;
import org.colloquy.model.Content;
import org.colloquy.model.Interview;
import org.colloquy.model.Limits;
import org.colloquy.model.Resource;

/** Reads the pictures of an interview, each once, and remembers which mark shows which. */
final class PdfPictures {
  private final Map<String, Resource> resources = new HashMap<>();
  private final Map<String, Optional<Picture>> read = new HashMap<>();
  private final Map<Integer, Picture> byMark = new HashMap<>();
  private final Limits limits;
  private final List<Diagnostic> problems;

  PdfPictures(Interview interview, Limits limits, List<Diagnostic> problems) {
    interview.resources().forEach(resource -> resources.put(resource.id(), resource));
    this.limits = limits;
    this.problems = problems;
  }

  /** The picture of a figure; empty where it can't be had, which is reported. */
  Optional<Picture> of(Content.Figure figure) {
    if (figure.alt() == null) {
      report(figure, "the picture has no alternative text", "describe it in the source");
    }
    Optional<Picture> known = read.get(figure.resource());
    if (known == null) {
      known = load(figure);
      read.put(figure.resource(), known);
    }
    return known;
  }

  void shows(int mark, Picture picture) {
    byMark.put(mark, picture);
  }

  Map<Integer, Picture> byMark() {
    return byMark;
  }

  private Optional<Picture> load(Content.Figure figure) {
    Resource resource = resources.get(figure.resource());
    if (resource == null) {
      throw new IllegalStateException("no resource " + figure.resource());
    }
    String name = "the picture '" + resource.source() + "' ";
    try {
      return Optional.of(Picture.read(resource.read(), limits.imagePixels()));
    } catch (IOException e) {
      report(figure, name + "can't be read: " + e.getMessage(), "put it where the source says");
    } catch (PictureException e) {
      String hint = e.tooLarge() ? "make it smaller, or raise the limit imagePixels" : "convert it";
      report(figure, name + "is left out: " + e.getMessage(), hint);
    }
    return Optional.empty();
  }

  private void report(Content.Figure figure, String message, String hint) {
    Diagnostic problem = Diagnostic.of(Code.W003, message).withHint(hint);
    problems.add(figure.origin().span().map(problem::at).orElse(problem));
  }
}
