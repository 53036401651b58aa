package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that is read: the transcripts as they were written, and every one in every other form. */
final class Bed {
  private Bed() {}

  /** The transcripts, those that are no dialogue too. */
  static List<Transcript> written() {
    return TranscriptFile.all();
  }

  /**
   * The transcripts in other forms, and the imitations; those with {@code forms: none} in their
   * heads are about what is said in them and stay as they are.
   *
   * @param step every so many of them: each form is there, on other transcripts than its neighbour,
   *     and on the same whatever other transcripts there are
   * @param wanted of the names
   */
  static List<Transcript> rendered(int step, Predicate<String> wanted) {
    List<Transcript> written =
        written().stream().filter(t -> !t.fact("forms").equals("none")).toList();
    List<Transcript> out = new ArrayList<>();
    List<Rendering> renderings = renderings();
    for (Transcript transcript : written) {
      int shift = Math.floorMod(transcript.name().hashCode(), step);
      Stream.iterate(0, j -> j < renderings.size(), j -> j + 1)
          .filter(j -> j % step == shift)
          .filter(j -> wanted.test(transcript.name() + "@" + renderings.get(j).name()))
          .map(j -> renderings.get(j).of(transcript))
          .filter(Objects::nonNull)
          .forEach(out::add);
    }
    Imitations.all().stream().filter(t -> wanted.test(t.name())).forEach(out::add);
    return out;
  }

  private static List<Rendering> renderings() {
    return Stream.of(
            Variants.all(),
            LabelVariants.all(),
            TextLayouts.all(),
            CaptionLayouts.all(),
            RecogniserLayouts.all(),
            SheetLayouts.all(),
            HtmlLayouts.all(),
            WordDocumentLayouts.all())
        .flatMap(List::stream)
        .toList();
  }
}
