package org.colloquy.internal.dialect.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.colloquy.internal.dialect.document.Cover;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.document.HangulNames;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Introduction;
import org.colloquy.internal.dialect.words.Likeness;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Role;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who asks and who answers as the opening says it: "An Interview with X, Office, by a Y Reporter",
 * "By X".
 */
public final class Credits {
  private static final Map<String, List<String>> WORDS = WordLists.read("credits.txt");
  private static final List<String> WITH = WordLists.spaced(WORDS, "with");
  private static final List<String> INFLECTED = WordLists.spaced(WORDS, "inflected");
  private static final List<String> BEHIND = WordLists.spaced(WORDS, "behind");
  private static final List<String> BY = WordLists.spaced(WORDS, "by");

  /** Behind a full name these say where somebody is from. */
  private static final List<String> FROM = WordLists.spaced(WORDS, "from");

  /** Behind a name of ideographs these say of what somebody speaks. */
  private static final List<String> OF = WordLists.spaced(WORDS, "of");

  /** No such name has more. */
  private static final int IDEOGRAPHS = 4;

  /** These may be part of a name as well. */
  private static final List<String> PARTICLES = WordLists.spaced(WORDS, "particle");

  private static final Set<String> MANY =
      Set.copyOf(Names.words(String.join(" ", WordLists.spaced(WORDS, "many"))));

  private static final List<String> MANY_JOINED = WordLists.spaced(WORDS, "many-joined");

  private static final List<String> ENDS =
      List.of(
          ", by ", " by ", ", von ", ", par ", ", por ", ": ", "：", "，", "、", " – ", " — ", " (",
          "（", "; ", " of ", " about ", " über ", " sur ", " sobre ", " at ", " und ", " and ",
          " & ", " on ");

  /** What Japanese has behind a name out of courtesy. */
  private static final String SAN = "さん";

  /** A name that the opening credits. */
  public record Credit(String name, @Nullable String description, @Nullable Span span, String why) {
    /** Whether a field of the head names it, which says more than a title does. */
    public boolean filled() {
      return why.startsWith(Cover.WHY);
    }
  }

  private final List<Credit> interviewees = new ArrayList<>();
  private final List<Credit> interviewers = new ArrayList<>();
  private final List<Candidate> labels;
  private final List<Opening.Said> said;

  /**
   * @param labels those of the talk, which tell how an inflected name is written
   */
  public Credits(Opening opening, List<Candidate> labels) {
    this.labels = labels;
    said = opening.said();
    opening.cover().of(Cover.ANSWERS).forEach(f -> fill(f, interviewees));
    opening.cover().of(Cover.ASKS).forEach(f -> fill(f, interviewers));
    Opening.Title title = opening.title();
    Opening.Title subtitle = opening.subtitle();
    if (interviewees.isEmpty()) {
      interviewees.addAll(CreditFields.of(Role.INTERVIEWEE, opening.said()));
    }
    if (interviewers.isEmpty()) {
      interviewers.addAll(CreditFields.of(Role.INTERVIEWER, opening.said()));
    }
    for (Opening.Title line : new Opening.@Nullable Title[] {subtitle, title}) {
      if (line != null) {
        title(line.text(), line.span());
      }
    }
    String declared = opening.declaredTitle();
    if (declared != null) {
      title(declared, null);
    }
    for (Opening.Said said : opening.said()) {
      if (interviewees.isEmpty() && said.isHead() && !opening.cover().isField(said.span())) {
        with(said.text(), said.span());
      }
    }
    for (Opening.Said said : opening.said()) {
      if (Wording.isByline(said.text()) && !opening.cover().isField(said.span())) {
        byline(said);
      }
    }
    if (interviewees.isEmpty() && subtitle != null) {
      repeated(subtitle, opening.said());
    }
    standfirst(opening);
    interviewees.replaceAll(this::fuller);
    interviewers.replaceAll(this::fuller);
  }

