package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who stands behind labels: the labels of a talk on the left, the people and theirs on the right.
 */
final class PeopleTest {
  private static final String[] SAID = {
    "The weir was old when we came, and nobody had mended it since the flood.",
    "I walked there every morning, with the dog, before the mill was open.",
    "Water finds its way, whatever the council writes on its boards.",
    "My father carried stones for it, one dry summer, for a loaf a day.",
    "Then came the winter in which the bridge went, and the boats with it."
  };

  private static Arguments row(String name, String labels, String expected) {
    return Arguments.of(name, "", labels, expected);
  }

  static Stream<Arguments> one() {
    return Stream.of(
        row("full name, surname", "Ana Ruiz|Vidal|Ruiz", "Ana Ruiz [Ana Ruiz, Ruiz]; Vidal"),
        row("full name, first name", "Ana Ruiz|Vidal|Ana", "Ana Ruiz [Ana Ruiz, Ana]; Vidal"),
        row(
            "initials, declared",
            "Ana Ruiz (AR)|Tom Vidal (TV)|AR|TV",
            "Ana Ruiz [Ana Ruiz (AR), AR]; Tom Vidal [Tom Vidal (TV), TV]"),
        row("one initial, declared", "Murch (M)|Ana Ruiz|M", "Murch [Murch (M), M]; Ana Ruiz"),
        row(
            "initials that are not the name's, declared",
            "weirdev (NBD)|Ana Ruiz|NBD",
            "weirdev [weirdev (NBD), NBD]; Ana Ruiz"),
        row("initials, not declared", "Ana Ruiz|Vidal|AR", "Ana Ruiz [Ana Ruiz, AR]; Vidal"),
        row("initials with points", "Ana Ruiz|Vidal|A. R.", "Ana Ruiz [Ana Ruiz, A. R.]; Vidal"),
        row(
            "initials of hyphened and of middle names",
            "Ana-Lia B. Ruiz|Tom Vidal|ALBR|AR",
            "Ana-Lia B. Ruiz [Ana-Lia B. Ruiz, ALBR, AR]; Tom Vidal"),
        row(
            "case and accents",
            "José Peña|Vidal|JOSE PENA",
            "José Peña [José Peña, JOSE PENA]; Vidal"),
        row("a Scot", "Ian McNab|Vidal|McNAB", "Ian McNab [Ian McNab, McNAB]; Vidal"),
        row(
            "office and party",
            "Rep. Ana Ruiz (D-WE)|Vidal|Ms. Ruiz|Ruiz",
            "Rep. Ana Ruiz [Rep. Ana Ruiz (D-WE), Ms. Ruiz, Ruiz]; Vidal"),
        row(
            "a house behind a comma",
            "Ana Ruiz, The Weir|Vidal|Ruiz",
            "Ana Ruiz [Ana Ruiz, The Weir, Ruiz]; Vidal"),
        row(
            "a degree is of the name",
            "Ana Ruiz, Psy.D|Vidal|Ana Ruiz, PsyD",
            "Ana Ruiz, Psy.D [Ana Ruiz, Psy.D, Ana Ruiz, PsyD]; Vidal"),
        row(
            "a surname of two",
            "Karin Jean-Paul|Vidal|MS. JEAN-PAUL",
            "Karin Jean-Paul [Karin Jean-Paul, MS. JEAN-PAUL]; Vidal"),
        row(
            "two surnames, of which the first is used",
            "Ana García Luna|Vidal|García|García Luna",
            "Ana García Luna [Ana García Luna, García, García Luna]; Vidal"),
        row(
            "particles",
            "Ilse von der Au|Vidal|von der Au|Frau von der Au",
            "Ilse von der Au [Ilse von der Au, von der Au, Frau von der Au]; Vidal"),
        row(
            "a voice that is not to be seen",
            "Ana|Ana-Off|Vidal|Vidal (V.O.)|Vidal (cont'd)",
            "Ana [Ana, Ana-Off]; Vidal [Vidal, Vidal (V.O.), Vidal (cont'd)]"),
        row(
            "initials of two letters",
            "Ana Chmielna|Vidal|ACh",
            "Ana Chmielna [Ana Chmielna, ACh]; Vidal"),
        row(
            "an office with a comma in it, and a slip",
            "The Minister of State, Weir Office (Mr. Tom Milian)|Vidal|Mr. Millan",
            "Mr. Tom Milian [The Minister of State, Weir Office (Mr. Tom Milian), Mr. Millan];"
                + " Vidal"),
        row("turned", "Ana Ruiz|Vidal|Ruiz, Ana", "Ana Ruiz [Ana Ruiz, Ruiz, Ana]; Vidal"),
        row(
            "turned throughout",
            "Ruiz, Ana|Vidal, Tom Jan|Ana",
            "Ana Ruiz [Ruiz, Ana, Ana]; Tom Jan Vidal [Vidal, Tom Jan]"),
        row(
            "an office for each",
            "Ruiz, Chair|Vidal, Director",
            "Ruiz [Ruiz, Chair]; Vidal [Vidal, Director]"),
        row("towns", "Lima, Peru|Paris, France", "Lima [Lima, Peru]; Paris [Paris, France]"),
        row(
            "telephones",
            "+44 7700 900123|+1 (555) 010-0199|+44 7700 900456",
            "+44 7700 900123; +1 (555) 010-0199; +44 7700 900456"),
        row(
            "German",
            "Dr. Ilse Kern|Vidal|Frau Kern",
            "Dr. Ilse Kern [Dr. Ilse Kern, Frau Kern]; Vidal"),
        row("French", "Mme Ana Ruiz|Vidal|Ruiz", "Mme Ana Ruiz [Mme Ana Ruiz, Ruiz]; Vidal"),
        row(
            "Russian",
            "Анна Смирнова|Петров|Г-жа Смирнова",
            "Анна Смирнова [Анна Смирнова, Г-жа Смирнова]; Петров"),
        row("Chinese, surname and title", "江小河|唐部長|江院長", "江小河 [江小河, 江院長]; 唐部長"),
        row("Japanese", "山田かわ子|佐藤さん|山田かわ子さん", "山田かわ子 [山田かわ子, 山田かわ子さん]; 佐藤さん"),
        row("Korean", "김영희|이준|김영희 교수", "김영희 [김영희, 김영희 교수]; 이준"),
        row(
            "Russian initials, turned",
            "И. П. Лунин|Петров|Лунин И. П.|Лунин",
            "И. П. Лунин [И. П. Лунин, Лунин И. П., Лунин]; Петров"),
        row("a Japanese surname, and no kana", "佐藤花子|李明|佐藤", "佐藤花子 [佐藤花子, 佐藤]; 李明"),
        row(
            "Turkish, an honorific behind a given name",
            "Sayın Ayşe Demir|Vidal|Ayşe Hanım",
            "Sayın Ayşe Demir [Sayın Ayşe Demir, Ayşe Hanım]; Vidal"),
        row(
            "Indonesian",
            "Bapak Ir. H. Joko Susilo|Vidal|Pak Joko",
            "Bapak Ir. H. Joko Susilo [Bapak Ir. H. Joko Susilo, Pak Joko]; Vidal"),
        row(
            "a name by birth",
            "Ilse Kern-Lund (née Kern)|Vidal|Ilse Kern",
            "Ilse Kern-Lund [Ilse Kern-Lund (née Kern), Ilse Kern]; Vidal"),
        row(
            "for whom somebody speaks",
            "Ilse Kern (Austria)|Tom Vidal (Spain)|Austria|Spain",
            "Ilse Kern [Ilse Kern (Austria), Austria]; Tom Vidal [Tom Vidal (Spain), Spain]"),
        row(
            "a surname of two with a word between",
            "José Ortega y Luna|Vidal|Ortega",
            "José Ortega y Luna [José Ortega y Luna, Ortega]; Vidal"),
        row("brackets", "[Speaker 1]|[Speaker 2]", "Speaker 1; Speaker 2"));
  }

