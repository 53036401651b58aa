package org.colloquy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Item;
import org.colloquy.model.Content.Row;
import org.colloquy.model.InvalidInterviewException.Rule;
import org.colloquy.model.Metadata.Identifier;
import org.colloquy.model.Metadata.Interviewed;
import org.colloquy.model.Metadata.Publication;
import org.junit.jupiter.api.Test;

/**
 * No text of a model holds what a file can't: every string that can be reached from an interview is
 * found by reflection, so that a field added later is held to it too.
 */
final class EveryTextTest {
  /** Strings with a rule of their own, which is stricter: ids, kinds, addresses, and references. */
  private static final Set<String> RULED =
      Set.of(
          "Answer.id",
          "Answer.speaker",
          "Event.id",
          "Event.kind",
          "Figure.resource",
          "Heading.id",
          "Link.href",
          "Narration.id",
          "Narration.kind",
          "Note.id",
          "NoteReference.note",
          "Question.id",
          "Question.speaker",
          "Remark.id",
          "Remark.speaker",
          "Resource.id",
          "Sound.kind",
          "Speaker.id");

  /** Each of these makes one rule be broken, wherever it stands. */
  private static final Map<String, Rule> BAD =
      Map.ofEntries(
          Map.entry("a\u0000b", Rule.CHARACTER),
          Map.entry("a\rb", Rule.CHARACTER),
          Map.entry("\u001b[2J", Rule.CHARACTER),
          Map.entry("a\u0085", Rule.CHARACTER),
          Map.entry("\u007f", Rule.CHARACTER),
          Map.entry("a\ud800b", Rule.CHARACTER),
          Map.entry("\udc00", Rule.CHARACTER),
          Map.entry("\ufffe", Rule.CHARACTER),
          Map.entry("a\ufdd0", Rule.CHARACTER),
          Map.entry("\ud83f\udfff", Rule.CHARACTER),
          Map.entry("a\u202eb", Rule.DIRECTION),
          Map.entry("\u2066a\u202ab\u202c", Rule.DIRECTION));

  /** An interview in which every text is a value, or all but one. */
  private static final class Filling {
    private final String value;
    private final int only;
    private int count;
    private final List<String> places = new ArrayList<>();

    /**
     * @param only which text has the value; -1 for all
     */
    Filling(String value, int only) {
      this.value = value;
      this.only = only;
    }

    private String s(String place) {
      places.add(place);
      return only < 0 || count++ == only ? value : "fine";
    }

    private List<Content> prose(Inline inline) {
      return List.of(new Content.Paragraph(List.of(inline)));
    }

    private List<Inline> text(String place) {
      return List.of(new Inline.Text(s(place)));
    }

    private List<Content> contents() {
      List<Content> all = new ArrayList<>();
      all.addAll(prose(new Inline.Text(s("Text.text"))));
      all.addAll(prose(new Inline.Emphasis(text("Emphasis"))));
      all.addAll(prose(new Inline.Strong(text("Strong"))));
      all.addAll(prose(new Inline.Code(s("Code.text"), Origin.NONE)));
      all.addAll(prose(new Inline.Superscript(text("Superscript"), Origin.NONE)));
      all.addAll(prose(new Inline.Subscript(text("Subscript"), Origin.NONE)));
      all.addAll(prose(new Inline.Link("https://a.example", text("Link"), Origin.NONE)));
      all.addAll(prose(new Inline.NoteReference("n", Origin.NONE)));
      all.addAll(prose(new Inline.Sound(s("Sound.text"), "laughter", null, Origin.NONE)));
      all.addAll(prose(new Inline.Gap(s("Gap.text"), null, Origin.NONE)));
      all.addAll(prose(new Inline.TimeMark(s("TimeMark.text"), Duration.ZERO, Origin.NONE)));
      all.addAll(prose(new Inline.PageMark(s("PageMark.text"), 1, null, Origin.NONE)));
      all.addAll(prose(new Inline.LineBreak(Origin.NONE)));
      all.addAll(
          prose(
              new Inline.LanguageSpan(
                  s("LanguageSpan.language"), text("LanguageSpan"), Origin.NONE)));
      all.add(
          new Content.ItemList(
              true, 1, List.of(new Item(prose(new Inline.Text(s("Item"))))), Origin.NONE));
      all.add(new Content.Quotation(prose(new Inline.Text(s("Quotation"))), Origin.NONE));
      all.add(new Content.Preformatted(s("Preformatted.text"), Origin.NONE));
      all.add(
          new Content.Table(
              List.of(new Row(List.of(new Cell(true, prose(new Inline.Text(s("Cell"))))))),
              text("Table"),
              Origin.NONE));
      all.add(new Content.Figure("p", s("Figure.alt"), text("Figure"), Origin.NONE));
      all.add(new Content.Subheading(2, text("Subheading"), Origin.NONE));
      return all;
    }

