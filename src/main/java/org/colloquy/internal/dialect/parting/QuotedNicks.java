package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Opens the quotations of a chat's minutes, each of which begins with a nickname in bold: {@code >
 * **ana** good morning}, most of them in small letters, as no box of a manual does. What was spoken
 * may stand between them behind a nickname in bold and a colon, and what the chat's program says is
 * nobody's.
 */
public final class QuotedNicks {
  private static final int FEWEST = 6;
  private static final double MOST = .8;

  private QuotedNicks() {}

  /** The lines with who says them; the same list where no such chat is. */
  public static List<Line> of(List<Line> lines) {
    Map<String, Integer> uses = new HashMap<>();
    Set<String> small = new HashSet<>();
    int quotations = 0;
    for (Line line : lines) {
      if (line.content() instanceof Content.Quotation quotation) {
        quotations++;
        Line said = opened(quotation, line);
        if (said != null) {
          String nick = nick(said);
          uses.merge(Names.key(nick), 1, Integer::sum);
          small.addAll(
              Character.isLowerCase(nick.codePointAt(0)) ? List.of(Names.key(nick)) : List.of());
        }
      }
    }
    int said = uses.values().stream().mapToInt(n -> n).sum();
    long again = uses.values().stream().filter(n -> n > 1).count();
    boolean people =
        2 * small.size() >= uses.size() && uses.keySet().stream().noneMatch(Nobody::is);
    boolean chat = said >= FEWEST && said >= MOST * quotations && again > 1;
    return chat && people ? lines.stream().map(QuotedNicks::said).toList() : lines;
  }

  private static Line said(Line line) {
    Line opened = line.content() instanceof Content.Quotation q ? opened(q, line) : null;
    Line whole = opened == null ? line : opened;
    String nick = whole.isText() ? nick(whole) : "";
    if (nick.isEmpty()) {
      return whole;
    }
    String text = whole.text();
    int end = text.indexOf(nick) + nick.length();
    boolean colon = end < text.length() && LabelScanner.isColon(text.charAt(end));
    int behind = LabelScanner.skipSpace(text, colon ? end + 1 : end);
    boolean spoken = opened != null || colon;
    boolean told = Notices.isTold(text) || behind == text.length();
    return !spoken ? whole : told ? whole.saidBy("") : whole.saidBy(nick).labelled(behind);
  }

  /** The only paragraph of a quotation, if it begins with a nickname; else null. */
  private static @Nullable Line opened(Content.Quotation quotation, Line line) {
    boolean one =
        quotation.content().size() == 1 && quotation.content().get(0) instanceof Content.Paragraph;
    Line opened = one ? Opened.line(quotation.content().get(0), line.span()) : null;
    return opened == null || nick(opened).isEmpty() ? null : opened;
  }

  /** The word in bold that a line begins with, without its colon; else empty. */
  private static String nick(Line line) {
    List<Inline> inlines = new ArrayList<>(line.inlines());
    inlines.removeIf(i -> PlainText.ofInlines(List.of(i)).isBlank());
    if (inlines.isEmpty() || !(inlines.get(0) instanceof Inline.Strong strong)) {
      return "";
    }
    String bold = PlainText.ofInlines(strong.inlines()).strip();
    int end = bold.length() - 1;
    String nick = end > 0 && LabelScanner.isColon(bold.charAt(end)) ? bold.substring(0, end) : bold;
    return nick.indexOf(' ') < 0 && LabelScanner.isLabel(nick, nick.length()) ? nick : "";
  }
}
