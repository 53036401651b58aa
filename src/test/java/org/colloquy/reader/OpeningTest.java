package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What openings say of the text: title, dates, people; and in which language it is. */
final class OpeningTest {
  private static final String TALK =
      "\n\nQ: Is the weir old?\n\nA: It is.\n\nQ: Who built it?\n\nA: The millers.\n";

  /** Dates within longer texts: when they came out, or when two talked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- **Feed:** The Weir, published October 1, 2021, and read ever since by both millers and"
            + " by all of their neighbours | 2021-10-01",
        "- **Feed:** The Weir, first read on October 1, 2021, and ever since by both of the millers"
            + " and by their neighbours | none",
        "*À Lausanne, le 22 décembre 2016, entretien avec la meunière Ana Ruiz. Récit de deux"
            + " voyages au moulin de sa tante.* | 2016-12-22",
        "*À Lausanne, le 22 décembre 2016, la meunière Ana Ruiz a fermé son moulin. Récit de deux"
            + " voyages chez sa tante.* | none",
        "Nobody remembers who built the weir, but in an interview of May 3, 1998 a miller said that"
            + " it was his own father. | none",
      })
  void datesWithinTexts(String text, String expected) {
    Metadata metadata = Sketch.markdown("# The Old Weir\n\n" + text + TALK).interview().metadata();
    assertEquals(expected, metadata.date().map(Object::toString).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recorded on 17 July 2001 | 2001-07-17",
        "Recorded on July 17th, 2001 | 2001-07-17",
        "Aufgezeichnet am 14. Mai 2011 | 2011-05-14",
        "Propos recueillis le 1er mars 2011 | 2011-03-01",
        "Grabada el 3 de abril de 1998 | 1998-04-03",
        "Conducted on 4 januari 2004 | 2004-01-04",
        "Recorded on 5 лютого 2010 | 2010-02-05",
        "Recorded on 6 ledna 2010 | 2010-01-06",
        "Recorded on 7 Aralık 2010 | 2010-12-07",
        "Aufgezeichnet am 7.5.2010 | 2010-05-07",
        "Recorded on 25/12/2010 | 2010-12-25",
        "Recorded on 12/25/2010 | 2010-12-25",
        "Recorded on 05/12/2010 | none",
        "Recorded on 2010-11-12 | 2010-11-12",
        "Recorded on 2010年11月12日 | 2010-11-12",
        "収録 令和6年5月3日 | 2024-05-03",
        "収録 令和元年 10 月 1 日 | 2019-10-01",
        "収録 昭和６３年１２月３１日 | 1988-12-31",
        "採訪於 民國九十九年五月三日 | none",
        "採訪於 民國99年5月3日 | 2010-05-03",
        "Recorded on 2024년 5월 3일 | 2024-05-03",
        "Recorded on 2024년 5월 | 2024-05",
        "Recorded on 2024. 5. 3. | 2024-05-03",
        "Recorded on Tuesday, May 4, 2004 | 2004-05-04",
        "Aufgezeichnet am Dienstag, dem 4. Mai 2004 | 2004-05-04",
        "Recorded on Tue 4 May 2004 | 2004-05-04",
        "Recorded on 4-6 May 2004 | 2004-05-04",
        "Recorded on 4 and 5 May 2004 | 2004-05-04",
        "Aufgezeichnet vom 4.–6. Mai 2004 | 2004-05-04",
        "Recorded for number 3, 14 May 2004 | 2004-05-14",
        "Recorded on May 4-6, 2004 | 2004-05-04",
        "Recorded on 4 May '04 | none",
        "Recorded on 4/5/04 | none",
        "Recorded on 4.5.04 | none",
      })
  void datesOfTheTalk(String line, String expected) {
    Metadata metadata = Sketch.text("The Old Weir\n\n" + line + TALK).interview().metadata();
    assertEquals(
        expected, metadata.interviewed().map(i -> String.valueOf(i.date())).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Source: The Harrow Courier | The Harrow Courier",
        "Source: weir_notes.pdf | none",
        "Source: notes/weir.doc, read in 2004 | none",
      })
  void whereItAppeared(String line, String expected) {
    Metadata metadata = Sketch.text("The Old Weir\n\n" + line + TALK).interview().metadata();
    assertEquals(expected, metadata.publication().map(p -> p.title()).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recorded at Signal Cottage on 12 May 1991 | Signal Cottage",
        "Recorded in Lower Harrow, on 12 May 1991 | Lower Harrow",
        "Aufgezeichnet in Berlin am 12. Mai 1991 | Berlin",
        "Recorded in haste on 12 May 1991 | null",
        "Recorded by the miller in Harrow on 12 May 1991 | null",
        "Recorded on 12 May 1991 | null",
      })
  void placesOfTheTalk(String line, String expected) {
    Metadata metadata = Sketch.text("The Old Weir\n\n" + line + TALK).interview().metadata();
    assertEquals(expected, metadata.interviewed().map(i -> String.valueOf(i.place())).orElse("-"));
  }

  @Test
  void aDateThatMayMeanTwoDaysIsNotTakenAndTold() {
    assertEquals(
        "05/12/2010",
        Sketch.text("The Old Weir\n\nRecorded on 05/12/2010" + TALK).evidence().stream()
            .filter(e -> e.subject().equals("not-a-date"))
            .map(Evidence::decision)
            .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h3>Mills</h3><p>Old and new</p><h2>The Old Weir</h2><p>Asked in May.</p> | The Old Weir",
        "<h2>The Old Weir</h2><p>Asked in May.</p><h3>Mills</h3> | The Old Weir",
        "<h3>Mills</h3><h2>The Old Weir</h2><h2>Part one</h2> | The Old Weir",
      })
  void aHeadingAboveAHigherOneIsNoTitle(String opening, String expected) {
    String talk = TALK.strip().replaceAll("(?m)^(.+)$", "<p>$1</p>");
    Metadata metadata = Sketch.named("talk.html", opening + talk).interview().metadata();
    assertEquals(expected, metadata.title().orElse("none"));
  }

  static Stream<Arguments> openings() {
    return Stream.of(
        Arguments.of(
            "a date on the line below the title",
            "The Woman Who Counts Eels\n14 March 2019",
            "The Woman Who Counts Eels, 2019-03-14, Q interviewer, A interviewee"),
        Arguments.of(
            "several who are interviewed",
            "Interview with Ana Ruiz and Tom Vidal",
            "Interview with Ana Ruiz and Tom Vidal, none, Q interviewer, A interviewee"),
        Arguments.of(
            "an occupation before the name",
            "The Old Weir: questions for miller Tom Vidal",
            "The Old Weir: questions for miller Tom Vidal, none, Q interviewer, Tom Vidal"
                + " interviewee"),
        Arguments.of(
            "a name before the word interview",
            "Tom Vidal im Interview",
            "Tom Vidal im Interview, none, Q interviewer, Tom Vidal interviewee"),
        Arguments.of(
            "a path is no date",
            "The Old Weir\n\nSee /2015/01/06/weir for more.",
            "The Old Weir, none, Q interviewer, A interviewee"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("openings")
  void openings(String name, String opening, String expected) {
    Reading reading = Sketch.text(opening + TALK);
    Metadata metadata = reading.interview().metadata();
    String people =
        reading.interview().speakers().stream()
            .map(s -> s.name() + " " + s.role().name().toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.joining(", "));
    assertEquals(
        expected,
        metadata.title().orElse("none")
            + ", "
            + metadata.date().map(Object::toString).orElse("none")
            + ", "
            + people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The weir was old and it is still there, and you have to see it with the light.",
        "de | Das Wehr ist alt, und es war auch nicht neu, als ich mit den Eltern kam.",
        "fr | Le barrage est vieux, et les gens qui sont dans la vallée ne le voient pas, je"
            + " crois.",
        "es | El azud es viejo, pero las piedras no lo son, y los molinos son como una casa muy"
            + " vieja.",
        "pt | O açude é velho, mas os moinhos não, e foi uma surpresa por isso em casa da avó.",
        "it | Il mulino non è vecchio, ma che gli alberi sono della nonna per una volta era vero.",
        "nl | De molen is niet oud, maar het water en de stenen zijn dat wel, voor wat ik je zeg.",
        "pl | Młyn nie jest stary, ale to co na nim się robi, jest stare jak świat, i że był.",
        "sv | Kvarnen är inte gammal, men det som jag har och vad en man var på den tiden.",
        "da | Møllen er ikke gammel, hvad jeg og en mand af byen har, var på det sted.",
        "fi | Mylly ei ole vanha, mutta se oli niin kun minä olin täällä ja sitten mitä hän teki.",
        "cs | Mlýn není starý, ale je to jak když jsem byl na vodě a tak jsme si řekli, že se to"
            + " povedlo.",
        "hu | A malom nem régi, de az is volt, és ez csak egy ház, mert azt meg kell nézni.",
        "ro | Moara nu este veche, ca în sat, dar am mai văzut ce este pe deal și care sunt cu apă"
            + " la noi.",
        "tr | Değirmen çok eski bir yer, ama bu ne için var, ben ve babam gibi, o da de olur mi.",
        "id | Kincir itu tidak tua, dan kami juga ada di sini untuk apa yang dari dulu ini dengan"
            + " saya.",
        "ca | El molí no és vell, però això és molt una casa amb els amics i els va agradar que la"
            + " veiés.",
        "ru | Мельница старая, и мы её помним, потому что жили рядом, и это было хорошо.",
        "uk | Млин старий, і ми його пам'ятаємо, бо жили поруч, і це було її місце.",
        "bg | Мелницата е стара и ние я помним, защото живеехме наблизо, в къща до върбата.",
        "sr | Млин је стар и ми га памтимо, јер смо живели поред њега, код љубазних људи и ћерки.",
        "el | Ο μύλος είναι παλιός και τον θυμόμαστε γιατί μέναμε δίπλα.",
        "ar | الطاحونة قديمة ونحن نتذكرها لأننا سكنا بجانبها.",
        "fa | آسیاب پیر است و ما آن را به یاد می‌آوریم چون در کنار آن زندگی می‌کردیم، پدر چای گرم"
            + " می‌خورد.",
        "he | הטחנה ישנה ואנחנו זוכרים אותה כי גרנו לידה.",
        "hi | चक्की पुरानी है और हम उसे याद करते हैं।",
        "th | โรงสีเก่าและเราจำได้เพราะเราอยู่ข้างๆ",
        "ko | 방앗간은 오래되었고 우리는 그 옆에 살았기 때문에 기억합니다.",
        "ja | 水車小屋は古くて、私たちはそのそばに住んでいたので覚えています。",
        "zh-Hans | 磨坊很老，我们还记得它，因为我们住在它的旁边，这是实话。",
        "zh-Hant | 磨坊很老，我們還記得它，因為我們住在它的旁邊，這是實話。",
        "none | 12 34",
      })
  void languages(String expected, String text) {
    assertEquals(
        expected, Sketch.text(text + "\n").interview().metadata().language().orElse("none"));
  }
}
