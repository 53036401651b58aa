package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colloquy.Colloquy;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.testing.HardInterviews;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Samples;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

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

  @Test
  void allAreValid() throws Exception {
    String schema = System.getProperty("colloquy.tei-schema", "");
    Assumptions.assumeFalse(
        schema.isEmpty(), "this check needs -Dcolloquy.tei-schema=tei_all.rng, which is not given");
    ValidationDriver driver =
        schema.endsWith(".rnc")
            ? new ValidationDriver(CompactSchemaReader.getInstance())
            : new ValidationDriver();
    driver.loadSchema(ValidationDriver.uriOrFileInputSource(Path.of(schema).toString()));
    for (Interview interview : interviews().toList()) {
      byte[] file = written(interview);
      boolean valid = driver.validate(new InputSource(new ByteArrayInputStream(file)));
      assertTrue(valid, interview.toString());
    }
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
