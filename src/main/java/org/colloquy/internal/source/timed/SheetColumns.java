package org.colloquy.internal.source.timed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.source.timed.Sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what; -1 where none does.
 *
 * @param header index of the row with the names, -1 where there is none
 */
record SheetColumns(int header, int text, int speaker, int start, int end) {
  private static final int HEADERS = 10;
  private static final int SAMPLE = 60;
  private static final double MOSTLY = .8;
  private static final int NAME = 60;

  private static final Set<String> TEXTS =
      Set.of(
          "text",
          "transcript",
          "transcription",
          "utterance",
          "content",
          "speech",
          "words",
          "sentence",
          "message",
          "body",
          "caption",
          "dialogue",
          "dialog",
          "spoken text",
          "inhalt",
          "äußerung",
          "aussage",
          "wortlaut",
          "transkript",
          "beitrag",
          "texte",
          "propos",
          "paroles",
          "énoncé",
          "texto",
          "transcripción",
          "intervención",
          "fala",
          "transcrição",
          "testo",
          "trascrizione",
          "battuta",
          "tekst",
          "wypowiedź",
          "transkrypcja",
          "текст",
          "реплика",
          "расшифровка",
          "metin",
          "文本",
          "内容",
          "發言內容",
          "发言内容",
          "文字",
          "テキスト",
          "発言",
          "発話",
          "本文",
          "내용",
          "텍스트",
          "대사",
          "النص",
          "טקסט",
          "κείμενο");

  private static final Set<String> SPEAKERS =
      Set.of(
          "speaker",
          "speaker name",
          "speaker label",
          "speaker id",
          "name",
          "who",
          "person",
          "participant",
          "role",
          "author",
          "user",
          "sprecher",
          "sprecherin",
          "sprecher:in",
          "person/sprecher",
          "locuteur",
          "locutrice",
          "intervenant",
          "nom",
          "hablante",
          "orador",
          "interlocutor",
          "nombre",
          "falante",
          "nome",
          "parlante",
          "relatore",
          "spreker",
          "mówca",
          "osoba",
          "mówiący",
          "спикер",
          "говорящий",
          "имя",
          "konuşmacı",
          "talare",
          "说话人",
          "發言人",
          "发言人",
          "說話者",
          "姓名",
          "話者",
          "発言者",
          "화자",
          "이름",
          "المتحدث",
          "דובר",
          "ομιλητής");

  private static final Set<String> STARTS =
      Set.of(
          "start",
          "start time",
          "starttime",
          "time",
          "timestamp",
          "timecode",
          "begin",
          "from",
          "in",
          "tc in",
          "start timecode",
          "beginn",
          "startzeit",
          "zeit",
          "anfang",
          "zeitstempel",
          "von",
          "début",
          "debut",
          "temps",
          "heure",
          "inicio",
          "tiempo",
          "hora",
          "inizio",
          "tempo",
          "minuto",
          "czas",
          "początek",
          "время",
          "начало",
          "zaman",
          "tijd",
          "时间",
          "時間",
          "开始",
          "開始",
          "開始時間",
          "시간",
          "시작",
          "الوقت",
          "זמן",
          "χρόνος");

  private static final Set<String> ENDS =
      Set.of(
          "end",
          "end time",
          "endtime",
          "to",
          "out",
          "tc out",
          "ende",
          "endzeit",
          "bis",
          "fin",
          "fine",
          "fim",
          "koniec",
          "конец",
          "结束",
          "終了",
          "끝",
          "stop");

  /** The columns of a table, or null if it is none of speech. */
  static @Nullable SheetColumns of(List<List<Cell>> rows) {
    for (int i = 0; i < Math.min(HEADERS, rows.size()); i++) {
      SheetColumns named = named(rows.get(i), i);
      if (named != null) {
        return named;
      }
    }
    return guessed(rows.subList(0, Math.min(SAMPLE, rows.size())));
  }

  private static @Nullable SheetColumns named(List<Cell> row, int index) {
    int text = find(row, TEXTS);
    int speaker = find(row, SPEAKERS);
    int start = find(row, STARTS);
    boolean known = text >= 0 && (speaker >= 0 || start >= 0);
    return known ? new SheetColumns(index, text, speaker, start, find(row, ENDS)) : null;
  }

  private static int find(List<Cell> row, Set<String> names) {
    for (int i = 0; i < row.size(); i++) {
      String name = row.get(i).text().toLowerCase(Locale.ROOT).replace('_', ' ').strip();
      int bracket = name.indexOf('(');
      String bare = bracket > 0 ? name.substring(0, bracket).strip() : name;
      if (names.contains(bare)) {
        return i;
      }
    }
    return -1;
  }

  /** Without names: the longest column is the text, one of few short values the speaker. */
  private static @Nullable SheetColumns guessed(List<List<Cell>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int text = -1;
    double longest = 0;
    for (int i = 0; i < columns; i++) {
      double length = length(rows, i);
      if (length > longest && !isTimes(rows, i)) {
        text = i;
        longest = length;
      }
    }
    int start = -1;
    int end = -1;
    int speaker = -1;
    for (int i = columns - 1; i >= 0; i--) {
      if (i != text && isTimes(rows, i)) {
        end = start;
        start = i;
      } else if (i != text && isNames(rows, i)) {
        speaker = i;
      }
    }
    return text < 0 || speaker < 0 && start < 0
        ? null
        : new SheetColumns(-1, text, speaker, start, end);
  }

  private static String cell(List<Cell> row, int column) {
    return column < row.size() ? row.get(column).text() : "";
  }

  private static double length(List<List<Cell>> rows, int column) {
    return rows.stream().mapToInt(r -> cell(r, column).length()).average().orElse(0);
  }

  private static boolean isTimes(List<List<Cell>> rows, int column) {
    long times = rows.stream().filter(r -> isTime(cell(r, column))).count();
    return times >= MOSTLY * rows.size();
  }

  private static boolean isTime(String text) {
    boolean decimal =
        text.length() > 2 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    return CaptionTime.parse(text) != null || decimal;
  }

  /** Whether a column has few different values with letters in them, none of them long. */
  private static boolean isNames(List<List<Cell>> rows, int column) {
    Set<String> values = new HashSet<>();
    int filled = 0;
    for (List<Cell> row : rows) {
      String value = cell(row, column);
      if (!value.isEmpty()) {
        boolean name = value.length() <= NAME && value.chars().anyMatch(Character::isLetter);
        if (!name) {
          return false;
        }
        filled++;
        values.add(value);
      }
    }
    return filled > 0 && values.size() * 2 <= Math.max(4, rows.size() + 1);
  }
}
