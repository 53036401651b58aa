package org.colloquy.internal.dialect.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that mean something before a colon, in lower case. */
public final class Lexicon {
  private Lexicon() {}

  /** Words for who asks and who answers that are used together. */
  public record Pair(Set<String> asks, Set<String> answers) {}

  public static final List<Pair> PAIRS =
      List.of(
          new Pair(Set.of("q", "question", "ques"), Set.of("a", "answer", "ans")),
          new Pair(Set.of("frage", "f"), Set.of("antwort", "a")),
          new Pair(Set.of("q", "question"), Set.of("r", "réponse", "reponse")),
          new Pair(Set.of("p", "pregunta"), Set.of("r", "respuesta")),
          new Pair(Set.of("p", "pergunta"), Set.of("r", "resposta")),
          new Pair(Set.of("d", "domanda"), Set.of("r", "risposta")),
          new Pair(Set.of("v", "vraag"), Set.of("a", "antwoord")),
          new Pair(Set.of("в", "вопрос"), Set.of("о", "ответ")),
          new Pair(Set.of("п", "питання", "запитання"), Set.of("в", "відповідь")),
          new Pair(Set.of("p", "pytanie"), Set.of("o", "odpowiedź")),
          new Pair(
              Set.of("问", "問", "q", "问题", "問題", "提问", "提問"), Set.of("答", "a", "回答", "答复", "答覆")),
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
          new Pair(Set.of("î", "întrebare", "intrebare"), Set.of("r", "răspuns", "raspuns")),
          new Pair(Set.of("soru"), Set.of("cevap", "yanıt")),
          new Pair(Set.of("въпрос"), Set.of("отговор")),
          new Pair(Set.of("pitanje", "vprašanje"), Set.of("odgovor")),
          new Pair(Set.of("pregunta"), Set.of("resposta")),
          new Pair(Set.of("پرسش", "سوال", "سؤال", "س"), Set.of("پاسخ", "جواب", "ج")),
          new Pair(Set.of("प्रश्न", "सवाल", "प्र"), Set.of("उत्तर", "जवाब", "उ")),
          new Pair(Set.of("hỏi"), Set.of("đáp", "trả lời")),
          new Pair(Set.of("ถาม"), Set.of("ตอบ")),
          new Pair(Set.of("tanya", "soalan", "pertanyaan"), Set.of("jawab", "jawapan", "jawaban")),
          new Pair(Set.of("tanong"), Set.of("sagot")),
          new Pair(Set.of("swali"), Set.of("jibu")),
          new Pair(Set.of("cwestiwn"), Set.of("ateb")),
          new Pair(Set.of("ceist"), Set.of("freagra")),
          new Pair(Set.of("galdera"), Set.of("erantzuna")),
          new Pair(Set.of("прашање", "питање"), Set.of("одговор")),
          new Pair(Set.of("пытанне"), Set.of("адказ")),
          new Pair(Set.of("pyetje"), Set.of("përgjigje")),
          new Pair(Set.of("küsimus"), Set.of("vastus")),
          new Pair(Set.of("jautājums"), Set.of("atbilde")),
          new Pair(Set.of("klausimas"), Set.of("atsakymas")),
          new Pair(Set.of("spurning"), Set.of("svar")),
          new Pair(Set.of("კითხვა"), Set.of("პასუხი")),
          new Pair(Set.of("հարց"), Set.of("պատասխան")),
          new Pair(Set.of("sual"), Set.of("cavab")),
          new Pair(Set.of("savol"), Set.of("javob")),
          new Pair(Set.of("сұрақ"), Set.of("жауап")),
          new Pair(Set.of("асуулт"), Set.of("хариулт")),
          new Pair(Set.of("প্রশ্ন"), Set.of("উত্তর")),
          new Pair(Set.of("கேள்வி"), Set.of("பதில்")),
          new Pair(Set.of("ప్రశ్న"), Set.of("జవాబు", "సమాధానం")),
          new Pair(Set.of("ප්‍රශ්නය", "ප්රශ්නය"), Set.of("පිළිතුර")),
          new Pair(Set.of("မေး"), Set.of("ဖြေ")),
          new Pair(Set.of("សួរ", "សំណួរ"), Set.of("ឆ្លើយ", "ចម្លើយ")),
          new Pair(Set.of("ຖາມ"), Set.of("ຕອບ")),
          new Pair(Set.of("ጥያቄ"), Set.of("መልስ")),
          new Pair(Set.of("demando"), Set.of("respondo")));

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
  public static boolean isQuestionOrAnswer(String key) {
    return QUESTION_OR_ANSWER.contains(key);
  }

  /** Whether a letter and a word for question or answer mean the same in some language. */
  public static boolean isWordOf(String letter, String word) {
    return PAIRS.stream()
        .anyMatch(p -> both(p.asks(), letter, word) || both(p.answers(), letter, word));
  }

  private static boolean both(Set<String> side, String letter, String word) {
    return word.startsWith(letter) && side.contains(letter) && side.contains(word);
  }

  /** Words and letters for question and answer in the languages in which one of them asks. */
  public static Set<String> company(String asking) {
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
  public static boolean asks(String key) {
    return PAIRS.stream().anyMatch(p -> p.asks().contains(key));
  }

  /** Whether in every language in which a key is such a word it asks. */
  public static boolean onlyAsks(String key) {
    return PAIRS.stream().anyMatch(p -> p.asks().contains(key))
        && PAIRS.stream().noneMatch(p -> p.answers().contains(key));
  }
}
