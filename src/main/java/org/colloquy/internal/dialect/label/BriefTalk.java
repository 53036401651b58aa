package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Asking;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Scripts;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.WordLists;

/**
 * A talk of so few turns that its labels hardly come again: all of a short text behind its title
 * stands under names in one form, in sentences, and something shows that people talk. Somebody asks
 * and another one answers, or somebody speaks again behind another. The fields of a form, notes and
 * the words of a glossary have none of it.
 */
public final class BriefTalk {
  private static final int MOST_LABELS = 8;
  private static final int MOST_LINES = 40;

  /** A title, a line below it and one on who made it. */
  private static final int HEAD = 3;

  private static final Set<String> SPEAKERS = Set.copyOf(WordLists.list("columns.txt", "speaker"));

  private final Document document;
  private final LabelScheme scheme;
  private final List<Candidate> labels = new ArrayList<>();
  private final List<String> turns = new ArrayList<>();
  private int paragraphs;
  private int sentences;

  private BriefTalk(LabelScheme scheme, Document document) {
    this.document = document;
    this.scheme = scheme;
    for (Candidate c : scheme.candidates()) {
      if (document.opens(c.line()) && (isName(c) || scheme.value(c).namesNobody())) {
        labels.add(c);
      }
    }
  }

  /** The labels of such a talk; empty where a text is none. */
  public static List<Candidate> of(LabelScheme scheme, Document document) {
    boolean brief = document.lines().size() <= MOST_LINES && !document.isTimed();
    BriefTalk talk = brief && scheme.isPlain() ? new BriefTalk(scheme, document) : null;
    return talk != null && talk.isWhole() && talk.isTalk() ? List.copyOf(talk.labels) : List.of();
  }

  private static boolean isName(Candidate c) {
    Shape shape = Shape.of(c.label());
    return shape != Shape.MIXED && shape != Shape.LOWER || RoleWords.of(c.label()) != null;
  }

  /** Whether nothing but a title stands before the labels, and little between them without one. */
  private boolean isWhole() {
    Set<String> keys = new HashSet<>();
    labels.forEach(c -> keys.add(c.key()));
    boolean fields = labels.stream().anyMatch(c -> scheme.value(c).namesNobody());
    if (keys.size() < 2 || labels.size() > MOST_LABELS || fields || !isHead()) {
      return false;
    }
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).line() : document.lines().size();
      String turn = turn(labels.get(i), end);
      sentences += isSentence(turn, end - 1) || isFigure(turn) ? 1 : 0;
      turns.add(turn);
    }
    return paragraphs <= 2 * labels.size() && turns.stream().noneMatch(String::isEmpty);
  }

  private boolean isHead() {
    int text = 0;
    for (int i = 0; i < labels.get(0).line(); i++) {
      text += document.line(i).isText() && !document.cover().isField(i) ? 1 : 0;
    }
    return text <= HEAD;
  }

  private String turn(Candidate label, int end) {
    StringBuilder turn = new StringBuilder();
    for (int i = label.line(); i < end; i++) {
      Line line = document.line(i);
      int from = i == label.line() ? Math.min(label.extent(), line.text().length()) : 0;
      turn.append(line.text(), from, line.text().length()).append('\n');
      paragraphs += line.startsParagraph() ? 1 : 0;
    }
    return turn.toString().strip();
  }

  /** Whether a figure answers the question before it. */
  private boolean isFigure(String turn) {
    boolean asked = !turns.isEmpty() && QuestionMarks.endsInQuestion(turns.get(turns.size() - 1));
    boolean people = asked && (hasRole() || labels.stream().allMatch(this::isPerson));
    return people && turn.chars().allMatch(c -> Character.isDigit(c) || ".,% ".indexOf(c) >= 0);
  }

  private boolean isSentence(String turn, int last) {
    return Document.endsSentence(document.line(last)) || Scripts.hasNoStops(turn);
  }

  /** Whether people hear each other. */
  private boolean isTalk() {
    boolean returns = returns();
    boolean asked = isAsked();
    boolean spoken = sentences == labels.size();
    boolean bold = labels.get(0).worth() > 0;
    boolean personal = isPersonal();
    boolean people = personal && labels.stream().noneMatch(this::isCounted);
    return returns && (asked || spoken && (personal || bold))
        || asked && spoken && (people || labels.stream().allMatch(this::isPerson) || hasRole());
  }

  private boolean hasRole() {
    return labels.stream().anyMatch(c -> RoleWords.of(c.label()) != null);
  }

  /** {@code Exercise 1}, but not {@code Speaker 1}. */
  private boolean isCounted(Candidate c) {
    String word = c.key().substring(0, Math.max(0, c.key().lastIndexOf(' ')));
    return Shape.of(c.label()) == Shape.NUMBERED && !SPEAKERS.contains(word);
  }

  private boolean isPerson(Candidate c) {
    LabelValue value = scheme.value(c);
    return !isCounted(c) && (value.namesPerson() || value.isAnnounced());
  }

  /** Whether somebody speaks again behind somebody else. */
  private boolean returns() {
    for (int i = 2; i < labels.size(); i++) {
      boolean other = !labels.get(i - 1).key().equals(labels.get(i).key());
      if (other && labels.get(i - 2).key().equals(labels.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody ends with a question that another one does not answer with one. */
  private boolean isAsked() {
    Asking asking = Asking.in(turns);
    for (int i = 1; i < turns.size(); i++) {
      boolean other = !labels.get(i - 1).key().equals(labels.get(i).key());
      if (other && asking.ends(turns.get(i - 1)) && !asking.ends(turns.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody says "I" or "you", or the text is too short to tell its language. */
  private boolean isPersonal() {
    Address address = new Address(document.language());
    return !address.isKnown() || turns.stream().anyMatch(t -> address.isPersonal(t));
  }
}
