package org.colloquy.internal.dialect.label;

import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Crowd;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Which labels are somebody's that are not good by themselves, as those that are said once: who has
 * a good one has another, or it stands as the good ones do and looks like them.
 */
final class RareLabels {
  private static final double ONE_OFF = 1.5;
  private static final int OFTEN = 3;

  /** No name with a title has more words. */
  private static final int NAME = 8;

  /** A name of ideographs in a field is shorter. */
  private static final int SIGNS = 12;

  /** What a name is worth more where people write theirs without capitals. */
  private static final double SMALL_NAME = 1.1;

  private final Scheme scheme;
  private final LabelBook book;
  private final Habits habits;
  private final Document document;

  /** Whether several members of a house have their surnames in capitals. */
  private final boolean house;

  /** Whether somebody presides, and all good labels, not firm ones, begin with an honorific. */
  private final boolean presided;

  RareLabels(Scheme scheme, LabelBook book, Habits habits, Document document) {
    this.scheme = scheme;
    this.book = book;
    this.habits = habits;
    this.document = document;
    house = book.all().stream().filter(LabelValue::isCounsel).limit(OFTEN).count() >= OFTEN;
    presided =
        !scheme.isFirm()
            && book.accepted().stream().allMatch(c -> book.value(c).isHonoured())
            && document.hasChair();
  }

  /** Whether a label that is not good by itself is somebody's. */
  boolean has(Candidate c, LabelValue value, Beside beside) {
    boolean known = scheme.isFirm() && !beside.isSame() && beside.has(c.key()) && begins(c);
    return known || isAliasInUse(c, value) || isSaidOnce(c, value, beside);
  }

  /** Whether a label stands apart from the text before it. */
  private boolean begins(Candidate c) {
    boolean apart = book.isTimed(c) || document.opens(c.line());
    return apart && !document.isPoint(c.line()) && !isItem(c);
  }

  /**
   * Whether a dash stands before more words than are a name: an item of what is to be talked of.
   */
  private boolean isItem(Candidate c) {
    String text = document.line(c.line()).text();
    return "-–—".indexOf(text.charAt(0)) >= 0
        && Names.hasMoreWords(text.substring(0, Math.min(c.extent(), text.length())), NAME);
  }

  /** Whether somebody whose label is in use has another one here. */
  private boolean isAliasInUse(Candidate c, LabelValue value) {
    boolean name = value.shape() == Shape.NAME && !value.namesNobody();
    boolean alias = name && book.isAliasOfAccepted(c.label());
    boolean title = c.line() < habits.start().first() && !habits.placement().mayHold(c);
    return begins(c) && (alias && !title || book.isAcceptedWithoutAside(c.label()));
  }

  /** Whether a label that does not come again is somebody's: it looks like those in use. */
  private boolean isSaidOnce(Candidate c, LabelValue value, Beside beside) {
    CommonLook look = habits.look();
    SaidOnce once = habits.once();
    boolean enclosed = (look.isOnEveryLine() || look.isAngled()) && value.isEnclosed();
    if (value.namesNobody()
        || !(enclosed || begins(c))
        || !beside.isOwn(value)
        || look.differs(c)
        || once.isTitle(c)) {
      return false;
    }
    if (scheme.isFirm() && (once.declares(value) || once.isDescribed(c))) {
      return true;
    }
    boolean word = isWord(c, value, enclosed);
    boolean counsel = beside.isCounsel(value);
    boolean stamped = isStamped(c, value);
    boolean alike = counsel || stamped || word || isAlike(c, value);
    int first = counsel ? beside.first() : habits.start().first();
    boolean near = stamped || isInTalk(c, first) || isEarly(c, value, word, alike);
    return near && (word || isOfOffice(c, value) || alike && isWorth(c, value));
  }

  private boolean isStamped(Candidate c, LabelValue value) {
    return book.isTimed(c) && value.namesPerson();
  }

  /** Whether a label is one word as people call themselves, where others do. */
  private boolean isWord(Candidate c, LabelValue value, boolean enclosed) {
    CommonLook look = habits.look();
    boolean nick =
        look.isAngled() && enclosed
            ? value.isNickname()
            : value.shape() == Shape.LOWER && value.isWord();
    boolean set = look.isBold() || habits.placement().holdsEverywhere(c);
    return (nick || look.isHandles() && value.isNickname()) && (enclosed || scheme.isFirm() && set);
  }

  /** Whether a label stands behind the first of the talk, and no sign or two stand behind it. */
  private boolean isInTalk(Candidate c, int first) {
    boolean sign = Character.isIdeographic(c.label().codePointAt(0));
    boolean field = sign && document.speech().said(c).strip().length() < SIGNS;
    return c.line() > first
        && (!field || scheme.isWeak() || document.speech().isBehindHoweverBrief(c));
  }

  /** Whether somebody speaks behind a label before the talk. */
  private boolean isEarly(Candidate c, LabelValue value, boolean word, boolean alike) {
    TalkStart start = habits.start();
    boolean floor = scheme.isFirm() && (Offices.isChair(c.label()) || value.hasOffice());
    boolean begins = start.isOfFirstLines(c) || word || start.asksFirst(c);
    boolean brief = (begins || floor) && document.speech().isBehindHoweverBrief(c);
    return alike && (document.speech().isBehind(c) || start.opens(c)) || (alike || floor) && brief;
  }

  /**
   * Whether such a label is written as others are: by number, with an honorific, in their letters.
   */
  private boolean isAlike(Candidate c, LabelValue value) {
    CommonLook look = habits.look();
    boolean counted = value.shape() == Shape.NUMBERED;
    boolean set = look.isBold() && look.isSet(c) && look.isOnEveryLine() && !scheme.isWeak();
    return set && (counted || value.namesPerson())
        || counted && (value.isExpected() || book.counts(c.key()))
        || (scheme.isFirm() || presided) && value.isHonoured()
        || look.isNamedHeads() && value.namesPerson()
        || book.looksAlike(value, habits.start().isNear(c));
  }

  /** Whether many speak under such a label, or whoever holds an office. */
  private boolean isOfOffice(Candidate c, LabelValue value) {
    boolean firm = Crowd.is(c.label()) || Offices.isChair(c.label()) || value.hasOffice();
    return scheme.isFirm() && firm || house && value.isCounsel() || hasOffice(c);
  }

  /** Whether an office or the like stands behind the name in a line of both. */
  private boolean hasOffice(Candidate c) {
    String text = document.line(c.line()).text();
    boolean whole = c.extent() == text.length() && text.stripLeading().startsWith(c.written());
    boolean behind = whole && c.extent() > c.written().length() + 2 && scheme.isWeak();
    return Offices.behindName(c.written(), 0) == c.label().length() || behind && c.time() == null;
  }

  private boolean isWorth(Candidate c, LabelValue value) {
    double mark = habits.placement().holds(c) ? Math.min(0, c.worth()) : 0;
    double small = book.isSmallName(value) ? SMALL_NAME : 0;
    boolean head = scheme.dialect().name().endsWith("-alone");
    return value.value() + small + habits.once().worth(c, head) - mark >= ONE_OFF;
  }
}
