package org.colloquy.internal.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.dialect.choice.RankedSchemes;
import org.colloquy.internal.dialect.choice.Rejected;
import org.colloquy.internal.dialect.choice.SchemeChoice;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.dates.NumericDates;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.label.Told;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Languages;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.opening.CoverAccount;
import org.colloquy.internal.dialect.opening.Credits;
import org.colloquy.internal.dialect.opening.HeldPlace;
import org.colloquy.internal.dialect.opening.Opening;
import org.colloquy.internal.dialect.opening.Provenance;
import org.colloquy.internal.dialect.opening.SaidDates;
import org.colloquy.internal.dialect.opening.Wording;
import org.colloquy.internal.dialect.question.Questions;
import org.colloquy.internal.dialect.speaker.RoleJudge;
import org.colloquy.internal.dialect.speaker.Subject;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Anonymous;
import org.colloquy.internal.dialect.words.Crowd;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Completes what was declared with what was found, and says of each finding what spoke for it. */
final class Account {
  /** A line about the text is not longer. */
  private static final int HEADLINE = 80;

  private final Metadata declared;
  private final Metadata.Builder metadata;
  private final List<Evidence> whole = new ArrayList<>();
  private final List<Evidence> placed = new ArrayList<>();

  Account(Document document) {
    declared = document.declared().metadata();
    metadata = declared.toBuilder();
    if (declared.language().isEmpty()) {
      Languages.Guess guess = document.guess();
      if (guess != null) {
        metadata.language(guess.tag());
        whole.add(
            new Evidence(
                null,
                "language",
                guess.tag(),
                guess.confidence(),
                "its script and smallest words"));
      }
    }
  }

  void dialect(SchemeChoice choice, Document document) {
    RankedSchemes schemes = choice.schemes();
    Scheme best = schemes.principal();
    Scheme next = schemes.runnerUp();
    String other =
        next == null
            ? ""
            : "; next: " + next.dialect().name() + " " + two(schemes.confidence(next));
    for (Told told : choice.told()) {
      String why = told.description() + ", " + told.labels().size() + " times";
      whole.add(new Evidence(null, "dialect", told.name(), 1, why));
    }
    if (best == null && choice.told().isEmpty()) {
      double sure = next == null ? 1 : rounded(1 - schemes.confidence(next));
      whole.add(0, new Evidence(null, "dialect", Detector.NONE, sure, choice.whyNone() + other));
    } else if (best != null) {
      for (Scheme scheme : schemes.chosen()) {
        int labels = schemes.used(scheme);
        if (labels == 0 && scheme != best) {
          continue; // it finds no label that another one has not found
        }
        String why = scheme.dialect().description() + ", " + many(scheme, labels);
        whole.add(
            new Evidence(
                null,
                "dialect",
                scheme.dialect().name(),
                rounded(schemes.confidence(scheme)),
                scheme == best ? why + other : why + ", beside " + best.dialect().name()));
      }
    }
    for (Rejected r : choice.rejected()) {
      placed.add(
          new Evidence(
              document.line(r.candidate().line()).span(),
              "not-a-label",
              r.candidate().written(),
              .8,
              r.why()));
    }
  }

  /** How often a scheme was met and, where it can look in many ways, how it looks. */
  private static String many(Scheme scheme, int labels) {
    List<Candidate> accepted = scheme.accepted();
    boolean questions = scheme.dialect() instanceof Questions && !accepted.isEmpty();
    return questions
        ? accepted.size() + " " + scheme.inWords(accepted.get(0))
        : labels + (labels == 1 ? " label" : " labels");
  }

  void opening(Opening opening) {
    Opening.Title title = opening.title();
    if (title != null) {
      title("title", title);
      metadata.title(declared.title().orElse(title.text()));
    }
    Opening.Title subtitle = opening.subtitle();
    if (subtitle != null) {
      title("subtitle", subtitle);
      metadata.subtitle(declared.subtitle().orElse(subtitle.text()));
    }
    CoverAccount cover = new CoverAccount(declared, metadata, placed);
    cover.add(opening.cover());
    for (Opening.Said said : opening.said()) {
      boolean field = opening.cover().isField(said.span());
      boolean note = !field && Wording.isProvenance(said.text());
      if (note) {
        publication(said.span(), Provenance.publication(said.text()));
        date(said.span(), said.text());
      }
      for (Line line : said.lines()) {
        boolean headline = headline(line, title) || headline(line, subtitle);
        boolean brief = line.text().length() <= HEADLINE;
        if (opening.cover().isField(line.span())) {
          continue;
        }
        if (!note && (headline || brief || Wording.tellsWhenHeld(line.text()))) {
          publication(line.span(), headline ? null : Provenance.imprint(line.text()));
          date(line.span(), line.text());
        }
      }
    }
    if (title == null && declared.title().isPresent()) {
      titled(declared.title().get());
    }
    SaidDates said = metadata.build().date().isEmpty() ? SaidDates.of(opening.said()) : null;
    if (said != null) {
      metadata.date(said.date());
      placed.add(said.evidence());
    }
    cover.dateOfTalk(opening.cover());
  }