    private Metadata metadata() {
      return Metadata.builder()
          .title(s("Metadata.title"))
          .subtitle(s("Metadata.subtitle"))
          .deck(s("Metadata.deck"))
          .language(s("Metadata.language"))
          .interviewed(new Interviewed(null, s("Interviewed.place")))
          .publication(new Publication(s("Publication.title"), s("Publication.issue")))
          .publisher(s("Metadata.publisher"))
          .contributor(
              new Contributor(
                  s("Contributor.name"), s("Contributor.role"), s("Contributor.description")))
          .description(s("Metadata.description"))
          .subjects(List.of(s("Metadata.subjects")))
          .rights(s("Metadata.rights"))
          .accessRestriction(s("Metadata.accessRestriction"))
          .identifiers(List.of(new Identifier(s("Identifier.scheme"), s("Identifier.value"))))
          .recording(s("Metadata.recording"))
          .extra(s("Metadata.extra"), s("extra value"))
          .extra("x", List.of(Map.of(s("inner key"), List.of(s("inner value")))))
          .build();
    }

    Interview.Builder builder() {
      return Interview.builder()
          .metadata(metadata())
          .speaker(
              Speaker.builder("s", s("Speaker.name"))
                  .labels(List.of(s("Speaker.labels")))
                  .description(s("Speaker.description"))
                  .build())
          .block(new Question("q", "s", s("Question.label"), contents()))
          .block(new Answer("a", "s", s("Answer.label"), prose(new Inline.Text("a"))))
          .block(new Remark("r", "s", s("Remark.label"), prose(new Inline.Text("a"))))
          .block(new Narration("d", "bridge", prose(new Inline.Text(s("Narration")))))
          .block(new Heading("h", 1, text("Heading")))
          .block(new Event("e", "pause", text("Event")))
          .note(new Note("n", prose(new Inline.Text(s("Note")))))
          .resource(
              new Resource("p", s("Resource.mediaType"), s("Resource.source"), () -> new byte[0]));
    }
  }

  private static List<String> places() {
    Filling filling = new Filling("fine", -1);
    filling.builder().build();
    return filling.places;
  }

