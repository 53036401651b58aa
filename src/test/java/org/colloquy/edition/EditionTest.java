package org.colloquy.edition;

import static org.colloquy.testing.Interviews.prose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.colloquy.edition.Section.Exchange;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.NoteReference;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {
  private static final Design PLAIN = Design.builtIn("plain");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "source | q1 | Q:                | Ines Roth",
        "source | a2 | A:                | Tomás Vidal",
        "source | r1 | VOICE:            | ``",
        "names  | q1 | Ines Roth         | Ines Roth",
        "names  | r1 | VOICE             | ``",
        "qa     | q1 | Q.                | Ines Roth",
        "qa     | a1 | A.                | Tomás Vidal",
        "qa     | r1 | VOICE:            | ``",
        "none   | q1 | ``                | Ines Roth",
      })
  void labels(String show, String turn, String text, String name) {
    Interview interview = Interviews.everything();
    Edition edition = Edition.of(interview, PLAIN.with("label.show", show));
    assertEquals(new Label(text, name), edition.label(turn(interview, turn)));
  }

  @Test
  void whoHasNoLabelInTheSourceIsShownByName() {
    Interview interview = people("Ana Ruiz").block(answer("a1", "s0", null, "Yes.")).build();
    assertEquals("Ana Ruiz:", Edition.of(interview).label(turn(interview, "a1")).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the first has 40 characters, which is not over 40
        "Doctor Bartholomew Featherstonehaugh-Low | X | Doctor Bartholomew Featherstonehaugh-Low",
        "The Honourable Bartholomew Featherstonehaugh | Ann Low | Featherstonehaugh",
        "Bartholomew Low, Minister of Rivers, Lakes and Weirs | Ann Fry | Low",
        "Bartholomew Low, Minister of Rivers, Lakes and Weirs | Ann Low | BL",
        "Bartholomew Low, Minister of Rivers, Lakes and Weirs | Bo Low |"
            + " Bartholomew Low, Minister of Rivers, Lakes and Weirs",
      })
  void aLongNameIsShownInFullOnce(String name, String other, String expected) {
    Interview interview =
        people(name, other)
            .block(answer("a1", "s0", null, "Yes."))
            .block(answer("a2", "s1", null, "No."))
            .block(answer("a3", "s0", null, "Yes."))
            .build();
    Edition edition = Edition.of(interview, Design.builtIn("magazine"));
    assertEquals(name, edition.label(turn(interview, "a1")).text());
    assertEquals(expected, edition.label(turn(interview, "a3")).text());
    assertEquals(name, edition.label(turn(interview, "a3")).name());
    assertEquals(name.length() > 40, edition.listsSpeakers());
  }

  @Test
  void aLongLabelOfTheSourceKeepsItsMark() {
    String label = "THE HONOURABLE BARTHOLOMEW FEATHERSTONEHAUGH:";
    Interview interview =
        people("Bartholomew Featherstonehaugh", "Ann Low")
            .block(answer("a1", "s0", label, "Yes."))
            .block(answer("a2", "s1", "LOW:", "No."))
            .block(answer("a3", "s0", label, "Yes."))
            .build();
    Edition edition = Edition.of(interview);
    assertEquals(label, edition.label(turn(interview, "a1")).text());
    assertEquals("Featherstonehaugh:", edition.label(turn(interview, "a3")).text());
  }

  @Test
  void notesAreNumberedAsTheyAreCalled() {
    Interview interview =
        people("Ana Ruiz")
            .block(new Answer("a1", "s0", null, calling("n3")))
            .block(new Heading("h1", 1, List.of(new NoteReference("n1", Origin.NONE))))
            .block(new Answer("a2", "s0", null, List.of(listOf(calling("n3", "n2")))))
            .note(new Note("n0", prose("Nobody calls me.")))
            .note(new Note("n1", calling("n4")))
            .note(new Note("n2", prose("two")))
            .note(new Note("n3", prose("three")))
            .note(new Note("n4", prose("four")))
            .build();
    Edition edition = Edition.of(interview);
    assertEquals(
        List.of("n3", "n1", "n2", "n4", "n0"), edition.notes().stream().map(Note::id).toList());
    assertEquals(2, edition.noteNumber("n1"));
    assertThrows(IllegalArgumentException.class, () -> edition.noteNumber("n9"));
  }

  @Test
  void partsBeginAtTheHighestHeadings() {
    Interview interview =
        people("Ana Ruiz")
            .block(answer("a0", "s0", null, "Before."))
            .block(heading("h1", 2))
            .block(question("q1", "Why?"))
            .block(heading("h2", 3))
            .block(question("q2", "How?"))
            .block(heading("h3", 2))
            .build();
    Edition edition = Edition.of(interview);
    List<String> parts =
        edition.parts().stream()
            .map(
                p ->
                    p.heading().map(Heading::id).orElse("-")
                        + p.sections().stream()
                            .flatMap(s -> s.blocks().stream())
                            .map(Block::id)
                            .toList())
            .toList();
    assertEquals(List.of("-[a0]", "h1[h1, q1, h2, q2]", "h3[h3]"), parts);
    assertEquals(
        List.of("h1:1", "q1:2", "h2:2", "q2:3", "h3:1"),
        edition.outline().stream().map(e -> e.target() + ":" + e.level()).toList());
    assertEquals(List.of("q1", "q2"), targets(edition));
  }

  @Test
  void everySectionStandsInOnePart() {
    for (int exchanges : List.of(0, 1, 3)) {
      Interview interview = Interviews.ofLength(exchanges, 3);
      Edition edition = Edition.of(interview);
      List<Section> all = new ArrayList<>();
      edition.parts().forEach(p -> all.addAll(p.sections()));
      assertEquals(edition.sections(), all);
      List<Block> blocks = new ArrayList<>(edition.front());
      all.forEach(s -> blocks.addAll(s.blocks()));
      assertEquals(interview.blocks(), blocks);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "plain, 0, 0, 0",
    "plain, 1, 0, 0",
    "plain, 2, 0, 2",
    "plain, 0, 2, 2",
    "plain, 0, 1, 0",
    "plain, 100, 0, 100",
    "plain, 101, 0, 11",
    "plain, 101, 3, 3",
    "archive, 3, 0, 0",
    "archive, 4, 0, 4",
  })
  void contentsListWhatThereIsToChooseFrom(String design, int questions, int headings, int listed) {
    Interview.Builder builder = people("Ana Ruiz");
    for (int i = 0; i < headings; i++) {
      builder.block(heading("h" + i, 1));
    }
    for (int i = 0; i < questions; i++) {
      builder.block(question("q" + i, "Why?"));
    }
    Edition edition = Edition.of(builder.build(), Design.builtIn(design));
    assertEquals(listed, edition.contents().size());
    assertEquals(questions + headings, edition.outline().size());
  }

  @Test
  void contentsListWhatIsSaid() {
    Inline time = new Inline.TimeMark("[00:00:04]", Duration.ofSeconds(4), Origin.NONE);
    Inline laughs = new Inline.Sound("[laughs]", "laughter", null, Origin.NONE);
    Interview interview =
        people("Ana Ruiz")
            .block(question("q1", time, new Text(" Is it\u00a0running? "), laughs))
            .block(question("q2", laughs))
            .build();
    assertEquals(
        List.of("Is it\u00a0running?", "[laughs]"),
        Edition.of(interview).contents().stream().map(ContentsEntry::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Where did you row?  | Right.          | And then home?      | q0 q2",
        "Where did you row?  | Why?            | Tell me more of it. | q0 q1 q2",
        "Okay, so you rowed. | Mm-hmm.         | Yes, right, I see.  | q0 q2",
        "你什么时候来河边的？      | 好的，谢谢。        | 后来你还划船吗？        | q0 q2",
        "Right, right.       | Good afternoon. | Okay.               | q0 q1 q2",
      })
  void contentsLeaveOutWhatNobodyLooksFor(String first, String second, String third, String ids) {
    Interview interview =
        people("Ana Ruiz")
            .block(question("q0", first))
            .block(question("q1", second))
            .block(question("q2", third))
            .build();
    Edition edition = Edition.of(interview);
    assertEquals(List.of(ids.split(" ")), targets(edition));
    assertEquals(3, edition.outline().size());
  }

  @Test
  void aSingleQuestionHasNoNumber() {
    Design archive = Design.builtIn("archive");
    assertEquals(List.of(OptionalInt.empty()), numbers(1, archive));
    assertEquals(List.of(OptionalInt.of(1), OptionalInt.of(2)), numbers(2, archive));
    assertEquals(OptionalInt.of(5), numbers(2, archive.with("numbering.from", "4")).get(1));
    assertEquals(OptionalInt.empty(), numbers(2, PLAIN).get(1));
  }

  private static List<OptionalInt> numbers(int questions, Design design) {
    Edition edition = Edition.of(Interviews.ofLength(questions, 2), design);
    return edition.sections().stream()
        .filter(s -> s instanceof Exchange)
        .map(s -> edition.shownNumber((Exchange) s))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"24, true", "25, false"})
  void quickExchangesAreTold(int words, boolean dialogue) {
    Interview.Builder builder = people("Ana Ruiz");
    for (int i = 0; i < 3; i++) {
      builder.block(answer("a" + i, "s0", null, "word ".repeat(words)));
    }
    assertEquals(dialogue, Edition.of(builder.build()).isDialogue());
  }

  @Test
  void whatHasNoTurnsIsNoDialogue() {
    assertFalse(Edition.of(Interview.builder().build()).isDialogue());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 751, 00:00, 12:31",
    "59, 3600, 0:00:59, 1:00:00",
    "5, 360000, 0:00:05, 100:00:00"
  })
  void timesHaveOneForm(int first, int second, String firstText, String secondText) {
    Interview interview =
        people("Ana Ruiz")
            .block(timed("a1", first))
            .block(timed("a2", second))
            .block(answer("a3", "s0", null, "x"))
            .build();
    Edition edition = Edition.of(interview);
    assertEquals(firstText, edition.time(turn(interview, "a1")).orElseThrow());
    assertEquals(secondText, edition.time(turn(interview, "a2")).orElseThrow());
    assertTrue(edition.time(turn(interview, "a3")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The Long Way Home: | Ana Ruiz | The Long Way Home",
        "長い道： | Ana Ruiz | 長い道",
        ": | Ana Ruiz | Ana Ruiz",
        "- | Ana Ruiz | Ana Ruiz",
        "- | A;B;C | A, B, C",
        "- | A;B;C;D;E | A, B, C and 2 more",
        "- | - | [One two three four five six seven eight]",
      })
  void fileTitles(String title, String names, String expected) {
    Interview.Builder builder = names == null ? Interview.builder() : people(names.split(";"));
    builder.metadata(Metadata.builder().title(title).build());
    builder.block(
        new Remark("r1", null, null, prose("One two three four five six seven eight nine.")));
    Edition edition = Edition.of(builder.build());
    assertEquals(expected, edition.fileTitle());
    // Each page asks for it, and it may take a look at the whole text.
    assertSame(edition.fileTitle(), edition.fileTitle());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en    | The Ferryman | July 2001 | 2001-07-17 | The Ferryman, July 2001",
        "en    | The Ferryman | -         | 2001-07-17 | The Ferryman, 17 July 2001",
        "en-US | The Ferryman | -         | 2001-07-17 | The Ferryman, July 17, 2001",
        "en    | The Ferryman | -         | 2001-07    | The Ferryman, July 2001",
        "en    | The Ferryman | -         | 2001       | The Ferryman, 2001",
        "en    | The Ferryman | -         | -          | The Ferryman",
        "en    | -            | -         | 2001-07-17 | 17 July 2001",
        "de-AT | Der Fährmann | -         | 2001-07-17 | Der Fährmann, 17. Juli 2001",
        "fr    | -            | -         | 2001-08    | août 2001",
        "es    | -            | -         | 2001-07-17 | 17 de julio de 2001",
        "pt    | -            | -         | 2001-03    | março de 2001",
        "it    | -            | -         | 2001-07-17 | 17 luglio 2001",
        "nl    | -            | -         | 2001-03-02 | 2 maart 2001",
        "zh    | 渡口         | -         | 2001-07-17 | 渡口，2001年7月17日",
        "ja    | -            | -         | 2001-07    | 2001年7月",
        "ko    | -            | -         | 2001-07-17 | 2001년 7월 17일",
        "ru    | -            | -         | 2001-07-17 | 17 июля 2001 г.",
        "ru    | -            | -         | 2001-07    | июль 2001 г.",
        "he    | -            | -         | 2001-07-17 | 17 ביולי 2001",
        "ar    | -            | -         | 2001-07    | يوليو 2001",
        "pl    | -            | -         | 2001-07-17 | 17 lipca 2001",
        "cs    | -            | -         | 2001-07    | červenec 2001",
        "nb    | -            | -         | 2001-07-17 | 17. juli 2001",
        "hu    | -            | -         | 2001-07-17 | 2001. július 17.",
        "ca    | -            | -         | 2001-04-17 | 17 d’abril de 2001",
        "ca    | -            | -         | 2001-04    | abril de 2001",
        "uk    | -            | -         | 2001-07-17 | 17 липня 2001 р.",
        "sw    | -            | -         | 2001-07-17 | 2001-07-17",
        "sw    | -            | -         | 2001-07    | 2001-07",
      })
  void imprints(String language, String publication, String issue, String date, String expected) {
    Metadata.Builder metadata = Metadata.builder().language(language);
    if (publication != null) {
      metadata.publication(new Metadata.Publication(publication, issue));
    }
    if (date != null) {
      metadata.date(PartialDate.parse(date).orElseThrow());
    }
    Edition edition = Edition.of(Interview.builder().metadata(metadata.build()).build());
    assertEquals(expected, edition.imprint().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "en, en, Contents",
    "en-GB, en, Contents",
    "de, de, Inhalt",
    "fr-CA, fr, Sommaire",
    "es, es, Contenido",
    "it, it, Indice",
    "pt-BR, pt, Índice",
    "nl, nl, Inhoud",
    "zh, zh, 目录",
    "zh-Hans-SG, zh, 目录",
    "zh-TW, zh-Hant, 目錄",
    "zh-Hant, zh-Hant, 目錄",
    "ja, ja, 目次",
    "ko, ko, 차례",
    "ru, ru, Содержание",
    "ar, ar, المحتويات",
    "he, he, תוכן העניינים",
    "iw, he, תוכן העניינים",
    "ca, ca, Índex",
    "cs-CZ, cs, Obsah",
    "da, da, Indhold",
    "fi, fi, Sisällys",
    "hu, hu, Tartalom",
    "nb-NO, no, Innhold",
    "nn, no, Innhold",
    "pl, pl, Spis treści",
    "ro, ro, Cuprins",
    "sv-FI, sv, Innehåll",
    "tr, tr, İçindekiler",
    "uk, uk, Зміст",
    "sw, en, Contents",
    "und, en, Contents",
  })
  void termsAreInTheTextsLanguageOrEnglish(String language, String tag, String contents) {
    Terms terms = edition(language, "").terms();
    assertEquals(tag, terms.language());
    assertEquals(contents, terms.contents());
    assertTrue(terms.andMore().contains("{0}"));
    assertFalse(terms.toString().contains("=,"), terms::toString);
  }

  @Test
  void theDesignsOwnContentsTitleStays() {
    Interview interview = Interviews.ofLength(2, 2);
    Interview german =
        interview.toBuilder().metadata(Metadata.builder().language("de").build()).build();
    assertEquals("Fragen", Edition.of(german).contentsTitle());
    assertEquals("Inhalt", Edition.of(german, Design.builtIn("archive")).contentsTitle());
    assertEquals("I N D E X", Edition.of(german, Design.builtIn("court")).contentsTitle());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 5 | How did you come here | How did you come here",
        "en | 5 | How did you come here? | How did you come here?",
        "en | 4 | How did you come here? | How did you come…",
        "en | 4 | We crossed the wide water | We crossed the wide…",
        "en | 4 | He spoke of a house that fell | He spoke…",
        "en | 6 | One day, late, we have been rowing home | One day, late, we…",
        "en | 4 | Rivers rise, boats sink; then calm. | Rivers rise, boats sink…",
        "en | 11 | When did you come down to the river, and what was it then? | When did you come"
            + " down to the river…",
        "en | 6 | Why did you stay? And what of the boat? | Why did you stay?…",
        "en | 6 | Really? You stayed on the river then? | Really? You stayed on the river…",
        "en | 3 | The of and with nothing | The…",
        "en | 3 | Boats – nets – eels – pike | Boats – nets – eels…",
        "en | 3 | They’ve drawn what we’ve seen | They’ve drawn…",
        "de | 5 | Wie kamen Sie an den Fluss? | Wie kamen Sie…",
        "fr | 5 | Que pensez-vous de la rivière ? | Que pensez-vous de la rivière ?",
        "es | 4 | Cuénteme algo de la ciudad | Cuénteme algo…",
        "it | 4 | Mi racconti qualcosa della città | Mi racconti qualcosa…",
        "pt | 4 | Conte algo sobre a cidade | Conte algo…",
        "nl | 4 | Vertel iets over de rivier | Vertel iets…",
        "sw | 3 | a of the with | a of the…",
        "zh | 4 | 你为什么住在河边的小屋里很多年 | 你为什么住在河边的小屋里…",
        "zh | 3 | 你为什么住在河边的小屋里很多年 | 你为什么住在河边…",
        "zh | 3 | 我们都喜欢的小河 | 我们都喜欢的小河",
        "zh | 2 | 我们都喜欢的小河 | 我们都喜欢…",
        "zh | 6 | 您刚才说，老城的钟从来没有准过，那么大家怎么知道几点 | 您刚才说，老城的钟从来没有准过…",
        "zh | 8 | 鐘樓上的鐘，您每天都親自去敲嗎？下雨天和過節的時候也一樣？ | 鐘樓上的鐘，您每天都親自去敲嗎？…",
        "ja | 3 | 川のそばの家は古いです | 川のそばの家…",
        "ja | 5 | 祖父の布は、色に名前がついていません | 祖父の布は、色に名前…",
        "ja | 4 | 川を渡るカヌーの音を聞きました | 川を渡るカヌーの音…",
        "ja | 3 | 初めて来られた人に聞きます | 初めて来られた人…",
        "ja | 9 | お弟子に入られたのは、いくつのときでしたか。 | お弟子に入られたのは、いくつのときでしたか。",
        "ja | 5 | お弟子に入られたのは、いくつのときでしたか。 | お弟子に入られたのは…",
        "ja | 3 | お弟子に入られたのは、いくつのときでしたか。 | お弟子に入られた…",
        "ja | 8 | 谷口さんの布は、色に名前がついていないことで知られています。 | 谷口さんの布は、色に名前がついていないこと…",
        "ja | 4 | コミュニケーションのツールとして使う | コミュニケーション…",
        "ja | 5 | このあたりではどうしてみんなはやくねるのでしょう | このあたりではどうしてみんな…",
        "zh-TW | 3 | 這是 Podcast，我們在河邊 | 這是 Podcast…",
      })
  void shortened(String language, int words, String text, String expected) {
    assertEquals(expected, edition(language, "").shorten(text, words));
  }

  @Test
  void aShortenedTextHasAtMostNinetyCharactersAndBeginsTheFullOne() {
    for (String text :
        List.of(
            "x".repeat(500), "Wordy ".repeat(90), "河".repeat(300), "😎".repeat(90), "a b  c\nd")) {
      for (int words = 1; words < 200; words++) {
        String shorter = edition("en", "").shorten(text, words);
        assertTrue(shorter.length() <= 91, shorter);
        String kept = shorter.endsWith("…") ? shorter.substring(0, shorter.length() - 1) : shorter;
        assertTrue(text.replace('\n', ' ').startsWith(kept), shorter);
        assertFalse(kept.isEmpty());
        assertFalse(Character.isHighSurrogate(kept.charAt(kept.length() - 1)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "tr"})
  void functionWordsEndNothing(String language) {
    Edition edition = edition(language, "");
    String and =
        switch (language) {
          case "de" -> "und";
          case "fr" -> "et";
          case "es" -> "y";
          case "it", "pt" -> "e";
          case "pl" -> "i";
          case "sv" -> "och";
          case "da" -> "og";
          case "tr" -> "ve";
          case "nl" -> "en";
          default -> "and";
        };
    assertEquals("Xxx yyy…", edition.shorten("Xxx yyy " + and + " zzz", 3));
    assertEquals("Xxx yyy…", edition.shorten("Xxx yyy “" + and + " zzz", 3));
  }

  @Test
  void aMediumCanShowLabelsOtherwise() {
    Interview interview = Interviews.everything();
    Edition plain = Edition.of(interview);
    assertEquals("Q:", plain.label(turn(interview, "q1")).text());
    assertEquals("Ines Roth", plain.in(Medium.DOCX).label(turn(interview, "q1")).text());
  }

  private static List<String> targets(Edition edition) {
    return edition.contents().stream().map(ContentsEntry::target).toList();
  }

  private static Edition edition(String language, String title) {
    Metadata metadata = Metadata.builder().language(language).title(title).build();
    return Edition.of(Interview.builder().metadata(metadata).build());
  }

  private static Interview.Builder people(String... names) {
    Interview.Builder builder = Interview.builder();
    for (int i = 0; i < names.length; i++) {
      builder.speaker(Speaker.builder("s" + i, names[i]).role(Role.UNDETERMINED).build());
    }
    return builder;
  }

  private static Answer answer(String id, String speaker, String label, String text) {
    return new Answer(id, speaker, label, prose(text));
  }

  private static Answer timed(String id, int seconds) {
    return new Answer(id, "s0", null, Duration.ofSeconds(seconds), prose("x"), Origin.NONE);
  }

  private static Question question(String id, String text) {
    return new Question(id, null, "Q:", prose(text));
  }

  private static Question question(String id, Inline... inlines) {
    return new Question(id, null, "Q:", List.of(new Content.Paragraph(List.of(inlines))));
  }

  private static Heading heading(String id, int level) {
    return new Heading(id, level, List.of(new Text("Part " + id)));
  }

  private static List<Content> calling(String... notes) {
    List<Inline> inlines = new ArrayList<>(List.of(new Text("x")));
    for (String note : notes) {
      inlines.add(new Inline.Emphasis(List.of(new NoteReference(note, Origin.NONE))));
    }
    return List.of(new Content.Paragraph(inlines));
  }

  private static Content listOf(List<Content> content) {
    return new Content.ItemList(false, 1, List.of(new Content.Item(content)), Origin.NONE);
  }

  private static Turn turn(Interview interview, String id) {
    return interview.blocks().stream()
        .filter(b -> b.id().equals(id))
        .map(b -> (Turn) b)
        .findFirst()
        .orElseThrow();
  }
}
