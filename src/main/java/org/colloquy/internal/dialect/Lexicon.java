package org.colloquy.internal.dialect;

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
          new Pair(Set.of("ש", "שאלה"), Set.of("ת", "תשובה")));

  private static final Set<String> QUESTION_OR_ANSWER = union();

  /** Words before a colon that head a remark, a field or a list, and name nobody. */
  static final Set<String> NO_SPEAKERS =
      Set.of(
          "note",
          "notes",
          "nb",
          "ps",
          "p.s",
          "break",
          "jingle",
          "music",
          "ad",
          "sponsor",
          "time",
          "date",
          "place",
          "location",
          "topic",
          "topics",
          "source",
          "sources",
          "example",
          "examples",
          "chapter",
          "summary",
          "title",
          "subtitle",
          "author",
          "authors",
          "warning",
          "tip",
          "tips",
          "update",
          "edit",
          "correction",
          "introduction",
          "intro",
          "outro",
          "conclusion",
          "photo",
          "photos",
          "image",
          "images",
          "figure",
          "table",
          "link",
          "links",
          "transcript",
          "transcription",
          "duration",
          "length",
          "contents",
          "credits",
          "tags",
          "category",
          "categories",
          "references",
          "see also",
          "related",
          "url",
          "email",
          "phone",
          "address",
          "website",
          "file",
          "format",
          "language",
          "version",
          "status",
          "priority",
          "disclaimer",
          "copyright",
          "license",
          "licence",
          "published",
          "recorded",
          "ingredients",
          "pros",
          "cons",
          "result",
          "results",
          "step",
          "video",
          "audio",
          "slides",
          "agenda",
          "caution",
          "important",
          "hint",
          "definition",
          "remember",
          "fact",
          "first",
          "second",
          "third",
          "finally",
          "for example",
          "in short",
          "in other words",
          "that is",
          "however",
          "anmerkung",
          "hinweis",
          "datum",
          "ort",
          "zeit",
          "quelle",
          "beispiel",
          "thema",
          "titel",
          "foto",
          "musik",
          "zusammenfassung",
          "date de publication",
          "lieu",
          "remarque",
          "exemple",
          "nota",
          "fecha",
          "lugar",
          "ejemplo",
          "fuente",
          "注",
          "时间",
          "時間",
          "地点",
          "地點",
          "日期",
          "来源",
          "來源",
          "主题",
          "主題",
          "编者按",
          "編者按",
          "примечание",
          "дата",
          "место");

  private static Set<String> union() {
    Set<String> all = new java.util.HashSet<>();
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

  /** Whether in every language in which a key is such a word it asks. */
  static boolean onlyAsks(String key) {
    return PAIRS.stream().anyMatch(p -> p.asks().contains(key))
        && PAIRS.stream().noneMatch(p -> p.answers().contains(key));
  }
}
