package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @Test
  void eachRoleComesWithItsEvidence() {
    Reading reading =
        Sketch.text(
            "Ana: How old?\n\nTom: Older than I am, and I am old.\n\nAna: And who built it?\n\n"
                + "Tom: The millers did, all nine of them.\n");
    assertEquals(
        "Ana: interviewer, says 28% of the text; 100% of the turns end with a question, 0% answer one",
        reading.evidence().stream()
            .filter(e -> e.subject().equals("role"))
            .findFirst()
            .map(e -> e.decision() + ", " + e.why())
            .orElseThrow());
  }
}
