package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Oath;
import org.colloquy.internal.dialect.words.Citation;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Naming;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Stops;
import org.colloquy.internal.dialect.words.Titles;

/**
 * One label of a scheme with all its uses, and what they are worth as evidence. The weights were
 * found on real transcripts with one piece of evidence taken away at a time.
 */
public final class LabelValue {
  private static final double RECURRENCE_AT_MOST = 3.2;
  private static final double ANNOUNCED = 2;
  private static final double SAYS_ROLE = 1;
  private static final double POSITION = .5;
  private static final double TITLED = .3;
  private static final double ANSWERS = .5;

  /** What a long office before a name is worth where it comes again and nothing stands behind. */
  private static final double HEADS = .7;

  private static final double NO_SPEAKER = -3;

  /** What a word in front of which a time stands is worth, where that is so of all. */
  private static final double NICK = 1;

  private final String key;
  private final List<Candidate> uses = new ArrayList<>();
  private final Shape shape;
  private final List<String> words;
  private final boolean honoured;
  private int paragraphStarts;
  private int changes;
  private int fields;
  private int timed;
  private int asking;
  private int kin;
  private int kinStarts;
  private int alone;
  private double value;
  private boolean announced;
  private boolean introduced;
  private boolean declared;
  private boolean saysRole;
  private boolean noSpeaker;
  private boolean remark;
  private boolean answers;

  LabelValue(Candidate first) {
    key = first.key();
    shape = Shape.of(first.label());
    words = Names.words(key);
    honoured = isCased() && (isTitleFirst() || Titles.joined(key) > 0);
  }

  private boolean isCased() {
    return shape == Shape.NAME || shape == Shape.CAPITALS;
  }

  private boolean isTitleFirst() {
    return words.size() > 1 && !words.get(0).equals("the") && Titles.honorific(words) >= 0;
  }

  void add(Candidate use, Document document, boolean changed) {
    Line line = document.line(use.line());
    uses.add(use);
    paragraphStarts += use.time() != null || document.begins(use.line()) ? 1 : 0;
    changes += changed ? 1 : 0;
    boolean field = isField(line.text(), use.extent()) && !isFigure(use, document);
    boolean nick = use.written().startsWith("<");
    fields += !nick && (field || Naming.is(line.text(), use.extent())) ? 1 : 0;
    timed += use.time() == null ? 0 : 1;
    alone += use.extent() >= line.text().stripTrailing().length() ? 1 : 0;
    asking += QuestionMarks.endsInQuestion(line.text().substring(use.extent())) ? 1 : 0;
  }

  /** Whether a number or a date answers the question right before it, no time and no link. */
  private static boolean isFigure(Candidate use, Document document) {
    String said = document.line(use.line()).text().substring(use.extent()).strip();
    boolean bare = !said.isEmpty() && said.chars().noneMatch(c -> ":：/[(".indexOf(c) >= 0);
    int before = use.line() - 1;
    return bare && before >= 0 && QuestionMarks.endsInQuestion(document.line(before).text());
  }