  private Credit fuller(Credit credit) {
    String name = FullerNames.of(credit.name(), labels);
    return name.equals(credit.name())
        ? credit
        : new Credit(name, credit.description(), credit.span(), credit.why());
  }

  private void standfirst(Opening opening) {
    Standfirst standfirst = new Standfirst(interviewees);
    List<Opening.Said> told =
        opening.said().stream().filter(s -> !opening.cover().isField(s.span())).toList();
    for (Opening.Said paragraph : told) {
      Credit asked = interviewers.isEmpty() ? standfirst.asked(paragraph) : null;
      interviewers.addAll(asked == null ? List.of() : List.of(asked));
    }
    String author = opening.author();
    if (author == null) {
      return;
    }
    for (Opening.Said paragraph : told) {
      Credit asked = interviewers.isEmpty() ? standfirst.author(author, paragraph) : null;
      interviewers.addAll(asked == null ? List.of() : List.of(asked));
    }
    if (interviewers.isEmpty() && opening.lacksInterviewer() && standfirst.mayAsk(author)) {
      String why = "the author, beside whom the head names only who is interviewed";
      interviewers.add(new Credit(author, null, null, why));
    }
  }

  private Credits(Credits other) {
    labels = other.labels;
    said = other.said;
  }

  /** Whom headings from a line on say to be interviewed below them, by their lines. */
  public SortedMap<Integer, Credit> below(List<Line> lines, int first) {
    SortedMap<Integer, Credit> below = AskedSections.of(lines, first);
    for (int i = first; i < lines.size(); i++) {
      if (lines.get(i).kind() == Line.Kind.HEADING) {
        Credits heading = new Credits(this);
        heading.with(lines.get(i).text(), lines.get(i).span());
        if (heading.interviewees.size() == 1) {
          below.put(i, heading.interviewees.get(0));
        }
      }
    }
    return below;
  }

  private static void fill(Cover.Field field, List<Credit> credits) {
    List<String> names = CreditedNames.list(field.value());
    if (names.size() > 1) {
      names.forEach(n -> credits.add(new Credit(n, null, field.span(), field.why())));
      return;
    }
    Introduction one = CreditedNames.introduced(field.value());
    String name = bare(one.name());
    String key = Names.key(name);
    if (!Nobody.is(key) && credits.stream().noneMatch(c -> Names.key(c.name()).equals(key))) {
      credits.add(new Credit(name, one.description(), field.span(), field.why()));
    }
  }

  private void byline(Opening.Said said) {
    for (Line line : said.lines()) {
      boolean with = interviewees.stream().anyMatch(c -> line.span().equals(c.span()));
      if (interviewers.isEmpty() && !with) {
        by(line.text(), line.span(), true);
      }
    }
  }

  private void title(String text, @Nullable Span span) {
    AskedAnswered both = AskedAnswered.of(text);
    if (both != null && interviewees.isEmpty() && interviewers.isEmpty()) {
      interviewees.add(new Credit(both.answers(), null, span, "\"" + text + "\""));
      interviewers.add(new Credit(both.asks(), null, span, "\"" + text + "\""));
    } else if (interviewees.isEmpty()) {
      with(text, span);
    }
  }

  private void with(String text, @Nullable Span span) {
    String lower = text.toLowerCase(Locale.ROOT).replace('|', '｜');
    for (String marker : WITH) {
      int at = markerAt(lower, text, marker);
      if (at < 0) {
        continue;
      }
      String rest = CreditedNames.withoutOccupation(text.substring(at + marker.length()));
      List<String> names = CreditedNames.list(rest);
      int end = nameEnd(rest);
      String name = bare(rest.substring(0, end));
      if (names.size() < 2) {
        names = isOne(name) ? List.of(name) : CreditedNames.second(rest);
      }
      if (!names.isEmpty()) {
        boolean first = names.get(0).equals(name);
        String description = names.size() > 1 || !first ? null : description(rest.substring(end));
        String why =
            "\"" + text.substring(at, at + marker.length()) + String.join(", ", names) + "\"";
        names.forEach(n -> interviewees.add(new Credit(n, description, span, why)));
        by(rest.substring(end), span, false);
        return;
      }
    }
    if (!inflected(lower, text, span)) {
      behind(lower, text, span);
    }
  }

