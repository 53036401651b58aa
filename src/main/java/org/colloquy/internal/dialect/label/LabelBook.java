package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;

/** The labels of a dialect that a document has, and which of them are good enough. */
final class LabelBook {
  /** From here on a label that recurs is one; anything between 0.5 and 1.9 gives the same. */
  private static final double ACCEPTED = 1.9;

  /** The same for labels that headings, leads and lists look like. */
  private static final double WEAK = 2.1;

  private static final int OFTEN = 3;

  /** Lines of a chat, the share of labels with a time in it, and of those who speak again. */
  private static final int LINES = 8;

  private static final double TIMED = .8;
  private static final double AGAIN = .25;

  private final Strength strength;
  private final List<Candidate> candidates;
  private final Map<String, LabelValue> labels = new LinkedHashMap<>();
  private final Kinship kinship;
  private final boolean notes;
  private final boolean times;

  /**
   * Whether it is a log of a chat: nearly every label has a time, whatever people call themselves.
   */
  private final boolean chat;

  /** Whether several people have honorifics, as members of a house have, who may speak once. */
  private final boolean houses;

  private final Set<LabelValue> good = new HashSet<>();
  private final List<Candidate> accepted = new ArrayList<>();

  /** Keys of good labels without what stands behind the names. */
  private final Set<String> bared = new HashSet<>();

  private final GoodLook look;

  LabelBook(Dialect dialect, Strength strength, List<Candidate> candidates, Document document) {
    this.strength = strength;
    this.candidates = candidates;
    if (candidates.isEmpty()) {
      kinship = Kinship.of(labels);
      notes = false;
      times = false;
      chat = false;
      houses = false;
      look = new GoodLook(labels.values(), good);
      return;
    }
    String before = "";
    for (Candidate c : candidates) {
      LabelValue label = labels.computeIfAbsent(c.key(), k -> new LabelValue(c));
      label.add(c, document, !label.key().equals(before));
      before = label.key();
    }
    kinship = Kinship.of(labels);
    FirstNames.of(candidates, document)
        .forEach((letter, name) -> Kinship.relate(labels.get(letter), labels.get(name)));
    relateAnnounced(document);
    notes = candidates.stream().filter(LabelBook::hasBrackets).count() * 3 <= candidates.size();
    times = candidates.stream().filter(c -> c.time() != null).count() * 3 > candidates.size();
    chat = isChat();
    labels.values().stream().filter(l -> isNote(l.uses().get(0))).forEach(LabelValue::isNobodys);
    TitleLabels.of(labels.values()).forEach(LabelValue::isNobodys);
    RosterLabels.of(labels.values(), document).forEach(LabelValue::isNobodys);
    Set<String> answer = strength == Strength.FIRM ? Answerer.of(candidates, document) : Set.of();
    labels.values().stream().filter(l -> answer.contains(l.key())).forEach(LabelValue::answers);
    labels.values().forEach(l -> l.weigh(document, dialect.tellsRoles(), times, chat));
    houses = labels.values().stream().filter(LabelValue::isHonoured).limit(OFTEN).count() >= OFTEN;
    labels.values().stream().filter(this::isGood).forEach(good::add);
    good.forEach(l -> bared.add(Names.key(Names.withoutAside(l.uses().get(0).label()))));
    candidates.stream().filter(c -> good.contains(value(c))).forEach(accepted::add);
    look = new GoodLook(labels.values(), good);
  }

  /** Lets the first name and the initials of somebody count for each other. */
  private void relateAnnounced(Document document) {
    for (LabelValue label : labels.values()) {
      if (label.shape() == Shape.LETTERS) {
        document
            .firstNames(label.key().replace(".", ""))
            .forEach(name -> Kinship.relate(label, labels.get(name)));
      }
    }
  }

  private boolean isChat() {
    double timed = candidates.stream().filter(c -> c.time() != null).count();
    double again =
        labels.values().stream().mapToInt(l -> l.uses().size()).filter(uses -> uses > 1).sum();
    return timed >= LINES && timed >= TIMED * candidates.size() && again >= AGAIN * timed;
  }

