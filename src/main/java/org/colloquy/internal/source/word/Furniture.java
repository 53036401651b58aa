package org.colloquy.internal.source.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;

/** What stands at the head and foot of pages, which editions have their own of. */
final class Furniture {
  private static final int SHOWN = 80;
  private static final int SHORT = 3;

  private final Problems problems;
  private final Set<String> words;
  private final Set<String> told = new HashSet<>();

  /**
   * @param text what the edition has, with its title
   */
  Furniture(Problems problems, String text) {
    this.problems = problems;
    words = new HashSet<>(Titles.words(text));
  }

  /** Tells each header and footer that says something that the text does not. */
  static void tell(Job job, String text) {
    Furniture furniture = new Furniture(job.problems, text);
    for (String type : List.of("header", "footer")) {
      for (String part : job.pack.related(job.pack.main(), type)) {
        Xml xml = job.pack.xml(part);
        furniture.tell(type, xml == null ? "" : ShownText.of(xml));
      }
    }
  }

  void tell(String type, String text) {
    String said = String.join(" ", text.strip().split("\\s+"));
    List<String> own = Titles.words(said);
    long news = own.stream().filter(w -> w.length() >= SHORT && !words.contains(w)).count();
    boolean folio = own.size() <= SHORT && said.chars().anyMatch(Character::isDigit);
    if (news > 0 && !folio && told.add(said)) {
      String shown = said.length() > SHOWN ? said.substring(0, SHOWN) + "…" : said;
      problems.tell(Code.R064, "the page's " + type + " is left out: '" + shown + "'", null);
    }
  }
}
