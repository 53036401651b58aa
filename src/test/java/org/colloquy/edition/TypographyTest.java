package org.colloquy.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Typography.Change;
import org.colloquy.edition.Typography.Pass;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Words;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections of a text: what each pass does in which language, and that nothing else changes. */
class TypographyTest {
  private static final List<Pass> ALL = List.of(Pass.values());

  /** Spaces are shown: _ for the no-break space, ^ for the narrow one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ELLIPSES | en | well... yes | well… yes",
        "ELLIPSES | en | well.... yes | well.... yes",
        "ELLIPSES | en | [...] | […]",
        "DASHES | en | so - they say - it was | so — they say — it was",
        "DASHES | de | so - sagt man - war es | so – sagt man – war es",
        "DASHES | en | I--no | I—no",
        "DASHES | fr | moi -- enfin | moi – enfin",
        "DASHES | en | 1937-1945, 2001-07-17, 555-1234 | 1937–1945, 2001-07-17, 555-1234",
        "DASHES | en | 5 - 3, well-known, ---- | 5 - 3, well-known, ----",
        "DASHES | zh | 一 - 二 | 一 - 二",
        "APOSTROPHES | en | don't, the '90s, 'tis | don’t, the ’90s, ’tis",
        "APOSTROPHES | en | the workers' club | the workers’ club",
        "APOSTROPHES | en | he said 'the boys' once | he said 'the boys' once",
        "APOSTROPHES | fr | l'été d'Yves | l’été d’Yves",
        "QUOTES | en | \"So,\" he said. | “So,” he said.",
        "QUOTES | en | he said: \"see 'above'\" | he said: “see ‘above’”",
        "QUOTES | de | \"So\", sagte er. | „So“, sagte er.",
        "QUOTES | fr | \"Bon\", dit-il. | «_Bon_», dit-il.",
        "QUOTES | fr-CH | \"Bon\", dit-il. | «Bon», dit-il.",
        "QUOTES | pl | \"Tak\" | „Tak”",
        "QUOTES | ja | 彼は \"はい\" と | 彼は 「はい」 と",
        "QUOTES | en | a 6\" pipe | a 6\" pipe",
        "QUOTES | en | \"one of many paragraphs | “one of many paragraphs",
        "QUOTES | xx | \"So\" | \"So\"",
        "SPACES | en | his work ? yes , he said . | his work? yes, he said.",
        "SPACES | en | fun :) and .5 or ... | fun :) and .5 or ...",
        "SPACES | fr | Quoi ? Oui: non! | Quoi^? Oui_: non^!",
        "SPACES | fr | à 12:31 sur http://a.example | à 12:31 sur http://a.example",
        "SPACES | en | what ?! | what?!",
        "DASHES | en | with --force on, x--y, -- so | with --force on, x—y, — so",
        "DASHES | en | at http://a.example/b--c -- there | at http://a.example/b--c — there",
        "APOSTROPHES | en | 5'10 tall, the '60s | 5'10 tall, the ’60s",
        "APOSTROPHES | nl | 's nachts in 't dorp, zo'n boot | ’s nachts in ’t dorp, zo’n boot",
        "APOSTROPHES | de | 's war 'ne Brücke | ’s war ’ne Brücke",
        "APOSTROPHES | it | nel '900, un po' d'acqua | nel ’900, un po' d’acqua",
        "APOSTROPHES | fr | l'\"ami\" | l’\"ami\"",
        "APOSTROPHES | en | http://a.example/it's | http://a.example/it's",
        "QUOTES | fr | l'\"ami\" et l’\"eau\" | l'«_ami_» et l’«_eau_»",
        "QUOTES | it | l'\"uomo\" disse | l'«uomo» disse",
        "QUOTES | zh | 他说\"好\"，她说\"不\"。 | 他说“好”，她说“不”。",
        "QUOTES | ja | 彼は\"はい\"と | 彼は「はい」と",
        "QUOTES | zh | 六寸6\"和8\" | 六寸6\"和8\"",
        "QUOTES | en | see \"http://a.example/x\" there | see “http://a.example/x” there",
        "SPACES | en | well . . . yes, 3 : 4 ; no | well . . . yes, 3 : 4; no",
        "NO_BREAK | en | 10 km from Dr. Lee, p. 12 | 10_km from Dr._Lee, p._12",
        "NO_BREAK | en | Edgar S. Snow; vitamin c. The | Edgar S._Snow; vitamin c. The",
        "NO_BREAK | fr | « Oui » | «_Oui_»",
        "NO_BREAK | en | it was I. The end | it was I. The end",
      })
  void passes(Pass pass, String language, String before, String after) {
    String wanted = after.replace('_', '\u00a0').replace('^', '\u202f');
    Typography made = Typography.of(talk(language, before), List.of(pass));
    assertEquals(wanted, text(made.interview()));
    assertEquals(before.equals(after), made.changes().isEmpty());
  }

  /** CLDR, as another library has it, is the source of the table. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bg", "ca", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hr", "hu", "it", "ja", "ko",
        "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "zh", "zh-Hant"
      })
  void marksAreThoseOfCldr(String tag) {
    LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(tag));
    QuoteMarks marks = QuoteMarks.of(tag).orElseThrow();
    assertEquals(
        data.getDelimiter(LocaleData.QUOTATION_START), marks.open().strip().replace("\u00a0", ""));
    assertEquals(data.getDelimiter(LocaleData.QUOTATION_END), marks.close().replace("\u00a0", ""));
  }

  static Stream<Path> samples() {
    return Samples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsToldIsAllThatChanges(Path sample) {
    Interview interview = Colloquy.create().read(sample).interview();
    String language = interview.metadata().language().orElse("und");
    for (Words.Unit unit : Words.of(interview)) {
      check(language, String.join(" ", unit.words()));
    }
    Typography whole = Typography.of(interview, ALL);
    assertEquals(List.of(), Typography.of(whole.interview(), ALL).changes());
    assertEquals(interview.speakers(), whole.interview().speakers());
  }

  @Test
  void anyTextIsCorrectedOnce() {
    Random random = new Random(7);
    String[] parts = {
      "a", "B", "s", " ", " ", "\"", "'", "-", "--", ".", "...", "?", "!", ":", ";", ",", "1984",
      "5", "km", "«", "»", "(", ")", "\u00a0", "é", "中", "Dr.", "X.", "“", "’", "\n", "—"
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      String[] languages = {"en", "fr", "de", "fr-CH", "ja", "nl", "xx"};
      check(languages[random.nextInt(languages.length)], text.toString());
    }
  }

  /** Replays the changes that are told, and makes the corrections twice. */
  private static void check(String language, String before) {
    Typography made = Typography.of(talk(language, before), ALL);
    StringBuilder replayed = new StringBuilder(before);
    List<Change> changes = new ArrayList<>(made.changes());
    changes.sort(Comparator.comparingInt(Change::offset).reversed());
    int behind = Integer.MAX_VALUE;
    for (Change change : changes) {
      int end = change.offset() + change.before().length();
      assertEquals(change.before(), before.substring(change.offset(), end));
      assertTrue(end <= behind, before);
      replayed.replace(change.offset(), end, change.after());
      behind = change.offset();
    }
    String after = text(made.interview());
    assertEquals(after, replayed.toString(), before);
    assertEquals(letters(before), letters(after));
    List<Change> again = Typography.of(made.interview(), ALL).changes();
    assertEquals(List.of(), again, () -> language + " '" + before + "' became '" + after + "'");
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void codeLinksAndSoundsStay() {
    List<Inline> inlines =
        List.of(
            new Text("It's \""),
            new Inline.Code("a - \"b\"...", Origin.NONE),
            new Inline.Link("https://a.example", List.of(new Text("don't ...")), Origin.NONE),
            new Inline.Emphasis(List.of(new Text("so\" ..."))),
            new Inline.Sound("[it's quiet ...]", "other", null, Origin.NONE),
            new Inline.LanguageSpan("fr", List.of(new Text("l'an 2000 ?")), Origin.NONE));
    List<Content> content =
        List.of(new Paragraph(inlines), new Content.Preformatted("x - \"y\" ...", Origin.NONE));
    Interview made = Typography.of(talk("en", content), ALL).interview();
    assertEquals(
        "It’s “a - \"b\"...don't ...so” …[it's quiet ...]l'an 2000 ?\nx - \"y\" ...", text(made));
  }

  @Test
  void titlesNotesAndTablesAreCorrectedToo() {
    Typography made = Typography.of(Interviews.everything(), List.of(Pass.SPACES, Pass.QUOTES));
    assertEquals(
        "What does <b>high water</b> & “mud” smell of?",
        PlainText.of(made.interview().blocks().get(5 + 1)));
    assertEquals(Set.of("q2"), Set.copyOf(made.changes().stream().map(Change::unit).toList()));
  }

  @Test
  void editionsCorrectWhatTheirDesignAsksForAndTellIt() {
    Interview talk = talk("en", "It's \"so\" ...");
    assertEquals(talk, Edition.of(talk).interview());
    Design design = Design.builtIn("plain").with("typography", "[quotes, ellipses]");
    Edition edition = Edition.of(talk, design);
    assertEquals("It's “so” …", text(edition.interview()));
    assertEquals(
        List.of("D013", "D013", "D010"),
        edition.corrections().stream().map(d -> d.code().name()).toList());
    assertEquals(edition.interview(), edition.in(Medium.EPUB).interview());
  }

  @ParameterizedTest
  @CsvSource({
    "dashes, It is -- so they say -- cold., D011",
    "no-break, It was 5 km from here., D015",
  })
  void whatAPassCorrectsHasACodeOfItsOwn(String pass, String said, String code) {
    Design design = Design.builtIn("plain").with("typography", "[" + pass + "]");
    assertEquals(
        Set.of(code + " write"),
        Edition.of(talk("en", said), design).corrections().stream()
            .map(d -> d.code().name() + " " + d.hint().substring(0, 5))
            .collect(Collectors.toSet()));
  }

  @Test
  void unknownPassesAreErrorsWithTheNearestName() {
    Diagnostic told =
        assertThrows(
                ColloquyException.class,
                () -> Design.builtIn("plain").with("typography", "[qoutes]"))
            .diagnostic();
    assertEquals("D004", told.code().name());
    assertTrue((told.message() + told.hint()).contains("quotes"), told.toString());
  }

  @Test
  void hostileTextsTakeLinearTime() {
    for (String part : List.of("'a ", "\"", "- ", ".", "' ", "X. ", " ?", "a'", " \".")) {
      String text = part.repeat(300_000);
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> Typography.of(talk("en", text), ALL), part);
    }
  }

  private static Interview talk(String language, String text) {
    return talk(language, Interviews.prose(text));
  }

  private static Interview talk(String language, List<Content> content) {
    return Interview.builder()
        .metadata(Metadata.builder().language(language).build())
        .block(new Answer("a1", null, "A:", content))
        .build();
  }

  private static String text(Interview interview) {
    return PlainText.of(interview.blocks().get(0));
  }
}