  /** Whether a text can be the name of one person, not of a team or an office. */
  private static boolean isOne(String name) {
    return CreditedNames.isName(name)
        && Names.words(name).stream().noneMatch(MANY::contains)
        && MANY_JOINED.stream().noneMatch(name::endsWith);
  }

  /** Where a marker stands as a word of its own, or -1. */
  private static int markerAt(String lower, String text, String marker) {
    int at = lower.indexOf(marker);
    boolean word =
        at == 0
            || at > 0 && !Character.isLetter(lower.charAt(at - 1))
            || at > 0 && marker.charAt(0) > 0x2e80;
    return word && lower.length() == text.length() ? at : -1;
  }

  /** {@code Rozmowa z Anną Nowak}: a label that has the same stems is the name. */
  private boolean inflected(String lower, String text, @Nullable Span span) {
    for (String marker : INFLECTED) {
      int at = markerAt(lower, text, marker);
      if (at >= 0) {
        String rest = CreditedNames.withoutOccupation(text.substring(at + marker.length()));
        String written = bare(rest.substring(0, nameEnd(rest)));
        String name = Inflections.label(written, labels);
        if (name != null) {
          String why = "\"" + text.substring(at, at + marker.length()) + written + "\"";
          interviewees.add(new Credit(name, description(rest.substring(nameEnd(rest))), span, why));
        }
        return true;
      }
    }
    return false;
  }

  /** {@code Jane Smith im Interview}, {@code 唐鳳專訪}, {@code 佐藤氏に聞く}. */
  private void behind(String lower, String text, @Nullable Span span) {
    for (String marker : BEHIND) {
      int at = lower.length() == text.length() ? lower.indexOf(marker) : -1;
      if (at <= 0) {
        continue;
      }
      String name = bare(text.substring(0, at));
      int colon = Math.max(name.lastIndexOf(": "), name.lastIndexOf('：'));
      name = colon < 0 ? name : name.substring(colon + 1).strip();
      int end = nameEnd(name);
      String description = end < name.length() ? bare(name.substring(end + 1)) : "";
      name = HangulNames.bare(name.substring(0, end));
      if (isOne(name)) {
        String office = description.isEmpty() ? null : description;
        interviewees.add(new Credit(name, office, span, "\"" + name + marker + "\""));
        return;
      }
    }
  }

