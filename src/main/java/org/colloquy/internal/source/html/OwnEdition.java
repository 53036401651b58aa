package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.model.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML edition of Colloquy says beside its text: who stands behind each label and whether
 * they ask, in attributes, and what the interview is, as data.
 *
 * @param people whom labels name; none on other pages
 * @param data the page's metadata in JSON, empty where it has none
 */
public record OwnEdition(List<Declared.Person> people, String data) {
  private static final OwnEdition NONE = new OwnEdition(List.of(), "");

  public OwnEdition {
    people = List.copyOf(people);
  }

  /** Whether a page says that Colloquy wrote it. */
  static boolean is(Document page) {
    Element generator = page.selectFirst("head > meta[name=generator]");
    return generator != null && generator.attr("content").startsWith("Colloquy");
  }

  /** Looks at a page; where one label stands for several people, their names take its place. */
  static OwnEdition of(Document page) {
    if (!is(page)) {
      return NONE;
    }
    List<Element> labels = page.select(".turn .label > .speaker[title]");
    Map<String, Set<String>> names = new HashMap<>();
    for (Element label : labels) {
      names.computeIfAbsent(text(label), k -> new HashSet<>()).add(label.attr("title"));
    }
    Map<String, Person> people = new LinkedHashMap<>();
    for (Element label : labels) {
      String name = label.attr("title");
      Person person = people.computeIfAbsent(name, Person::new);
      if (names.getOrDefault(text(label), Set.of()).size() > 1) {
        label.text(name);
      } else {
        person.labels.add(text(label));
      }
      person.speaks(label.closest(".turn"));
    }
    Element data = page.selectFirst("head > script[type=application/ld+json]");
    return new OwnEdition(
        people.values().stream().map(Person::declared).toList(), data == null ? "" : data.data());
  }

  private static String text(Element label) {
    return Speakers.withoutColons(Speakers.unbracketed(label.text()));
  }

  private static final class Person {
    private final String name;
    private final Set<String> labels = new LinkedHashSet<>();
    private int asked;
    private int answered;

    Person(String name) {
      this.name = name;
    }

    private void speaks(@Nullable Element turn) {
      asked += turn != null && turn.hasClass("question") ? 1 : 0;
      answered += turn != null && turn.hasClass("answer") ? 1 : 0;
    }

    private Declared.Person declared() {
      Role role =
          asked > answered ? Role.INTERVIEWER : answered > 0 ? Role.INTERVIEWEE : Role.UNDETERMINED;
      return new Declared.Person(name, new ArrayList<>(labels), role, null);
    }
  }
}