  @Test
  void noTextHoldsWhatNoFileCan() {
    List<String> places = places();
    Map<String, Object> wrong = new TreeMap<>();
    for (Map.Entry<String, Rule> bad : BAD.entrySet()) {
      for (int i = 0; i < places.size(); i++) {
        Interview.Builder builder = new Filling(bad.getKey(), i).builder();
        try {
          builder.build();
          wrong.put(places.get(i), "accepted");
        } catch (InvalidInterviewException e) {
          if (e.rule() != bad.getValue()) {
            wrong.put(places.get(i), e.rule());
          }
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  @Test
  void whatIsCleanedCanBeBuilt() {
    List<String> places = places();
    for (Map.Entry<String, Rule> bad : BAD.entrySet()) {
      for (int i = 0; i < places.size(); i++) {
        List<Correction> told = new ArrayList<>();
        Interview.Builder builder = new Filling(bad.getKey(), i).builder().clean(told::add);
        Interview cleaned = builder.build();
        boolean space = bad.getKey().equals("a\rb") || bad.getKey().equals("a\u0085");
        List<Rule> rules = told.stream().map(Correction::rule).toList();
        assertEquals(space ? List.of() : List.of(bad.getValue()), rules, places.get(i));
        builder.clean(again -> assertEquals(null, again));
        assertEquals(cleaned, builder.build());
      }
    }
  }

  @Test
  void whatIsCleanStaysTheSame() {
    Interview.Builder builder = new Filling("\u2067fine\u2069 \u202ba\u202c", -1).builder();
    Interview before = builder.build();
    assertEquals(before, builder.clean(c -> assertEquals(null, c)).build());
    for (int i = 0; i < before.blocks().size(); i++) {
      assertTrue(before.blocks().get(i) == builder.build().blocks().get(i));
    }
  }

  @Test
  void addressesAreRuledToo() {
    for (String bad : List.of("https://a.example/\u0001", "https://a.example/\ud800")) {
      Inline link = new Inline.Link(bad, List.of(), Origin.NONE);
      Content prose = new Content.Paragraph(List.of(link));
      Interview.Builder builder =
          Interview.builder().block(new Narration("n1", "bridge", List.of(prose)));
      assertThrows(InvalidInterviewException.class, builder::build);
      builder.clean(c -> assertEquals(Rule.CHARACTER, c.rule())).build();
    }
    Inline link = new Inline.Link("https://a.example/\u202e", List.of(), Origin.NONE);
    Content prose = new Content.Paragraph(List.of(link));
    Interview.Builder builder =
        Interview.builder().block(new Narration("n1", "bridge", List.of(prose)));
    assertThrows(InvalidInterviewException.class, builder::build);
    String clean = builder.clean(c -> {}).build().blocks().toString();
    assertTrue(clean.contains("https://a.example/%E2%80%AE"), clean);
  }

  /** Directions over pieces of a paragraph are closed where it ends, not within. */
  @Test
  void directionsMaySpanTheInlinesOfAParagraph() {
    List<Inline> inlines =
        List.of(
            new Inline.Text("\u202ba "),
            new Inline.Strong(List.of(new Inline.Text("b"))),
            new Inline.Text(" c\u202c"));
    Content whole = new Content.Paragraph(inlines);
    Content half = new Content.Paragraph(inlines.subList(0, 2));
    Interview.Builder good =
        Interview.builder().block(new Narration("n1", "bridge", List.of(whole)));
    good.build();
    Interview.Builder bad =
        Interview.builder().block(new Narration("n1", "bridge", List.of(half, whole)));
    assertThrows(InvalidInterviewException.class, bad::build);
    String text = PlainText.of(bad.clean(c -> {}).build().blocks().get(0));
    assertTrue(text.startsWith("\u202ba b\u202c"), text);
  }

  /** Every string of every class of the model stands in {@link Filling}, or has a rule. */
  @Test
  void everyStringOfTheModelIsTried() {
    Set<String> found = new TreeSet<>();
    strings(Interview.class, found, new HashSet<>());
    Set<String> tried = new TreeSet<>(RULED);
    places().stream().filter(p -> p.contains(".")).forEach(tried::add);
    assertEquals(String.join("\n", tried), String.join("\n", found));
  }

  private static void strings(Class<?> type, Set<String> found, Set<Class<?>> seen) {
    if (type.getPackage() != Interview.class.getPackage() || type.isEnum() || !seen.add(type)) {
      return;
    }
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(t -> strings(t, found, seen));
    } else if (type.isRecord()) {
      for (RecordComponent part : type.getRecordComponents()) {
        string(type, part.getName(), part.getGenericType(), found, seen);
      }
    } else {
      for (Method method : type.getDeclaredMethods()) {
        boolean getter =
            Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && !method.getName().equals("toString")
                && !method.getReturnType().getSimpleName().equals("Builder");
        if (getter) {
          string(type, method.getName(), method.getGenericReturnType(), found, seen);
        }
      }
    }
  }

  private static void string(
      Class<?> in, String name, Type type, Set<String> found, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        string(in, name, argument, found, seen);
      }
    } else if (type == String.class || type == CharSequence.class) {
      found.add(in.getSimpleName() + "." + name);
    } else if (type instanceof Class<?> of && of != Origin.class && of != PartialDate.class) {
      strings(of, found, seen);
    }
  }
}
