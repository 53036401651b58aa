package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.internal.dialect.words.Stops;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Labels of a page made from a PDF, each word of which has an element of its own and no blank
 * behind it: {@code <div><span>MR</span><span>RUIZ:</span><span> I agree.</span></div>}.
 */
final class SplitWords {
  /** No label has more parts. */
  private static final int PARTS = 6;

  private SplitWords() {}

  /** Puts blanks between the words of such labels. */
  static void part(Document document) {
    for (Element first : document.body().select("span:first-child")) {
      List<TextNode> words = label(first);
      for (TextNode word : words) {
        word.text(word.getWholeText() + " ");
      }
    }
  }

  /** The words but the last of a label that begins with an element; none where none does. */
  private static List<TextNode> label(Element first) {
    List<TextNode> words = new ArrayList<>();
    Node at = first.previousSibling() == null ? first : null;
    while (words.size() < PARTS
        && at instanceof Element span
        && span.normalName().equals("span")
        && span.childNodeSize() == 1
        && span.childNode(0) instanceof TextNode word
        && isCapitals(word.getWholeText())) {
      if (word.getWholeText().endsWith(":")) {
        boolean titled = !words.isEmpty() && Stops.isTitledCapitals(words.get(0).getWholeText());
        return titled ? words : List.of();
      }
      words.add(word);
      at = span.nextSibling();
    }
    return List.of();
  }

  /** Whether a text is one word in capitals, with no blank about it. */
  private static boolean isCapitals(String text) {
    return !text.isEmpty()
        && text.equals(text.toUpperCase(Locale.ROOT))
        && Character.isLetter(text.charAt(0))
        && text.chars().noneMatch(Character::isWhitespace);
  }
}
