package org.colloquy.internal.dialect.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.dates.NumericDates;
import org.colloquy.internal.dialect.document.Cover;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.Metadata.Interviewed;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a transcript's head for metadata, as far as nothing was declared. */
public final class CoverAccount {
  private static final double SURE = .9;
  private static final Set<String> RELATORS = Set.of("trc", "trl", "edt", "pht", "itr");

  private final Metadata declared;
  private final Metadata.Builder metadata;
  private final List<Evidence> placed;

  public CoverAccount(Metadata declared, Metadata.Builder metadata, List<Evidence> placed) {
    this.declared = declared;
    this.metadata = metadata;
    this.placed = placed;
  }

  public void add(Cover cover) {
    for (Cover.Field field : cover.fields()) {
      if (RELATORS.contains(field.kind())) {
        people(field);
      } else {
        String found = fact(field, metadata.build());
        if (found != null) {
          tell(field, field.kind(), found);
        }
      }
    }
  }

  private @Nullable String fact(Cover.Field field, Metadata now) {
    String value = field.value();
    switch (field.kind()) {
      case Cover.DATE:
        return now.date().isPresent() ? null : date(field);
      case Cover.HELD:
        return held(field, now);
      case Cover.PLACE:
        return place(field, now);
      case Cover.TITLE:
        return now.title().isPresent() ? null : set(value, () -> metadata.title(value));
      case "abstract":
        return now.description().isPresent() ? null : set(value, () -> metadata.description(value));
      case "rights":
        return now.rights().isPresent() ? null : set(value, () -> metadata.rights(value));
      case "restriction":
        return now.accessRestriction().isPresent()
            ? null
            : set(value, () -> metadata.accessRestriction(value));
      case "subjects":
        return subjects(field, now);
      case "number":
        return number(field, now);
      default:
        return null;
    }
  }

  private static String set(String value, Runnable setter) {
    setter.run();
    return value;
  }

  private @Nullable String date(Cover.Field field) {
    Dates.Found found = Dates.first(field.value());
    if (found == null) {
      ambiguous(field);
      return null;
    }
    metadata.date(found.date());
    return found.date().toString();
  }

  private @Nullable String held(Cover.Field field, Metadata now) {
    Dates.Found found = Dates.first(field.value());
    boolean known = now.interviewed().map(Interviewed::date).isPresent();
    if (found == null || known) {
      ambiguous(field);
      return null;
    }
    String place = now.interviewed().map(Interviewed::place).orElse(null);
    metadata.interviewed(new Interviewed(found.date(), place));
    placed.add(evidence(field, "interviewed", found.date().toString()));
    return null;
  }

  /** A transcript that gives no other date is of the day of its talk. */
  public void dateOfTalk(Cover cover) {
    Metadata now = metadata.build();
    PartialDate day = now.interviewed().map(Interviewed::date).orElse(null);
    List<Cover.Field> fields = cover.of(Cover.HELD);
    if (now.date().isEmpty() && day != null && !fields.isEmpty()) {
      metadata.date(day);
      String why = "the only date that the head gives: '" + fields.get(0).key() + "'";
      placed.add(new Evidence(fields.get(0).span(), "date", day.toString(), .75, why));
    }
  }

  private void ambiguous(Cover.Field field) {
    String date = NumericDates.ambiguous(field.value());
    if (date != null && placed.stream().noneMatch(e -> e.subject().equals("not-a-date"))) {
      String why = "day and month may stand either way: give date: YEAR-MONTH-DAY";
      placed.add(new Evidence(field.span(), "not-a-date", date, .5, why));
    }
  }

  private @Nullable String place(Cover.Field field, Metadata now) {
    boolean known = now.interviewed().map(Interviewed::place).isPresent();
    if (known || field.value().codePoints().noneMatch(Character::isLetter)) {
      return null;
    }
    PartialDate day = now.interviewed().map(Interviewed::date).orElse(null);
    metadata.interviewed(new Interviewed(day, field.value()));
    return field.value();
  }

  private @Nullable String subjects(Cover.Field field, Metadata now) {
    if (!now.subjects().isEmpty()) {
      return null;
    }
    List<String> subjects = new ArrayList<>();
    for (String subject : field.value().split("[;,、，；]")) {
      if (!subject.isBlank() && !subjects.contains(subject.strip())) {
        subjects.add(subject.strip());
      }
    }
    metadata.subjects(subjects);
    return String.join(", ", subjects);
  }

  private @Nullable String number(Cover.Field field, Metadata now) {
    boolean digits = field.value().chars().anyMatch(Character::isDigit);
    if (!declared.identifiers().isEmpty() || !digits || field.value().indexOf(' ') > 0) {
      return null;
    }
    List<Metadata.Identifier> all = new ArrayList<>(now.identifiers());
    all.add(new Metadata.Identifier(null, field.value()));
    metadata.identifiers(all);
    return field.value();
  }

  private void people(Cover.Field field) {
    if (!declared.contributors(field.kind()).isEmpty()) {
      return;
    }
    List<String> names = CreditedNames.list(field.value());
    String one = CreditedNames.introduced(field.value()).name().strip();
    boolean name = CreditedNames.isName(one) && Shape.of(one) != Shape.MIXED;
    List<String> all = names.size() > 1 ? names : name ? List.of(one) : List.of();
    all.forEach(n -> metadata.contributor(new Contributor(n, field.kind(), null)));
    if (!all.isEmpty()) {
      tell(field, field.kind(), String.join(", ", all));
    }
  }

  private void tell(Cover.Field field, String subject, String found) {
    placed.add(evidence(field, subject, found));
  }

  private static Evidence evidence(Cover.Field field, String subject, String found) {
    return new Evidence(field.span(), subject, found, SURE, field.why());
  }
}
