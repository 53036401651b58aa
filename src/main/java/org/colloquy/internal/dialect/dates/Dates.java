package org.colloquy.internal.dialect.dates;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Times;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a text: {@code July 17, 2001}, {@code 17 July 2001}, {@code 14. Mai 2011}, {@code
 * 17 de julio de 2001}, {@code March 2004}, {@code 2001年7月17日}, {@code 2001-07-17}.
 */
public final class Dates {
  static final int YEAR_FROM = 1800;
  static final int YEAR_TO = 2199;

  private static final int BASIC = 8;

  static final Set<String> ORDINALS = Set.of("", "st", "nd", "rd", "th", "er", "º", "o", "re", "e");

  /** Small words within dates. */
  private static final Set<String> PARTICLES = Set.of("de", "del", "of", "do", "the");

  private static final Map<String, Integer> MONTHS = months();

  private Dates() {}

  /**
   * A date within a text.
   *
   * @param start offset of the first character that tells it
   * @param end offset behind the last one
   */
  public record Found(PartialDate date, int start, int end) {}

  /** The first date that a text tells, or null. */
  public static @Nullable Found first(String text) {
    Found numeric =
        earlier(
            earlier(numeric(text), NumericDates.first(text)),
            earlier(ChineseDates.first(text), NationalDates.first(text)));
    List<DateToken> tokens = hasFigure(text) ? tokens(text) : List.of();
    for (int i = 0; i < tokens.size(); i++) {
      Integer month = MONTHS.get(tokens.get(i).word());
      Found found = month == null ? null : around(text, tokens, i, month);
      if (found != null) {
        return numeric != null && numeric.start() < found.start() ? numeric : found;
      }
    }
    return numeric;
  }

