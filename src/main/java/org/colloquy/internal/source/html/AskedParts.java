package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.WordLists;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Parts of a page of which a class or property says that they are questions or answers. */
final class AskedParts {
  static final String QUESTION = "Q";
  static final String ANSWER = "A";

  /** Fewer of a kind are no interview. */
  private static final int FEWEST = 2;

  private static final int LABEL = 40;

  private static final Set<String> QUESTIONS =
      words("question", "interviewer", "interviewerin", "frager");

  private static final Set<String> ANSWERS =
      words("answer", "interviewee", "respondent", "befragter");

  private final Map<Element, String> parts = new HashMap<>();

  /** The questions of a page whose answers have names. */
  private final Set<Element> prompts = new HashSet<>();

  /**
   * Finds the parts of a page; none where they begin with labels, or are less than half of it.
   *
   * @param root where the text is
   */
  AskedParts(Element root, Furniture furniture) {
    List<Element> found = new ArrayList<>();
    int length = 0;
    int labelled = 0;
    Map<String, Integer> counts = new HashMap<>();
    for (Element element : root.getAllElements()) {
      String kind = mayBePart(element) ? kind(element) : null;
      if (kind == null) {
        continue;
      }
      boolean within = element.parents().stream().limit(DEPTH).anyMatch(parts::containsKey);
      boolean both = !within && holds(element, kind);
      if (!within && !both && furniture.size(element).words() > 0) {
        found.add(element);
        parts.put(element, kind);
        counts.merge(kind, 1, Integer::sum);
        length += furniture.size(element).characters();
        labelled += isLabelled(element) ? 1 : 0;
      }
    }
    boolean several =
        counts.getOrDefault(QUESTION, 0) >= FEWEST && counts.getOrDefault(ANSWER, 0) >= FEWEST;
    boolean most = several && 2 * length >= furniture.size(root).characters();
    boolean told = most && labelled * 2 < found.size();
    if (!told) {
      parts.clear();
      if (areAnswered(found)) {
        prompts.addAll(found);
      }
    }
  }

  /** Whether all parts are questions without labels, right below most of which a name answers. */
  private static boolean areAnswered(List<Element> found) {
    int answered = 0;
    for (Element part : found) {
      if (!QUESTION.equals(kind(part)) || isLabelled(part)) {
        return false;
      }
      Element below = part.nextElementSibling();
      answered += below != null && isNamed(below) ? 1 : 0;
    }
    return answered >= FEWEST && 4 * answered >= 3 * found.size();
  }

  private static boolean mayBePart(Element element) {
    return Kinds.isBlock(element)
        || element.normalName().equals("span") && Kinds.standsAlone(element);
  }

  private static final int DEPTH = 6;

  private static Set<String> words(String key, String... more) {
    Set<String> words = new HashSet<>(WordLists.list("columns.txt", key));
    words.addAll(List.of(more));
    return Set.copyOf(words);
  }

  /** Whether an element holds parts of the other kind: it is a box of several. */
  private static boolean holds(Element element, String kind) {
    for (Element inner : element.getAllElements()) {
      String other = inner.equals(element) ? null : kind(inner);
      if (other != null && !other.equals(kind)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String kind(Element element) {
    String property = element.attr("itemprop");
    if (property.equals("acceptedAnswer") || property.equals("suggestedAnswer")) {
      return ANSWER;
    }
    for (String name : element.classNames()) {
      for (String part : name.toLowerCase(Locale.ROOT).split("[-_]+")) {
        boolean whole = part.length() > 1 || name.length() == 1;
        if (whole && QUESTIONS.contains(part)) {
          return QUESTION;
        }
        if (whole && ANSWERS.contains(part)) {
          return ANSWER;
        }
      }
    }
    return null;
  }

  private static boolean isLabelled(Element element) {
    String text = element.text().replace('：', ':');
    int colon = text.indexOf(':');
    int stop = text.indexOf(". ");
    boolean set = element.selectFirst(".label, .speaker") != null;
    return set || colon > 0 && colon <= LABEL || stop > 0 && stop < 3;
  }

  /** Who says a part: Q or A; null if it is none. */
  @Nullable String said(Element element) {
    return parts.get(element);
  }

  /** Whether a part begins with a label that may be a name, no word for an answer or a note. */
  private static boolean isNamed(Element part) {
    Element label = part.firstElementChild();
    String key = label == null ? "" : Names.key(Speakers.withoutColons(label.text().strip()));
    return Labels.isAt(part) && !Lexicon.isQuestionOrAnswer(key) && !Nobody.is(key);
  }

  /** Whether a part is a question to people whose names stand before what they answer. */
  boolean isPrompt(Element element) {
    return prompts.contains(element);
  }
}