  /** The day with which a title begins in figures, or ends behind a sign, out of the text. */
  private void titled(String title) {
    Dates.Found found = metadata.build().date().isEmpty() ? Dates.first(title) : null;
    boolean begins =
        found != null && title.startsWith(found.date().toString()) && found.start() == 0;
    String before = found == null ? "" : title.substring(0, found.start()).strip();
    boolean ends =
        found != null
            && title.substring(found.end()).chars().noneMatch(Character::isLetterOrDigit)
            && !before.isEmpty()
            && !Character.isLetterOrDigit(before.codePointBefore(before.length()));
    if (found != null && found.date().day() != null && (begins || ends)) {
      metadata.date(found.date());
      placed.add(new Evidence(null, "date", found.date().toString(), .8, "in the title"));
    }
  }

  private static boolean headline(Line line, Opening.@Nullable Title title) {
    return title != null
        && line.span().start() >= title.span().start()
        && line.span().end() <= title.span().end();
  }

  private void title(String subject, Opening.Title found) {
    placed.add(new Evidence(found.span(), subject, found.text(), found.confidence(), found.why()));
  }

  private void publication(Span span, Metadata.@Nullable Publication publication) {
    if (publication != null && declared.publication().isEmpty() && lacks("publication")) {
      metadata.publication(publication);
      String issue = publication.issue() == null ? "" : ", " + publication.issue();
      placed.add(
          new Evidence(span, "publication", publication.title() + issue, .85, "a note of origin"));
    }
  }

  private void date(Span span, String text) {
    Dates.Found found = Dates.first(text);
    if (found == null) {
      ambiguous(span, text);
      return;
    }
    String why = "\"" + text.substring(found.start(), found.end()) + "\"";
    if (!Wording.tellsWhenHeld(text)) {
      if (declared.date().isEmpty() && lacks("date")) {
        metadata.date(found.date());
        placed.add(new Evidence(span, "date", found.date().toString(), .9, why));
      }
    } else if (declared.interviewed().isEmpty() && lacks("interviewed")) {
      String place = HeldPlace.of(text, found);
      String filled = metadata.build().interviewed().map(Metadata.Interviewed::place).orElse(place);
      metadata.interviewed(new Metadata.Interviewed(found.date(), filled));
      if (place != null) {
        placed.add(new Evidence(span, "place", place, .85, "\"" + place + "\" before the date"));
      }
      placed.add(new Evidence(span, "interviewed", found.date().toString(), .85, why));
    }
  }

  /** Says of a date that may mean two days that it was not taken. */
  private void ambiguous(Span span, String text) {
    String date = NumericDates.ambiguous(text);
    if (date != null && lacks("not-a-date")) {
      String why = "day and month may stand either way: give date: YEAR-MONTH-DAY";
      placed.add(new Evidence(span, "not-a-date", date, .5, why));
    }
  }

  private boolean lacks(String subject) {
    return placed.stream().noneMatch(e -> e.subject().equals(subject));
  }

  void people(Credits credits, RoleJudge roles) {
    credits.interviewees().forEach(c -> credit("interviewee", c));
    credits.interviewers().forEach(c -> credit("interviewer", c));
    for (Person person : roles.speakers()) {
      String relator =
          switch (roles.of(person)) {
            case INTERVIEWER -> "ivr";
            case INTERVIEWEE -> "ive";
            case MODERATOR -> "mod";
            case AUDIENCE, INTERPRETER, NARRATOR, UNDETERMINED -> "";
          };
      String key = Names.key(person.name());
      boolean named =
          !Lexicon.isQuestionOrAnswer(key)
              && !RoleWords.nameless(key)
              && !Anonymous.isNobody(person.name())
              && !Crowd.is(person.name())
              && Shape.of(key) != Shape.NUMBERED;
      if (named && !relator.isEmpty() && declared.contributors(relator).isEmpty()) {
        metadata.contributor(new Contributor(person.name(), relator, person.description()));
      }
    }
    unheard("ive", credits.interviewees(), roles);
    unheard("ivr", credits.interviewers(), roles);
    whole.addAll(roles.evidence());
  }

  /** People whom the head's form names, and whom no label of the talk names. */
  private void unheard(String relator, List<Credits.Credit> credits, RoleJudge roles) {
    for (Credits.Credit credit : credits) {
      List<String> parts = Names.parts(credit.name());
      boolean heard = roles.speakers().stream().anyMatch(p -> Names.parts(p.name()).equals(parts));
      if (credit.filled() && !heard && declared.contributors(relator).isEmpty()) {
        metadata.contributor(new Contributor(credit.name(), relator, credit.description()));
      }
    }
  }

  /** Further evidence on the whole document. */
  void tell(List<Evidence> some) {
    whole.addAll(some);
  }

  /** Whom the introduction speaks of. */
  void introduced(Subject subject) {
    placed.add(subject.evidence());
  }

  private void credit(String subject, Credits.Credit credit) {
    placed.add(new Evidence(credit.span(), subject, credit.name(), .9, credit.why()));
  }

  Metadata metadata() {
    return metadata.build();
  }

  /** The evidence on the whole document, then the rest in the order of the source. */
  List<Evidence> evidence() {
    placed.sort(Comparator.comparingInt(e -> e.span() == null ? 0 : e.span().start()));
    List<Evidence> all = new ArrayList<>(whole);
    all.addAll(placed);
    return all;
  }

  private static double rounded(double confidence) {
    return Math.round(100 * Math.max(0, Math.min(1, confidence))) / 100.0;
  }

  private static String two(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
