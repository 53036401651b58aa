package org.colloquy.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The quotation marks of languages, outer and inner (Unicode CLDR, delimiters). Where CLDR has the
 * same pair for both, the inner one is what the language's houses use.
 *
 * @param open with the space that goes with it
 */
record QuoteMarks(String open, String close, String innerOpen, String innerClose) {
  private static final String ENGLISH = "“ ” ‘ ’";
  private static final String LOW = "„ “ ‚ ‘";
  private static final String POINTED = "« » “ ”";
  private static final String SLAVIC = "« » „ “";
  private static final String CORNERS = "「 」 『 』";

  private static final Map<String, String> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("ar", "” “ ’ ‘"),
          Map.entry("bg", "„ “ ’ ’"),
          Map.entry("ca", POINTED),
          Map.entry("cs", LOW),
          Map.entry("da", ENGLISH),
          Map.entry("de", LOW),
          Map.entry("el", POINTED),
          Map.entry("en", ENGLISH),
          Map.entry("es", ENGLISH),
          Map.entry("fi", "” ” ’ ’"),
          Map.entry("fr", "« » “ ”"),
          Map.entry("hr", LOW),
          Map.entry("hu", "„ ” » «"),
          Map.entry("it", POINTED),
          Map.entry("ja", CORNERS),
          Map.entry("ko", ENGLISH),
          Map.entry("nb", "« » ‘ ’"),
          Map.entry("nl", "‘ ’ “ ”"),
          Map.entry("no", "« » ‘ ’"),
          Map.entry("pl", "„ ” « »"),
          Map.entry("pt", ENGLISH),
          Map.entry("ro", "„ ” « »"),
          Map.entry("ru", SLAVIC),
          Map.entry("sk", LOW),
          Map.entry("sl", LOW),
          Map.entry("sv", "” ” ’ ’"),
          Map.entry("tr", ENGLISH),
          Map.entry("uk", SLAVIC),
          Map.entry("zh", ENGLISH),
          Map.entry("zh-hant", CORNERS));

  /** The marks of a language; empty for those whose marks are not known here. */
  static Optional<QuoteMarks> of(String tag) {
    String key = tag.toLowerCase(Locale.ROOT);
    String language = key.split("[-_]", 2)[0];
    boolean traditional =
        language.equals("zh")
            && List.of("hant", "tw", "hk", "mo").stream().anyMatch(p -> key.contains("-" + p));
    String marks = BY_LANGUAGE.get(traditional ? "zh-hant" : language);
    if (marks == null) {
      return Optional.empty();
    }
    String[] all = marks.split(" ");
    boolean spaced = language.equals("fr") && !key.endsWith("-ch");
    return Optional.of(
        spaced
            ? new QuoteMarks("«\u00a0", "\u00a0»", all[2], all[3])
            : new QuoteMarks(all[0], all[1], all[2], all[3]));
  }

  /** The marks that open and never close. */
  String opening() {
    StringBuilder only = new StringBuilder();
    for (String mark : List.of(open.strip().substring(0, 1), innerOpen)) {
      if (!close.contains(mark) && !innerClose.contains(mark)) {
        only.append(mark);
      }
    }
    return only.toString();
  }
}
