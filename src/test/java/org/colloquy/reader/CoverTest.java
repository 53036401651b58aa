package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Metadata;
import org.colloquy.model.Narration;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that are filled in before a talk: metadata and names, but no turns. */
final class CoverTest {
  private static String told(Reading reading) {
    Metadata data = reading.interview().metadata();
    List<String> all = new ArrayList<>();
    data.date().ifPresent(d -> all.add("date " + d));
    data.interviewed().ifPresent(i -> all.add("held " + i.date() + " " + i.place()));
    data.contributors().forEach(c -> all.add(c.role() + " " + c.name()));
    long turns = turns(reading);
    return String.join("; ", all) + "; " + turns + " turns";
  }

  private static long turns(Reading reading) {
    return reading.interview().blocks().stream().filter(b -> b instanceof Turn).count();
  }

  /** A form that begins with the title outranks what an archive calls itself above it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Title: Ana Ruiz Interview;Narrator: Ana Ruiz;Location: Harrow | Ana Ruiz Interview",
        "Narrator: Ana Ruiz;Title: Keeper of the Weir;Location: Harrow | The Weir Archive",
      })
  void whoseTitle(String form, String expected) {
    String talk = "\n\nTV: Where?\n\nAR: Here.\n\nTV: When?\n\nAR: Now.\n\nTV: Why?\n\nAR: Oh.\n";
    Reading reading = Sketch.text("The Weir Archive\n" + form.replace(';', '\n') + talk);
    assertEquals(expected, reading.interview().metadata().title().orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Interviewer | Interviewee | Date of interview | 3 May 2004 | Place",
        "Interviewer | Narrator | Recorded on | May 3, 2004 | Location",
        "Interviewerin | Befragte | Datum des Interviews | 3. Mai 2004 | Ort",
        "Enquêtrice | Témoin | Date de l'entretien | 3 mai 2004 | Lieu",
        "Entrevistadora | Entrevistado | Fecha de la entrevista | 3 de mayo de 2004 | Lugar",
        "Entrevistador | Entrevistada | Data da entrevista | 3 de maio de 2004 | Local",
        "Intervistatore | Intervistata | Data dell'intervista | 3 maggio 2004 | Luogo",
        "Interviewster | Geïnterviewde | Datum interview | 3 mei 2004 | Plaats",
        "Dziennikarka | Rozmówczyni | Data wywiadu | 3 maja 2004 | Miejsce",
        "Tazatel | Narátor | Datum rozhovoru | 3. května 2004 | Místo",
        "Intervjuare | Intervjuad | Intervjudatum | 3 maj 2004 | Plats",
        "Haastattelija | Haastateltava | Haastattelupäivä | 3. toukokuuta 2004 | Paikka",
        "Интервьюер | Респондент | Дата интервью | 3 мая 2004 | Место",
        "Інтерв'юер | Оповідач | Дата інтерв'ю | 3 травня 2004 | Місце",
        "Görüşmeci | Görüşülen kişi | Görüşme tarihi | 3 Mayıs 2004 | Yer",
        "采访者 | 受访者 | 采访日期 | 2004年5月3日 | 地点",
        "聞き手 | 話し手 | 収録日 | 2004年5月3日 | 場所",
        "면담자 | 구술자 | 면담일 | 2004년 5월 3일 | 장소",
        "المحاور | الضيف | تاريخ المقابلة | 2004-05-03 | المكان",
        "מראיינת | מרואיין | תאריך הריאיון | 3.5.2004 | מקום",
      })
  void formsInManyLanguages(String asks, String answers, String held, String date, String place) {
    String head =
        "The Weir\n\n%s: Tom Vidal\n%s: Ana Ruiz\n%s: %s\n%s: Harrow\n\n"
            .formatted(asks, answers, held, date, place);
    String talk =
        "%1$s: When did you first see it?\n\n%2$s: I was four. My father took me.\n\n"
            + "%1$s: What did it look like?\n\n%2$s: Like a wall of milk.\n\n"
            + "%1$s: Were you afraid?\n\n%2$s: I was not.\n";
    String expected =
        "date 2004-05-03; held 2004-05-03 Harrow; ivr Tom Vidal; ive Ana Ruiz; 6 turns";
    Reading reading = Sketch.text(head + talk.formatted(asks, answers));
    assertEquals(expected, told(reading));
    List<Speaker> speakers = reading.interview().speakers();
    assertEquals(List.of(asks), speakers.get(0).labels());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Interviewee: Ruiz, Ana\\nDate: 3 May 2004 | date 2004-05-03; ive Ana Ruiz; 4 turns",
        "Interviewers: Tom Vidal and Ilse Kern\\n"
            + "Place: Harrow | held null Harrow; ivr Tom Vidal; ivr Ilse Kern; 4 turns",
        "Przeprowadzający wywiad: Tom Vidal\\n"
            + "Miejsce: Harrow | held null Harrow; ivr Tom Vidal; 4 turns",
        "Entretien réalisé par: Tom Vidal\\n"
            + "Interviewed by: Ilse Kern\\n"
            + "Place: 2 | ivr Tom Vidal; ivr Ilse Kern; 4 turns",
        "Transcriber: Ilse Kern\\nEditor: Mo Lund | trc Ilse Kern; edt Mo Lund; 4 turns",
        "Transcriber: unknown to this day\\nTape: 2 | ; 4 turns",
        "Date: 05/04/2004\\nPlace: 2 | ; 4 turns",
        "Date: 05/04/2004\\nPlace: Room 2 | held null Room 2; 4 turns",
        "Journalist: Ana Ruiz (The Weir) | ivr Ana Ruiz; 4 turns",
        "Interviewee: Tom Vidal; miller | ive Tom Vidal; 4 turns",
      })
  void whatFieldsSay(String head, String expected) {
    String talk = "Q: Is it old?\n\nA: It is.\n\nQ: Who built it?\n\nA: The millers.\n";
    assertEquals(
        expected, told(Sketch.text("The Weir\n\n" + head.replace("\\n", "\n") + "\n\n" + talk)));
  }

  @ParameterizedTest
  @CsvSource({"Hello,Hi", "Welcome,Thanks", "您好,你好"})
  void greetingsAreTalkAndNoNames(String asks, String answers) {
    String talk =
        "The Weir\n\nDate: 3 May 2004\n\nInterviewer: %s\n\nGuest: %s\n\n".formatted(asks, answers)
            + "Interviewer: Is it old?\n\n"
            + "Guest: It is.\n\n"
            + "Interviewer: Who built it?\n\n"
            + "Guest: The millers.\n";
    assertEquals(6, turns(Sketch.text(talk)));
  }

  @Test
  void aTableIsAForm() {
    String table = "| Interviewee | Ana Ruiz |\n|---|---|\n| Date of interview | 3 May 2004 |\n\n";
    Reading reading =
        Sketch.markdown(
            "# The Weir\n\n"
                + table
                + "Q: Is it old?\n\nA: It is.\n\nQ: Who built it?\n\nA: Us.\n");
    assertEquals("date 2004-05-03; held 2004-05-03 null; ive Ana Ruiz; 4 turns", told(reading));
  }

  @Test
  void fieldsStayWhereTheyAre() {
    String head = "The Weir\n\nInterviewer: Tom Vidal\nTape 1, Side A\nLength: 45 minutes\n\n";
    Reading reading =
        Sketch.text(head + "Q: Is it old?\n\nA: It is.\n\nQ: Who built it?\n\nA: Us.\n");
    assertTrue(
        Sketch.of(reading).replace(" / ", " ").contains("Interviewer: Tom Vidal"),
        Sketch.of(reading));
    assertTrue(Sketch.of(reading).contains("Tape 1, Side A"), Sketch.of(reading));
    assertTrue(Sketch.of(reading).contains("Length: 45 minutes"), Sketch.of(reading));
    assertTrue(reading.interview().blocks().get(0) instanceof Narration);
  }
}