  private int nameEnd(String rest) {
    int end = rest.length();
    int comma = rest.indexOf(',');
    end = comma >= 0 ? Math.min(end, comma) : end;
    for (String stop : ENDS) {
      int at = rest.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    for (String stop : FROM) {
      int at = rest.indexOf(stop);
      end = at >= 0 && isFull(rest.substring(0, at)) ? Math.min(end, at) : end;
    }
    for (String stop : OF) {
      int at = rest.indexOf(stop);
      end = at > 1 && at <= IDEOGRAPHS && areIdeographs(rest, at) ? Math.min(end, at) : end;
    }
    for (String stop : PARTICLES) {
      int at = rest.indexOf(stop);
      boolean whole = at >= 0 && at < end && isFull(rest.substring(0, at));
      end = whole && standsAlone(rest.substring(0, at), stop) ? at : end;
    }
    return end;
  }

  private static boolean areIdeographs(String text, int end) {
    return text.chars().limit(end).allMatch(Character::isIdeographic);
  }

  private static boolean isFull(String name) {
    return Names.parts(name).size() > 1 && Shape.of(name) == Shape.NAME;
  }

  /** Whether what is said before the talk has a name where a word does not follow it. */
  private boolean standsAlone(String name, String word) {
    for (Opening.Said paragraph : said) {
      String text = paragraph.text();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        int end = at + name.length();
        boolean ends = end == text.length() || !Character.isLetter(text.charAt(end));
        if (ends && !text.startsWith(word, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What stands between the name and the interviewer: an office. */
  private static @Nullable String description(String rest) {
    if (!rest.startsWith(", ")) {
      return null;
    }
    int end = rest.length();
    for (String stop : List.of(", by ", " by ", ", von ", " von ", ", par ", ", por ")) {
      int at = rest.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String text = end < 2 ? "" : bare(rest.substring(2, end));
    return text.isEmpty() || Character.isDigit(text.charAt(0)) ? null : text;
  }

  /** The interviewer behind a word such as "by", at the beginning of a text or anywhere in it. */
  private void by(String text, @Nullable Span span, boolean atStart) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String marker : BY) {
      int at = atStart ? (lower.startsWith(marker) ? 0 : -1) : lower.indexOf(" " + marker);
      if (at < 0 || lower.length() != text.length()) {
        continue;
      }
      String rest = text.substring(at + marker.length() + (atStart ? 0 : 1));
      String name = withoutArticle(bare(rest.substring(0, nameEnd(rest))));
      boolean handle = marker.startsWith("interview") && marker.endsWith("by ") && isHandle(name);
      if (isOne(name) || handle) {
        String why = "\"" + text.substring(at, at + marker.length()).strip() + " " + name + "\"";
        interviewers.clear();
        interviewers.add(new Credit(name, null, span, why));
        return;
      }
    }
  }

  /** One word as which somebody writes, in lower case. */
  private static boolean isHandle(String name) {
    return !name.isEmpty()
        && Character.isLowerCase(name.codePointAt(0))
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')
        && !Nobody.is(Names.key(name));
  }

  /** A name in the subtitle that the next paragraphs take up again. */
  private void repeated(Opening.Title subtitle, List<Opening.Said> said) {
    String text = subtitle.text();
    List<String> runs = capitalisedRuns(text);
    if (!text.isEmpty() && Character.isIdeographic(text.codePointAt(text.length() - 1))) {
      ideographs(subtitle, said);
    }
    for (String run : runs) {
      for (Opening.Said paragraph : said) {
        boolean later = paragraph.span().start() > subtitle.span().end();
        String name = later ? Likeness.longestEnd(run, paragraph.text()) : "";
        if (name.indexOf(' ') > 0) {
          String whole = Inflections.whole(name, labels);
          String why = "named in the subtitle and again below";
          interviewees.add(new Credit(whole, null, subtitle.span(), why));
          return;
        }
      }
    }
  }

  /** In a script without spaces: the last two to four signs, if the text goes on with them. */
  private void ideographs(Opening.Title subtitle, List<Opening.Said> said) {
    String text = subtitle.text();
    for (int length = 4; length > 1 && interviewees.isEmpty(); length--) {
      String name = text.substring(Math.max(0, text.length() - length));
      boolean later =
          said.stream()
              .anyMatch(p -> p.span().start() > subtitle.span().end() && p.text().contains(name));
      if (later) {
        interviewees.add(
            new Credit(name, null, subtitle.span(), "the end of the subtitle, and again below"));
      }
    }
  }

  private static List<String> capitalisedRuns(String text) {
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (String word : (text + " .").split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        run.append(run.length() == 0 ? "" : " ").append(word);
      } else if (run.length() > 0) {
        runs.add(bare(run.toString()));
        run.setLength(0);
      }
    }
    return runs;
  }

  private static String bare(String text) {
    String stripped = text.strip();
    int end = stripped.length() - (stripped.endsWith(SAN) ? SAN.length() : 0);
    while (end > 0 && ".,;:".indexOf(stripped.charAt(end - 1)) >= 0) {
      end--;
    }
    return stripped.substring(0, end);
  }

  private static String withoutArticle(String name) {
    for (String article : List.of("a ", "an ", "the ", "our ")) {
      if (name.regionMatches(true, 0, article, 0, article.length())) {
        return name.substring(article.length());
      }
    }
    return name;
  }

  public List<Credit> interviewees() {
    return interviewees;
  }

  public List<Credit> interviewers() {
    return interviewers;
  }
}
