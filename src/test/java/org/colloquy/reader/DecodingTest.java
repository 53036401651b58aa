package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.model.PlainText;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to text: told rightly, or told to be in doubt, or refused. */
final class DecodingTest {
  private static final String LATIN =
      "Q: Où est passé le garçon du café ?\n\nA: Il a été à la fenêtre, très étonné.\n\n"
          + "Q: Et après ?\n\nA: Après, il a démissionné.\n";
  private static final String CHINESE =
      "问：沈师傅，现在还有人来修伞吗？\n\n答：有。少是少了，可是有。修伞的人多半不是舍不得钱。\n\n"
          + "问：您是怎么入这一行的？\n\n答：下雨。那年我二十九，在搬运站上班。\n";

  private static Reading read(byte[] bytes) {
    return new TextReader().read(Source.of("talk.txt", bytes), ReadOptions.DEFAULT);
  }

  private static String encoding(Reading reading) {
    return reading.evidence().stream()
        .filter(e -> e.subject().equals("encoding"))
        .findFirst()
        .orElseThrow()
        .decision();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void byteOrderMarksTellTheEncoding(String name) {
    Charset charset = Charset.forName(name);
    Reading reading = read(("\ufeff" + LATIN).getBytes(charset));
    assertEquals(name, encoding(reading));
    assertEquals(List.of(), reading.diagnostics());
    assertTrue(Sketch.of(reading).startsWith("q1 Q: Où est"), Sketch.of(reading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void wideTextIsToldWithoutAMark(String name) {
    assertEquals(name, encoding(read(LATIN.getBytes(Charset.forName(name)))));
    String spaced = "Q: 一 二 三\n\nA: 四 五 六\n\nQ: 七 八\n\nA: 九 十\n";
    assertEquals(name, encoding(read(spaced.getBytes(Charset.forName(name)))));
  }

  /** In UTF-16 each of these is well-formed UTF-8 too, with characters that say nothing. */
  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, Q: Is it cold?, A: At night.",
    "UTF-16BE, Q: Is it cold?, A: At night.",
    "UTF-16LE, В: Там холодно ночью?, О: Ночью да.",
    "UTF-16BE, В: Там холодно ночью?, О: Ночью да.",
    "UTF-16LE, س: هل الجو بارد ليلا؟, ج: نعم بارد جدا.",
    "ISO-2022-JP, 問: 夜は寒いですか。, 答: はい、とても。"
  })
  void textOfSevenBitsIsToldFromUtf8(String name, String question, String answer) {
    String talk = (question + "\n\n" + answer + "\n\n").repeat(3);
    Reading reading = read(talk.getBytes(Charset.forName(name)));
    assertEquals(name, encoding(reading));
    assertEquals(List.of(), reading.diagnostics());
    assertTrue(Sketch.of(reading).startsWith("q1 " + question), Sketch.of(reading));
    assertTrue(Sketch.of(reading).contains("a1 " + answer), Sketch.of(reading));
  }

  @Test
  void aFileCutInTheMiddleOfACharacterStaysUtf8() {
    String talk = LATIN + "\nQ: Et la forêt ?\n\nA: Un ét";
    byte[] whole = (talk + "é").getBytes(StandardCharsets.UTF_8);
    Reading reading = read(Arrays.copyOf(whole, whole.length - 1));
    assertEquals("UTF-8", encoding(reading));
    assertTrue(Sketch.of(reading).endsWith("A: Un ét\ufffd"), Sketch.of(reading));
    Diagnostic told = reading.diagnostics().get(0);
    assertEquals(Code.R007, told.code());
    assertEquals(Severity.WARNING, told.severity());
    assertEquals("11:9", told.span().line() + ":" + told.span().column());
    assertTrue(told.message().contains("ends in the middle"), told.message());
  }

  @ParameterizedTest
  @CsvSource({"tío, tío", "de cá, de c\ufffd"})
  void aByteOfAnotherEncodingLeavesTheRestOfItsLine(String word, String read) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("Q: ¿Cómo llegó?\n\nA: Me lo pidió mi ".getBytes(StandardCharsets.UTF_8));
    bytes.write((word + ".\n").getBytes(Charset.forName("windows-1252")));
    Reading reading = read(bytes.toByteArray());
    assertEquals("Me lo pidió mi " + read + ".", PlainText.of(reading.interview().blocks().get(1)));
    assertEquals(Code.R007, reading.diagnostics().get(0).code());
    assertTrue(reading.diagnostics().get(0).message().contains("rest of its line"));
  }

  /** A single letter beyond ASCII looks like Thai to the detector; no word mixes two scripts. */
  @Test
  void noWordOfTwoScriptsIsGuessed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("Q: ¿Cómo llegó aquí?\n\nA: Me lo ".getBytes(StandardCharsets.UTF_8));
    bytes.write("dijo mi tía y mi tío.\n".getBytes(Charset.forName("windows-1252")));
    Reading reading = read(bytes.toByteArray());
    assertEquals("Me lo dijo mi tía y mi tío.", PlainText.of(reading.interview().blocks().get(1)));
  }

