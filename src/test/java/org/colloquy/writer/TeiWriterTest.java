package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colloquy.Colloquy;
import org.colloquy.edition.Edition;
import org.colloquy.model.Content;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Narration;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.Remark;
import org.colloquy.model.Resource;
import org.colloquy.model.Words;
import org.colloquy.testing.HardInterviews;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Samples;
import org.colloquy.testing.TeiSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** TEI that a parser takes, whose pointers lead somewhere, and that is valid. */
class TeiWriterTest {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final Set<String> POINTERS = Set.of("who", "start", "since", "origin", "target");

  static Stream<Interview> interviews() {
    List<Interview> all = new ArrayList<>(HardInterviews.all().values());
    all.add(Interviews.everything());
    all.add(Interview.builder().build());
    Samples.all().forEach(s -> all.add(Colloquy.create().read(s).interview()));
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("interviews")
  void pointersLeadSomewhere(Interview interview) throws Exception {
    Document document = parsed(written(interview));
    NodeList elements = document.getElementsByTagNameNS(TEI, "*");
    Set<String> ids = new HashSet<>();
    List<String> pointers = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      NamedNodeMap attributes = elements.item(i).getAttributes();
      for (int k = 0; k < attributes.getLength(); k++) {
        String name = attributes.item(k).getNodeName();
        String value = attributes.item(k).getNodeValue();
        if (name.equals("xml:id")) {
          assertTrue(ids.add(value), value);
        } else if (POINTERS.contains(name) && value.startsWith("#")) {
          pointers.add(value.substring(1));
        }
      }
    }
    pointers.removeAll(ids);
    assertEquals(List.of(), pointers);
    interview.blocks().stream()
        .filter(b -> b instanceof org.colloquy.model.Turn)
        .forEach(b -> assertTrue(ids.contains(b.id()), b.id()));
  }

  @ParameterizedTest
  @MethodSource("interviews")
  void allAreValid(Interview interview) throws Exception {
    assertEquals(List.of(), new TeiSchema().faults(written(interview)));
  }

  /** Inlines and contents that stand where TEI has no place for them. */
  static Stream<Interview> odd() {
    List<Inline> inlines =
        List.of(
            new Inline.Text("(He laughs "),
            new Inline.Sound("[applause]", "applause", null, Origin.NONE),
            new Inline.Gap("[inaudible]", null, Origin.NONE),
            new Inline.LineBreak(Origin.NONE),
            new Inline.PageMark("[4]", 4, 2, Origin.NONE),
            new Inline.NoteReference("note1", Origin.NONE),
            new Inline.Emphasis(
                List.of(new Inline.Sound("[coughs]", "cough", null, Origin.NONE)), Origin.NONE),
            new Inline.Code("x < y", Origin.NONE),
            new Inline.LanguageSpan("not_a_tag", List.of(new Inline.Text("sì")), Origin.NONE),
            new Inline.Link(
                "https://example.org/a?c=100%#d#e",
                List.of(new Inline.Text("here)")), Origin.NONE));
    Interview none = Interview.builder().build();
    Note note = new Note("note1", Interviews.prose("A note."));
    List<Content> empty = List.of(new Content.ItemList(false, 1, List.of(), Origin.NONE));
    return Stream.of(
        none.toBuilder().note(note).block(new Event("e1", "laughter", inlines)).build(),
        none.toBuilder().note(note).block(new Heading("h1", 2, inlines)).build(),
        none.toBuilder()
            .note(note)
            .block(new Heading("h1", 1, inlines))
            .block(new Event("e1", "laughter", inlines))
            .block(new Heading("h2", 2, List.of(new Inline.Text("Two"))))
            .block(new Heading("h3", 1, List.of(new Inline.Text("Three"))))
            .block(new Remark("r1", null, "VOICE:", Interviews.prose("Yes.")))
            .build(),
        none.toBuilder().block(new Narration("n1", "closing", List.of())).build(),
        none.toBuilder().block(new Narration("n1", "closing", empty)).build(),
        none.toBuilder().block(new Remark("r1", null, " ", empty)).build(),
        none.toBuilder()
            .resource(new Resource("img1", "image/png", "the weir 100%.png", () -> new byte[0]))
            .resource(new Resource("img2", "image/png", "", () -> new byte[0]))
            .block(
                new Narration(
                    "n1",
                    "bridge",
                    List.of(
                        new Content.Figure("img1", null, inlinesWithoutNote(inlines), Origin.NONE),
                        new Content.Figure("img2", "A gate", List.of(), Origin.NONE))))
            .build());
  }

  private static List<Inline> inlinesWithoutNote(List<Inline> inlines) {
    return inlines.stream().filter(i -> !(i instanceof Inline.NoteReference)).toList();
  }

  @ParameterizedTest
  @MethodSource("odd")
  void whatHasNoPlaceIsValidTooAndKeepsItsWords(Interview interview) throws Exception {
    byte[] file = written(interview);
    assertEquals(List.of(), new TeiSchema().faults(file));
    String text = parsed(file).getElementsByTagNameNS(TEI, "text").item(0).getTextContent();
    List<String> words = new ArrayList<>();
    Words.of(interview).forEach(unit -> words.addAll(unit.words()));
    // a note stands where it is called, or behind all else
    assertEquals(
        String.join("", words).replace("Anote.", ""),
        text.replaceAll("\\s+", "").replace("Anote.", "").replace("Agate", ""));
  }

  @Test
  void theHeaderTellsWhatIsKnown() throws Exception {
    Document document = parsed(written(Interviews.everything()));
    assertEquals(
        List.of(
            "The Long Way Home:",
            "An Interview with Tomás Vidal, by Ines Roth",
            "A keeper looks back on forty years of water.",
            "The Ferryman"),
        texts(document, "title"));
    assertEquals(List.of("interviewer", "interviewee", "translator"), texts(document, "resp"));
    assertEquals(List.of("River & Sons"), texts(document, "publisher"));
    assertEquals(List.of("2019-04-03", "2019-02"), texts(document, "date"));
    assertEquals(List.of("WEIR-7"), texts(document, "idno"));
    assertEquals(List.of("Ines Roth", "Tomás Vidal", "VOICE"), texts(document, "persName"));
    assertEquals(List.of("Keeper of the Lower Weir"), texts(document, "occupation"));
    assertEquals(List.of("rivers", "oral history"), texts(document, "term"));
    Element turn = (Element) document.getElementsByTagNameNS(TEI, "u").item(1);
    assertEquals(
        "#_p.tomas-vidal #_t.1 A:",
        turn.getAttribute("who") + " " + turn.getAttribute("start") + " " + turn.getAttribute("n"));
  }

  private static List<String> texts(Document document, String name) {
    NodeList elements = document.getElementsByTagNameNS(TEI, name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      texts.add(elements.item(i).getTextContent());
    }
    return texts;
  }

  private static Document parsed(byte[] file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    String text = new String(file, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("<?xml"));
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
  }

  private static byte[] written(Interview interview) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writers.TEI.write(Edition.of(interview), WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
