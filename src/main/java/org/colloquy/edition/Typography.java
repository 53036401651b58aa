package org.colloquy.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Interview;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;

/**
 * Corrections of what typewriters and keyboards do to a text, each asked for by its name and each
 * told. They touch running text alone, never code, preformatted text, links, or what stands between
 * turns as an event; done again they change nothing.
 */
public final class Typography {
  /** A kind of correction. The language of the text decides what it does. */
  public enum Pass {
    /** Three dots become one sign. */
    ELLIPSES,
    /** Hyphens that stand for dashes become dashes. */
    DASHES,
    /** Straight apostrophes become curved ones. */
    APOSTROPHES,
    /** Straight quotation marks become those of the language. */
    QUOTES,
    /** Spaces before punctuation go, or become those of the language. */
    SPACES,
    /** Spaces at which no line may end, between numbers and units, initials and names. */
    NO_BREAK
  }

  /**
   * One correction.
   *
   * @param passes which made it; more than one where they meet
   * @param unit id of the block or note; {@code title}, {@code subtitle}, {@code deck}
   * @param paragraph number of the paragraph in its unit, from 0
   * @param offset where it begins in the text of that paragraph as it was
   * @param before what stood there; may be empty
   * @param after what stands there now; may be empty
   * @param context the words it stands among, as they are now
   * @param origin where in the source it is
   */
  public record Change(
      Set<Pass> passes,
      String unit,
      int paragraph,
      int offset,
      String before,
      String after,
      String context,
      Origin origin) {
    public Change {
      passes = Set.copyOf(passes);
    }

    /** The change as a problem of the text, with what mends it. */
    public Diagnostic told() {
      TypographyNames names = TypographyNames.of(passes);
      Diagnostic told = Diagnostic.of(names.code(), names.what()).withHint(names.hint(this));
      return origin.span().map(told::at).orElse(told);
    }
  }

  private final Interview interview;
  private final List<Change> changes;

  private Typography(Interview interview, List<Change> changes) {
    this.interview = interview;
    this.changes = List.copyOf(changes);
  }

  /** An interview with some corrections made. */
  public static Typography of(Interview interview, Collection<Pass> passes) {
    if (passes.isEmpty()) {
      return new Typography(interview, List.of());
    }
    List<Change> changes = new ArrayList<>();
    TypographyWalk walk = new TypographyWalk(interview, EnumSet.copyOf(passes), changes::add);
    return new Typography(walk.corrected(), changes);
  }

  /** The corrected interview. */
  public Interview interview() {
    return interview;
  }

  /** What was corrected, in reading order. */
  public List<Change> changes() {
    return changes;
  }

  /** A place within a text of the source, where that is known. */
  static Origin within(Origin origin, int offset, int length) {
    return Origin.at(
        origin
            .span()
            .map(
                s ->
                    new Span(
                        s.start() + offset,
                        Math.max(
                            s.start() + offset, Math.min(s.end(), s.start() + offset + length)),
                        s.line(),
                        s.column() + offset,
                        s.part()))
            .orElse(null));
  }
}
