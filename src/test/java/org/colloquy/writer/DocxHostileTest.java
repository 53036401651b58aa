package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Answer;
import org.colloquy.model.Characters;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Row;
import org.colloquy.model.Contributor;
import org.colloquy.model.Directions;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.InvalidInterviewException;
import org.colloquy.model.Metadata;
import org.colloquy.model.Narration;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Resource;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.testing.Houses;
import org.colloquy.testing.Interviews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in whatever field, a document is valid, and nothing in it is active. */
final class DocxHostileTest {
  private static final OoxmlSchemas SCHEMAS = new OoxmlSchemas();
  private static final Duration LONG = Duration.ofSeconds(20);

  /** The fields that an edition has, each known to do nothing but tell a number or the title. */
  private static final Set<String> FIELDS =
      Set.of("TOC", "TC", "PAGEREF", "NOTEREF", "PAGE", "NUMPAGES", "TITLE");

  private static final Pattern FIELD_BEGINS =
      Pattern.compile(
          "w:fldCharType=\"begin\"/></w:r><w:r>(?:<w:rPr>.{0,200}?</w:rPr>)?<w:instrText [^>]*>"
              + " *(\\w+)");

  static Stream<String> values() {
    return Stream.of(
        "\u0000\u0001\b\f\u001b\u001f and \u007f\u0085\u009f",
        "\ud800 lone \udc00 and \udbff\udbff",
        "\ufffe\uffff\ufdd0\ud83f\udffe",
        "\u202e\u2066\u2067\u202a\u202d over \u2069\u202c",
        "{ DDEAUTO c:\\\\windows\\\\cmd.exe \"/k x\" } { INCLUDETEXT \"x\" }",
        "\" \\f x \\* MERGEFORMAT \\\" \\\\",
        "javascript:alert(1) <script>alert(1)</script> &lt;b&gt; ]]> <!-- <?x",
        "\t\n\r\u2028\u2029 \u00a0 \u00ad \u200b \ufeff",
        "_x0001_ w:p </w:t></w:r></w:p>",
        "",
        " ",
        "\ud83d\ude0e".repeat(130));
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyFieldIsText(String value) throws Exception {
    Interview interview = filled(value);
    for (String design : List.of("archive", "court")) {
      isHarmless(write(interview, design, null));
    }
    Template house = Template.of("house.docx", Houses.french().bytes());
    isHarmless(write(interview, "plain", house));
  }

  static Stream<String> large() {
    return Stream.of(
        "word".repeat(1 << 18),
        "a b ".repeat(1 << 18),
        Directions.closed("\u202e\u05d0".repeat(1 << 17)));
  }

  @ParameterizedTest
  @MethodSource("large")
  void aMegabyteInAFieldIsWritten(String value) {
    Cell cell = new Cell(false, Interviews.prose(value));
    Content table = new Content.Table(List.of(new Row(List.of(cell))), List.of(), Origin.NONE);
    Interview interview =
        Interview.builder()
            .metadata(Metadata.builder().title(value).extra("field", value).build())
            .speaker(Speaker.builder("s1", value).role(Role.INTERVIEWEE).build())
            .block(new Question("q1", null, value, Interviews.prose(value)))
            .block(new Question("q2", null, "Q:", Interviews.prose(value)))
            .block(new Answer("a1", "s1", "A:", List.of(table)))
            .build();
    assertTimeout(
        LONG,
        () -> {
          try (OutputStream out = OutputStream.nullOutputStream()) {
            new DocxWriter().write(Edition.of(interview), WriteOptions.DEFAULT, out);
          }
        });
  }

  private static void isHarmless(byte[] docx) throws Exception {
    assertEquals(List.of(), SCHEMAS.errors(docx));
    ZipArchive zip = ZipArchive.open(docx, ZipLimits.DEFAULT);
    Set<String> fields = new TreeSet<>();
    for (String name : zip.names()) {
      String part = new String(zip.read(name).orElseThrow(), StandardCharsets.UTF_8);
      Matcher field = FIELD_BEGINS.matcher(part);
      while (field.find()) {
        fields.add(field.group(1));
      }
      int begun = part.split("fldCharType=\"begin\"", -1).length;
      assertEquals(begun, part.split("fldCharType=\"end\"", -1).length, name);
      if (name.endsWith(".rels")) {
        Matcher target = Pattern.compile("Target=\"([^\"]*)\" TargetMode").matcher(part);
        while (target.find()) {
          assertTrue(target.group(1).startsWith("https://example.org/"), target.group(1));
        }
      }
    }
    assertTrue(FIELDS.containsAll(fields), fields.toString());
    assertTrue(fields.contains("NOTEREF"), "fields are looked for as they are written");
  }

  /** An interview with a value wherever a text can be; what the model refuses is cleaned before. */
  private static Interview filled(String value) {
    try {
      return interview(value);
    } catch (InvalidInterviewException refused) {
      return interview(Directions.closed(Characters.cleaned(value.replace("\r", ""))));
    }
  }

  private static Interview interview(String v) {
    Inline text = new Inline.Text(v);
    Inline call = new Inline.NoteReference("note1", Origin.NONE);
    List<Inline> all =
        List.of(
            text,
            new Inline.Strong(List.of(text)),
            new Inline.Emphasis(List.of(text)),
            new Inline.Code(v, Origin.NONE),
            new Inline.Sound(v, "laughter", null, Origin.NONE),
            new Inline.Gap(v, null, Origin.NONE),
            new Inline.TimeMark(v, Duration.ofSeconds(3), Origin.NONE),
            new Inline.PageMark(v, 4, null, Origin.NONE),
            new Inline.LanguageSpan("fr", List.of(text), Origin.NONE),
            new Inline.Link("https://example.org/?q=" + hex(v), List.of(text), Origin.NONE),
            call);
    List<Content> contents =
        List.of(
            new Content.Paragraph(all),
            new Content.Preformatted(v, Origin.NONE),
            new Content.Table(
                List.of(new Row(List.of(new Cell(true, Interviews.prose(v))))), all, Origin.NONE),
            new Content.Figure("img1", v, all, Origin.NONE),
            new Content.Subheading(3, all, Origin.NONE));
    return Interview.builder()
        .metadata(metadata(v))
        .speaker(
            Speaker.builder("s1", v.isBlank() ? "S" : v)
                .role(Role.INTERVIEWEE)
                .labels(v.isBlank() ? List.of() : List.of(v))
                .description(v)
                .build())
        .block(new Question("q1", null, v, contents))
        .block(new Answer("a1", "s1", v, contents))
        .block(new Question("q2", null, v, Interviews.prose(v)))
        .block(new Remark("r1", null, v, contents))
        .block(new Narration("n1", "bridge", contents, Origin.NONE))
        .block(new Heading("h1", 2, all, Origin.NONE))
        .block(new Event("e1", "applause", all, Origin.NONE))
        .note(new Note("note1", Interviews.prose(v)))
        .resource(new Resource("img1", "image/png", v, () -> new byte[] {1}))
        .build();
  }

  private static String hex(String v) {
    return Integer.toHexString(v.hashCode());
  }

  private static Metadata metadata(String v) {
    return Metadata.builder()
        .title(v)
        .subtitle(v)
        .deck(v)
        .language("en")
        .interviewed(new Metadata.Interviewed(null, v))
        .publication(new Metadata.Publication(v, v))
        .publisher(v)
        .contributors(List.of(new Contributor(v, "ivr", v), new Contributor(v, "ive", v)))
        .description(v)
        .subjects(List.of(v, v))
        .rights(v)
        .accessRestriction(v)
        .identifiers(List.of(new Metadata.Identifier(v, v)))
        .recording(v)
        .extra(v, Map.of(v, List.of(v)))
        .build();
  }

  private static byte[] write(Interview interview, String design, @Nullable Template house)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteOptions options = WriteOptions.builder().template(house).build();
    new DocxWriter().write(Edition.of(interview, Design.builtIn(design)), options, out);
    return out.toByteArray();
  }
}
