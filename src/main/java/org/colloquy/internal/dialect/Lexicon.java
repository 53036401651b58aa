package org.colloquy.internal.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that mean something before a colon, in lower case. */
final class Lexicon {
  private Lexicon() {}

  /** Words for who asks and who answers that are used together. */
  record Pair(Set<String> asks, Set<String> answers) {}

  static final List<Pair> PAIRS =
      List.of(
          new Pair(Set.of("q", "question"), Set.of("a", "answer")),
          new Pair(Set.of("frage", "f"), Set.of("antwort", "a")),
          new Pair(Set.of("q", "question"), Set.of("r", "réponse", "reponse")),
          new Pair(Set.of("p", "pregunta"), Set.of("r", "respuesta")),
          new Pair(Set.of("p", "pergunta"), Set.of("r", "resposta")),
          new Pair(Set.of("d", "domanda"), Set.of("r", "risposta")),
          new Pair(Set.of("v", "vraag"), Set.of("a", "antwoord")),
          new Pair(Set.of("в", "вопрос"), Set.of("о", "ответ")),
          new Pair(Set.of("п", "питання"), Set.of("в", "відповідь")),
          new Pair(Set.of("p", "pytanie"), Set.of("o", "odpowiedź")),
          new Pair(Set.of("问", "問", "q"), Set.of("答", "a")),
          new Pair(Set.of("質問", "問"), Set.of("回答", "答え", "答")),
          new Pair(Set.of("문", "질문"), Set.of("답", "답변")),
          new Pair(Set.of("س", "سؤال", "السؤال"), Set.of("ج", "جواب", "الجواب")),
          new Pair(Set.of("ש", "שאלה"), Set.of("ת", "תשובה")),
          new Pair(Set.of("ε", "ερ", "ερώτηση"), Set.of("α", "απ", "απάντηση")),
          new Pair(Set.of("fråga"), Set.of("svar")),
          new Pair(Set.of("spørgsmål", "spørsmål"), Set.of("svar")),
          new Pair(Set.of("kysymys"), Set.of("vastaus")),
          new Pair(Set.of("otázka"), Set.of("odpověď", "odpoveď")),
          new Pair(Set.of("kérdés"), Set.of("válasz")),
          new Pair(Set.of("întrebare"), Set.of("răspuns")),
          new Pair(Set.of("soru"), Set.of("cevap", "yanıt")),
          new Pair(Set.of("въпрос"), Set.of("отговор")),
          new Pair(Set.of("pitanje", "vprašanje"), Set.of("odgovor")),
          new Pair(Set.of("pregunta"), Set.of("resposta")),
          new Pair(Set.of("پرسش", "سوال"), Set.of("پاسخ", "جواب")),
          new Pair(Set.of("प्रश्न", "सवाल"), Set.of("उत्तर", "जवाब")),
          new Pair(Set.of("hỏi"), Set.of("đáp", "trả lời")),
          new Pair(Set.of("ถาม"), Set.of("ตอบ")),
          new Pair(Set.of("tanya"), Set.of("jawab")));

  private static final Set<String> QUESTION_OR_ANSWER = union();

  private static Set<String> union() {
    Set<String> all = new HashSet<>();
    PAIRS.forEach(
        p -> {
          all.addAll(p.asks());
          all.addAll(p.answers());
        });
    return Set.copyOf(all);
  }

  /** Whether a label's key is a word or letter for question or answer in some language. */
  static boolean isQuestionOrAnswer(String key) {
    return QUESTION_OR_ANSWER.contains(key);
  }

  /** Whether a letter and a word for question or answer mean the same in some language. */
  static boolean isWordOf(String letter, String word) {
    return PAIRS.stream()
        .anyMatch(p -> both(p.asks(), letter, word) || both(p.answers(), letter, word));
  }

  private static boolean both(Set<String> side, String letter, String word) {
    return word.startsWith(letter) && side.contains(letter) && side.contains(word);
  }

  /** Words and letters for question and answer in the languages in which one of them asks. */
  static Set<String> company(String asking) {
    Set<String> all = new HashSet<>();
    PAIRS.stream()
        .filter(p -> p.asks().contains(asking))
        .forEach(
            p -> {
              all.addAll(p.asks());
              all.addAll(p.answers());
            });
    return all;
  }

  /** Whether in some language a key is a word or letter for a question. */
  static boolean asks(String key) {
    return PAIRS.stream().anyMatch(p -> p.asks().contains(key));
  }

  /** Whether in every language in which a key is such a word it asks. */
  static boolean onlyAsks(String key) {
    return PAIRS.stream().anyMatch(p -> p.asks().contains(key))
        && PAIRS.stream().noneMatch(p -> p.answers().contains(key));
  }
}
