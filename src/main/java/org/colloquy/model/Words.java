package org.colloquy.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of an interview, in reading order, unit by unit: what every edition has to hold.
 *
 * <p>A word is a maximal run between Unicode white space (property White_Space), after NFC, without
 * soft hyphens, punctuation kept. Labels and whatever else an edition adds of itself are no words;
 * the words of a note are a unit of their own, behind the blocks.
 */
public final class Words {
  /** Id of the unit that holds the title. */
  public static final String TITLE = "title";

  /** Id of the unit that holds the subtitle. */
  public static final String SUBTITLE = "subtitle";

  /** Id of the unit that holds the deck. */
  public static final String DECK = "deck";

  /**
   * One block, note, or one of title, subtitle and deck.
   *
   * @param id id of the block or note, or {@link #TITLE}, {@link #SUBTITLE}, {@link #DECK}
   */
  public record Unit(String id, List<String> words) {}

  /** Before this no character changes another. */
  private static final char FIRST_COMBINING = '\u0300';

  private Words() {}

  /**
   * The units of an interview: provenance with which it begins, title, subtitle, deck, the other
   * blocks, the notes. Title, subtitle and deck are there only where the interview has them.
   */
  public static List<Unit> of(Interview interview) {
    List<Unit> units = new ArrayList<>();
    List<Block> blocks = interview.blocks();
    int title = beforeTitle(interview);
    blocks.subList(0, title).forEach(b -> units.add(unit(b)));
    Metadata metadata = interview.metadata();
    metadata.title().ifPresent(t -> units.add(new Unit(TITLE, split(t))));
    metadata.subtitle().ifPresent(t -> units.add(new Unit(SUBTITLE, split(t))));
    metadata.deck().ifPresent(t -> units.add(new Unit(DECK, split(t))));
    blocks.subList(title, blocks.size()).forEach(b -> units.add(unit(b)));
    interview.notes().forEach(n -> units.add(new Unit(n.id(), split(PlainText.of(n.content())))));
    return units;
  }

  /** How many of an interview's blocks stand before its title: the provenance it begins with. */
  public static int beforeTitle(Interview interview) {
    int count = 0;
    for (Block block : interview.blocks()) {
      if (!(block instanceof Narration n) || !n.kind().equals(Narration.PROVENANCE)) {
        break;
      }
      count++;
    }
    return count;
  }

  /** The number of words in all units. */
  public static int count(Interview interview) {
    return of(interview).stream().mapToInt(u -> u.words().size()).sum();
  }

  /** The words of a text. */
  public static List<String> split(String text) {
    String normal = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    String bare = normal.replace("\u00ad", "");
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= bare.length(); i++) {
      if (i == bare.length() || isSpace(bare.charAt(i))) {
        if (i > begin) {
          words.add(bare.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return words;
  }

  /** Whether a text has no character that may be composed with another. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character has the Unicode property White_Space. */
  public static boolean isSpace(char c) {
    if (c < 0x80) {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    return c == '\u0085'
        || c == '\u00a0'
        || c == '\u1680'
        || c >= '\u2000' && c <= '\u200a'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  private static Unit unit(Block block) {
    return new Unit(block.id(), split(PlainText.of(block)));
  }
}
