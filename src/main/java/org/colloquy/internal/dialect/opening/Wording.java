package org.colloquy.internal.dialect.opening;

import java.util.List;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.model.Narration;

/** What the words of a paragraph in the opening say about its purpose. */
public final class Wording {
  /** Kind of the narration that names author, photographer or date. */
  static final String BYLINE = "byline";

  private static final int PROVENANCE = 400;
  private static final int BYLINE_LENGTH = 160;

  private static final List<String> ORIGINS =
      List.of(
          "appeared in",
          "published in",
          "first published",
          "first printed",
          "printed in",
          "reprinted",
          "originally published",
          "originally appeared",
          "courtesy of",
          "is taken from",
          "aus: ",
          "quelle: ",
          "source: ",
          "erschienen in",
          "zuerst erschienen",
          "paru dans",
          "publié dans",
          "publicado en",
          "apareció en",
          "publicado em",
          "pubblicato su",
          "опубликовано в",
          "原载",
          "原載",
          "转载",
          "轉載",
          "出处：",
          "出處：",
          "来源：",
          "來源：");

  private static final List<String> BYLINES =
      List.of(
          "by ",
          "interview by ",
          "interviewed by ",
          "interview: ",
          "interviewer: ",
          "text: ",
          "text by ",
          "photographs",
          "photos",
          "photography",
          "von ",
          "interview von ",
          "das gespräch führte",
          "par ",
          "propos recueillis par",
          "por ",
          "entrevista de ",
          "di ",
          "a cura di ",
          "texto: ",
          "texte : ",
          "tekst: ",
          "rozmawia",
          "беседовал",
          "интервью взял",
          "采访：",
          "採訪：",
          "文：");

  private static final List<String> HELD =
      List.of(
          "recorded",
          "interviewed",
          "conducted",
          "spoke with",
          "met with",
          "conversation held",
          "aufgezeichnet",
          "geführt",
          "recueillis",
          "enregistré",
          "grabad",
          "registrad",
          "nagran",
          "записан",
          "采访于",
          "採訪於",
          "录于",
          "錄於",
          "収録");

  /** The day of a week in a script without spaces is no longer. */
  private static final int DAY = 6;

  private Wording() {}

  public static boolean isProvenance(String text) {
    String lower = lower(text);
    return text.length() <= PROVENANCE && ORIGINS.stream().anyMatch(lower::contains);
  }

  static boolean isByline(String text) {
    if (text.length() > BYLINE_LENGTH) {
      return false;
    }
    String lower = lower(text);
    return BYLINES.stream().anyMatch(lower::startsWith)
        || Provenance.imprint(text) != null
        || Dates.parse(text) != null
        || isDated(text);
  }

  /** Whether a text is a date, with the day of the week before or behind it. */
  private static boolean isDated(String text) {
    Dates.Found date = Dates.first(text);
    String before = date == null ? text : text.substring(0, date.start()).strip();
    String day = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
    return date != null
        && (day.isEmpty() || Nobody.is(Names.key(day)))
        && text.substring(date.end()).strip().length() <= DAY;
  }

  /** Whether a text that opens a document says with whom: below a title it would say by whom. */
  static boolean saysWithWhom(String text) {
    return lower(text).startsWith("interview: ");
  }

  /** Whether a text says when the talk was held, not when it was published. */
  public static boolean tellsWhenHeld(String text) {
    String lower = lower(text);
    return HELD.stream().anyMatch(lower::contains);
  }

  /** Whether a line is a field of a form, such as {@code Date: 3 May}. */
  static boolean isField(String text) {
    int colon = LabelScanner.colon(text, text.length());
    return colon >= 0
        && LabelScanner.skipSpace(text, colon + 1) < text.length()
        && Nobody.is(Names.key(text.substring(0, colon)));
  }

  /** The kind of narration that a paragraph behind the title is. */
  static String kind(String text) {
    if (isByline(text)) {
      return BYLINE;
    }
    return isProvenance(text) ? Narration.EDITORS_NOTE : Narration.INTRODUCTION;
  }

  private static String lower(String text) {
    int length = Math.min(text.length(), PROVENANCE + 1);
    return text.substring(0, length).strip().toLowerCase(java.util.Locale.ROOT);
  }
}
