package org.colloquy.internal.dialect.speaker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Naming;

/**
 * A full name at the end of a title, {@code Lamp keepers: Wil Hoorn}, of which the introduction or
 * who answers says a part: {@code I'm Wil.} A thing that heads a text has no such part.
 */
final class TitleEnd {
  private static final Pattern PARTS = Pattern.compile("[:：|｜] *| +[-–—] +");
  private static final double TAKEN_UP = .75;
  private static final String WHY = "the title ends with the name, and a part of it comes again";

  /** People say their names in the first lines. */
  private static final int LINES = 20;

  private TitleEnd() {}

  /**
   * Who that is.
   *
   * @param introduction what stands between the title and the talk
   * @param first the line with which the first turn begins
   */
  static Optional<Subject> of(
      Stream<String> titles, List<String> introduction, Document document, int first) {
    Mentions mentions = new Mentions(String.join("\n", introduction));
    return titles
        .map(TitleEnd::name)
        .filter(CreditedNames::isFullName)
        .filter(name -> mentions.again(name) || introduces(document, first, name))
        .findFirst()
        .map(name -> new Subject(name, null, TAKEN_UP, WHY));
  }

  /** Whether a title has two parts, of which a name can be one only. */
  static boolean isParted(String title) {
    return PARTS.matcher(title).find();
  }

  private static String name(String title) {
    String[] parts = PARTS.split(title.strip());
    return parts.length < 2 ? "" : parts[parts.length - 1].strip();
  }

  private static boolean introduces(Document document, int first, String name) {
    String given = Names.parts(name).get(0);
    return document.lines().subList(first, document.lines().size()).stream()
        .limit(LINES)
        .anyMatch(l -> Naming.introduces(Names.key(l.text()), given));
  }
}
