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
import org.colloquy.model.Content.Figure;
import org.colloquy.model.Interview;
import org.colloquy.model.Limits;
import org.colloquy.model.Resource;

/**
 * Reads the pictures of an interview, each once. One that can't be had, is of a kind that the
 * edition can't show, or is too large, is reported and left out.
 */
public final class Pictures {
  /** What an edition can show. */
  public enum Kinds {
    /** What browsers and readers of books do. */
    WEB("PNG, JPEG, GIF, WebP or SVG"),
    /** What word processors of every age do. */
    WORD("PNG, JPEG or GIF");

    private final String names;

    Kinds(String names) {
      this.names = names;
    }

    private boolean has(String mediaType) {
      return this == WEB || !mediaType.equals("image/webp");
    }
  }

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

  private static final int SHOWN = 80;

  private final Map<String, Resource> resources = new HashMap<>();
  private final Map<String, Optional<Picture>> read = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Limits limits;
  private final Kinds kinds;

  public Pictures(Interview interview, Limits limits, Kinds kinds) {
    this.kinds = kinds;
    interview.resources().forEach(r -> resources.put(r.id(), r));
    this.limits = limits;
  }

  public List<Diagnostic> problems() {
    return problems;
  }

  /** The picture of a figure; empty where it is left out. */
  public Optional<Picture> read(Figure figure) {
    Optional<Picture> picture = read.computeIfAbsent(figure.resource(), id -> load(figure));
    if (figure.alt() == null && picture.isPresent() && told.add(figure.resource())) {
      problem(figure, "the picture has no alternative text", "describe it in the source");
    }
    return picture;
  }

  private Optional<Picture> load(Figure figure) {
    String id = figure.resource();
    Resource resource = resources.get(id);
    if (resource == null) {
      throw new IllegalStateException("no resource " + id);
    }
    byte[] bytes;
    try {
      bytes = resource.read();
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return left(figure, resource, "can't be read: " + why, "put it where the source says it is");
    }
    Optional<ImageHeader> header = ImageHeader.of(bytes).filter(h -> kinds.has(h.mediaType()));
    if (header.isEmpty()) {
      if (kinds == Kinds.WEB && Svg.looksLike(bytes)) {
        return drawing(figure, resource, bytes);
      }
      return left(figure, resource, "is no " + kinds.names, "convert it");
    }
    if (header.get().pixels() > limits.imagePixels()) {
      return left(
          figure,
          resource,
          "has " + header.get().pixels() + " pixels, more than " + limits.imagePixels(),
          "make it smaller, or raise the limit imagePixels");
    }
    return Optional.of(new Picture(id, header.get(), bytes));
  }

  private Optional<Picture> drawing(Figure figure, Resource resource, byte[] bytes) {
    try {
      return Optional.of(new Picture(resource.id(), ImageHeader.DRAWING, Svg.inert(bytes)));
    } catch (Svg.Refused e) {
      return left(figure, resource, e.why(), "save it as plain SVG without scripts, or as PNG");
    }
  }

  private Optional<Picture> left(Figure figure, Resource resource, String why, String hint) {
    String source = resource.source();
    String shown = source.length() <= SHOWN ? source : source.substring(0, SHOWN) + "…";
    problem(figure, "the picture '" + shown + "' " + why + "; it is left out", hint);
    return Optional.empty();
  }

  private void problem(Figure figure, String message, String hint) {
    Diagnostic diagnostic = Diagnostic.of(Code.W003, message).withHint(hint);
    problems.add(figure.origin().span().map(diagnostic::at).orElse(diagnostic));
  }
}
