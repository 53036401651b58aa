package org.colloquy.reader;

import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** What tells the date of an interview where neither its format nor its text does. */
final class Dating {
  /** When a text was made or changed, as front matter says it; the first that is there tells. */
  private static final List<String> CHANGED =
      List.of(
          "created",
          "created-at",
          "created-on",
          "date-created",
          "creation-date",
          "lastmod",
          "last-mod",
          "last-modified",
          "last-modified-at",
          "last-updated",
          "updated",
          "updated-at",
          "updated-on",
          "date-updated",
          "modified",
          "date-modified",
          "modification-date");

  private Dating() {}

  /**
   * The metadata with a date that the name of the file has, or else with the day on which the text
   * was made or changed.
   *
   * @param evidence grows by what tells it
   */
  static Metadata of(Metadata metadata, String name, List<Evidence> evidence) {
    if (metadata.date().isPresent()) {
      return metadata;
    }
    Dates.Found date = Dates.first(name);
    if (date != null && date.date().toString().equals(name.substring(date.start(), date.end()))) {
      evidence.add(evidence(date.date(), .7, "in the name of the file"));
      return metadata.toBuilder().date(date.date()).build();
    }
    for (String key : CHANGED) {
      for (Map.Entry<String, Object> field : metadata.extra().entrySet()) {
        boolean same = ForeignKey.folded(field.getKey()).equals(key);
        PartialDate day = same ? day(field.getValue()) : null;
        if (day != null) {
          String why = "the key '" + field.getKey() + "', and nothing else tells a date";
          evidence.add(evidence(day, .6, why));
          return metadata.toBuilder().date(day).build();
        }
      }
    }
    return metadata;
  }

  private static @Nullable PartialDate day(Object value) {
    return value instanceof String text ? Dates.parse(text) : null;
  }

  private static Evidence evidence(PartialDate date, double sure, String why) {
    return new Evidence(null, "date", date.toString(), sure, why);
  }
}
