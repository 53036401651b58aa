package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who asks and who answers: small talks on the left, each speaker's role on the right. */
final class RolesTest {
  private static Arguments row(String name, String expected, String... turns) {
    return Arguments.of(name, String.join("\n\n", turns) + "\n", expected);
  }

  static Stream<Arguments> labels() {
    return Stream.of(
        row(
            "letters",
            "Q interviewer, A interviewee",
            "Q: The weir is old.",
            "A: Is it?",
            "Q: It is.",
            "A: So am I."),
        row(
            "words",
            "Interviewer interviewer, Ruiz interviewee",
            "Interviewer: The weir is old.",
            "Ruiz: Is it?",
            "Interviewer: It is.",
            "Ruiz: So am I."),
        row(
            "words with a number",
            "Reporter 1 interviewer, Minister Ruiz interviewee, Reporter 2 interviewer",
            "Reporter 1: And the weir.",
            "Minister Ruiz: It stands.",
            "Reporter 2: And the bridge.",
            "Minister Ruiz: It stood.",
            "Reporter 1: And the mill.",
            "Minister Ruiz: It never did."),
        row(
            "a word behind a name",
            "Ana Ruiz moderator, Tom Vidal interviewee",
            "Ana Ruiz (host): The weir is old.",
            "Tom Vidal: It was old when I came.",
            "Ana Ruiz (host): And you.",
            "Tom Vidal: I was not."),
        row(
            "the press in Chinese",
            "海潮社記者 interviewer, 江校長 interviewee",
            "海潮社記者：堤壩很舊了，聽說已經有三百年沒有人修過，水從兩邊流出來。",
            "江校長：我來的時候它就舊了，我父親來的時候它也已經舊了，誰都記不清是哪一年。",
            "海潮社記者：您那時候也住在河邊，每天從堤壩上走過去上學，風雨無阻。",
            "江校長：我那時還年輕，走得很快，從來沒有想過它有一天會倒下來，現在想起來真是危險。"),
        row(
            "Russian",
            "Ведущий moderator, Смирнова interviewee",
            "Ведущий: Плотина старая.",
            "Смирнова: Она всегда была старой.",
            "Ведущий: И мост.",
            "Смирнова: Мост новый."),
        row(
            "Arabic",
            "المذيع moderator, الضيف interviewee",
            "المذيع: السد قديم.",
            "الضيف: كان قديما دائما.",
            "المذيع: والجسر.",
            "الضيف: الجسر جديد."),
        row(
            "a narrator of a life answers",
            "Interviewer interviewer, Narrator interviewee",
            "Interviewer: The weir.",
            "Narrator: We lived beside it, all of us, in one room with a stove.",
            "Interviewer: And then.",
            "Narrator: Then the water came, and we lived on the hill."),
        row(
            "an interpreter between question and answer",
            "Frau Kern interviewer, Dolmetscherin interpreter, Herr Sato interviewee",
            "Frau Kern: Wie alt ist das Wehr?",
            "Dolmetscherin: Sie fragt nach dem Wehr.",
            "Herr Sato: Es war schon alt, als ich kam, und damals war ich sehr jung.",
            "Frau Kern: Und die Brücke?",
            "Dolmetscherin: Sie fragt nach der Brücke.",
            "Herr Sato: Die Brücke ist neu, man hat sie nach der großen Flut gebaut."));
  }

