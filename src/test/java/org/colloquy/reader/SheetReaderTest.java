package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as sheets and recognisers export them. */
final class SheetReaderTest {
  private static final String TALK = "Ana: Deep?\nTom: Deep enough. / Yes.\nAna: So.";

  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of(
            "commas", "Speaker,Text\nAna,Deep?\nTom,Deep enough.\nTom,Yes.\nAna,So.\n", TALK),
        Arguments.of(
            "a head with semicolons above texts with commas",
            "Speaker;Text\nAna;Deep?\nTom;Deep enough.\nTom;Yes.\nAna;So, so, so.\nAna\n",
            "Ana: Deep?\nTom: Deep enough. / Yes.\nAna: So, so, so."),
        Arguments.of(
            "a head with semicolons above texts with one comma each, a cell too many",
            "Speaker;Text;\nAna;Deep, dear?\nTom;Deep, enough.;\nTom;Yes, yes.;\nAna;So, so.\n",
            "Ana: Deep, dear?\nTom: Deep, enough. / Yes, yes.\nAna: So, so."),
        Arguments.of(
            "a colon behind some of the names",
            "Speaker,Text\nAna:,Deep?\nTom,Deep enough.\nTom:,Yes.\nAna,So.\n",
            TALK),
        Arguments.of(
            "quotation marks, line ends and separators inside",
            "speaker,text\nAna,\"Deep, \"\"really\"\"?\"\nTom,\"Deep\nenough.\"\nTom,Yes.\n",
            "Ana: Deep, \"really\"?\nTom: Deep enough. / Yes."),
        Arguments.of(
            "semicolons, German names, a hint for spreadsheets",
            "sep=;\nZeit;Sprecher;Text\n00:01;Ana;Deep?\n00:02;Tom;Deep enough.\n00:09;;Yes.\n"
                + "00:12;Ana;So.\n",
            TALK),
        Arguments.of(
            "what nobody says, between what one says",
            "speaker,start,text\nAna,0:01,Deep?\nTom,0:02,Deep enough.\n"
                + ",0:05,(Ida Lind comes in with a rope.)\n,0:06,Yes.\nAna,0:08,So.\n",
            "Ana: Deep?\nTom: Deep enough.\nbridge: (Ida Lind comes in with a rope.)\n"
                + "Tom: Yes.\nAna: So."),
        Arguments.of(
            "a row for each word, one of them without anybody, what is heard in braces",
            "speaker\tform\tlemma\tmisc\nAna\tIs\tbe\tAlignBegin=100\nAna\tit\tit\t_\n"
                + "Ana\tdeep?\tdeep\tAlignBegin=300|AlignEnd=500\nTom\tDeep\tdeep\t_\n"
                + "Tom\t{laughs}\t_\t_\n_\tenough.\tenough\t_\n",
            "Ana: Is it deep?\nTom: Deep {laughs} enough."),
        Arguments.of(
            "tabs and Chinese names",
            "说话人\t开始\t内容\nAna\t0:01\tDeep?\nTom\t0:02\tDeep enough.\nAna\t0:09\tSo.\n",
            "Ana: Deep?\nTom: Deep enough.\nAna: So."),
        Arguments.of(
            "names of two words, and for both genders",
            "Nr.;Zeit;Sprecher/in;Text (bereinigt)\n1;0:01;Ana;Deep?\n2;0:04;Tom;Deep enough.\n"
                + "3;0:09;Ana;So.\n",
            "Ana: Deep?\nTom: Deep enough.\nAna: So."),
        Arguments.of(
            "a text whose column has a name that nobody knows, the document's name before it",
            "Akte;Beginn;Sprecherin;Gesagtes\nwehr1;0:01;Ana;How deep is it?\n"
                + "wehr1;0:04;Tom;Deep enough for me.\nwehr1;0:09;Ana;And cold, too?\n",
            "Ana: How deep is it?\nTom: Deep enough for me.\nAna: And cold, too?"),
        Arguments.of(
            "names that nobody knows over times",
            "Hetki|Puhuja|Sanottu\n0:01|Ana|How deep is it?\n0:04|Tom|Deep enough for me.\n"
                + "0:09|Ana|And cold, too?\n",
            "Ana: How deep is it?\nTom: Deep enough for me.\nAna: And cold, too?"),
        Arguments.of(
            "several columns with the word for text or talk in their names",
            "transcript_id,text_quality,interlocutor,utterance_text\nt1,high,Ana,How deep is it?\n"
                + "t1,high,Tom,Deep enough for me.\nt1,high,Ana,So.\n",
            "Ana: How deep is it?\nTom: Deep enough for me.\nAna: So."),
        Arguments.of(
            "a row before the names",
            "Recorded at the weir\nSpeaker,Text\nAna,Deep?\nTom,Yes.\n",
            "title: Recorded at the weir\nAna: Deep?\nTom: Yes."),
        Arguments.of(
            "nobody named, times in milliseconds",
            "start\tend\ttext\n43810\t47850\tIt was deep\n47850\t49000\tand cold.\n",
            "prose: It was deep and cold."));
  }

  static Stream<Arguments> tablesByTheirNames() {
    return Stream.of(
        Arguments.of(
            "commas of the text, no names of columns",
            "Ana,Deep, is it?\nTom,Yes.\nAna,And cold, too, in May?\n",
            "Ana: Deep, is it?\nTom: Yes.\nAna: And cold, too, in May?"),
        Arguments.of(
            "remarks behind some of the texts",
            "Ana,Deep is it?,smiles\nTom,Yes it is.\nAna,And cold?\n",
            "Ana: Deep is it?\nTom: Yes it is.\nAna: And cold?"),
        Arguments.of(
            "a whole talk in each cell, some names in it once",
            "id,talk,about\n1,\"Ana: Deep?\nTom: Yes.\nAna: So.\",depth\n"
                + "2,\"Ida: Cold?\nIda: Really?\nMia: Yes.\nIda: Oh!\",cold\n",
            "Ana: Deep?\nTom: Yes.\nAna: So.\nIda: Cold? / Really?\nMia: Yes.\nIda: Oh!"),
        Arguments.of(
            "a whole talk in each cell, marks between the turns",
            "call;said\n1;\"bot: Hello? | human: Yes. | bot: Good.\"\n"
                + "2;\"bot: Hello? | human: No. | bot: Bye. | human: \"\"Bye\"\"\"\n",
            "bot: Hello?\nhuman: Yes.\nbot: Good.\nbot: Hello?\nhuman: No.\nbot: Bye.\n"
                + "human: \"Bye\""));
  }

  private static String drawn(Reading reading) {
    return Sketch.of(reading).replaceAll("(?m)^[qar][0-9]+ ", "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void tables(String name, String source, String expected) {
    assertEquals(expected, drawn(Sketch.named("talk.csv", source)));
    assertEquals(expected, drawn(Sketch.named("-", "\ufeff" + source.replace("\n", "\r\n"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tablesByTheirNames")
  void tablesByTheirNames(String name, String source, String expected) {
    assertEquals(expected, drawn(Sketch.named("talk.csv", source)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "line,words\n1,\"Ana: Deep, then?\"\n2,\n3,Tom: Deep enough.\n4,\n5,Yes.\n6,\n7,Ana: So.\n"
            + "8,Tom: So.\n",
        "Ana: Deep, then?\nTom: Deep enough.\nYes.\nAna: So.\nTom: So.\n"
      })
  void namesMayStandInTheText(String source) {
    assertEquals(
        "Ana: Deep, then?\nTom: Deep enough. / Yes.\nAna: So.\nTom: So.",
        drawn(Sketch.named("talk.csv", source)));
  }

  @Test
  void rowsMayBeOfKindsOfWhichOneNames() {
    String source =
        "Kind,Text\nHeader,The Weir\nSpeaker (Member),Ana\nSpoken Text,Deep?\nTime,0:10\n"
            + "Speaker (Member),Tom\nSpoken Text,Deep enough.\nSpoken Text,Yes.\n"
            + "Speaker (Member),Ana\nSpoken Text,So.\nHeader,The End\n";
    assertEquals(
        "title: The Weir\nAna: Deep?\nevent break: 0:10\nTom: Deep enough. / Yes.\nAna: So.\n"
            + "closing: The End",
        drawn(Sketch.named("talk.csv", source)));
  }

  @ParameterizedTest
  @CsvSource({
    "9/26/16, 9/26/16, 2016-09-26",
    "9/26/60, 9/26/60, 1960-09-26",
    "20010717, 2001-07-17, 2001-07-17",
    "17.7.2001, 18.7.2001, ''",
    "17.7.2001, soon, ''",
    "9/5/16, 9/5/16, ''"
  })
  void aColumnMayTellTheDay(String first, String second, String expected) {
    String source = "Speaker,Text,Date\nAna,Deep?," + first + "\nTom,Deep enough.," + second + "\n";
    Reading reading = Sketch.named("talk.csv", source);
    assertEquals("Ana: Deep?\nTom: Deep enough.", drawn(reading));
    assertEquals(expected, reading.interview().metadata().date().map(Object::toString).orElse(""));
  }

  @Test
  void withoutNamesTheColumnsShowThemselves() {
    String source =
        "00:00:01\tAna\tDeep?\n"
            + "00:00:04\tTom\tDeep enough.\n"
            + "00:00:05\tAna\tSo.\n"
            + "00:00:09\tTom\tYes.\n";
    Reading reading = Sketch.named("talk.tsv", source);
    assertEquals("Ana: Deep?\nTom: Deep enough.\nAna: So.\nTom: Yes.", drawn(reading));
    assertEquals(Duration.ofSeconds(4), ((Turn) reading.interview().blocks().get(1)).time());
  }

  static Stream<Arguments> barred() {
    String rows =
        "| Ana | Is it deep? |\n| Tom | Deep enough. |\n| Ana | And cold? |\n| Tom | Yes. |\n";
    String timed =
        "0:01 | Ana | Is it deep?\n0:02 | Tom | Deep enough.\n0:04 | Ana | And cold?\n"
            + "0:05 | Tom | Yes.\n";
    return Stream.of(
        Arguments.of("rows alone", rows),
        Arguments.of("names and a rule", "| Speaker | Text |\n|---|:--|\n" + rows),
        Arguments.of("a rule below nothing", "| | |\n|---|---|\n" + rows),
        Arguments.of("no bars at the ends", timed),
        Arguments.of(
            "no bars at the ends, names, a rule",
            "Time | Speaker | Text\n--- | --- | ---\n" + timed),
        Arguments.of("a title", "# The weir\n\n| Speaker | Text |\n|---|---|\n" + rows));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("barred")
  void barsPartCellsInTextAndMarkdown(String name, String source) {
    String talk = "Ana: Is it deep?\nTom: Deep enough.\nAna: And cold?\nTom: Yes.";
    for (String file : List.of("talk.txt", "talk.md")) {
      assertEquals(talk, drawn(Sketch.named(file, source)).replace("title: The weir\n", ""));
    }
  }

  static Stream<Arguments> pairs() {
    String talk = "Q: Deep?\nA: Deep enough, yes.\nQ: So?\nA: So.";
    return Stream.of(
        Arguments.of("Question,Answer\nDeep?,\"Deep enough, yes.\"\nSo?,So.\n", talk),
        Arguments.of("Question,Answer\nDeep?,Deep enough, yes.\nSo?,So.\n", talk),
        Arguments.of("Antwort;Frage\nDeep enough, yes.;Deep?\nSo.;So?\n", talk),
        Arguments.of(
            "Deep?,\"Deep enough, yes.\"\nSo?,So.\nYes?,No.\n", talk + "\nQ: Yes?\nA: No."),
        Arguments.of(
            "| Question | Answer |\n|---|---|\n| Deep? | Deep enough, yes. |\n| So? | So. |\n",
            talk),
        Arguments.of("No.\tQuestion\tAnswer\n1\tDeep?\tDeep enough, yes.\n2\tSo?\tSo.\n", talk));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aRowMayBeAQuestionAndItsAnswer(String source, String expected) {
    String drawn = Sketch.of(Sketch.named("talk.csv", source));
    assertEquals(expected, drawn.replaceAll("(?m)^[qar][0-9]+ ", ""));
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        Arguments.of("question,answer,mood\nDeep?,Yes.,glad\n", 1, "'mood' is left out"),
        Arguments.of("question,answer\nDeep?,Yes, so, and cold.\n", 2, "quotation marks"),
        Arguments.of("speaker,text,mood\nAna,Deep?,glad\n", 1, "'mood' is left out"),
        Arguments.of("speaker,text\nAna,Deep?\nTom,\"Yes.\n", 3, "never closed"),
        Arguments.of("speaker,text\nAna,Deep?, or not, then?\n", 2, "quotation marks"),
        Arguments.of("speaker,text\nAna,Deep?\nYes.\n", 3, "one cell"));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void whatIsWrongIsToldWithItsPlace(String source, int line, String message) {
    Reading reading = Sketch.named("talk.csv", source);
    Diagnostic told = reading.diagnostics().get(0);
    assertEquals(Code.R043, told.code());
    assertEquals(line, told.span().line());
    assertTrue(told.message().contains(message), told.message());
    assertTrue(drawn(reading).matches("(?s)(Ana|Q): Deep\\?.*"), drawn(reading));
  }

  @Test
  void cutTextsAreWhole() {
    assertEquals(
        "Ana: Deep?, or not, then?",
        drawn(Sketch.named("talk.csv", "speaker,text\nAna,Deep?, or not, then?\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,2\n3,4\n",
        "Guest,Mill,First question\nAna Bell,North,How deep is the weir at North?\n"
            + "Tom Ash,South,How deep is the weir at South?\n",
        "row,words\n"
            + "1,Note: sold in pairs\n"
            + "2,Colour: brown\n"
            + "3,Note: never alone\n"
            + "4,Size: a hand wide\n",
        "author,title,text\nAna Ruiz,The Weir,It is loud there in May.\nTom Vidal,A Bridge,They"
            + " built it in one year.\nAna Ruiz,Boats,Mine leaks at both of its ends.\nTom Vidal,"
            + "On Rain,It rained and it rained.\n",
        "clip,path,sentence,age\n"
            + "9f3a9f3a9f3a9f3a9f3a9f3a1,a1.mp3,The weir is deep.,thirties\n"
            + "9f3a9f3a9f3a9f3a9f3a9f3a2,a2.mp3,Is it cold?,twenties\n"
            + "9f3a9f3a9f3a9f3a9f3a9f3a3,a3.mp3,Cold in May.,thirties\n"
            + "9f3a9f3a9f3a9f3a9f3a9f3a4,a4.mp3,So they say.,twenties\n",
        "id,recipe\n1,\"Flour: 200 g. Milk: a cup. Flour: more for the board. Milk: to brush.\"\n"
            + "2,\"Rice: 100 g. Milk: a litre. Rice: again on top.\"\n3,\"Bread: stale.\"\n",
        "Part,Advice,Level\nOars,Ash is light and bends,low\nOars,Spruce is lighter,low\n"
            + "Sails,Cotton rots when wet,high\nSails,Flax holds longer,high\n"
            + "Ropes,Hemp swells in rain,low\nRopes,Coir floats on water,low\n",
        "id,form,lemma,upos\n1,The,the,DET\n2,weir,weir,NOUN\n3,is,be,AUX\n4,deep,deep,ADJ\n",
        "id,keeper,title,text,changed\n"
            + "301,Ida Stone,Boats: on loan,Lent for one day.,2019-04-02\n"
            + "302,Ida Stone,Boats: overdue,Ring the harbour first.,2019-04-02\n"
            + "303,Bram Koch,Nets: torn,Do not mend it wet.,2019-06-12\n"
            + "304,Bram Koch,Nets: lost,Fill in form 3.,2019-06-12\n",
        "id,title,name,body\n"
            + "41,Bread in winter,Ida Stone,\"A loaf keeps for a week, and I say so.\"\n"
            + "42,Night buses,Bram Koch,The last one knows each of us by name.\n"
            + "43,On heat,Ida Stone,\"We heat one room, and in it we cook.\"\n"
            + "44,Wool,Bram Koch,\"You wash it cold, and never in a hurry.\"\n",
        "name,description\nAna,Keeps the weir.\nTom,Keeps the bridge.\nIda,Has a boat.\nMia,Has"
            + " two boats.\n"
      })
  void aTableOfAnythingElseIsRefused(String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    ColloquyException refused =
        assertThrows(
            ColloquyException.class,
            () -> new SheetReader().read(Source.of("a.csv", bytes), ReadOptions.DEFAULT));
    assertEquals(Code.R048, refused.diagnostic().code());
  }

  @Test
  void officesBehindHyphensDescribeWhoHasThem() {
    Reading reading =
        Sketch.named(
            "talk.csv",
            "speaker,text\nAna Ruiz--Weir Office -- Keeper,Was it deep?\n"
                + "Tom Moor -- Diver,It was.\nAna Ruiz--Weir Office -- Keeper,And cold?\n");
    assertEquals(
        List.of("Ana Ruiz: Weir Office, Keeper", "Tom Moor: Diver"),
        reading.interview().speakers().stream()
            .map(s -> s.name() + ": " + s.description().orElse(""))
            .toList());
    assertEquals(
        List.of("Ana Ruiz--Weir Office -- Keeper"), reading.interview().speakers().get(0).labels());
  }

  @ParameterizedTest
  @CsvSource({"speakers,utterances", "voices,sentences", "voice,spoken utterances"})
  void columnsAreCalledByOneOrByMany(String speakers, String texts) {
    Reading reading =
        Sketch.named(
            "talk.csv",
            String.join(",", "editor", speakers, texts, "advice")
                + "\nIda,Ana,Was it deep?,Cut the long pause that is before it here."
                + "\nMax,Tom,It was.,Say in a note how deep it was in that year."
                + "\nMax,Ana,And cold?,Cut the long pause that is behind it here.\n");
    assertEquals(
        List.of("Ana", "Tom"), reading.interview().speakers().stream().map(Speaker::name).toList());
    assertTrue(Words.of(reading.interview()).toString().contains("deep?"));
  }
}
