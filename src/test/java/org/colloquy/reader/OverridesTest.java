package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter, sidecar and options: one schema, one order of rank, errors at their place. */
final class OverridesTest {
  private static final String TALK = "Q: Cold?\n\nA: Yes.\n\nQ: Why?\n\nA: January.\n";

  private static Reading read(String source, Overrides overrides) {
    ReadOptions options = ReadOptions.builder().overrides(overrides).build();
    return new TextReader().read(Source.of("talk.txt", Interviews.bytes(source)), options);
  }

  private static String inFront(String yaml) {
    return "---\n" + yaml + "\n---\n\n" + TALK;
  }

  @Test
  void frontMatterSaysEverything() {
    Metadata metadata =
        read(
                inFront(
                    "title: Cold\n"
                        + "subtitle: A talk\n"
                        + "deck: On ice.\n"
                        + "language: en_GB\n"
                        + "date: 17 July 2001\n"
                        + "interviewed: {date: 2001-06, place: Weir}\n"
                        + "publication: {title: The Ferryman, issue: \"34/2\"}\n"
                        + "contributors:\n"
                        + "  - {name: Mara Lind, role: translator}\n"
                        + "subjects: [ice, rivers]\n"
                        + "rights: CC0\n"
                        + "identifiers: [{scheme: local, value: W-7}]\n"
                        + "shelf: B 12\n"
                        + "boxes: 3\n"
                        + "sealed: true\n"
                        + "empty:"),
                Overrides.NONE)
            .interview()
            .metadata();
    assertEquals("Cold", metadata.title().orElseThrow());
    assertEquals("en-GB", metadata.language().orElseThrow());
    assertEquals(new PartialDate(2001, 7, 17), metadata.date().orElseThrow());
    assertEquals("Weir", metadata.interviewed().orElseThrow().place());
    assertEquals("34/2", metadata.publication().orElseThrow().issue());
    assertEquals("trl", metadata.contributors().get(0).role());
    assertEquals(List.of("ice", "rivers"), metadata.subjects());
    assertEquals(Map.of("shelf", "B 12", "boxes", 3L, "sealed", true), metadata.extra());
  }

  @Test
  void optionsOutrankSidecarOutranksFrontMatterOutranksText(@TempDir Path folder)
      throws IOException {
    Path talk = folder.resolve("talk.txt");
    Files.writeString(
        talk, inFront("title: In front\nsubtitle: In front\ndeck: In front\nrights: In front"));
    Files.writeString(
        folder.resolve("talk.colloquy.yaml"), "title: Sidecar\nsubtitle: Sidecar\ndeck: Sidecar\n");
    Overrides options = Overrides.NONE.set("title", "Option").set("subtitle", "Option");
    Metadata metadata =
        new TextReader()
            .read(Source.of(talk), ReadOptions.builder().overrides(options).build())
            .interview()
            .metadata();
    assertEquals("Option", metadata.title().orElseThrow());
    assertEquals("Option", metadata.subtitle().orElseThrow());
    assertEquals("Sidecar", metadata.deck().orElseThrow());
    assertEquals("In front", metadata.rights().orElseThrow());
    assertEquals("en", metadata.language().orElse("en"));
  }