  static Stream<Arguments> apart() {
    return Stream.of(
        row("numbers", "Speaker 1|Speaker 2|Speaker 10", "Speaker 1; Speaker 2; Speaker 10"),
        row("letters behind a word", "Reporter A|Reporter B|Ruiz", "Reporter A; Reporter B; Ruiz"),
        row("a man and a woman", "MR. RUIZ|MS. RUIZ|VIDAL", "MR. RUIZ; MS. RUIZ; VIDAL"),
        row("an older man and a man", "MAN|OLDER MAN|ANA RUIZ", "MAN; OLDER MAN; ANA RUIZ"),
        row(
            "voices without names",
            "Unidentified Man|Man|Second Woman",
            "Unidentified Man; Man; Second Woman"),
        row("a short likeness", "Mat Ryl|Matt Rol|Vidal", "Mat Ryl; Matt Rol; Vidal"),
        row("a house of four signs", "河聯晚報|河聯|江小河", "河聯晚報; 河聯; 江小河"),
        row(
            "an office, and somebody of that surname beside whoever is alike",
            "The Minister for Canals (Mr. Tom Milian)|Mr. Milian|Mr. Millan",
            "Mr. Tom Milian [The Minister for Canals (Mr. Tom Milian), Mr. Milian]; Mr. Millan"),
        row("a couple, and each alone", "Anna & Piotr|Anna|Piotr", "Anna & Piotr; Anna; Piotr"),
        row(
            "a couple of one name",
            "Anna Ruiz|Anna y Tom Ruiz|Tom",
            "Anna Ruiz; Anna y Tom Ruiz; Tom"),
        row(
            "two of one house",
            "Ana Ruiz (Spain)|Tom Vidal (Spain)|Spain",
            "Ana Ruiz [Ana Ruiz (Spain)]; Tom Vidal [Tom Vidal (Spain)]; Spain"),
        row("two candidates", "Ana Ruiz|Ana Vidal|Ana", "Ana Ruiz; Ana Vidal; Ana"));
  }

