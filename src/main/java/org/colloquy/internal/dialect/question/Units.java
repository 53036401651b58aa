package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Headlines;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.line.SetPart;
import org.colloquy.internal.dialect.line.Texts;
import org.colloquy.internal.dialect.parting.AskedLast;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.jspecify.annotations.Nullable;

/** Cuts a document into units: paragraphs, and parts of paragraphs that are set apart. */
final class Units {
  private static final String BULLET = "•";
  private static final int DASHES = 6;
  private static final double LINED = .75;

  private final List<Line> lines;
  private final BitSet labelled;
  private final List<Unit> units = new ArrayList<>();

  /** Whether most lines begin with a dash, which is no chance then. */
  private final boolean dashed;

  /** Whether every second line begins with one, from the first to the last. */
  private final boolean inTurn;

  private final boolean nearlyAll;

  /** Whether several lines begin with a bullet, which then begins an item wherever it stands. */
  private final boolean bulleted;

  /** Whether nearly every line is a paragraph. */
  private final boolean lined;

  /** Whether plain words lead up to bold questions. */
  private final boolean ledUpTo;

  private boolean asked;

  private Units(List<Line> lines, BitSet labelled) {
    this.lines = lines;
    this.labelled = labelled;
    long dashes = lines.stream().filter(Look::hasDash).count();
    ledUpTo = AskedLast.isLedUpTo(lines);
    dashed = dashes >= DASHES && 2 * dashes >= lines.size();
    inTurn = dashes >= DASHES / 2 && DashedLines.areInTurn(lines);
    lined = lines.stream().filter(Line::startsParagraph).count() >= LINED * lines.size();
    nearlyAll = dashes >= DASHES && DashedLines.areNearlyAll(lines);
    bulleted = lines.stream().filter(l -> l.text().strip().startsWith(BULLET)).count() >= DASHES;
  }