  @ParameterizedTest
  @CsvSource({"windows-1252, latin", "GB18030, chinese"})
  void guessesAreToldAsGuesses(String name, String text) {
    String source = text.equals("latin") ? LATIN : CHINESE;
    Reading reading = read(source.getBytes(Charset.forName(name)));
    assertEquals(name, encoding(reading));
    Diagnostic problem = reading.diagnostics().get(0);
    assertEquals(Code.R006, problem.code());
    assertEquals(1, problem.span().line());
    assertEquals(4, reading.interview().blocks().size());
  }

  /**
   * No detector tells these from Western text for certain: the guess is told, and can be settled.
   */
  @ParameterizedTest
  @CsvSource({
    "windows-1250, Gdzie jest źródło?, Za łąką żyją żółwie.",
    "ISO-8859-2, Gdzie jest źródło?, Za łąką żyją żółwie.",
    "windows-1254, Işığı kim söndürdü?, Ağaçların altındaki çocuklar."
  })
  void aWrongGuessIsNeverSilent(String name, String question, String answer) {
    String talk = "Q: " + question + "\n\nA: " + answer + "\n\nQ: " + question + "\n\nA: Tak.\n";
    byte[] bytes = talk.getBytes(Charset.forName(name));
    Diagnostic told = read(bytes).diagnostics().get(0);
    assertEquals(Code.R006, told.code());
    assertTrue(told.hint().contains("--encoding"), told.hint());
    ReadOptions settled = ReadOptions.builder().encoding(Charset.forName(name)).build();
    Reading reading = new TextReader().read(Source.of("talk.txt", bytes), settled);
    assertEquals(List.of(), reading.diagnostics());
    assertTrue(Sketch.of(reading).contains("A: " + answer), Sketch.of(reading));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Après il a été congédié",
    "windows-1251, Потом он ушёл с работы по своей воле"
  })
  void linesOfAnotherEncodingAreReadInItAndTold(String name, String said) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(LATIN.getBytes(StandardCharsets.UTF_8));
    bytes.write(("\nQ: " + said + " ?\n\nA: " + said + ".\n\n").getBytes(Charset.forName(name)));
    bytes.write(LATIN.getBytes(StandardCharsets.UTF_8));
    Reading reading = read(bytes.toByteArray());
    assertEquals(said + " ?", PlainText.of(reading.interview().blocks().get(4)));
    assertEquals(said + ".", PlainText.of(reading.interview().blocks().get(5)));
    assertTrue(Sketch.of(reading).startsWith("q1 Q: Où est"), Sketch.of(reading));
    assertTrue(Sketch.of(reading).endsWith("il a démissionné."), Sketch.of(reading));
    Diagnostic problem = reading.diagnostics().get(0);
    assertEquals(Code.R006, problem.code());
    assertEquals(9, problem.span().line());
    assertTrue(problem.message().startsWith("2 lines are not UTF-8"), problem.message());
    assertTrue(problem.message().contains(name), problem.message());
  }

  /** What a talk comes to in the encodings that its language was written in before UTF-8. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "windows-1250, Otázka: Kdy jste začal vyrábět lodě?, Odpověď: To už je dávno a nikdo si to"
        + " nepamatuje.",
    "ISO-8859-2, Pytanie: Czy nie boi się pan łodzi?, Odpowiedź: Nie. To jest moje życie i źle mi"
        + " bez wody.",
    "windows-1250, Kérdés: Mióta építi a hajóit?, Válasz: Az idén lesz húsz éve hogy ezt űzöm és"
        + " nem unom. Őszintén szólva a tűz volt a bűnöm.",
    "windows-1250, Întrebare: De când faceţi bărci?, Răspuns: Nu ştiu. Este o viaţă de om şi nu mă"
        + " plâng.",
    "windows-1254, Soru: Kayıkları ne zamandır yapıyorsunuz?, Cevap: Ben bu işe çocukken başladım"
        + " ve bırakmadım.",
    "windows-1257, Klausimas: Kada pradėjote statyti laivus?, Atsakymas: Tai buvo seniai ir aš jau"
        + " nežinau kas mokė.",
    "windows-1252, Frage: Seit wann bauen Sie Böte für die Flößer?, Antwort: Das weiß ich nicht und"
        + " es ist mir gleich.",
    "x-MacRoman, Pregunta: ¿Desde cuándo construye barcas?, Respuesta: Mi señor padre me enseñó y"
        + " no lo olvidé.",
    "IBM850, Domanda: Da quando è che costruisce barche?, Risposta: Ma perché lo chiede? È così da"
        + " più di una vita.",
    "windows-1251, Вопрос: Когда вы начали строить лодки?, Ответ: Это было давно и уже никто не"
        + " помнит.",
    "KOI8-R, Вопрос: Когда вы начали строить лодки?, Ответ: Это было давно и уже никто не помнит.",
    "windows-1253, Ερώτηση: Από πότε φτιάχνετε βάρκες;, Απάντηση: Άργησα να μάθω αλλά δεν το άφησα"
        + " ποτέ.",
    "windows-1255, שאלה: ממתי אתה בונה סירות?, תשובה: זה היה מזמן ואף אחד לא זוכר.",
    "windows-1256, سؤال: منذ متى تصنع القوارب؟, جواب: كان ذلك منذ زمن بعيد ولا أحد يتذكر.",
    "ISO-8859-6, سؤال: منذ متى تصنع القوارب؟, جواب: كان ذلك منذ زمن بعيد ولا أحد يتذكر."
  })
  void lettersOfOneByteAreToldByWhatTheyComeTo(String name, String question, String answer) {
    String talk = question + "\n\n" + answer + "\n\n";
    Reading reading = read(talk.getBytes(Charset.forName(name)));
    assertEquals(name, encoding(reading));
    assertTrue(Sketch.of(reading).contains(answer), Sketch.of(reading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "Big5", "Shift_JIS", "EUC-KR"})
  void noLineOfAnOlderEncodingIsTakenForUtf8ByChance(String name) {
    String text =
        name.equals("EUC-KR") ? "문: 언제 오셨습니까?\n\n답: 어제 왔습니다.\n\n" : "問：一二三？\n\n答：四五六。\n\n";
    Reading reading = read(text.repeat(10).getBytes(Charset.forName(name)));
    assertTrue(reading.diagnostics().get(0).message().startsWith("the text is not UTF-8"));
  }

  @Test
  void whatWasAskedForOutranksTheBytes() {
    ReadOptions options = ReadOptions.builder().encoding(Charset.forName("windows-1252")).build();
    byte[] bytes = LATIN.getBytes(StandardCharsets.UTF_8);
    Reading reading = new TextReader().read(Source.of("talk.txt", bytes), options);
    assertTrue(PlainText.of(reading.interview().blocks().get(0)).contains("OÃ¹"));
  }

  @Test
  void bytesThatDoNotFitAreAnErrorAtTheirPlace() {
    ReadOptions options = ReadOptions.builder().encoding(StandardCharsets.UTF_8).build();
    byte[] bytes = ("Q: Cold?\n\nA: " + LATIN).getBytes(StandardCharsets.ISO_8859_1);
    Source source = Source.of("talk.txt", bytes);
    Diagnostic problem =
        assertThrows(ColloquyException.class, () -> new TextReader().read(source, options))
            .diagnostic();
    assertEquals(Code.R007, problem.code());
    assertEquals("3:8", problem.span().line() + ":" + problem.span().column());
  }

  @Test
  void forbiddenCharactersAreReplacedAndTold() {
    Reading reading =
        read(Interviews.bytes("Q: Co\u0007ld?\n\nA: Ye\ufffes.\n\nQ: Why?\n\nA: No.\n"));
    assertEquals("Co\ufffdld?", PlainText.of(reading.interview().blocks().get(0)));
    assertEquals(1, reading.diagnostics().size());
    Diagnostic problem = reading.diagnostics().get(0);
    assertEquals(Code.R009, problem.code());
    assertEquals("1:6", problem.span().line() + ":" + problem.span().column());
    assertTrue(problem.message().contains("U+0007"), problem.message());
    assertTrue(problem.message().contains("2 characters"), problem.message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 and so on   | R002 | PDF",
        "PK\u0003\u0004 word  | R002 | ZIP",
        "GIF89a               | R002 | picture",
        "-- MySQL dump 10.13  | R002 | database",
        "SPEAKER talk 1 0.40 2.30 <NA> <NA> ana <NA> <NA> | R002 | RTTM",
        "{\\rtf1 Hello}       | R002 | RTF",
        "<office:document xmlns:office='urn:x'/> | R002 | OpenDocument",
        "<w:wordDocument xmlns:w='x'/> | R002 | Word 2003",
        "'MIME-Version: 1.0\r\nContent-Type: Multipart/Related; boundary=b\r\n\r\nx' | R002 | MHT",
      })
  void otherFormatsAreNamed(String beginning, String code, String word) {
    byte[] bytes = beginning.getBytes(StandardCharsets.ISO_8859_1);
    Source source = Source.of("talk.txt", bytes);
    for (Reader reader : List.of(new TextReader(), new MarkdownReader())) {
      assertEquals(0, reader.recognises(source));
      Diagnostic problem =
          assertThrows(ColloquyException.class, () -> reader.read(source, ReadOptions.DEFAULT))
              .diagnostic();
      assertEquals(code, problem.code().name());
      assertTrue(problem.message().contains(word), problem.message());
      assertTrue(problem.hint() != null);
    }
  }

  @Test
  void bytesOfNoTextAreRefused() {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 251);
    }
    Diagnostic problem = assertThrows(ColloquyException.class, () -> read(bytes)).diagnostic();
    assertEquals(Code.R002, problem.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t \r\n", "\ufeff", "\u00a0\u3000"})
  void nothingIsAnError(String text) {
    Diagnostic problem =
        assertThrows(ColloquyException.class, () -> read(Interviews.bytes(text))).diagnostic();
    assertEquals(Code.R001, problem.code());
    assertEquals("look whether it was saved", problem.hint());
  }
}