  static Stream<Arguments> opened() {
    return Stream.of(
        Arguments.of(
            "an honorific and a surname in capitals",
            "Press Briefing by Press Secretary Josh Weir\n\n",
            "MR. WEIR|Reporter|Aide",
            "Josh Weir [MR. WEIR]; Reporter; Aide"),
        Arguments.of(
            "a surname, and the name in the lead",
            "Salz\n\nSeit Jahren hört die Imkerin Katrin Sand den Bienen zu.\n\n",
            "Sand|Fluss|Weir",
            "Katrin Sand [Sand]; Fluss; Weir"),
        Arguments.of(
            "initials, and the name in the title",
            "Five questions with Dan Weir\n\n",
            "DW|The River|Ruiz",
            "Dan Weir [DW]; The River; Ruiz"),
        Arguments.of(
            "a verb at the beginning of a sentence is no first name",
            "An hour with Weir, who mends pumps.\n\nThank Weir the next time it rains.\n\n",
            "Weir|Ruiz|Vidal",
            "Weir; Ruiz; Vidal"),
        Arguments.of(
            "two of one surname: nobody is meant",
            "Josh Weir and Ana Weir on the flood\n\n",
            "WEIR|RUIZ|VIDAL",
            "Weir [WEIR]; RUIZ; VIDAL"));
  }

  /** A talk in which each label speaks, and then all of them again in another order. */
  private static String talk(String opening, String labels) {
    StringBuilder text = new StringBuilder(opening);
    List<String> order = new ArrayList<>(List.of(labels.split("\\|")));
    int said = 0;
    for (int round = 0; round < 3; round++) {
      for (String label : order) {
        text.append(label).append(": ").append(SAID[(said++ * 7) % SAID.length]).append("\n\n");
      }
      Collections.reverse(order);
    }
    return text.toString();
  }

  private static String people(Reading reading) {
    return reading.interview().speakers().stream()
        .map(
            s ->
                s.labels().equals(List.of(s.name()))
                        || s.labels().equals(List.of("[" + s.name() + "]"))
                    ? s.name()
                    : s.name() + " [" + String.join(", ", s.labels()) + "]")
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"one", "apart", "opened"})
  void people(String name, String opening, String labels, String expected) {
    assertEquals(expected, people(Sketch.text(talk(opening, labels))));
  }

  private static List<String> doubts(Reading reading) {
    return reading.diagnostics().stream()
        .filter(d -> d.code() == Code.R021)
        .map(Diagnostic::message)
        .toList();
  }

  /** Where labels stand only where somebody else begins, two that nobody knows are two. */
  @ParameterizedTest
  @CsvSource({"Tom Vidal, 8", "Ana Ruiz, 6"})
  void strangersInARowAreOthers(String third, int turns) {
    String stranger = "Unknown Speaker 0:10";
    List<String> heads =
        List.of("Ana Ruiz 0:00", stranger, stranger, third + " 0:20", "Ana Ruiz 0:24", stranger);
    StringBuilder source = new StringBuilder();
    for (String head : heads) {
      source.append(head).append("\n").append(SAID[source.length() % SAID.length]).append("\n\n");
    }
    source.append("Ana Ruiz 0:40\nIs it deep?\n\nTom Vidal 0:44\nDeep enough.\n");
    Reading reading = Sketch.named("talk.txt", source.toString());
    assertEquals(turns, reading.interview().blocks().size());
  }

  @Test
  void twoCandidatesAreTold() {
    assertEquals(
        List.of("'Ana' may be Ana Ruiz or Ana Vidal; kept apart"),
        doubts(Sketch.text(talk("", "Ana Ruiz|Ana Vidal|Ana"))));
  }

  @Test
  void aRareSlipOfAFrequentNameIsTakenForIt() {
    String talk = talk("", "Whalebone|Ruiz") + "Whalebnoe: And so on it went.\n\n";
    Reading reading = Sketch.text(talk + talk("", "Ruiz|Whalebone"));
    assertEquals("Whalebone [Whalebone, Whalebnoe]; Ruiz", people(reading));
    assertEquals(
        List.of("'Whalebnoe' is taken for a slip of 'Whalebone'; they are one person here"),
        doubts(reading));
  }

  @Test
  void aNameThatMayBeAnotherPersonsIsKeptApart() {
    String talk = talk("", "Daniel|Ruiz") + talk("", "Daniel|Ruiz");
    Reading reading = Sketch.text(talk + "Daniela: I was there too, as you know.\n\n" + talk);
    assertEquals("Daniel; Ruiz; Daniela", people(reading));
    assertEquals(List.of("'Daniela' and 'Daniel' may be one person; kept apart"), doubts(reading));
  }

  @Test
  void numbersAreNeverSlips() {
    String talk = talk("", "Speaker 1|Speaker 2") + talk("", "Speaker 1|Speaker 2");
    Reading reading = Sketch.text(talk + "Speaker 3: I was there too, as you know.\n\n");
    assertTrue(doubts(reading).isEmpty());
    assertEquals("Speaker 1; Speaker 2; Speaker 3", people(reading));
  }
}
