package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that name who is interviewed, in many languages. */
final class CreditsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An Interview with Ana Ruiz | Q | A | Ana Ruiz",
        "The Weir asks, Ana Ruiz answers | Q | A | Ana Ruiz",
        "Das Wehr fragt – Ana Ruiz antwortet | F | A | Ana Ruiz",
        "Bent Sordu Ana Ruiz Cevapladı | S | C | Ana Ruiz",
        "The Weir asks what it is that answers | Q | A | none",
        "The Weir: in conversation with Ana Ruiz | Q | A | Ana Ruiz",
        "Interview with Ana Ruiz from the Weir | Q | A | Ana Ruiz",
        "Interview with Sting from Wallsend | Q | A | Sting from Wallsend",
        "Interview mit Ana Ruiz vom Wehr | F | A | Ana Ruiz",
        "Entrevista con Juan Carlos de la Presa | P | R | Juan Carlos de la Presa",
        "Interview mit Ana Ruiz | F | A | Ana Ruiz",
        "Entretien avec Ana Ruiz | Q | R | Ana Ruiz",
        "Entrevista a Ana Ruiz | P | R | Ana Ruiz",
        "Entrevista com Ana Ruiz | P | R | Ana Ruiz",
        "Entrevista amb Ana Ruiz | P | R | Ana Ruiz",
        "Intervista ad Ana Ruiz | D | R | Ana Ruiz",
        "Intervista a Tom Ruiz | D | R | Tom Ruiz",
        "Interview met Ana Ruiz | V | A | Ana Ruiz",
        "Samtal med Ana Ruiz | F | S | Ana Ruiz",
        "Interviu cu Ana Ruiz | Q | A | Ana Ruiz",
        "Συνέντευξη με την Άννα Ρουίζ | Q | A | Άννα Ρουίζ",
        "Ana Ruiz ile söyleşi | S | C | Ana Ruiz",
        "Ana Ruiz'le Röportaj | S | C | Ana Ruiz",
        "专访唐鳳 | 问 | 答 | 唐鳳",
        "水坝访谈｜唐鳳，看坝人 | 问 | 答 | 唐鳳",
        "访谈：林芳谈水坝 | 问 | 答 | 林芳",
        "佐藤花子さんへのインタビュー | Q | A | 佐藤花子",
        "佐藤花子さんに聞く | Q | A | 佐藤花子",
        "김민수 인터뷰 | Q | A | 김민수",
        "ראיון עם תהל ורד | ש | ת | תהל ורד",
        "حوار مع سلمى الدرعي | س | ج | سلمى الدرعي",
        "Rozmowa z Anną Nowakową | Kacper Lis | Anna Nowakowa | Anna Nowakowa",
        "Wywiad z Markiem Lisem | Ana Ruiz | Lis | Lis",
        "Интервью с Анной Петровой | Игорь Лунин | Анна Петрова | Анна Петрова",
        "Беседа с писателем Игорем Луниным | Анна | Игорь Лунин | Игорь Лунин",
        "Rozhovor s Janou Novákovou | Petr Malý | Jana Nováková | Jana Nováková",
        "Інтерв'ю з Оленою Коваль | Марко | Олена Коваль | Олена Коваль",
      })
  void whoAnswers(String title, String asks, String answers, String expected) {
    String talk =
        "%1$s: How old?\n\n%2$s: It is old.\n\n%1$s: Who built it?\n\n%2$s: The millers.\n\n"
            + "%1$s: With what?\n\n%2$s: With stones and with patience.\n";
    Reading reading = Sketch.text(title + "\n\n" + talk.formatted(asks, answers));
    String credited =
        reading.evidence().stream()
            .filter(e -> e.subject().equals("interviewee"))
            .map(e -> e.decision())
            .collect(Collectors.joining(", "));
    assertEquals(expected, credited.isEmpty() ? "none" : credited);
  }

  /** What may be a part of a name is none where the introduction has the name without it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Luis Mora de la Presa | Luis Mora cuida la presa. | Luis Mora",
        "Luis Mora de la Presa | Luis Mora de la Presa cuida un molino. | Luis Mora de la Presa",
      })
  void whereTheNameEnds(String title, String introduction, String expected) {
    String talk = "P: ¿Cuándo?\n\nR: Ayer.\n\nP: ¿Dónde?\n\nR: Aquí.\n\nP: ¿Y?\n\nR: Nada.\n";
    Reading reading =
        Sketch.text("Entrevista con " + title + "\n\n" + introduction + "\n\n" + talk);
    assertEquals(
        expected,
        reading.evidence().stream()
            .filter(e -> e.subject().equals("interviewee"))
            .map(e -> e.decision())
            .collect(Collectors.joining(", ")));
  }

  /** Who asked unlabelled questions, as the introduction tells it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The staff writer Lily Vane corresponded with Ruiz by mail. | Lily Vane",
        "In May, Ruiz sat down with Lily Vane, who dug with her. | Lily Vane",
        "She spoke to us. Contributing Editor Lily Vane conducted this interview. | Lily Vane",
        "It rained. Interviewed by Lily Vane in May. | Lily Vane",
        "Lily Vane sprach mit Ana Ruiz über das Wehr. | Lily Vane",
        "Lily Vane s'est entretenue avec elle. | Lily Vane",
        "Lily Vane conversó con Ana Ruiz en mayo. | Lily Vane",
        "Лили Вейн поговорила с Аной Руис. | Лили Вейн",
        "Ana Ruiz once spoke with the miller. | none",
        "Lily Vane spoke with Tom Vidal about the mill. | none",
        "The Weir Post spoke with Ruiz in May. | none",
        "Ana Ruiz was never interviewed by anybody. | none",
      })
  void whoAsked(String introduction, String expected) {
    String talk = "**How old is your weir?**\n\nIt is old.\n\n**Do you dig?**\n\nI do.\n\n";
    String title = introduction.contains("Лили") ? "Интервью: Ана Руис" : "Interview: Ana Ruiz";
    Reading reading = Sketch.markdown("# " + title + "\n\n" + introduction + "\n\n" + talk);
    String credited =
        reading.evidence().stream()
            .filter(e -> e.subject().equals("interviewer"))
            .map(e -> e.decision())
            .collect(Collectors.joining(", "));
    assertEquals(expected, credited.isEmpty() ? "none" : credited);
  }
}
