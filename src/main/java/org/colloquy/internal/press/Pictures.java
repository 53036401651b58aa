package org.colloquy.internal.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Content;
import org.colloquy.model.Interview;
import org.colloquy.model.Limits;
import org.colloquy.model.Resource;

/**
 * Reads the pictures of an interview, each once. One that can't be had, is none that browsers and
 * readers of books show, or is too large, is reported and left out.
 */
public final class Pictures {
  /** A picture and what its bytes say of it, whatever the source called it. */
  public record Picture(String id, ImageHeader header, byte[] bytes) {
    public String dataUri() {
      String head = "data:" + header.mediaType() + ";base64,";
      return head + new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
    }

    public String fileName() {
      return id + "." + header.extension();
    }
  }

  private final Map<String, Resource> resources = new HashMap<>();
  private final Map<String, Optional<Picture>> read = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Limits limits;

  public Pictures(Interview interview, Limits limits) {
    interview.resources().forEach(r -> resources.put(r.id(), r));
    this.limits = limits;
  }

  public List<Diagnostic> problems() {
    return problems;
  }

  /** The picture of a figure; empty where it is left out. */
  public Optional<Picture> read(Content.Figure figure) {
    Optional<Picture> picture = read.computeIfAbsent(figure.resource(), this::load);
    if (figure.alt() == null && picture.isPresent() && told.add(figure.resource())) {
      problem("the picture has no alternative text", "describe it in the source");
    }
    return picture;
  }

  private Optional<Picture> load(String id) {
    Resource resource = resources.get(id);
    if (resource == null) {
      throw new IllegalStateException("no resource " + id);
    }
    byte[] bytes;
    try {
      bytes = resource.read();
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return left(resource, "can't be read: " + why, "put it where the source says it is");
    }
    Optional<ImageHeader> header = ImageHeader.of(bytes);
    if (header.isEmpty()) {
      return Svg.looksLike(bytes)
          ? drawing(resource, bytes)
          : left(resource, "is no PNG, JPEG, GIF, WebP or SVG", "convert it");
    }
    if (header.get().pixels() > limits.imagePixels()) {
      return left(
          resource,
          "has " + header.get().pixels() + " pixels, more than " + limits.imagePixels(),
          "make it smaller, or raise the limit imagePixels");
    }
    return Optional.of(new Picture(id, header.get(), bytes));
  }

  private Optional<Picture> drawing(Resource resource, byte[] bytes) {
    try {
      return Optional.of(new Picture(resource.id(), ImageHeader.DRAWING, Svg.inert(bytes)));
    } catch (Svg.Refused e) {
      return left(resource, e.why(), "save it as plain SVG without scripts, or as PNG");
    }
  }

  private Optional<Picture> left(Resource resource, String why, String hint) {
    problem("the picture '" + resource.source() + "' " + why + "; it is left out", hint);
    return Optional.empty();
  }

  private void problem(String message, String hint) {
    problems.add(Diagnostic.of(Code.W003, message).withHint(hint));
  }
}