  @ParameterizedTest(name = "{0} over {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{name: Side, labels: [Q, X], role: interviewer} | {name: Front, labels: [q], role:"
            + " interviewee} | Side; A",
        "{name: Side, labels: [Q]}      | {name: Front, labels: [Q, A]}          | Side; Front",
        "{name: Side, labels: [Q]}      | {name: Q, role: interviewee}           | Side; A",
        "{name: Side, labels: [Q]}      | {name: Front, labels: [A]}             | Side; Front",
        "{name: Side, role: interviewer} | {name: Side, labels: [Q]}             | Side; A"
      })
  void aLabelIsTheStrongerSourcesPersons(
      String side, String front, String expected, @TempDir Path folder) throws IOException {
    Path talk = folder.resolve("talk.txt");
    Files.writeString(talk, inFront("speakers: [" + front + "]"));
    Files.writeString(folder.resolve("talk.colloquy.yaml"), "speakers: [" + side + "]\n");
    Reading reading = new TextReader().read(Source.of(talk), ReadOptions.DEFAULT);
    List<String> names = reading.interview().speakers().stream().map(Speaker::name).toList();
    assertEquals(expected, String.join("; ", names));
    assertEquals(List.of(), reading.diagnostics());
  }

  @Test
  void speakersAreNamedByTheirLabels() {
    Overrides overrides =
        Overrides.builder()
            .speaker(new Overrides.Person("Ana Ruiz", List.of("A"), Role.INTERVIEWER, null))
            .speaker(new Overrides.Person("Tomás Vidal", List.of("Q"), Role.INTERVIEWEE, "Keeper"))
            .build();
    List<Speaker> speakers = read(TALK, overrides).interview().speakers();
    assertEquals("Tomás Vidal", speakers.get(0).name());
    assertEquals(Role.INTERVIEWEE, speakers.get(0).role());
    assertEquals(List.of("A"), speakers.get(1).labels());
  }

  @Test
  void interviewerAndIntervieweeNameTheLetters() {
    Overrides overrides = Overrides.NONE.interviewer("Ana Ruiz").interviewee("Tomás Vidal");
    Reading reading = read(TALK, overrides);
    assertEquals("q1 Ana Ruiz: Cold?", Sketch.of(reading).lines().findFirst().orElseThrow());
    assertEquals("ivr", reading.interview().metadata().contributors("ivr").get(0).role());
    assertEquals("Tomás Vidal", reading.interview().metadata().contributors("ive").get(0).name());
  }

  @Test
  void linesBeginATurnOrDoNot() {
    Overrides overrides = Overrides.builder().turn(5, "Ana").noTurn(7).build();
    String source = "Q: Cold?\n\nA: Yes.\n\nAnd you?\n\nQ: was what she wrote.\n\nA: January.\n";
    assertEquals(
        "q1 Q: Cold?\na1 A: Yes.\nr1 Ana: And you? / Q: was what she wrote.\na2 A: January.",
        Sketch.of(read(source, overrides)));
  }

  @Test
  void aLineWithoutTextIsTold() {
    Reading reading = read(TALK, Overrides.builder().noTurn(99).build());
    assertEquals(Code.M016, reading.diagnostics().get(0).code());
  }

  @Test
  void aDeclaredSpeakerWhoIsSilentIsTold() {
    Overrides overrides =
        Overrides.builder().speaker(new Overrides.Person("Mary", List.of("M"), null, null)).build();
    Diagnostic problem = read(TALK, overrides).diagnostics().get(0);
    assertEquals(Code.R022, problem.code());
    assertTrue(problem.message().contains("Mary"), problem.message());
  }

  @Test
  void theDialectCanBeForced() {
    String once = "Ana: Cold.\n\nTom: Yes, as it is every year.\n";
    assertEquals(0, read(once, Overrides.NONE).interview().speakers().size());
    Overrides none = Overrides.builder().dialect("none").build();
    assertEquals(0, read(TALK, none).interview().speakers().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speakers: [{labels: [Q]}]       | M013 | 2 | 12",
        "speakers: [{name: A, role: boss}] | M013 | 2 | 28",
        "turns: [1, 2]                   | M013 | 2 | 8",
        "turns: {zwei: none}             | M013 | 2 | 9",
        "speakers: \"Never closed        | M011 | 2 | 11",
        "a: &a [x]\\nspeakers: *a        | M012 | 3 | 11",
      })
  void wrongValuesAreErrorsWhereTheyStand(String yaml, String code, int line, int column) {
    String source = inFront(yaml.replace("\\n", "\n"));
    Diagnostic problem =
        assertThrows(ColloquyException.class, () -> read(source, Overrides.NONE)).diagnostic();
    assertEquals(code, problem.code().name());
    assertEquals(line + ":" + column, problem.span().line() + ":" + problem.span().column());
    assertTrue(problem.hint() != null && problem.excerpt() != null);
  }

  /** Each is told where it stands, and everything else is read as declared. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "date: 17 Juli 20001                                 | M018 | 2:7  | '17 Juli 20001'",
        "date: 2001-02-30                                    | M018 | 2:7  | no date",
        "interviewed: {date: soon}                           | M018 | 2:14 | 'soon'",
        "language: Elvish                                    | M018 | 2:11 | 'Elvish'",
        "publication: [a, b]                                 | M018 | 2:14 | a text",
        "dialect: q-b                                        | M013 | 2:10 | did you mean",
        "speakers: [{name: Ana, labels: [Q]}, {name: Tom, labels: [q, A]}] | M019 | 2:59 | 'Ana'",
        "speakers: [{name: Ana, labels: [Q], role: interviewer}, {name: Ana, labels: [Q], role:"
            + " interviewee}] | M019 | 2:64 | 'Ana'",
        "turns: {8: none, 8: Ana}                            | M019 | 2:18 | line 8",
        "rights: CC0\\nrights: none                           | M019 | 3:1  | 'rights'",
        "shelf: {a: 1, a: 2}                                 | M019 | 2:15 | 'a'",
        "speakers: [{name: Ana, name: Tom, labels: [Q]}]     | M019 | 2:24 | 'name'",
        "a: &a [x]\\nsubjects: *a                            | M012 | 3:11 | front-matter",
        "turns: {99: none}                                   | M016 | 2:9  | line 99",
        "speakers: [{name: Nobody Here, labels: [N]}]        | R022 | 2:19 | Nobody Here",
        "speakers: [Nobody Here]                             | R022 | 2:12 | Nobody Here",
        "blocks: {a1: {time: '00:05'}, z9: {kind: vote}}     | M017 | 2:31 | 'z9'",
        "turns: {8: Carola}                                  | none | 0:0  | -",
        "speakers: [{name: Berta, labels: [A]}]\\nturns: {9: Bertha} | R021 | 3:9 | 'Berta'",
      })
  void whatCannotHoldIsToldAndTheRestIsRead(
      String yaml, String code, String place, String message) {
    Reading reading = read(inFront("title: Cold\n" + yaml.replace("\\n", "\n")), Overrides.NONE);
    assertEquals("Cold", reading.interview().metadata().title().orElseThrow());
    assertTrue(Sketch.of(reading).contains("Cold?"), Sketch.of(reading));
    if (code.equals("none")) {
      assertEquals(List.of(), reading.diagnostics());
      return;
    }
    Diagnostic problem = reading.diagnostics().get(0);
    assertEquals(code, problem.code().name(), problem.toString());
    int line = 1 + Integer.parseInt(place.substring(0, 1));
    assertEquals(line + place.substring(1), problem.span().line() + ":" + problem.span().column());
    assertEquals("talk.txt", problem.source());
    assertTrue(
        problem.message().contains(message)
            || problem.hint().contains(message)
            || code.equals("M013"),
        problem.message());
    assertTrue(problem.excerpt() != null && problem.hint() != null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dialect | nonsense   | M013 | 'nonsense' is no dialect                             ",
        "dialect | name-colom | M013 | 'name-colom' is no dialect; did you mean name-colon? ",
        "title   | I\u0001ce | R009 | U+0001 can't stand in an edition; U+FFFD stands for it",
      })
  void anOptionThatCannotHoldIsAnError(String key, String value, String code, String message) {
    Diagnostic told =
        assertThrows(ColloquyException.class, () -> Overrides.NONE.set(key, value)).diagnostic();
    assertEquals(code + " " + message, told.code() + " " + told.message());
    assertEquals(Severity.ERROR, told.severity());
    assertEquals("--meta " + key + " 1:1", told.source() + " 1:" + told.span().column());
    String hint = code.equals("R009") ? "remove it" : "it is one of q-a, name-sign, name-colon,";
    assertTrue(told.hint().startsWith(hint), told.hint());
  }

  @Test
  void aProblemOfTheSidecarIsToldWithItsPlaceThere(@TempDir Path folder) throws IOException {
    Path talk = Files.writeString(folder.resolve("talk.txt"), TALK);
    Files.writeString(
        folder.resolve("talk.colloquy.yaml"), "title: Cold\nturns:\n  40: none\n  3: Ana\n");
    Reading reading = new TextReader().read(Source.of(talk), ReadOptions.DEFAULT);
    Diagnostic problem = reading.diagnostics().get(0);
    assertEquals(Code.M016, problem.code());
    assertTrue(problem.source().endsWith("talk.colloquy.yaml"), problem.source());
    assertEquals(3, problem.span().line());
    assertEquals("  40: none", problem.excerpt());
    assertTrue(Sketch.of(reading).contains("Ana: "), Sketch.of(reading));
  }

  @Test
  void theShorterEndingOfASidecarCountsWhereItIsTheOnlyOne(@TempDir Path folder)
      throws IOException {
    Path talk = Files.writeString(folder.resolve("talk.txt"), TALK);
    Files.writeString(folder.resolve("talk.colloquy.yml"), "title: Cold\n");
    Reading reading = new TextReader().read(Source.of(talk), ReadOptions.DEFAULT);
    assertEquals("Cold", reading.interview().metadata().title().orElseThrow());
    assertEquals(List.of(), reading.diagnostics());
    Files.writeString(folder.resolve("talk.colloquy.yaml"), "title: Ice\n");
    Reading both = new TextReader().read(Source.of(talk), ReadOptions.DEFAULT);
    assertEquals("Ice", both.interview().metadata().title().orElseThrow());
    assertEquals(Code.M019, both.diagnostics().get(0).code());
    assertTrue(both.diagnostics().get(0).source().endsWith("talk.colloquy.yml"));
  }

  @Test
  void aSidecarInAnotherEncodingIsToBeSavedAsUtf8(@TempDir Path folder) throws IOException {
    Path talk = Files.writeString(folder.resolve("talk.txt"), TALK);
    Files.write(
        folder.resolve("talk.colloquy.yaml"),
        "title: Été\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    Source source = Source.of(talk);
    Diagnostic wrong =
        assertThrows(
                ColloquyException.class, () -> new TextReader().read(source, ReadOptions.DEFAULT))
            .diagnostic();
    assertEquals(Code.R007, wrong.code());
    assertEquals("save this file as UTF-8", wrong.hint());
  }

  @Test
  void aKeyThatIsNearlyOneIsKeptAndTold() {
    Reading reading = read(inFront("titel: Cold"), Overrides.NONE);
    assertEquals(Map.of("titel", "Cold"), reading.interview().metadata().extra());
    Diagnostic problem = reading.diagnostics().get(0);
    assertEquals(Code.M010, problem.code());
    assertTrue(problem.message().contains("did you mean title?"), problem.message());
  }

  @Test
  void bombsInFrontAreSetAsideBeforeTheyGoOff() {
    for (String yaml :
        List.of(
            "a: " + "[".repeat(80_000),
            "a: " + "{x: ".repeat(20_000),
            "b: &a [x]\na: [*a, *a]",
            "a: " + "x".repeat(70_000))) {
      Reading reading = read(inFront("title: Ice\n" + yaml), Overrides.NONE);
      Diagnostic told = reading.diagnostics().get(0);
      assertEquals(Code.M012 + " " + Severity.WARNING, told.code() + " " + told.severity());
      assertTrue(Sketch.of(reading).startsWith("title: Ice\nq1 Q: Cold?"), Sketch.of(reading));
      assertEquals(null, reading.interview().metadata().extra().get("a"));
    }
    String long4 = inFront("a: x\n" + "# nothing\n".repeat(420_000));
    ColloquyException refused =
        assertThrows(ColloquyException.class, () -> read(long4, Overrides.NONE));
    assertEquals(Code.M012, refused.diagnostic().code());
  }

  /** What a line of hyphens with keys below it is, wherever its end is forgotten or it begins. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "---\\ntitle: Ice\\ndate: 2001\\n\\n       | title: Ice | M011",
        "---\\nlayout: post\\ntitle: Ice\\nsubjects:\\n  - ice\\n\\n | title: Ice | M011",
        "\\n \\n---\\ntitle: Ice\\n---\\n          | title: Ice | none",
        "---\\nhost: Is it cold?\\nguest: It is.\\n\\n | host: Is it cold? | none",
        "---\\ntitle: Ice\\ntitle: Is it cold?\\n\\n | title: Is it cold? | none",
        "\\n---\\nhost: Is it cold?\\n\\n---\\n     | host: Is it cold? | none",
      })
  void aFrontMatterWithoutAnEndIsToldAndNoTalkIsOne(String head, String first, String code) {
    Reading reading = read(head.replace("\\n", "\n") + TALK, Overrides.NONE);
    assertTrue(Sketch.of(reading).contains(first), Sketch.of(reading));
    assertTrue(Sketch.of(reading).contains("Q: Cold?"), Sketch.of(reading));
    String told =
        reading.diagnostics().stream().findFirst().map(d -> d.code().name()).orElse("none");
    assertEquals(code, told);
  }

  @Test
  void aBombBesideATalkIsRefusedWhereItStands(@TempDir Path folder) throws IOException {
    Path talk = Files.writeString(folder.resolve("talk.txt"), TALK);
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c + ": &" + c + " [" + (before + ", ").repeat(8) + before + "]\n");
    }
    Files.writeString(folder.resolve("talk.colloquy.yaml"), bomb);
    Diagnostic refused =
        assertThrows(
                ColloquyException.class,
                () -> new TextReader().read(Source.of(talk), ReadOptions.DEFAULT))
            .diagnostic();
    assertEquals(Code.M012, refused.code());
    assertTrue(refused.source().endsWith("talk.colloquy.yaml"), refused.source());
    assertEquals(2, refused.span().line());
  }

  @Test
  void aRuleAtTheBeginningIsNoFrontMatter() {
    String source = "---\n\n" + TALK + "\n---\n";
    assertTrue(Sketch.of(read(source, Overrides.NONE)).contains("q1 Q: Cold?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"date | yesterday | M014", "language | Klingonese | M013", "turns | 7 | M013"})
  void wrongValuesOfTheCommandLineAreErrorsToo(String key, String value, String code) {
    ColloquyException wrong =
        assertThrows(ColloquyException.class, () -> Overrides.NONE.set(key, value));
    assertEquals(code, wrong.diagnostic().code().name());
  }

  @Test
  void theCommandLineReachesInside() {
    Overrides overrides =
        Overrides.NONE
            .set("publication", "{title: The Ferryman}")
            .set("subjects", "[ice, rivers]")
            .set("interviewed.place", "Weir")
            .set("shelf", "B 12");
    assertEquals("The Ferryman", overrides.metadata().publication().orElseThrow().title());
    assertEquals(List.of("ice", "rivers"), overrides.metadata().subjects());
    assertEquals("Weir", overrides.metadata().interviewed().orElseThrow().place());
    assertEquals("B 12", overrides.metadata().extra().get("shelf"));
  }

  @ParameterizedTest
  @CsvSource({
    "title, introduction",
    "date, ''",
    "publication, ''",
    "subtitle, introduction",
    "contributors, ''",
    "language, ''"
  })
  void nullSaysThatThereIsNone(String key, String kept) {
    String source =
        "The Weir\nAn interview with Ana Ruiz\n\nFirst printed in The Ferryman, 17 July 2001.\n\n"
            + TALK;
    Metadata found = read(source, Overrides.NONE).interview().metadata();
    Reading without = read(source, Overrides.NONE.set(key, "null"));
    Metadata left = without.interview().metadata();
    assertEquals(MetadataMerge.without(left, Set.of(key)), left, key);
    assertTrue(without.evidence().stream().noneMatch(e -> e.subject().equals(key)), key);
    assertTrue(!found.equals(left) || key.equals("contributors"), "nothing was found: " + key);
    String text = without.interview().blocks().toString();
    assertTrue(kept.isEmpty() || text.contains("Ana Ruiz"), text);
  }

  @Test
  void aStrongerValueOutranksNoneAndNoneAWeakerValue() {
    Overrides none = Overrides.NONE.set("date", "null");
    assertEquals(Set.of("date"), none.over(Overrides.NONE.set("date", "2001")).none());
    assertTrue(none.over(Overrides.NONE.set("date", "2001")).metadata().date().isEmpty());
    assertEquals(Set.of(), none.set("date", "2001").none());
    assertThrows(IllegalArgumentException.class, () -> Overrides.builder().none("shoe-size"));
  }

  @Test
  void whoIsNamedAndSaysNothingIsTold() {
    String talk = "Ana Ruiz: Cold?\n\nTom Vidal: Yes.\n\nAna Ruiz: Why?\n\nTom Vidal: January.\n";
    assertTrue(codes(read(talk, Overrides.NONE.interviewer("Mara Lind"))).contains(Code.R022));
    assertTrue(!codes(read(talk, Overrides.NONE.interviewer("Ruiz"))).contains(Code.R022));
  }

  private static List<Code> codes(Reading reading) {
    return reading.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