  static Stream<Arguments> talks() {
    return Stream.of(
        row(
            "questions at the end of a turn count, not those within",
            "Ana interviewer, Tom interviewee",
            "Ana: How old is the weir?",
            "Tom: How would I know? It was old when I came, and my father said the same.",
            "Ana: And who built it?",
            "Tom: Who builds a weir? The millers did, all nine of them, in one dry summer."),
        row(
            "requests are questions",
            "Ana interviewer, Tom interviewee",
            "Ana: Tell me about the weir.",
            "Tom: It was old when I came, and my father said it was old when he came.",
            "Ana: Describe the summer it was built.",
            "Tom: Dry, they say, and the millers carried every stone on their backs."),
        row(
            "many ask one",
            "Ana interviewer, Tom interviewee, Ilse interviewer, Jon interviewer",
            "Ana: How old is the weir?",
            "Tom: Older than I am, and I am older than the mill, which is old enough.",
            "Ilse: Who built it?",
            "Tom: The millers did, all nine of them, in one dry summer, with their hands.",
            "Jon: And does it leak?",
            "Tom: Everything leaks that holds water, and the weir leaks on both its sides.",
            "Ana: Still?",
            "Tom: Still, and more each year, but less than the council's boat."),
        row(
            "one asks a panel, whose members ask each other too",
            "Ana interviewer, Tom interviewee, Ilse interviewee",
            "Ana: How old is the weir?",
            "Tom: Older than I am, and I am older than the mill, which is old enough.",
            "Ana: Ilse, who built it?",
            "Ilse: The millers, in one dry summer. Or was it two summers, Tom?",
            "Tom: One summer and a spring, if you believe the stone above the sluice.",
            "Ana: And does it leak?",
            "Ilse: Everything leaks that holds water, and the weir does on both sides.",
            "Ana: Do you agree?",
            "Tom: I do, and I have the wet boots to prove it, two pairs of them."),
        row(
            "who is brief and asks once, but answers more often, is no second host",
            "Ana interviewer, Tom interviewee, Ilse undetermined",
            "Ana: How old is the weir?",
            "Tom: Older than I am, and I am older than the mill, which is old enough.",
            "Ana: And who built it?",
            "Tom: The millers did, all nine of them, in one dry summer, with their hands.",
            "Ana: Ilse, is that so?",
            "Ilse: It is.",
            "Ana: And did you see it leak?",
            "Ilse: I did. You did too, didn't you?",
            "Tom: I saw it on both sides, and I have the wet boots to prove it, two pairs.",
            "Ilse: Yes.",
            "Ana: Was it really like that?",
            "Tom: It was, and worse each year, but never as bad as the council's boat.",
            "Ilse: Yeah, yeah."),
        row(
            "who says most and hardly asks asks nobody, however friendly the welcome",
            "Ana undetermined, Tom undetermined, Ilse undetermined",
            "Ana: Welcome to the weir. It was built in one dry summer by nine millers, who carried"
                + " every stone of it on their backs.",
            "Tom: My father carried some of them, for a loaf a day.",
            "Ana: The stones came from the hill behind the church, and you can see the hole from"
                + " here when it is clear. Have you ever been up there?",
            "Ilse: The hole is a pond now, and there are newts in it.",
            "Ana: And so we come to the bridge, of which there is more to tell than there is left"
                + " of it, since it went in the second winter.",
            "Tom: It went slowly, with a noise like furniture."),
        row(
            "who outtalks the guest, but asks each time, asks all the same",
            "Ana interviewer, Tom interviewee",
            "Ana: I walked along the weir this morning, in the fog, and thought of the nine millers"
                + " of whom one reads. How old is it?",
            "Tom: Older than I am.",
            "Ana: And everybody in the village says something else, I asked in the bakery and had"
                + " three answers before I had my change. Who built it?",
            "Tom: The millers did.",
            "Ana: There is water on both sides of it, as there should not be, and the council does"
                + " not answer letters. Does it leak?",
            "Tom: It does, and more each year."),
        row(
            "one question from outside makes nobody an interviewee",
            "Ana undetermined, Tom undetermined, Caller audience",
            "Ana: The weir is old, and it leans a little to the left.",
            "Tom: Everything leans to the left here, it is the wind.",
            "Ana: The mill does not lean.",
            "Tom: The mill is the wind's brother.",
            "Caller: Does it leak?",
            "Ana: It does, on both sides.",
            "Tom: On three, if you count the middle.",
            "Ana: I do not count the middle."),
        row(
            "an answer is an answer though the chair calls for it",
            "The Chair undetermined, Ms. Ruiz interviewer, Mr. Vidal interviewee",
            "The Chair: Ms. Ruiz has the floor.",
            "Ms. Ruiz: How much water has the weir lost?",
            "The Chair: Mr. Vidal.",
            "Mr. Vidal: A third of it since the spring, and the rest of it is being watched.",
            "The Chair: Ms. Ruiz.",
            "Ms. Ruiz: And who is watching it?",
            "The Chair: Mr. Vidal.",
            "Mr. Vidal: A man from the council, with a chair of his own and a book to write in."),
        row(
            "a title that names who asks",
            "Ana Ruiz interviewer, Tom Vidal interviewee, Ilse Kern interviewer",
            "Interview with Ana Ruiz",
            "Ana Ruiz: How old is the weir?",
            "Tom Vidal: Older than I am, and I am older than the mill, which is old enough.",
            "Ana Ruiz: I see.",
            "Tom Vidal: The millers built it, all nine of them, in one dry summer, by hand.",
            "Ilse Kern: Does it leak?",
            "Tom Vidal: Everything leaks that holds water, and the weir leaks on both its sides.",
            "Ana Ruiz: Still?",
            "Tom Vidal: Still, and more each year, but less than the council's boat."),
        row(
            "no marks at all: the words ask",
            "Speaker 1 interviewer, Speaker 2 interviewee",
            "Speaker 1: okay so how old is the weir",
            "Speaker 2: it was old when i came and my father said it was old when he came",
            "Speaker 1: and who built it",
            "Speaker 2: the millers did all nine of them in one dry summer with their hands",
            "Speaker 1: does it leak",
            "Speaker 2: everything leaks that holds water and the weir leaks on both its sides"),
        row(
            "Armenian, with the mark inside the word",
            "Անի interviewer, Վարդան interviewee",
            "Անի: Քանի՞ տարեկան է պատնեշը։",
            "Վարդան: Այն հին էր, երբ ես եկա, և հայրս ասում էր, որ հին էր նաև իր ժամանակ։",
            "Անի: Ո՞վ է կառուցել այն։",
            "Վարդան: Ջրաղացպանները, բոլոր ինը, մեկ չոր ամառվա ընթացքում, իրենց ձեռքերով։"),
        row(
            "Korean reasons end as questions do",
            "서연 interviewer, 박준 interviewee",
            "서연: 둑은 언제 생겼습니까?",
            "박준: 내가 왔을 때 이미 낡았고, 아버지도 그렇게 말씀하셨으니까.",
            "서연: 누가 만들었습니까?",
            "박준: 방앗간 사람들이 어느 가문 여름에 돌을 지고 와서 만들었다고 들었으니까."),
        row(
            "friends who both ask are no interview",
            "Ana undetermined, Tom undetermined",
            "Ana: Is the weir old?",
            "Tom: Very. Is the bridge?",
            "Ana: Not so very. Have you been?",
            "Tom: Twice. Have you?",
            "Ana: Never. Shall we go?",
            "Tom: Why not?"),
        row(
            "nobody asks",
            "Ana undetermined, Tom undetermined",
            "Ana: The weir is old.",
            "Tom: It is, and nobody has mended it since the flood.",
            "Ana: Nor the bridge.",
            "Tom: Nor the bridge, though they came twice to measure it."),
        row(
            "a host welcomes, a guest gives thanks",
            "Ana interviewer, Tom interviewee",
            "Ana: Tom Vidal, welcome to the weir.",
            "Tom: Thanks for having me. I have walked here every day for thirty years.",
            "Ana: That is long.",
            "Tom: It is long, and in the rain it is longer, and it always rains."),
        row(
            "the title names the guest where the talk leaves it open",
            "Tom Vidal interviewee, Ana Ruiz interviewer",
            "An Interview with Tom Vidal",
            "Tom Vidal: The weir is old.",
            "Ana Ruiz: It is, and nobody has mended it.",
            "Tom Vidal: Nor the bridge.",
            "Ana Ruiz: No, not the bridge either."),
        row(
            "what the talk shows outweighs the title",
            "Ana Ruiz interviewer, Tom Vidal interviewee",
            "Interview with Ana Ruiz",
            "Ana Ruiz: How old is the weir?",
            "Tom Vidal: Older than I am, and I am older than the mill, which is old enough.",
            "Ana Ruiz: Who built it?",
            "Tom Vidal: The millers did, all nine of them, in one dry summer, with their hands.",
            "Ana Ruiz: Does it leak?",
            "Tom Vidal: Everything leaks that holds water, and the weir leaks on both its sides."),
        row(
            "Japanese without question marks",
            "田中 interviewer, 佐藤 interviewee",
            "田中：この堰はいつできたのですか。",
            "佐藤：私が来たときにはもう古くて、父が来たときにも古かったそうです。",
            "田中：誰が作りましたか。",
            "佐藤：粉屋たちが、雨の少ない夏に、石を背負って作ったと聞いています。"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"labels", "talks"})
  void roles(String name, String source, String expected) {
    String roles =
        Sketch.text(source).interview().speakers().stream()
            .map(s -> s.name() + " " + s.role().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    assertEquals(expected, roles);
  }

  /** Where people meet, several ask and several answer: nobody interviews anybody. */
  @Test
  void aMeetingIsNoInterview() {
    String turns =
        """
        AR: The new gate lets the eels through, and we lift it at noon every day of the week.

        TV: How high is it?

        AR: As high as the old one was before the flood, and we have measured it twice.

        TV: Who lifts it?

        AR: The two of us did so in spring. It takes a quarter of an hour with the long bar.

        IK: And does it hold?

        LM: It held last winter when the ice came, and I was there to see it with my own eyes.

        OP: Why not build another one?

        RS: We asked the county about that in March, and it said that it has no money for it now.

        IK: Can we see the letter?

        LM: It is in the folder with all of the others, and the folder is in the miller's house.

        OP: Who else has read it?

        RS: Nobody but the two of us has read it so far, as far as I can tell without asking.
        """;
    assertEquals(
        "",
        Sketch.text(turns).interview().speakers().stream()
            .map(s -> s.role().name().toLowerCase(Locale.ROOT))
            .filter(r -> !r.equals("undetermined"))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void eachRoleComesWithItsEvidence() {
    Reading reading =
        Sketch.text(
            "Ana: How old?\n\nTom: Older than I am, and I am old.\n\nAna: And who built it?\n\n"
                + "Tom: The millers did, all nine of them.\n");
    assertEquals(
        "Ana: interviewer, says 28% of the text; 100% of the turns end with a question, 0% answer"
            + " one",
        reading.evidence().stream()
            .filter(e -> e.subject().equals("role"))
            .findFirst()
            .map(e -> e.decision() + ", " + e.why())
            .orElseThrow());
  }

  @Test
  void thoseWhoPresideAreToldInTheSameOrderEachTime() {
    String talk =
        """
        THE CLERK: All rise. The court is open. Is everybody here?

        THE COURT: Good morning. Please be seated. Is the state ready?

        MR. ORLEN: We are ready, Your Honor. The boat is outside.

        THE COURT: And the defence?

        MS. DACE: We are, Your Honor. We came by the ferry, and the ferry was late.

        THE CLERK: Will the ferryman be called today?

        MR. ORLEN: He will, and he will tell you what the river did that night.

        THE COURT: Who rang the bell?

        MS. DACE: Nobody says. The bell was old, and the wind was strong enough for it.

        THE CLERK: Shall I bring the bell?

        MR. ORLEN: It is too heavy, and the court has heard enough of it.
        """;
    for (int i = 0; i < 10; i++) {
      assertEquals(
          "THE CLERK: undetermined, THE COURT: undetermined",
          Sketch.text(talk).evidence().stream()
              .filter(e -> e.subject().equals("role") && e.why().startsWith("presides"))
              .map(Evidence::decision)
              .collect(Collectors.joining(", ")));
    }
  }
}
