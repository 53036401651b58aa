package org.colloquy.internal.dialect.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.colloquy.internal.dialect.document.Cover;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.document.HangulNames;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Introduction;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
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
  private final CreditedName credited;

  /**
   * @param labels those of the talk, which tell how an inflected name is written
   */
  public Credits(Opening opening, List<Candidate> labels) {
    this.labels = labels;
    credited = new CreditedName(opening.said());
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
      Span span = subtitle.span();
      SubtitleName.all(subtitle, opening.said(), labels)
          .forEach(n -> interviewees.add(new Credit(n.name(), null, span, n.why())));
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
    credited = other.credited;
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
    String name = CreditedName.bare(one.name());
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
      int end = credited.end(rest);
      String name = CreditedName.bare(rest.substring(0, end));
      if (names.size() < 2) {
        names = CreditedName.isOne(name) ? List.of(name) : CreditedNames.second(rest);
      }
      if (!names.isEmpty()) {
        boolean first = names.get(0).equals(name);
        String description =
            names.size() > 1 || !first ? null : CreditedName.description(rest.substring(end));
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
        String written = CreditedName.bare(rest.substring(0, credited.end(rest)));
        String name = Inflections.label(written, labels);
        if (name != null) {
          String why = "\"" + text.substring(at, at + marker.length()) + written + "\"";
          interviewees.add(
              new Credit(
                  name, CreditedName.description(rest.substring(credited.end(rest))), span, why));
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
      String name = CreditedName.bare(text.substring(0, at));
      int colon = Math.max(name.lastIndexOf(": "), name.lastIndexOf('：'));
      name = colon < 0 ? name : name.substring(colon + 1).strip();
      int end = credited.end(name);
      String description = end < name.length() ? CreditedName.bare(name.substring(end + 1)) : "";
      name = HangulNames.bare(name.substring(0, end));
      if (CreditedName.isOne(name)) {
        String office = description.isEmpty() ? null : description;
        interviewees.add(new Credit(name, office, span, "\"" + name + marker + "\""));
        return;
      }
    }
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
      String name =
          CreditedName.withoutArticle(CreditedName.bare(rest.substring(0, credited.end(rest))));
      boolean handle =
          marker.startsWith("interview") && marker.endsWith("by ") && CreditedName.isHandle(name);
      if (CreditedName.isOne(name) || handle) {
        String why = "\"" + text.substring(at, at + marker.length()).strip() + " " + name + "\"";
        interviewers.clear();
        interviewers.add(new Credit(name, null, span, why));
        return;
      }
    }
  }

  public List<Credit> interviewees() {
    return interviewees;
  }

  public List<Credit> interviewers() {
    return interviewers;
  }
}
