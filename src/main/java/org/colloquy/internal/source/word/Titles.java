package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.source.word.Style.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The title of a document: what is styled as such, else what the properties say. These are often
 * left over from another document, so that what the text bears out counts more.
 */
final class Titles {
  private static final int OPENING = 15;
  private static final int HEADLINE = 120;
  private static final int HEADED = 5;

  /** What programs, and people in a hurry, call documents. */
  private static final Set<String> NO_TITLES =
      Set.of(
          "document",
          "dokument",
          "untitled",
          "unbenannt",
          "microsoft word",
          "word document",
          "title",
          "titel",
          "template",
          "vorlage",
          "presentation",
          "new document",
          "interview",
          "transcript",
          "transcription");

  private final List<WordParagraph> opening = new ArrayList<>();
  private final Beginnings beginnings;

  Titles(List<WordBlock> blocks, Beginnings beginnings) {
    this.beginnings = beginnings;
    for (WordBlock block : blocks) {
      if (opening.size() < OPENING && block instanceof WordParagraph p && isText(p)) {
        opening.add(p);
      }
    }
  }

  private static boolean isText(WordParagraph paragraph) {
    Kind kind = paragraph.style().kind();
    return !paragraph.isBlank() && kind != Kind.CONTENTS && kind != Kind.GENERATED;
  }

  /** Tells title, subtitle and deck as far as styles and properties do. */
  void find(Finding finding, Properties properties, boolean ours) {
    WordParagraph title = styled(Kind.TITLE);
    String property = properties.core("title");
    if (title != null) {
      finding.title(said(title), title.span(), .98, "the paragraph in the style for titles");
    } else if (property != null && !ours && isBorneOut(property)) {
      finding.title(property, null, .7, "the document's properties");
    }
    WordParagraph subtitle = styled(Kind.SUBTITLE);
    if (subtitle != null) {
      finding.subtitle(said(subtitle), subtitle.span());
    }
    WordParagraph deck = styled(Kind.DECK);
    if (deck != null) {
      finding.deck(said(deck), deck.span());
    }
  }

  private @Nullable WordParagraph styled(Kind kind) {
    return opening.stream().filter(p -> p.style().kind() == kind).findFirst().orElse(null);
  }

  private static String said(WordParagraph paragraph) {
    return String.join(" ", org.colloquy.model.Words.split(paragraph.text()));
  }

  /** Whether the text does not speak against a title. */
  private boolean isBorneOut(String title) {
    String key = title.toLowerCase(Locale.ROOT).strip();
    boolean file = key.endsWith(".doc") || key.endsWith(".docx") || key.endsWith(".txt");
    boolean none = NO_TITLES.stream().anyMatch(n -> isNumbered(key, n));
    boolean name = key.indexOf(' ') < 0 && Character.isLowerCase(title.strip().codePointAt(0));
    boolean headed = opening.stream().limit(HEADED).anyMatch(p -> p.level() == 1);
    if (file || none || name || headed || key.startsWith("microsoft word -") || opening.isEmpty()) {
      return false;
    }
    Set<String> words = new HashSet<>();
    opening.forEach(p -> words.addAll(words(p.text())));
    List<String> own = words(title);
    long shared = own.stream().filter(words::contains).count();
    return !isHeadline(opening.get(0)) || 2 * shared > own.size();
  }

  private static boolean isNumbered(String key, String name) {
    return key.startsWith(name)
        && key.substring(name.length()).chars().noneMatch(Character::isLetter);
  }

  /** Whether a paragraph could be a title itself. */
  private boolean isHeadline(WordParagraph paragraph) {
    String text = paragraph.text().strip();
    boolean sentence = text.endsWith(".") || text.endsWith("。");
    return text.length() <= HEADLINE && !sentence && !beginnings.recurs(paragraph);
  }

  /** The words of a text in lower case. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
