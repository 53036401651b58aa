package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions that bear no label: by their setting, a dash, or their question marks alone. */
final class QuestionsTest {
  private static Arguments row(String name, String source, String expected) {
    return Arguments.of(name, source, expected.strip());
  }

  static Stream<Arguments> markdown() {
    return Stream.of(
        row(
            "headings, the title a name",
            "# Ana Ruiz\n\n### Who are you, and what do you do?\n\nI keep the weir.\n\n"
                + "### And tools?\n\nA spade. My father's.\n\n### Your dream weir\n\nI have it.\n\n"
                + "### What would you change?\n\nMe? Nothing.\n",
            "title: Ana Ruiz\n"
                + "q1 ?: Who are you, and what do you do?\n"
                + "a1 Ana Ruiz: I keep the weir.\n"
                + "q2 ?: And tools?\n"
                + "a2 Ana Ruiz: A spade. My father's.\n"
                + "q3 ?: Your dream weir\n"
                + "a3 Ana Ruiz: I have it.\n"
                + "q4 ?: What would you change?\n"
                + "a4 Ana Ruiz: Me? Nothing."),
        row(
            "a deeper heading and a list are part of the answer",
            "# Ana Ruiz\n\n### What do you use?\n\n##### At home\n\n- A spade\n\nI dig.\n\n"
                + "### Who taught you?\n\nMy father.\n\n### Where do you live?\n\nWe live here.\n",
            "title: Ana Ruiz\nq1 ?: What do you use?\na1 Ana Ruiz: At home / A spade / I dig.\n"
                + "q2 ?: Who taught you?\na2 Ana Ruiz: My father.\nq3 ?: Where do you live?\n"
                + "a3 Ana Ruiz: We live here."),
        row(
            "bold, wrapped, two paragraphs, a request",
            "# An interview with Ana Ruiz\n\n"
                + "She keeps the weir.\n\n"
                + "**How did\n"
                + "you begin?**\n\n"
                + "With my\n"
                + "father.\n\n"
                + "I was nine.\n\n"
                + "**Nine?**\n\n"
                + "**You could dig?**\n\n"
                + "I could.\n\n"
                + "**Tell us about the flood.**\n\n"
                + "We lost the gate.\n\n"
                + "**Would you stay?**\n\n"
                + "I would.\n",
            "title: An interview with Ana Ruiz\nintroduction: She keeps the weir.\n"
                + "q1 ?: How did you begin?\na1 Ana Ruiz: With my father. / I was nine.\n"
                + "q2 ?: Nine? / You could dig?\na2 Ana Ruiz: I could.\n"
                + "q3 ?: Tell us about the flood.\na3 Ana Ruiz: We lost the gate.\n"
                + "q4 ?: Would you stay?\na4 Ana Ruiz: I would."),
        row(
            "a request without a stop opens, a crosshead does not",
            "# Interview\n\nShe keeps the weir.\n\n**At the weir**\n\nIt is old.\n\n"
                + "**Tell me about your work at the weir**\n\nI dig.\n\n**Do you dig deep?**\n\n"
                + "I do.\n\n**Would you stay?**\n\nI would.\n",
            "title: Interview\n"
                + "introduction: She keeps the weir. / At the weir / It is old.\n"
                + "q1 ?: Tell me about your work at the weir\na1 ?: I dig.\n"
                + "q2 ?: Do you dig deep?\na2 ?: I do.\nq3 ?: Would you stay?\na3 ?: I would."),
        row(
            "bold and answer in one paragraph, on two lines",
            "# Interview\n\n**How did you begin?**\nWith my father.\n\n**Do you dig?**\nI do.\n\n"
                + "**Would you stay?**\nI would.\n",
            "title: Interview\nq1 ?: How did you begin?\na1 ?: With my father.\n"
                + "q2 ?: Do you dig?\na2 ?: I do.\nq3 ?: Would you stay?\na3 ?: I would."),
        row(
            "bold and answer on one line",
            "# Interview\n\n**How did you begin?** With my father.\n\n**Do you dig?** I do.\n\n"
                + "**Would you stay?** I would.\n",
            "title: Interview\nq1 ?: How did you begin?\na1 ?: With my father.\n"
                + "q2 ?: Do you dig?\na2 ?: I do.\nq3 ?: Would you stay?\na3 ?: I would."),
        row(
            "italic",
            "# Interview\n\n*Wie fingen Sie an?*\n\nMit meinem Vater.\n\n*Graben Sie noch?*\n\n"
                + "Ich grabe.\n\n*Würden Sie bleiben?*\n\nIch bliebe.\n",
            "title: Interview\nq1 ?: Wie fingen Sie an?\na1 ?: Mit meinem Vater.\n"
                + "q2 ?: Graben Sie noch?\na2 ?: Ich grabe.\nq3 ?: Würden Sie bleiben?\n"
                + "a3 ?: Ich bliebe."),
        row(
            "bold questions, answers behind a dash",
            "# Entretien\n\n**Comment avez-vous commencé ?**\n\n— Avec mon père.\n\n"
                + "**Creusez-vous encore ?**\n\n— Je creuse.\n\nTous les jours.\n\n"
                + "**Resteriez-vous ?**\n\n— Moi, je reste.\n",
            "title: Entretien\nq1 ?: Comment avez-vous commencé ?\na1 ?: Avec mon père.\n"
                + "q2 ?: Creusez-vous encore ?\na2 ?: Je creuse. / Tous les jours.\n"
                + "q3 ?: Resteriez-vous ?\na3 ?: Moi, je reste."),
        row(
            "labelled answers to unlabelled questions",
            "# Interview\n\n"
                + "**How did it begin?**\n\n"
                + "**Ana Ruiz:** With my father.\n\n"
                + "**Tom Vidal:** And mine.\n\n"
                + "**Do you dig?**\n\n"
                + "**Ana:** I do.\n\n"
                + "**Tom:** I rest.\n\n"
                + "**Would you stay?**\n\n"
                + "**Ana:** I would.\n",
            "title: Interview\nq1 ?: How did it begin?\na1 Ana Ruiz: With my father.\n"
                + "a2 Tom Vidal: And mine.\nq2 ?: Do you dig?\na3 Ana Ruiz: I do.\n"
                + "a4 Tom Vidal: I rest.\nq3 ?: Would you stay?\na5 Ana Ruiz: I would."),
        row(
            "bold that says something before it asks",
            "# A talk at the weir\n\n"
                + "We met Ana Ruiz at her gate.\n\n"
                + "**I liked what you wrote about the flood.**\n\n"
                + "Thank you. It is a small book.\n\n"
                + "**So what do you do now?**\n\n"
                + "I want to build a boat.\n\n"
                + "**And would you take it out in March?**\n\n"
                + "I would, on the first calm day.\n\n"
                + "**Good luck with your boat!**\n\n"
                + "Thank you. Come and see it when it floats.\n",
            "title: A talk at the weir\nintroduction: We met Ana Ruiz at her gate.\n"
                + "q1 ?: I liked what you wrote about the flood.\n"
                + "a1 ?: Thank you. It is a small book.\nq2 ?: So what do you do now?\n"
                + "a2 ?: I want to build a boat.\nq3 ?: And would you take it out in March?\n"
                + "a3 ?: I would, on the first calm day.\nq4 ?: Good luck with your boat!\n"
                + "a4 ?: Thank you. Come and see it when it floats."),
        row(
            "a name and a wide space before each answer",
            "# 水車番に聞く\n\n**――水車について、お聞かせください。**\n\n山田　父と始めました。\n\n"
                + "**――今も掘りますか？**\n\n山田　掘ります。\n\n**――残りますか。**\n\n山田　私は残ります。\n",
            "title: 水車番に聞く\nq1 ?: 水車について、お聞かせください。\na1 山田: 父と始めました。\n"
                + "q2 ?: 今も掘りますか？\na2 山田: 掘ります。\nq3 ?: 残りますか。\na3 山田: 私は残ります。"),
        row(
            "labels at a first pair whose question is in italics behind its own",
            "# The weir\n\nTom: *How did you begin?*\n\nAna: With my father.\n\nI was nine.\n\n"
                + "*Do you dig?*\n\nI do.\n\n*Would you stay?*\n\nI would.\n",
            "title: The weir\nq1 Tom: How did you begin?\na1 Ana: With my father. / I was nine.\n"
                + "q2 Tom: Do you dig?\na2 Ana: I do.\nq3 Tom: Would you stay?\na3 Ana: I would."),
        row(
            "a bold label before a first question in italics",
            "# The weir\n\n**Tom Vidal:** *How did you begin?*\n\n**Ana Ruiz:** I dug.\n\n"
                + "*Do you dig?*\n\nI do.\n\n*Would you stay?*\n\nI would.\n",
            "title: The weir\nq1 Tom Vidal: How did you begin?\na1 Ana Ruiz: I dug.\n"
                + "q2 Tom Vidal: Do you dig?\na2 Ana Ruiz: I do.\n"
                + "q3 Tom Vidal: Would you stay?\na3 Ana Ruiz: I would."),
        row(
            "a label at the first question alone, below a heading as those that follow",
            "# The weir\n\n### Tom: How did you begin?\n\nAna: I dug.\n\n"
                + "### Do you dig?\n\nI do.\n\n### Would you stay?\n\nI would.\n",
            "title: The weir\nq1 Tom: How did you begin?\na1 Ana: I dug.\n"
                + "q2 Tom: Do you dig?\na2 Ana: I do.\nq3 Tom: Would you stay?\na3 Ana: I would."),
        row(
            "italics that a title inside or a blank at their end breaks",
            "# Interview\n\n*How did you begin?*\n\nI dug.\n\n"
                + "*In *The Weir *you say that you dig. Do you?*\n\nI do.\n\n"
                + " *You wrote *The Mill*. Would you stay? *\n\nI would.\n\n"
                + "*And what comes next?*\n\nI rest.\n",
            "title: Interview\nq1 ?: How did you begin?\na1 ?: I dug.\n"
                + "q2 ?: In *The Weir you say that you dig. Do you?\na2 ?: I do.\n"
                + "q3 ?: You wrote The Mill. Would you stay? *\na3 ?: I would.\n"
                + "q4 ?: And what comes next?\na4 ?: I rest."),
        row(
            "an asterisk that refers to a note is no remnant of italics",
            "# Interview\n\n*How did you begin?*\n\nI dug for the mill.\n\n"
                + "*The mill has another name now.\n\n*Would you stay?*\n\nI would.\n",
            "title: Interview\nq1 ?: How did you begin?\n"
                + "a1 ?: I dug for the mill. / *The mill has another name now.\n"
                + "q2 ?: Would you stay?\na2 ?: I would."),
        row(
            "a note and thanks before a talk are no first pair",
            "# Interview\n\nEditor: We cut this talk.\n\nThanks: To all of the millers.\n\n"
                + "*How did you begin?*\n\nI dug.\n\n*Do you dig?*\n\nI do.\n\n"
                + "*Would you stay?*\n\nI would.\n",
            "title: Interview\n"
                + "byline: Editor: We cut this talk.\n"
                + "introduction: Thanks: To all of the millers.\n"
                + "q1 ?: How did you begin?\n"
                + "a1 ?: I dug.\n"
                + "q2 ?: Do you dig?\n"
                + "a2 ?: I do.\n"
                + "q3 ?: Would you stay?\n"
                + "a3 ?: I would."),
        row(
            "headings of parts are no questions",
            "# An interview with Ana Ruiz\n\n"
                + "## The weir\n\n"
                + "**How did you begin?**\n\n"
                + "With my father.\n\n"
                + "**Do you dig?**\n\n"
                + "I do.\n\n"
                + "## The house\n\n"
                + "**Would you stay?**\n\n"
                + "I would.\n\n"
                + "## About Ana Ruiz\n\n"
                + "She keeps the weir.\n",
            "title: An interview with Ana Ruiz\nheading 1: The weir\nq1 ?: How did you begin?\n"
                + "a1 Ana Ruiz: With my father.\nq2 ?: Do you dig?\na2 Ana Ruiz: I do.\n"
                + "heading 1: The house\nq3 ?: Would you stay?\na3 Ana Ruiz: I would.\n"
                + "heading 1: About Ana Ruiz\nclosing: She keeps the weir."));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row(
            "dashes on both sides, Russian",
            "Беседа с мельником\n\n"
                + "— Как вы начали?\n\n"
                + "— С отцом.\n\n"
                + "Мне было девять лет.\n\n"
                + "— Вы ещё работаете?\n\n"
                + "— Я работаю. А кто же?\n\n"
                + "— Вы бы остались?\n\n"
                + "— Я? Остался бы.\n",
            "title: Беседа с мельником\nq1 ?: Как вы начали?\n"
                + "a1 ?: С отцом. / Мне было девять лет.\nq2 ?: Вы ещё работаете?\n"
                + "a2 ?: Я работаю. А кто же?\nq3 ?: Вы бы остались?\na3 ?: Я? Остался бы."),
        row(
            "question and answer behind dashes on one line",
            "Интервью с мельником\n\n"
                + "— Как вы начали? — С отцом.\n\n"
                + "— Вы ещё работаете? — Я работаю.\n\n"
                + "— Вы бы остались? — Я остался бы.\n",
            "title: Интервью с мельником\nq1 ?: Как вы начали?\na1 ?: С отцом.\n"
                + "q2 ?: Вы ещё работаете?\na2 ?: Я работаю.\nq3 ?: Вы бы остались?\n"
                + "a3 ?: Я остался бы."),
        row(
            "a dash at the question alone, French",
            "Entretien avec le meunier\n\n— Comment avez-vous commencé ?\n\nAvec mon père.\n\n"
                + "— Parlez-nous de la crue.\n\nNous avons perdu la vanne.\n\nTout.\n\n"
                + "— Creusez-vous encore ?\n\nJe creuse.\n\n— Resteriez-vous ?\n\nJe resterais.\n",
            "title: Entretien avec le meunier\nq1 ?: Comment avez-vous commencé ?\n"
                + "a1 ?: Avec mon père.\nq2 ?: Parlez-nous de la crue.\n"
                + "a2 ?: Nous avons perdu la vanne. / Tout.\nq3 ?: Creusez-vous encore ?\n"
                + "a3 ?: Je creuse.\nq4 ?: Resteriez-vous ?\na4 ?: Je resterais."),
        row(
            "a question and an answer, each behind a dash",
            "— Deep?\n— Deep enough.\n",
            "q1 ?: Deep?\na1 ?: Deep enough."),
        row(
            "two of each behind dashes below a title",
            "At the weir\n\n— Глубоко?\n\n— Глубоко.\n\n— А зимой?\n\n— Зимой тоже.\n",
            "title: At the weir\nq1 ?: Глубоко?\na1 ?: Глубоко.\nq2 ?: А зимой?\n"
                + "a2 ?: Зимой тоже."),
        row(
            "a question and an answer, each within quotation marks",
            "At the weir\n\n“Is it deep?”\n\n“Deep enough.”\n",
            "title: At the weir\nq1 ?: “Is it deep?”\na1 ?: “Deep enough.”"),
        row(
            "a story says who speaks",
            "At the weir\n\n“Is it deep?” she asked.\n\n“Deep enough,” he said.\n",
            "title: At the weir\n" + "prose: “Is it deep?” she asked. / “Deep enough,” he said."),
        row(
            "a story with dashes does so as well",
            "У плотины\n\n— Глубоко? — спросила она.\n\n— Глубоко.\n",
            "title: У плотины\nprose: — Глубоко? — спросила она. / — Глубоко."),
        row(
            "an essay that asks once",
            "The river\n\nBut who owns a river?\n\nNobody does.\n",
            "title: The river\nsubtitle: But who owns a river?\nprose: Nobody does."),
        row(
            "a dash at the answer alone",
            "Entretien avec le meunier\n\nComment avez-vous commencé ?\n\n— Avec mon père.\n\n"
                + "Creusez-vous encore ?\n\n— Je creuse.\n\nResteriez-vous ?\n\n— Je resterais.\n",
            "title: Entretien avec le meunier\nq1 ?: Comment avez-vous commencé ?\n"
                + "a1 ?: Avec mon père.\nq2 ?: Creusez-vous encore ?\na2 ?: Je creuse.\n"
                + "q3 ?: Resteriez-vous ?\na3 ?: Je resterais."),
        row(
            "a double dash, Japanese, also without question marks",
            "水車番に聞く\n\n――いつ始めましたか。\n\n父と始めました。\n\n私は九歳でした。\n\n――今も掘りますか？\n\n"
                + "掘ります。\n\n――残りますか。\n\n私は残ります。\n",
            "title: 水車番に聞く\nq1 ?: いつ始めましたか。\na1 水車番: 父と始めました。 / 私は九歳でした。\n"
                + "q2 ?: 今も掘りますか？\na2 水車番: 掘ります。\nq3 ?: 残りますか。\na3 水車番: 私は残ります。"),
        row(
            "labels at the first pair alone",
            "„Die Mühle bleibt“\n\nWehrblatt: Frau Ruiz, wie haben Sie begonnen?\n\n"
                + "Ana Ruiz: Mit meinem Vater, im nassen Sommer.\n\nGraben Sie noch?\n\n"
                + "Ich grabe, jeden Tag außer Sonntag.\n\nWürden Sie bleiben?\n\n"
                + "Ja. Wo gibt es sonst so einen Fluss?\n",
            "title: „Die Mühle bleibt“\nq1 Wehrblatt: Frau Ruiz, wie haben Sie begonnen?\n"
                + "a1 Ana Ruiz: Mit meinem Vater, im nassen Sommer.\n"
                + "q2 Wehrblatt: Graben Sie noch?\n"
                + "a2 Ana Ruiz: Ich grabe, jeden Tag außer Sonntag.\n"
                + "q3 Wehrblatt: Würden Sie bleiben?\n"
                + "a3 Ana Ruiz: Ja. Wo gibt es sonst so einen Fluss?"),
        row(
            "dashes on both sides, few of which ask",
            "Мельник\n\n— Как вы начали?\n\n— С отцом.\n\n— Вам было девять лет.\n\n— Восемь.\n\n"
                + "— Расскажите про паводок.\n\n— Мы потеряли ворота.\n\n"
                + "— И остались.\n\n— Остался. Куда мне идти.\n",
            "title: Мельник\nq1 ?: Как вы начали?\na1 ?: С отцом.\nq2 ?: Вам было девять лет.\n"
                + "a2 ?: Восемь.\nq3 ?: Расскажите про паводок.\na3 ?: Мы потеряли ворота.\n"
                + "q4 ?: И остались.\na4 ?: Остался. Куда мне идти."),
        row(
            "labels before the answers alone",
            "How did you begin?\n\n(Ana): With my father, in the wet summer.\n\nDo you dig?\n\n"
                + "(Ana): I do, every day but Sunday.\n\nTell us about the flood.\n\n"
                + "(Ana): We lost the gate.\n\nWould you stay?\n\n(Ana): I would.\n",
            "q1 ?: How did you begin?\na1 Ana: With my father, in the wet summer.\n"
                + "q2 ?: Do you dig?\na2 Ana: I do, every day but Sunday.\n"
                + "q3 ?: Tell us about the flood.\na3 Ana: We lost the gate.\n"
                + "q4 ?: Would you stay?\na4 Ana: I would."),
        row(
            "a statement before the questions, by whoever answers them",
            "定例記者会見\n\n1.冒頭発言\n堰は今年も開けます。\n以上です。\n2.質疑応答\n\n(記者)\nいつ開けますか。\n"
                + "(大臣)\n正午です。\n\n(記者)\n誰が開けますか。\n(大臣)\n私です。\n\n(記者)\n水は冷たいですか。\n"
                + "(大臣)\n冷たいです。\n",
            "title: 定例記者会見\nintroduction: 1.冒頭発言\na1 大臣: 堰は今年も開けます。以上です。\n"
                + "event break: 2.質疑応答\nq1 記者: いつ開けますか。\na2 大臣: 正午です。\nq2 記者: 誰が開けますか。\n"
                + "a3 大臣: 私です。\nq3 記者: 水は冷たいですか。\na4 大臣: 冷たいです。"),
        row(
            "a line before the questions that is called nothing",
            "定例記者会見\n\n1.概要\n堰は今年も開けます。\n\n(記者)\nいつ開けますか。\n"
                + "(大臣)\n正午です。\n\n(記者)\n誰が開けますか。\n(大臣)\n私です。\n\n(記者)\n水は冷たいですか。\n"
                + "(大臣)\n冷たいです。\n",
            "title: 定例記者会見\nintroduction: 1.概要 / 堰は今年も開けます。\nq1 記者: いつ開けますか。\n"
                + "a1 大臣: 正午です。\nq2 記者: 誰が開けますか。\na2 大臣: 私です。\nq3 記者: 水は冷たいですか。\n"
                + "a3 大臣: 冷たいです。"),
        row(
            "capitals",
            "Interview with the miller\n\nHOW DID YOU BEGIN?\n\nWith my father.\n\nDO YOU DIG?\n\n"
                + "I do.\n\nWOULD YOU STAY?\n\nI would.\n",
            "title: Interview with the miller\nq1 ?: HOW DID YOU BEGIN?\na1 ?: With my father.\n"
                + "q2 ?: DO YOU DIG?\na2 ?: I do.\nq3 ?: WOULD YOU STAY?\na3 ?: I would."),
        row(
            "nothing but question marks",
            "Interview with the miller\n\n"
                + "She keeps the weir.\n\n"
                + "How did you begin?\n\n"
                + "I began with my father, in the wet summer.\n\n"
                + "Do you still dig?\n\n"
                + "I do, and we dig every day but Sunday.\n\n"
                + "My back is good.\n\n"
                + "Would you stay?\n\n"
                + "I would. Where else is there such a river?\n",
            "title: Interview with the miller\nintroduction: She keeps the weir.\n"
                + "q1 ?: How did you begin?\na1 ?: I began with my father, in the wet summer.\n"
                + "q2 ?: Do you still dig?\n"
                + "a2 ?: I do, and we dig every day but Sunday. / My back is good.\n"
                + "q3 ?: Would you stay?\na3 ?: I would. Where else is there such a river?"),
        row(
            "Arabic question marks",
            "حوار مع الطحان\n\n— كيف بدأت؟ وما رأيك؟\n\n— مع أبي، أنا وأخي.\n\n— هل تعمل لديك؟\n\n"
                + "— نعم، لدي عمل.\n\n— هل تبقى أنت؟\n\n— أنا باق.\n",
            "title: حوار مع الطحان\n"
                + "q1 ?: كيف بدأت؟ وما رأيك؟\n"
                + "a1 الطحان: مع أبي، أنا وأخي.\n"
                + "q2 ?: هل تعمل لديك؟\n"
                + "a2 الطحان: نعم، لدي عمل.\n"
                + "q3 ?: هل تبقى أنت؟\n"
                + "a3 الطحان: أنا باق."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("markdown")
  void inMarkdown(String name, String source, String expected) {
    assertEquals(expected, Sketch.of(Sketch.markdown(source)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void inText(String name, String source, String expected) {
    assertEquals(expected, Sketch.of(Sketch.text(source)));
  }

  @Test
  void evidenceIsTold() {
    Reading reading =
        Sketch.markdown(
            "# Interview\n\n**How did you begin?**\n\nI dug.\n\n**Do you dig?**\n\nI do.\n\n"
                + "**Would you stay?**\n\nI would.\n");
    Evidence dialect =
        reading.evidence().stream()
            .filter(e -> e.subject().equals("dialect"))
            .findFirst()
            .orElseThrow();
    assertEquals("questions", dialect.decision());
    assertTrue(dialect.why().contains("bold"), dialect.why());
  }

  @ParameterizedTest
  @CsvSource({"'> ', Paragraph", "'', Quotation"})
  void answersThatAreAllQuotationsAreNone(String mark, String kind) {
    String source =
        "# A talk with Ada Moor\n\n"
            + "**Who taught you to row?**\n\n"
            + "> My aunt did, and I had a dog.\n\n"
            + ("**When did you first row alone?**\n\n" + mark + "I was nine years old.\n\n")
            + ("**Do you row with your dog?**\n\n" + mark + "I do, when he likes it.\n\n")
            + ("**What did your aunt say to that?**\n\n" + mark + "She told me to go.\n");
    List<Answer> answers =
        Sketch.markdown(source).interview().blocks().stream()
            .filter(b -> b instanceof Answer)
            .map(b -> (Answer) b)
            .toList();
    assertEquals(4, answers.size());
    assertEquals(kind, answers.get(0).content().get(0).getClass().getSimpleName());
  }
}