  Collection<LabelValue> all() {
    return labels.values();
  }

  /** Whether a label stands with a time, as those of the dialect often do. */
  boolean isTimed(Candidate label) {
    return times && label.time() != null;
  }

  /**
   * Whether a label is {@code [Note]:}, as an observer's remarks are where people have no such
   * brackets.
   */
  boolean isNote(Candidate label) {
    return notes && hasBrackets(label);
  }

  private static boolean hasBrackets(Candidate label) {
    String written = label.written();
    int end = written.length() - 1;
    return written.charAt(0) == '['
        && end > 2
        && LabelScanner.isColon(written.charAt(end))
        && written.indexOf(']') == end - 1;
  }

  LabelValue value(Candidate candidate) {
    LabelValue value = labels.get(candidate.key());
    if (value == null) {
      throw new IllegalArgumentException("not of this scheme: " + candidate);
    }
    return value;
  }

  /** {@code 主　　席：}, a field of a head, where {@code 主席：} speaks. */
  boolean isSpread(String key) {
    return Character.isIdeographic(key.codePointAt(0))
        && key.indexOf(' ') > 0
        && labels.containsKey(key.replace(" ", ""));
  }

  /** Whether enough speaks for a label. */
  boolean isAccepted(LabelValue label) {
    return good.contains(label);
  }

  private boolean isGood(LabelValue label) {
    boolean firm = strength == Strength.FIRM || label.shape() == Shape.CAPITALS;
    boolean honoured = firm && houses && label.isHonoured();
    boolean expected =
        label.recurs() || strength != Strength.WEAK && label.isExpected() || honoured;
    double mark = honoured ? Math.min(0, label.uses().get(0).worth()) : 0;
    return label.isDeclared()
        || chat && label.isNick()
        || expected
            && !label.isRemark()
            && label.value() - mark >= (strength == Strength.WEAK && !honoured ? WEAK : ACCEPTED);
  }

  /** The uses of all such labels, in order. */
  List<Candidate> accepted() {
    return Collections.unmodifiableList(accepted);
  }

  /** Whether a name, or its initials, is that of an accepted label: one declares the other. */
  boolean isAliasOfAccepted(String label) {
    String own = Names.declaredInitials(label);
    return Names.aliases(label).stream()
        .map(kinship::known)
        .anyMatch(
            l ->
                l != null
                    && (l.key().length() > 1 || !own.isEmpty() && own.equals(l.key()))
                    && isAccepted(l));
  }

  /**
   * {@code A. (the keeper):} once, then {@code A.:}; or {@code GUEST:} once, where {@code GUEST (on
   * the phone):} comes again.
   */
  boolean isAcceptedWithoutAside(String label) {
    String key = Names.key(Names.withoutAside(label));
    LabelValue bare = labels.get(key);
    return bare != null && isAccepted(bare) || bared.contains(key);
  }

  /** Whether an accepted label has the same word with another number behind it. */
  boolean counts(String key) {
    String word = key.substring(0, key.lastIndexOf(' ') + 1);
    return !word.isEmpty()
        && labels.values().stream()
            .filter(l -> l.shape() == Shape.NUMBERED && l.key().startsWith(word))
            .filter(l -> l.key().lastIndexOf(' ') == word.length() - 1)
            .anyMatch(this::isAccepted);
  }

  /** Whether a label has two words in lower case, as somebody's has who speaks again. */
  boolean isSmallName(LabelValue label) {
    return isSmallFullName(label) && good.stream().anyMatch(LabelBook::isSmallFullName);
  }

  private static boolean isSmallFullName(LabelValue label) {
    return label.shape() == Shape.LOWER && Names.words(label.key()).size() == 2;
  }

  /**
   * Whether a label that does not come again looks like those that are good.
   *
   * @param inTalk whether it stands in the talk or right above
   */
  boolean looksAlike(LabelValue label, boolean inTalk) {
    return look.has(label, strength == Strength.FIRM, inTalk);
  }
}
