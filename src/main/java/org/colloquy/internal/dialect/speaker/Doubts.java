package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.turn.Person;

/** Labels of which it is not certain who they mean, as they are told with what settles it. */
final class Doubts {
  private final Document document;
  private final List<Diagnostic> told = new ArrayList<>();

  Doubts(Document document) {
    this.document = document;
  }

  /** A label was taken for another, misspelt. */
  void slip(Candidate label, Candidate meant) {
    String message =
        String.format(
            Locale.ROOT,
            "'%s' is taken for a slip of '%s'; they are one person here",
            label.label(),
            meant.label());
    tell(label, message, "if not: ", label.label());
  }

  /** A label may be one of several people, and was made nobody of them. */
  void candidates(Candidate label, Collection<Person> some) {
    List<String> names = some.stream().map(Person::name).sorted().toList();
    String message =
        "'" + label.label() + "' may be " + String.join(" or ", names) + "; kept apart";
    tell(label, message, "if so: ", names.get(0));
  }

  /** Two labels are much alike, and were not made one person. */
  void near(Slips.Pair pair, Person often) {
    Candidate rare = pair.rare();
    String message =
        "'" + rare.label() + "' and '" + pair.often().label() + "' may be one person; kept apart";
    tell(rare, message, "if so: ", often.name());
  }

  private void tell(Candidate label, String message, String when, String name) {
    told.add(
        Diagnostic.of(Code.R021, message)
            .at(document.line(label.line()).span())
            .withHint(when + "speakers: [{name: " + name + ", labels: [" + label.label() + "]}]"));
  }

  List<Diagnostic> told() {
    return told;
  }
}