  /** Whether nothing but a time, a number or a link follows. */
  static boolean isField(String text, int from) {
    int letters = 0;
    int digits = 0;
    for (int i = from; i < text.length() && letters < 4; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters < 4 && digits > 0 || text.startsWith("http", from);
  }

  /**
   * Adds up the evidence.
   *
   * @param tellsRoles whether the dialect's labels say who asks
   * @param times whether labels of the dialect often stand with a time
   * @param chat whether nearly all do, so that people may call themselves anything
   */
  void weigh(Document document, boolean tellsRoles, boolean times, boolean chat) {
    double count = uses.size();
    declared = document.isDeclared(key);
    boolean prose = shape == Shape.MIXED || shape == Shape.LOWER;
    introduced = shape == Shape.NAME && document.introducesItself(uses.get(0));
    announced = declared || introduced || !prose && document.isAnnounced(uses.get(0).label(), uses);
    String label = uses.get(0).label();
    boolean numbered = uses.stream().anyMatch(c -> c.kind() == Candidate.Kind.QUESTION);
    saysRole = tellsRoles || numbered || RoleWords.of(label) != null;
    boolean word = kin == 0 && Nobody.is(key) && !isPaper();
    boolean work = Citation.is(uses.get(0).label());
    noSpeaker = !declared && (word || work || remark || isMark(times) || isExamination());
    value =
        Math.min(RECURRENCE_AT_MOST, Math.log(count + kin) / Math.log(2))
            + (chat && isNick() ? Math.max(NICK, shape.worth()) : shape.worth())
            + uses.get(0).worth()
            + (announced ? ANNOUNCED : 0)
            + (saysRole ? SAYS_ROLE : 0)
            + (isTitled() ? TITLED : 0)
            + (answers ? ANSWERS : 0)
            + (isHead() ? HEADS : 0)
            + POSITION * paragraphStarts / count
            + POSITION * changes / count
            + (noSpeaker ? NO_SPEAKER : 0);
  }

  /** Whether it comes again on lines of its own, and ends in a full name behind other words. */
  private boolean isHead() {
    String label = uses.get(0).label();
    return shape == Shape.MIXED
        && uses.size() > 1
        && alone == uses.size()
        && Shape.endsInName(Names.withoutAside(label));
  }

  /** Whether a word in capitals asks so often that it is a paper's name: {@code ZEIT:}. */
  private boolean isPaper() {
    return shape == Shape.CAPITALS && uses.size() > 1 && 2 * asking >= uses.size();
  }

  /** {@code SOUND:} tells what is to be seen or heard while others talk. */
  boolean describes() {
    return Nobody.describes(key) && (shape == Shape.CAPITALS || key.indexOf(' ') > 0);
  }

  /** {@code DIRECT EXAMINATION BY MR. SMITH:} says who asks from there on; nobody speaks. */
  boolean isExamination() {
    int by = words.indexOf("by");
    boolean headed = by == 0 || by > 0 && Oath.examines(words.get(by - 1));
    return headed && words.size() > by + 2 && Titles.honours(words.get(by + 1));
  }

  /** Whether only numbers or links follow, or times where other labels have none. */
  private boolean isMark(boolean times) {
    return fields == uses.size() || timed == uses.size() && !times && !isTitled() && !isHonoured();
  }

  /** Whether it is somebody's name with an honorific or office before it. */
  private boolean isTitled() {
    if (!isCased()) {
      return false;
    }
    List<String> name = new ArrayList<>(Names.words(Names.withoutAside(uses.get(0).label())));
    name.removeIf(w -> w.equals("the"));
    return name.size() > 2 && Titles.honours(name.get(0));
  }

  /** Says that what it heads is a remark on the talk. */
  void isNobodys() {
    remark = true;
  }

  boolean isRemark() {
    return remark;
  }

  /** Says that it stands behind questions that somebody else asks. */
  void answers() {
    answers = shape != Shape.MIXED && shape != Shape.LOWER;
  }

  /** Whether it has a time everywhere and is one word, or a name: what people call themselves. */
  boolean isNick() {
    boolean cased = shape != Shape.MIXED && shape != Shape.LOWER;
    return timed == uses.size() && !noSpeaker && (cased || words.size() == 1);
  }

  /** Whether it is one word of letters, which does not mean anything that nobody says. */
  boolean isWord() {
    return !noSpeaker && !remark && key.chars().allMatch(Character::isLetter);
  }

  /**
   * Whether it is one word, whatever signs and digits people put into what they call themselves.
   */
  boolean isNickname() {
    return !noSpeaker && !remark && key.indexOf(' ') < 0;
  }

  /** Counts uses of another form of the same name. */
  void addKin(LabelValue other) {
    kin += other.uses.size();
    kinStarts += other.paragraphStarts;
  }

  boolean recurs() {
    return uses.size() + kin > 1;
  }

  String key() {
    return key;
  }

  Shape shape() {
    return shape;
  }

  List<Candidate> uses() {
    return uses;
  }

  double value() {
    return value;
  }

  boolean isDeclared() {
    return declared;
  }

  boolean namesNobody() {
    return noSpeaker;
  }

  /** Whether the text names it before it speaks. */
  boolean isAnnounced() {
    return announced;
  }

  /** Whether more than recurrence may speak for it: a role, an announcement, an answer. */
  boolean isExpected() {
    boolean initials = shape == Shape.LETTERS && key.indexOf('.') > 0;
    boolean full = initials || key.indexOf(' ') > 0;
    return saysRole || answers || introduced || announced && full;
  }

  /** Whether it cannot well be a heading: somebody's full name, a number, an office. */
  boolean namesPerson() {
    boolean full = shape == Shape.NAME && (key.indexOf(' ') > 0 || Shape.isWholeName(key));
    boolean initials = shape == Shape.LETTERS || shape == Shape.CAPITALS && hasInitials();
    return full || initials || shape == Shape.NUMBERED || isExpected() || isHonoured();
  }

  /** Whether it is a surname and its initials. */
  boolean hasInitials() {
    String name = Names.withoutAside(uses.get(0).label());
    return Stops.isInitialled(name, 0, name.length());
  }

  /** Whether an honorific stands before or behind a name, even one of a word. */
  boolean isHonoured() {
    return honoured;
  }

  /** Whether a surname in capitals stands behind an honorific: {@code Mme ROY}. */
  boolean isCounsel() {
    if (words.size() < 2 || !Titles.honours(words.get(0))) {
      return false;
    }
    String name = Names.withoutAside(uses.get(0).label());
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.length() > 2 && last.equals(last.toUpperCase(Locale.ROOT));
  }

  /** Whether its first word is in capitals, and more than initials. */
  boolean beginsInCapitals() {
    String label = uses.get(0).label();
    int end = label.indexOf(' ');
    String word = end < 0 ? label : label.substring(0, end);
    return word.codePoints().filter(Character::isUpperCase).limit(2).count() == 2
        && word.codePoints().noneMatch(Character::isLowerCase);
  }

  /**
   * Whether it is a full name in capitals with an office behind a comma, or an article and several
   * words of an office in capitals.
   */
  boolean hasOffice() {
    String label = uses.get(0).label();
    String name = Names.withoutAside(label);
    if (Shape.isOffice(name)) {
      return true;
    }
    boolean full = name.indexOf(' ') > 0 && label.startsWith(", ", name.length());
    return full && shape == Shape.CAPITALS && label.equals(label.toUpperCase(Locale.ROOT));
  }

  /** Whether brackets stand around it, as around a nickname in a chat. */
  boolean isBracketed() {
    return "<[{【".indexOf(uses.get(0).written().charAt(0)) >= 0;
  }

  /** Whether brackets of any kind stand around it, and nothing else. */
  boolean isEnclosed() {
    String written = uses.get(0).written();
    return isBracketed() && "]}>】".indexOf(written.charAt(written.length() - 1)) >= 0
        || written.startsWith("(") && written.indexOf(')') == written.length() - 1
        || written.startsWith("（") && written.indexOf('）') == written.length() - 1;
  }

  /** Whether it can't well be a lead within somebody's answer. */
  boolean standsAlone() {
    return recurs() && (namesPerson() || shape == Shape.CAPITALS);
  }

  /** Whether most of its uses stand at the beginning of a paragraph. */
  boolean startsParagraphs() {
    return paragraphStarts * 10 > uses.size() * 7;
  }

  /** Whether none of its uses begins a paragraph, though most of those of its other forms do. */
  boolean isInsideUnlikeKin() {
    return paragraphStarts == 0 && kinStarts * 10 > kin * 7;
  }

  /** The evidence in words. */
  String inWords() {
    List<String> why = new ArrayList<>();
    why.add(uses.size() == 1 ? "occurs once" : uses.size() + " times");
    why.add(shape.inWords());
    if (noSpeaker) {
      why.add(Nobody.is(key) ? "a word that names nobody" : "only times or numbers follow");
    }
    if (announced) {
      why.add("announced");
    }
    if (!startsParagraphs()) {
      why.add("not at the beginning of a paragraph");
    }
    return String.join(", ", why);
  }
}
