package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All that is read: the transcripts as they were written, and every one in every other form. */
final class Bed {
  private Bed() {}

  static List<Transcript> written() {
    return TranscriptFile.all();
  }

  static List<Transcript> rendered() {
    List<Rendering> renderings =
        Stream.of(
                Variants.all(),
                LabelVariants.all(),
                TextLayouts.all(),
                CaptionLayouts.all(),
                RecogniserLayouts.all(),
                SheetLayouts.all(),
                HtmlLayouts.all())
            .flatMap(List::stream)
            .toList();
    List<Transcript> out = new ArrayList<>();
    for (Transcript transcript : written()) {
      renderings.stream().map(r -> r.of(transcript)).filter(Objects::nonNull).forEach(out::add);
    }
    return out;
  }

  static List<Transcript> all() {
    return Stream.of(written(), rendered(), Imitations.all()).flatMap(List::stream).toList();
  }
}
