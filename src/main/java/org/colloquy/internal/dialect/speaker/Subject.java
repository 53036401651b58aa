package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.opening.Credits;
import org.colloquy.internal.dialect.opening.Opening;
import org.colloquy.internal.dialect.opening.Standfirst;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Titles;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Inline;
import org.colloquy.model.Metadata;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom an interview introduces before it begins, where no label names anybody: {@code Marta Ilves
 * has cast bells for thirty years. She ...} One full name for which more speaks than for any other:
 * a paragraph begins with it, the title has it, it is set apart, a part of it comes again or is how
 * a question calls somebody.
 *
 * @param span null where a description that was declared has the name
 */
public record Subject(String name, @Nullable Span span, double confidence, String why) {
  /** An introduction with more names is about nobody in particular. */
  private static final int MOST = 20;

  private static final double IN_TITLE = .75;
  private static final double IN_INTRODUCTION = .6;

  /** So much must speak for a name. */
  private static final int ENOUGH = 3;

  private static final int STRONG = 2;

  /** Nobody is called by more, in characters. */
  private static final int LONGEST = 40;

  private static final Set<String> THIRD = Set.copyOf(WordLists.list("starters.txt", "third"));

  private static final Set<String> TELLS =
      WordLists.list("starters.txt", "tells").stream()
          .map(Names::folded)
          .collect(Collectors.toUnmodifiableSet());

  /** Between a name and such a word stand no more: {@code nous}. */
  private static final int BETWEEN = 2;

  /** A name, and what speaks for it. */
  private static final class Sum {
    private final String name;
    private final List<String> reasons = new ArrayList<>();
    private int value;
    private boolean person;

    Sum(String name) {
      this.name = name;
    }

    void add(boolean holds, int worth, String reason) {
      value += holds ? worth : 0;
      if (holds) {
        reasons.add(reason);
      }
    }

    /** Of a thing nobody would say it. */
    void addPersonal(boolean holds, int worth, String reason) {
      add(holds, worth, reason);
      person |= holds;
    }
  }

  /** The texts of an introduction, and who is met in them. */
  private record Told(
      List<String> texts, Set<String> met, Set<String> opens, Set<String> welcomed) {
    Told(List<String> texts) {
      this(texts, Standfirst.met(texts), Standfirst.opens(texts), Guest.welcomed(texts));
    }
  }

  /**
   * Who that is; empty where somebody is credited with being interviewed, or it may be two people.
   *
   * @param first index of the line with which the first turn begins
   */
  public static Optional<Subject> of(
      Document document, Opening opening, Credits credits, int first) {
    if (!credits.interviewees().isEmpty()) {
      return Optional.empty();
    }
    Opening.Title title = opening.title();
    List<Opening.Said> introduction =
        opening.said().stream()
            .filter(s -> title == null || s.span().start() > title.span().start())
            .filter(s -> !opening.cover().isField(s.span()))
            .toList();
    Metadata metadata = document.declared().metadata();
    List<String> texts = new ArrayList<>();
    Stream.of(metadata.deck(), metadata.subtitle(), metadata.description())
        .flatMap(Optional::stream)
        .forEach(texts::add);
    introduction.forEach(s -> texts.add(s.text()));
    Mentions mentions = new Mentions(String.join("\n", texts));
    Set<String> names = mentions.fullNames();
    credits.interviewers().forEach(c -> names.remove(c.name()));
    if (names.size() > MOST) {
      return Optional.empty();
    }
    Told told = new Told(texts);
    List<Sum> sums = new ArrayList<>();
    forms(names)
        .forEach(
            (name, forms) -> {
              Sum sum = new Sum(name);
              sum.add(isTitled(name, title, metadata), 1, "the title has the name");
              sum.add(headsTitle(name, title, metadata), STRONG, "the title begins with it");
              sum.add(endsTitle(name, title, metadata), STRONG, "the title ends with it");
              introduce(sum, forms, names, told);
              sum.add(isSetApart(name, introduction), 1, "it is set apart");
              sum.addPersonal(mentions.again(name), 1, "a part of it comes again");
              sum.addPersonal(isCalled(name, document, first), STRONG, "a question calls them so");
              sums.add(sum);
            });
    return best(sums)
        .map(sum -> subject(sum, introduction, isTitled(sum.name, title, metadata)))
        .or(
            () ->
                Unnamed.title(document, opening, first) == null
                    ? Guest.of(document, credits, first)
                        .or(() -> Called.of(document, credits, first))
                        .or(() -> OwnName.of(document, credits, first))
                        .or(() -> TitleEnd.of(titles(title, metadata), texts, document, first))
                    : Optional.empty());
  }

