package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;

/**
 * What looks like a label at the head of a text and is its title or account: {@code Ana Ruiz by Tom
 * Vidal}, {@code WEEKLY INTERVIEW: ANA RUIZ}, {@code Ruiz begins with her school in Almería. Topics
 * include: ...}
 */
final class TitleLabels {
  /** Titles are among the first so many labels. */
  private static final int FIRST = 12;

  /** So many words in small letters, and the end of a sentence, are in no name. */
  private static final int SMALL = 4;

  private TitleLabels() {}

  /** Those that come once, before the first that comes again. */
  static List<LabelValue> of(Collection<LabelValue> labels) {
    List<LabelValue> head = new ArrayList<>();
    List<LabelValue> others = new ArrayList<>();
    boolean recurs = false;
    for (LabelValue label : labels) {
      boolean early = head.size() < FIRST && !recurs;
      boolean written = label.uses().get(0).kind() == Candidate.Kind.NAME;
      if (early && written && label.uses().size() == 1 && !isName(label)) {
        head.add(label);
      }
      if (label.uses().size() > 1 || !early || isName(label)) {
        others.add(label);
        recurs |= label.recurs();
      }
    }
    head.removeIf(label -> !isTitle(label, others) && !isSentence(label));
    return head;
  }

  private static boolean isName(LabelValue label) {
    return Purpose.isPerson(label.uses().get(0).label());
  }

  /** Whether it has all words of two others, or of one and says that this is an interview. */
  private static boolean isTitle(LabelValue label, List<LabelValue> others) {
    Set<String> words = new HashSet<>(Names.words(label.key()));
    int named = 0;
    for (LabelValue other : others) {
      List<String> name = Names.words(other.key());
      named += other != label && name.size() < words.size() && words.containsAll(name) ? 1 : 0;
    }
    return named > 1 || named > 0 && Purpose.isTranscript(label.key());
  }

  private static boolean isSentence(LabelValue label) {
    String text = label.uses().get(0).label();
    int small = 0;
    boolean ends = false;
    for (int i = 1; i < text.length(); i++) {
      boolean begins = LabelScanner.isBlank(text.charAt(i - 1));
      small += begins && Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      ends |= begins && i > 1 && text.charAt(i - 2) == '.' && Character.isUpperCase(text.charAt(i));
    }
    return ends && small >= SMALL;
  }
}