  /** Lines that begin with what looks like a label and recurs. */
  static BitSet labelled(List<Line> lines) {
    Map<String, Integer> keys = new HashMap<>();
    List<@Nullable String> all = new ArrayList<>();
    for (Line line : lines) {
      int colon = LabelScanner.colon(line.text(), line.text().length());
      String key = colon < 0 ? null : Names.key(line.text().substring(0, colon));
      all.add(key);
      if (key != null) {
        keys.merge(key, 1, Integer::sum);
      }
    }
    BitSet labelled = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      String key = all.get(i);
      labelled.set(i, key != null && keys.getOrDefault(key, 0) > 1);
    }
    return labelled;
  }

  /**
   * The units of a document.
   *
   * @param labelled lines that begin with a label
   */
  static List<Unit> of(List<Line> lines, BitSet labelled) {
    Units units = new Units(lines, labelled);
    for (int i = 0; i < lines.size(); ) {
      i = units.cut(i);
    }
    units.mend();
    return units.units;
  }

  /**
   * Takes paragraphs that an asterisk should have set apart, and did not for others inside or a
   * blank before the last, and questions of which the first sentences alone are set apart, for what
   * they were meant to be, where others like them ask.
   */
  private void mend() {
    Set<Look> asking = new HashSet<>();
    units.stream().filter(Unit::asks).map(Unit::look).forEach(asking::add);
    if (ledUpTo) {
      leadUp();
    }
    units.replaceAll(
        unit -> {
          Look meant = meant(unit);
          return meant != null && asking.contains(meant) ? unit.as(meant) : unit;
        });
  }

  /** Makes one of a question that is set apart and the plain words before it in its paragraph. */
  private void leadUp() {
    List<Unit> all = new ArrayList<>(units);
    units.clear();
    for (Unit unit : all) {
      int last = units.size() - 1;
      if (last >= 0 && isLedUpTo(units.get(last), unit)) {
        Unit before = units.get(last);
        String text = before.text() + " " + unit.text();
        units.set(last, new Unit(before.from(), unit.to(), unit.look(), text, 0, false));
      } else {
        SetPart part = SetPart.lastQuestion(lines.get(unit.to() - 1));
        boolean bold = part != null && part.bold() && unit.look().equals(Look.PLAIN);
        units.add(bold ? unit.as(Look.BOLD) : unit);
      }
    }
  }

  private boolean isLedUpTo(Unit before, Unit unit) {
    return !lines.get(unit.from()).startsParagraph()
        && before.look().equals(Look.PLAIN)
        && !before.labelled()
        && isSet(unit.look())
        && unit.asks();
  }

  /** The sentences that are set apart before a plain question in its line, or null. */
  private @Nullable SetPart first(Unit unit) {
    return unit.to() == unit.from() + 1 ? SetPart.sentence(lines.get(unit.from())) : null;
  }

  /** The look that a paragraph's asterisk is a remnant of, or that half of it has, or null. */
  private @Nullable Look meant(Unit unit) {
    SetPart part = unit.look().equals(Look.PLAIN) && unit.asks() ? first(unit) : null;
    if (part != null) {
      return part.bold() ? Look.BOLD : Look.ITALIC;
    }
    String mark = unit.look().mark();
    boolean opens = mark.startsWith("*") && unit.lead() == mark.length();
    boolean set =
        opens
            && (unit.text().endsWith("*")
                || lines.subList(unit.from(), unit.to()).stream()
                    .flatMap(l -> l.inlines().stream())
                    .anyMatch(i -> i instanceof Inline.Emphasis || i instanceof Inline.Strong));
    return set ? mark.length() > 1 ? Look.BOLD : Look.ITALIC : null;
  }

  /** Adds the unit that begins with a line; returns the line behind it. */
  private int cut(int from) {
    Line first = lines.get(from);
    Look look =
        switch (first.kind()) {
          case HEADING -> Look.heading(first.level());
          case CONTENT -> content(first.content());
          case RULE -> Look.SILENT;
          case TEXT -> Look.of(first);
        };
    int to = first.isText() ? end(from, look) : from + 1;
    String text = to == from + 1 ? first.text().strip() : Texts.joined(lines.subList(from, to));
    Look whole = look.kind() == Look.Kind.CAPITALS && hasLowerCase(text) ? Look.PLAIN : look;
    Unit unit = new Unit(from, to, whole, text, lead(first), labelled.get(from));
    asked |= unit.asks();
    units.add(unit);
    return to;
  }

  private static int lead(Line line) {
    return line.isText() ? Look.lead(line.text()) : 0;
  }

  private static Look content(@Nullable Content content) {
    if (content instanceof Content.Quotation) {
      return Look.QUOTED;
    }
    return content instanceof Content.Figure ? Look.SILENT : Look.CONTENT;
  }

  /** The line behind the last one that goes on with the unit of a line. */
  private int end(int from, Look look) {
    boolean set = isSet(look);
    int i = from + 1;
    while (i < lines.size()
        && lines.get(i).isText()
        && !lines.get(i).startsParagraph()
        && !labelled.get(i)) {
      Look next = Look.of(lines.get(i));
      boolean nextSet = isSet(next);
      boolean apart = breaks(i) || dashed && next.hasDash() || bulleted && isBullet(next);
      boolean plain = next.equals(Look.PLAIN);
      boolean asks =
          plain
              && (asksApart(i)
                  || look.hasDash() && (inTurn || nearlyAll && DashedLines.asksBetween(lines, i)));
      boolean ends =
          set ? next.kind() != look.kind() : (nextSet || next.isMarked() || asks) && apart;
      if (ends || plain && asksBelowHead(i, look)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isBullet(Look look) {
    return look.kind() == Look.Kind.MARKED && look.mark().equals(BULLET);
  }

  private static boolean isSet(Look look) {
    return look.kind() == Look.Kind.BOLD || look.kind() == Look.Kind.ITALIC;
  }

  /**
   * Whether a line is a question as a whole, and the one before it no sentence, and brief or one of
   * few that are no paragraphs; or the first question behind a colon.
   */
  private boolean asksApart(int i) {
    String text = lines.get(i).text().strip();
    String before = lines.get(i - 1).text().strip();
    boolean brief =
        lines.get(i).start() == Line.Start.BREAK
            && (lined || 2 * before.length() < text.length())
            && !QuestionMarks.endsSentence(before);
    boolean opens = !asked && before.endsWith(":");
    return (brief || opens)
        && QuestionMarks.endsInQuestion(text)
        && !Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether a line below a headline or words in capitals is a question that a dash answers. */
  private boolean asksBelowHead(int i, Look look) {
    boolean answered = i + 1 < lines.size() && Look.hasDash(lines.get(i + 1));
    return answered
        && QuestionMarks.endsInQuestion(lines.get(i).text())
        && (look.kind() == Look.Kind.CAPITALS || Headlines.is(lines.get(i - 1)));
  }

  /** Whether the line end before a line is meant, or stands behind a sentence. */
  private boolean breaks(int i) {
    return lines.get(i).start() == Line.Start.BREAK
        || QuestionMarks.endsSentence(lines.get(i - 1).text());
  }

  private static boolean hasLowerCase(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }
}
