package org.colloquy.accuracy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;

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
   * @param step one of so many of them, by their names: the same whatever other transcripts and
   *     forms there are
   * @param wanted of the names
   */
  static List<Transcript> rendered(int step, Predicate<String> wanted) {
    List<Transcript> written =
        written().stream().filter(t -> !t.fact("forms").equals("none")).toList();
    List<Transcript> out = new ArrayList<>();
    List<Rendering> renderings = renderings();
    for (Transcript transcript : written) {
      renderings.stream()
          .filter(r -> isTaken(transcript.name() + "@" + r.name(), step))
          .filter(r -> wanted.test(transcript.name() + "@" + r.name()))
          .map(r -> r.of(transcript))
          .filter(Objects::nonNull)
          .forEach(out::add);
    }
    Imitations.all().stream().filter(t -> wanted.test(t.name())).forEach(out::add);
    return out;
  }

  private static boolean isTaken(String name, int step) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % step == 0;
  }

  private static List<Rendering> renderings() {
    return Stream.of(
            Variants.all(),
            LabelVariants.all(),
            Disturbances.all(),
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
