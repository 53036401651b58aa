package org.colloquy.edition;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.edition.Typography.Pass;
import org.colloquy.model.Words;

/** The passes over one paragraph in one language. Each looks at neighbours alone, in one go. */
final class TypographyPasses {
  /** More straight marks in a row are no quotation. */
  private static final int RUN = 2;

  private static final String NO_BREAK = "\u00a0";
  private static final String NARROW = "\u202f";
  private static final String OPENING = "([{«‹「『¿¡—–-/";
  private static final String CLOSING = ".,;:!?…)]}”’“‘»›」』—–-/%";

  /** Languages that set a dash as long as an em. */
  private static final Set<String> LONG_DASH = Set.of("en", "es", "pt", "ru", "uk", "bg");

  private static final Set<String> WIDE = Set.of("zh", "ja", "ko");

  /** Languages whose short words lose their vowel before the next one. */
  private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "oc");

  /** Words that begin with an apostrophe. */
  private static final Map<String, Set<String>> CLIPPED =
      Map.of(
          "en", Set.of("tis", "twas", "em", "cause", "til", "n"),
          "nl", Set.of("s", "t", "n", "k", "m", "r", "ns"),
          "de", Set.of("s", "n", "ne", "nen", "nem", "ner"));

  private static final Set<String> UNITS =
      Set.of(
          "km", "m", "cm", "mm", "kg", "g", "mg", "ml", "ha", "min", "kB", "MB", "GB", "Hz", "kHz",
          "MHz", "kW", "MW", "°C", "°F", "%", "‰", "€", "$", "£");

  /** Abbreviations that belong to what follows. */
  private static final Set<String> LEADING =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "No.", "no.", "Nr.", "p.", "pp.", "S.",
          "Vol.", "vol.", "Fig.", "fig.", "M.", "Mme", "Hr.", "Fr.", "§", "n°", "Sr.", "Sra.");

  private final TypographyDraft draft;
  private final String tag;
  private final String language;

  /** Signs behind which something begins. */
  private final String opening;

  TypographyPasses(TypographyDraft draft, String tag) {
    this.draft = draft;
    this.tag = tag;
    language = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    opening = OPENING + QuoteMarks.of(tag).map(QuoteMarks::opening).orElse("“‘");
  }

  void run(Pass pass) {
    switch (pass) {
      case ELLIPSES -> ellipses();
      case DASHES -> dashes();
      case APOSTROPHES -> apostrophes();
      case QUOTES -> quotes();
      case SPACES -> spaces();
      case NO_BREAK -> noBreak();
    }
    draft.end(pass);
  }

  private boolean isWide() {
    return WIDE.contains(language);
  }

  private boolean space(int at) {
    return Words.isSpace(draft.at(at));
  }

  private boolean letter(int at) {
    return Character.isLetter(draft.at(at));
  }

  private boolean digit(int at) {
    char c = draft.at(at);
    return c >= '0' && c <= '9';
  }

  private int run(char c, int at) {
    int end = at;
    while (draft.at(end) == c) {
      end++;
    }
    return end;
  }

  private void ellipses() {
    for (int i = 0; i < draft.length(); i++) {
      if (draft.at(i) == '.') {
        int end = run('.', i);
        if (end - i == 3) {
          draft.replace(i, end, "…");
        }
        i = end - 1;
      }
    }
  }

  private void dashes() {
    String dash = LONG_DASH.contains(language) ? "—" : "–";
    for (int i = 0; i < draft.length() && !isWide(); i++) {
      if (draft.at(i) == '-') {
        int end = run('-', i);
        boolean apart = space(i - 1) && space(end) && i > 0 && end < draft.length();
        boolean alone = end - i == 1 && apart && !(digit(i - 2) && digit(end + 1));
        if (alone || end - i == 2 && !option(i)) {
          draft.replace(i, end, apart ? dash : "—");
        } else if (end - i == 3) {
          draft.replace(i, end, "—");
        } else if (end - i == 1 && years(i)) {
          draft.replace(i, end, "–");
        }
        i = end - 1;
      }
    }
  }

  /** Whether two hyphens begin a word amid a text, as an option of a command has them. */
  private boolean option(int at) {
    return at > 0 && space(at - 1) && letter(at + 2);
  }

  /** Whether a hyphen stands between two years, the later one second, and in no longer number. */
  private boolean years(int at) {
    int from = number(at - 4);
    int to = number(at + 1);
    boolean alone =
        !Character.isLetterOrDigit(draft.at(at - 5))
            && "-/.".indexOf(draft.at(at - 5)) < 0
            && !Character.isLetterOrDigit(draft.at(at + 5))
            && draft.at(at + 5) != '-'
            && draft.at(at + 5) != '/';
    return alone && from >= 1000 && to > from && to <= 2999;
  }

  private int number(int at) {
    int number = 0;
    for (int i = at; i < at + 4; i++) {
      if (!digit(i)) {
        return -1;
      }
      number = number * 10 + draft.at(i) - '0';
    }
    return number;
  }

  private void apostrophes() {
    boolean open = false;
    for (int i = 0; i < draft.length() && !language.equals("he") && !isWide(); i++) {
      if (draft.at(i) != '\'') {
        continue;
      }
      boolean inside = letter(i - 1) && letter(i + 1) || elision(i);
      boolean years = !Character.isLetterOrDigit(draft.at(i - 1)) && years(i + 1, digits(i + 1));
      boolean clipped = !Character.isLetterOrDigit(draft.at(i - 1)) && clipped(i + 1);
      boolean last = draft.at(i - 1) == 's' && !letter(i + 1) && !digit(i + 1) && !open;
      if (inside || years || clipped || last) {
        draft.replace(i, i + 1, "’");
      } else {
        open = opens(i);
      }
    }
  }

  private int digits(int at) {
    int end = at;
    while (digit(end) && end - at < 4) {
      end++;
    }
    return end - at;
  }

  /** Whether digits are a year without its century, or without its millennium in Italian. */
  private boolean years(int at, int digits) {
    return digits == 2 || digits == 3 && language.equals("it") && draft.at(at) != '0';
  }

  private boolean clipped(int at) {
    int end = at;
    while (letter(end) && end - at < 6) {
      end++;
    }
    String word = draft.text().subSequence(Math.min(at, draft.length()), end).toString();
    return "'’".indexOf(draft.at(end)) < 0
        && CLIPPED.getOrDefault(language, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether an apostrophe joins a short word to a quotation. */
  private boolean elision(int at) {
    return ELIDING.contains(language)
        && "'’".indexOf(draft.at(at)) >= 0
        && letter(at - 1)
        && draft.at(at + 1) == '"'
        && letter(at + 2);
  }

  /** Whether a straight mark, or the run of two that it stands in, begins something. */
  private boolean opens(int at) {
    int first = runStart(at);
    int next = runEnd(at);
    boolean before =
        space(first - 1) || opening.indexOf(draft.at(first - 1)) >= 0 || elision(first - 1);
    return before
        && next - first <= RUN
        && !space(next)
        && (".,;:!?)]}".indexOf(draft.at(next)) < 0 || draft.startsWith("...", next));
  }

  /** Whether a straight mark, or the run of two that it stands in, ends something. */
  private boolean closes(int at) {
    int first = runStart(at);
    int next = runEnd(at);
    boolean behind = space(next) || CLOSING.indexOf(draft.at(next)) >= 0;
    return next - first <= RUN && !space(first - 1) && behind;
  }

  private int runStart(int at) {
    int start = at;
    while (isStraight(start - 1) && at - start <= RUN) {
      start--;
    }
    return start;
  }

  private int runEnd(int at) {
    int end = at + 1;
    while (isStraight(end) && end - at <= RUN) {
      end++;
    }
    return end;
  }

  private boolean isStraight(int at) {
    return draft.at(at) == '"' || draft.at(at) == '\'' && !elision(at);
  }

  private void quotes() {
    Optional<QuoteMarks> known = QuoteMarks.of(tag);
    if (known.isEmpty()) {
      return;
    }
    QuoteMarks marks = known.get();
    int open = 0;
    int inner = -1;
    boolean single = true;
    boolean turns = isWide() && pairs();
    for (int i = 0; i < draft.length(); i++) {
      char c = draft.at(i);
      if (c == '"' && (turns ? open == 0 : opens(i))) {
        open++;
        draft.replace(i, i + 1, marks.open());
      } else if (c == '"' && (turns || (open > 0 || !digit(i - 1)) && closes(i))) {
        open = Math.max(0, open - 1);
        draft.replace(i, i + 1, marks.close());
      } else if (c == '\'' && single && inner < 0 && opens(i)) {
        inner = closing(i);
        single = inner > 0;
        if (single) {
          draft.replace(i, i + 1, marks.innerOpen());
        }
      } else if (c == '\'' && i == inner) {
        draft.replace(i, i + 1, marks.innerClose());
        inner = -1;
      }
    }
  }

  /** Whether straight marks open and close by turns, which no space tells in Chinese. */
  private boolean pairs() {
    int count = 0;
    boolean inches = false;
    for (int i = 0; i < draft.length(); i++) {
      count += draft.at(i) == '"' ? 1 : 0;
      inches |= draft.at(i) == '"' && (digit(i - 1) || draft.at(i + 1) == '"');
    }
    return count % 2 == 0 && !inches;
  }

  /** Where a single mark that opens is closed: the next that closes, if it comes at all. */
  private int closing(int from) {
    for (int i = from + 1; i < draft.length(); i++) {
      if (draft.at(i) == '\'' && closes(i)) {
        return i;
      }
    }
    return -1;
  }

  private void spaces() {
    boolean french = language.equals("fr");
    for (int i = 1; i < draft.length() && !isWide(); i++) {
      char c = draft.at(i);
      int end = marksEnd(i, french);
      if (end == i || !ends(c, end) || spaced(i)) {
        continue;
      }
      boolean apart = draft.at(i - 1) == ' ' && i > 1 && word(i - 2);
      if (french && apart) {
        draft.replace(i - 1, i, c == ':' ? NO_BREAK : NARROW);
      } else if (french && word(i - 1)) {
        draft.replace(i, i, c == ':' ? NO_BREAK : NARROW);
      } else if (!french && apart) {
        draft.replace(i - 1, i, "");
      }
      i = end - 1;
    }
  }

  /** Whether a mark stands between spaces of its own: {@code . . .} or a ratio. */
  private boolean spaced(int at) {
    boolean dots = draft.at(at) == '.' && space(at + 1) && draft.at(at + 2) == '.';
    boolean ratio = draft.at(at) == ':' && digit(at - 2) && space(at + 1) && digit(at + 2);
    return dots || ratio;
  }

  /** Where a mark, or a run of question and exclamation marks, ends. */
  private int marksEnd(int at, boolean french) {
    int end = at;
    while ("?!".indexOf(draft.at(end)) >= 0) {
      end++;
    }
    boolean mark = ";:".indexOf(draft.at(at)) >= 0 || !french && ",.".indexOf(draft.at(at)) >= 0;
    return mark ? at + 1 : end;
  }

  /** Whether the word is over behind its punctuation; {@code :)} is no punctuation. */
  private boolean ends(char mark, int end) {
    String closing = ":;".indexOf(mark) >= 0 ? "\"”’»" : "\"”’»)";
    return end == draft.length() || space(end) || closing.indexOf(draft.at(end)) >= 0;
  }

  /** Whether what ends here is a word and no sign of its own. */
  private boolean word(int at) {
    return Character.isLetterOrDigit(draft.at(at)) || "”’»)\"…".indexOf(draft.at(at)) >= 0;
  }

  private void noBreak() {
    for (int i = 1; i + 1 < draft.length() && !isWide(); i++) {
      if (draft.at(i) == ' ' && !space(i - 1) && !space(i + 1) && belongs(i)) {
        draft.replace(i, i + 1, NO_BREAK);
      }
    }
  }

  private boolean belongs(int at) {
    int start = at;
    while (start > 0 && !Words.isSpace(draft.at(start - 1)) && at - start < 8) {
      start--;
    }
    String before = draft.text().subSequence(start, at).toString();
    if (digit(at - 1) && UNITS.contains(next(at + 1))) {
      return true;
    }
    boolean name = Character.isUpperCase(draft.at(at + 1)) || digit(at + 1);
    boolean guillemets =
        language.equals("fr") && (draft.at(at - 1) == '«' || draft.at(at + 1) == '»');
    return guillemets || name && LEADING.contains(before) || initial(before, start);
  }

  /** Whether a word is a letter of a name: what stands before it is none, or a name too. */
  private boolean initial(String word, int start) {
    boolean letter =
        word.length() == 2
            && Character.isUpperCase(word.charAt(0))
            && word.charAt(1) == '.'
            && !word.equals("I.")
            && Character.isUpperCase(draft.at(start + 3));
    int before = start - 1;
    while (before > 0 && !Words.isSpace(draft.at(before - 1)) && start - before < 20) {
      before--;
    }
    return letter && (start == 0 || Character.isUpperCase(draft.at(before)));
  }

  private String next(int from) {
    int end = from;
    while (!Words.isSpace(draft.at(end)) && end - from < 4) {
      end++;
    }
    int last = end;
    while (last > from && ".,;:!?)".indexOf(draft.at(last - 1)) >= 0) {
      last--;
    }
    return draft.text().subSequence(from, last).toString();
  }
}