  /** Every name with the shorter ones that are the beginnings of no other. */
  private static Map<String, List<String>> forms(Set<String> names) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String name : names) {
      List<String> longer = names.stream().filter(n -> goesOn(n, name)).toList();
      forms
          .computeIfAbsent(longer.size() == 1 ? longer.get(0) : name, n -> new ArrayList<>())
          .add(name);
    }
    return forms;
  }

  /** Whether one name is the beginning of another, up to a surname's hyphen or another word. */
  private static boolean goesOn(String longer, String name) {
    return longer.startsWith(name)
        && longer.length() > name.length()
        && "- ‑".indexOf(longer.charAt(name.length())) >= 0;
  }

  /** What the texts say of somebody. */
  private static void introduce(Sum sum, List<String> forms, Set<String> names, Told told) {
    List<String> begun =
        told.texts.stream()
            .flatMap(t -> forms.stream().filter(f -> begins(t, f, names)).map(f -> rest(t, f)))
            .toList();
    sum.add(!begun.isEmpty(), STRONG, "a paragraph begins with it");
    boolean goesOn = names.size() == 1 && begun.stream().anyMatch(Subject::goesOn);
    sum.addPersonal(goesOn, 1, "the text goes on about somebody");
    sum.addPersonal(begun.stream().anyMatch(Subject::tells), 1, "who tells it");
    String given = Names.parts(sum.name).stream().findFirst().orElse("");
    sum.addPersonal(told.met.contains(given), STRONG, "somebody spoke with them");
    sum.addPersonal(told.welcomed.contains(sum.name), STRONG, "they are welcomed");
    boolean agreed = names.size() == 1 && told.texts.stream().anyMatch(Guest::agreed);
    sum.addPersonal(agreed, ENOUGH, "somebody agreed to answer");
    sum.addPersonal(told.opens.contains(given), 1, "an interview with them follows");
  }

  private static String rest(String text, String name) {
    return text.substring(name.length());
  }

  /** Whether the text behind a name says that he speaks. */
  private static boolean tells(String rest) {
    return Names.words(rest.substring(0, Math.min(rest.length(), LONGEST))).stream()
        .limit(BETWEEN + 1)
        .anyMatch(TELLS::contains);
  }

  private static Subject subject(Sum sum, List<Opening.Said> introduction, boolean titled) {
    Span span =
        introduction.stream()
            .filter(s -> s.text().contains(sum.name))
            .map(Opening.Said::span)
            .findFirst()
            .orElse(null);
    String why = "whom the introduction is about: " + String.join(", ", sum.reasons);
    return new Subject(sum.name, span, titled ? IN_TITLE : IN_INTRODUCTION, why);
  }

  /** The name for which enough speaks, and more than for any other. */
  private static Optional<Sum> best(List<Sum> sums) {
    List<Sum> likely =
        sums.stream()
            .filter(s -> s.value >= ENOUGH && (s.person || sums.size() == 1))
            .sorted(Comparator.comparingInt((Sum s) -> s.value).reversed())
            .toList();
    boolean alone = likely.size() < 2 || likely.get(0).value > likely.get(1).value;
    return alone ? likely.stream().findFirst() : Optional.empty();
  }

  private static Stream<String> titles(Opening.@Nullable Title title, Metadata metadata) {
    return Stream.concat(
        Optional.ofNullable(title).map(Opening.Title::text).stream(), metadata.title().stream());
  }

  /** {@code Ana Ruiz: a life on the weir}, an honorific before it or not. */
  private static boolean headsTitle(String name, Opening.@Nullable Title title, Metadata metadata) {
    return titles(title, metadata)
        .anyMatch(
            t -> {
              int at = t.indexOf(name);
              int end = at + name.length();
              boolean colon = at >= 0 && end < t.length() && LabelScanner.isColon(t.charAt(end));
              return colon && (at == 0 || Titles.before(Names.folded(t.substring(0, at).strip())));
            });
  }

  /** {@code Millers of the fen: Ana Ruiz} */
  private static boolean endsTitle(String name, Opening.@Nullable Title title, Metadata metadata) {
    return titles(title, metadata)
        .filter(t -> t.endsWith(name))
        .map(t -> t.substring(0, t.length() - name.length()).stripTrailing())
        .anyMatch(t -> !t.isEmpty() && LabelScanner.isColon(t.charAt(t.length() - 1)));
  }

  private static boolean isTitled(String name, Opening.@Nullable Title title, Metadata metadata) {
    return titles(title, metadata).anyMatch(t -> Names.nameWords(t).containsAll(Names.parts(name)));
  }

  /** Whether somebody does something in the first sentence of a text, to nobody else. */
  private static boolean begins(String text, String name, Set<String> names) {
    String rest = text.startsWith(name) ? text.substring(name.length()) : "";
    int word = rest.startsWith(",") ? 2 : 1;
    int behind = rest.indexOf(' ', word) + 1;
    return rest.length() > word
        && Character.isLowerCase(rest.codePointAt(word))
        && (behind == 0 || names.stream().noneMatch(n -> rest.startsWith(n, behind)));
  }

  private static boolean goesOn(String rest) {
    return Names.words(rest).stream().anyMatch(THIRD::contains);
  }

  /** Whether a name is bold or a link somewhere. */
  private static boolean isSetApart(String name, List<Opening.Said> introduction) {
    return introduction.stream()
        .flatMap(s -> s.lines().stream())
        .flatMap(l -> l.inlines().stream())
        .filter(i -> i instanceof Inline.Strong || i instanceof Inline.Link)
        .anyMatch(i -> PlainText.ofInlines(List.of(i)).strip().equals(name));
  }

  /** Whether what asks says a part of a name between commas, as people call each other. */
  private static boolean isCalled(String name, Document document, int first) {
    List<String> parts = Names.parts(name);
    return document.lines().subList(first, document.lines().size()).stream()
        .filter(l -> l.text().indexOf('?') >= 0)
        .anyMatch(l -> calls(l.text(), parts));
  }

  private static boolean calls(String text, List<String> parts) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || ",?!.:".indexOf(text.charAt(i)) >= 0;
      if (ends) {
        boolean comma =
            from > 0 && text.charAt(from - 1) == ',' || i < text.length() && text.charAt(i) == ',';
        if (comma && i - from < LONGEST && isOne(text.substring(from, i), parts)) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  private static boolean isOne(String text, List<String> parts) {
    List<String> said = Names.parts(text);
    return said.equals(parts) || said.size() == 1 && parts.contains(said.get(0));
  }

  /** What says so. */
  public Evidence evidence() {
    return new Evidence(span, "interviewee", name, confidence, why);
  }
}