  private static boolean hasFigure(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Found earlier(@Nullable Found a, @Nullable Found b) {
    return a == null || b != null && b.start() < a.start() ? b : a;
  }

  /** The date that the whole of a text is, or null. */
  public static @Nullable PartialDate parse(String text) {
    String bare = text.strip();
    PartialDate iso = PartialDate.parse(bare).orElse(null);
    if (iso != null) {
      return iso;
    }
    if (bare.length() == BASIC && digits(bare, 0, BASIC) == BASIC) {
      return basic(bare);
    }
    Found found = first(bare);
    if (found == null || found.start() != 0 || !isTime(bare.substring(found.end()))) {
      return null;
    }
    return found.date();
  }

  /** A date in the basic format of ISO 8601, {@code 20010717}, or null. */
  private static @Nullable PartialDate basic(String digits) {
    int year = number(digits, 0, 4, 4);
    return year < YEAR_FROM || year > YEAR_TO
        ? null
        : date(year, number(digits, 4, 2, 2), number(digits, 6, 2, 2));
  }

  private static boolean isTime(String rest) {
    return rest.isEmpty()
        || rest.strip().equals(".")
        || ((rest.charAt(0) == 'T' || rest.charAt(0) == ' ') && Times.within(rest) != null);
  }

  /** A date about the name of a month. */
  private static @Nullable Found around(String text, List<DateToken> tokens, int at, int month) {
    DateToken name = tokens.get(at);
    DateToken next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    DateToken third = at + 2 < tokens.size() ? tokens.get(at + 2) : null;
    DateToken before = at > 0 ? DateRanges.first(text, tokens, at) : null;
    DateToken last = DateRanges.last(text, tokens, at);
    if (next != null && next.isDay() && last != null && last.isYear()) {
      return found(date(last.number(), month, next.day()), name.start(), last.end());
    }
    if (next != null && next.isDay() && third != null && third.isYear()) {
      return found(date(third.number(), month, next.day()), name.start(), third.end());
    }
    if (next == null || !next.isYear() || text.indexOf('(', name.end()) == next.start() - 1) {
      return null;
    }
    boolean day = before != null && !text.startsWith(",", tokens.get(at - 1).end());
    return day && before != null && before.isDay()
        ? found(date(next.number(), month, before.day()), before.start(), next.end())
        : found(date(next.number(), month, null), name.start(), next.end());
  }

  /** Words and numbers in lower case, without the small words and points between them. */
  private static List<DateToken> tokens(String text) {
    List<DateToken> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean in =
          i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == 'º');
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        String word = Names.folded(text.substring(start, i));
        if (!PARTICLES.contains(word)) {
          tokens.add(new DateToken(word, start, i));
        }
        start = -1;
      }
    }
    return tokens;
  }

  /** {@code 2001-07-17}, {@code 2001/7/17}, {@code 2001年7月17日}. */
  private static @Nullable Found numeric(String text) {
    for (int i = 0; i + 6 < text.length(); i++) {
      boolean begins =
          i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '/';
      if (!begins || text.charAt(i) < '1' || text.charAt(i) > '2') {
        continue;
      }
      int year = number(text, i, 4, 4);
      char parting = year < 0 ? 0 : text.charAt(i + 4);
      if (year < YEAR_FROM || year > YEAR_TO || "-/.年".indexOf(parting) < 0) {
        continue;
      }
      Found found = monthAndDay(text, i, year, parting);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Found monthAndDay(String text, int start, int year, char parting) {
    int at = skip(text, start + 5);
    int month = number(text, at, 1, 2);
    int end = at + digits(text, at, 2);
    char second = end < text.length() ? text.charAt(end) : ' ';
    char wanted = parting == '年' ? '月' : parting;
    if (month < 0) {
      return null;
    }
    if (second != wanted) {
      boolean month7 = parting == '-' && end == at + 2 && !Character.isLetterOrDigit(second);
      return month7 ? found(date(year, month, null), start, end) : null;
    }
    int from = skip(text, end + 1);
    int day = number(text, from, 1, 2);
    int close = from + digits(text, from, 2);
    if (day < 0) {
      return parting == '年' ? found(date(year, month, null), start, end + 1) : null;
    }
    boolean japanese =
        close < text.length() && (text.charAt(close) == '日' || text.charAt(close) == '号');
    return found(date(year, month, day), start, japanese ? close + 1 : close);
  }

  /** Behind a point or a sign a blank may stand, as in {@code 2024. 5. 3.} and {@code 2013年 4月}. */
  private static int skip(String text, int at) {
    return text.startsWith(" ", at) && ".年月".indexOf(text.charAt(at - 1)) >= 0 ? at + 1 : at;
  }

  static int digits(String text, int from, int most) {
    int count = 0;
    while (count < most
        && from + count < text.length()
        && text.charAt(from + count) >= '0'
        && text.charAt(from + count) <= '9') {
      count++;
    }
    return count;
  }

  private static int number(String text, int from, int least, int most) {
    int count = digits(text, from, most);
    return count < least ? -1 : Integer.parseInt(text.substring(from, from + count));
  }

  static @Nullable PartialDate date(int year, int month, @Nullable Integer day) {
    try {
      return new PartialDate(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  static @Nullable Found found(@Nullable PartialDate date, int start, int end) {
    return date == null ? null : new Found(date, start, end);
  }

  private static Map<String, Integer> months() {
    String[] names = {
      "ינואר בינואר january jan januar janvier janv enero ene gennaio janeiro января януари"
          + " stycznia januari ledna sausio gener xaneiro січня ocak tammikuuta ianuarie janvara"
          + " ιανουαριου sijecnja januara",
      "פברואר בפברואר february feb februar fevrier fevr febrero febbraio fevereiro февраля lutego"
          + " februari unora febrer febreiro лютого subat helmikuuta februarie φεβρουαριου veljace"
          + " februara",
      "מרץ במרץ march mar marz mars marzo marco марта marca maart brezna marc березня mart"
          + " maaliskuuta martie μαρτιου ozujka marta maret mac",
      "אפריל באפריל april apr avril abril abr aprile апреля kwietnia dubna квітня nisan huhtikuuta"
          + " aprilie απριλιου travnja aprila",
      "מאי במאי may mai mayo maggio maio мая maja mei kvetna maig травня mayıs toukokuuta μαιου"
          + " svibnja maj",
      "יוני ביוני june jun juni juin junio giugno junho июня czerwca cervna juny xuno червня"
          + " haziran kesakuuta iunie ιουνιου lipnja juna",
      "יולי ביולי july jul juli juillet julio luglio julho июля lipca cervence juliol xullo липня"
          + " temmuz heinakuuta iulie ιουλιου srpnja jula julai",
      "אוגוסט באוגוסט august aug aout agosto августа sierpnia augustus augusti srpna agost серпня"
          + " agustos elokuuta αυγουστου kolovoza avgusta augusta agustus ogos",
      "ספטמבר בספטמבר september sep sept septembre septiembre settembre setembro сентября wrzesnia"
          + " zari setembre вересня eylul syyskuuta septembrie σεπτεμβριου rujna septembra",
      "אוקטובר באוקטובר october oct oktober okt octobre octubre ottobre outubro октября"
          + " pazdziernika rijna жовтня ekim lokakuuta octombrie οκτωβριου oktobra",
      "נובמבר בנובמבר"
          + " november nov novembre noviembre novembro ноября listopada listopadu листопада kasım"
          + " marraskuuta noiembrie νοεμβριου studenoga novembra nopember",
      "דצמבר בדצמבר december dec dezember dez decembre diciembre dic dicembre dezembro декабря"
          + " grudnia prosince desembre decembro грудня aralık joulukuuta decembrie δεκεμβριου"
          + " prosinca decembra desember disember"
    };
    Map<String, Integer> months = new java.util.HashMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ")) {
        months.putIfAbsent(Names.folded(name), i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
