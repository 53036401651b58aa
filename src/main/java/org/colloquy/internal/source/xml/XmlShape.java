package org.colloquy.internal.source.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.timed.SheetNames;
import org.colloquy.internal.source.xml.Namers.Namer;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of a document are whose vocabulary is unknown, by what stands in them: which
 * come again and again as speeches, which name whoever speaks, which hold prose, which data.
 *
 * @param parts of elements that are something else here than their names alone say
 * @param voices those who speak in elements that are called after them
 * @param usual who speaks in elements that name one person alone, where they name none
 * @param attribute that names whoever speaks; null if none does
 * @param between whether names stand between the speeches
 * @param data what is left out, being no words
 */
record XmlShape(
    Map<String, Part> parts,
    Map<String, String> voices,
    Map<String, String> usual,
    @Nullable String attribute,
    boolean between,
    Set<String> data) {
  /** A shape of documents whose elements are what they are called. */
  static final XmlShape KNOWN = new XmlShape(Map.of(), Map.of(), Map.of(), null, false, Set.of());

  /** Texts no longer than this on average are no prose where longer ones stand beside them. */
  private static final int SENTENCE = 15;

  XmlShape {
    parts = Map.copyOf(parts);
    voices = Map.copyOf(voices);
    usual = Map.copyOf(usual);
  }

  Part of(String name) {
    Part part = parts.get(name);
    return part == null ? Part.of(name) : part;
  }

  /** The shape of a document. */
  static XmlShape of(SourceText source, int nesting) {
    return new Drawn(XmlDrawing.of(source, nesting)).shape();
  }

  /** Whether anything tells who speaks. */
  boolean tells() {
    return between || !voices.isEmpty() || parts.containsValue(Part.SPEECH);
  }

  /** Finds out what the elements of a drawn document are. */
  private static final class Drawn {
    private final XmlDrawing drawing;
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, String> voices = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private final Set<String> data = new TreeSet<>();

    Drawn(XmlDrawing drawing) {
      this.drawing = drawing;
    }

    XmlShape shape() {
      Namer namer = new Namers(drawing).best();
      if (namer == null) {
        called();
      } else {
        speeches(namer);
      }
      paragraphs();
      boolean between = namer != null && namer.attribute() == null && namer.records().isEmpty();
      return new XmlShape(
          parts, voices, usual, namer == null ? null : namer.attribute(), between, data);
    }

    /** Elements of prose that are called after those who speak, as in a list of labels. */
    private void called() {
      drawing
          .kinds()
          .forEach(
              (kind, all) -> {
                if (all.size() > 1 && RoleWords.of(kind) != null) {
                  voices.put(kind, kind);
                }
              });
      if (voices.size() < 2) {
        voices.clear();
      }
      voices.keySet().forEach(kind -> parts.put(kind, Part.SPEECH));
    }

    private void speeches(Namer namer) {
      Set<Branch> names = new LinkedHashSet<>();
      if (namer.attribute() == null) {
        names.addAll(drawing.kinds().getOrDefault(namer.kind(), List.of()));
        names(namer.kind(), names);
      }
      for (Branch record : namer.records()) {
        parts.put(record.kind(), Part.SPEECH);
      }
      if (namer.attribute() == null) {
        usual(names);
      }
      Map<String, Beside> beside = new HashMap<>();
      namer.records().forEach(r -> beside(r, names, beside));
      long longest = beside.values().stream().mapToLong(b -> b.characters).max().orElse(0);
      beside.forEach(
          (kind, b) -> {
            if (Part.of(kind) == Part.OTHER && b.isData(namer.records().size(), longest)) {
              leaveOut(kind);
            }
          });
    }

    private void leaveOut(String kind) {
      boolean starts = SheetNames.isStart(kind);
      parts.put(kind, starts ? Part.START : Part.SKIPPED);
      if (!starts) {
        data.add(kind);
      }
    }

    /** Speeches of a kind that several times name one person, and never another. */
    private void usual(Set<Branch> names) {
      Map<String, List<String>> named = new HashMap<>();
      for (Branch name : names) {
        Branch at = name.parent();
        while (at != null && parts.get(at.kind()) != Part.SPEECH) {
          at = at.parent();
        }
        if (at != null) {
          named.computeIfAbsent(at.kind(), k -> new ArrayList<>()).add(Speeches.bare(name.text()));
        }
      }
      named.forEach(
          (kind, said) -> {
            if (said.size() > 1 && Set.copyOf(said).size() == 1) {
              usual.put(kind, said.get(0));
            }
          });
    }

    /** The elements that name, and what stands within them. */
    private void names(String kind, Set<Branch> names) {
      Set<String> within = new LinkedHashSet<>();
      names.forEach(n -> leaves(n, within));
      within.remove(kind);
      Set<String> given = known(within, Namers.GIVEN);
      Set<String> family = known(within, Namers.FAMILY);
      Set<String> besides = new HashSet<>();
      if (!given.isEmpty() && !family.isEmpty()) {
        names.forEach(n -> besides(n, given, family, besides));
      }
      besides.forEach(this::leaveOut);
      within.forEach(leaf -> parts.putIfAbsent(leaf, Part.BREAK));
      parts.put(kind, Part.NAME);
    }

    /** What stands beside the parts of a name, each as a whole. */
    private static void besides(
        Branch around, Set<String> given, Set<String> family, Set<String> found) {
      for (Branch branch : around.below()) {
        Set<String> leaves = new HashSet<>();
        leaves(branch, leaves);
        boolean name = leaves.stream().anyMatch(l -> given.contains(l) || family.contains(l));
        if (!name) {
          found.add(branch.kind());
        } else if (!branch.hasOwnText()) {
          besides(branch, given, family, found);
        }
      }
    }

    private static Set<String> known(Set<String> kinds, Set<String> words) {
      Set<String> known = new HashSet<>();
      for (String kind : kinds) {
        if (words.stream().anyMatch(kind::contains)) {
          known.add(kind);
        }
      }
      return known;
    }

    private static void leaves(Branch branch, Set<String> kinds) {
      each(branch, b -> !b.hasOwnText() || !kinds.add(b.kind()));
    }

    /** Visits a branch and those below it, as long as a visit says that it goes on. */
    private static void each(Branch branch, Predicate<Branch> visit) {
      if (visit.test(branch)) {
        branch.below().forEach(b -> each(b, visit));
      }
    }

    /** What stands beside the names in a speech, each as deep as its text stands. */
    private static void beside(Branch record, Set<Branch> names, Map<String, Beside> found) {
      for (Branch branch : record.below()) {
        each(
            branch,
            b -> {
              if (names.contains(b)) {
                return false;
              }
              if (b.hasOwnText()) {
                found.computeIfAbsent(b.kind(), k -> new Beside()).add(b);
              }
              return !b.hasOwnText();
            });
      }
    }

    /** Elements with text in elements without any are paragraphs, or runs of those around them. */
    private void paragraphs() {
      Map<String, Part> found = new HashMap<>();
      drawing
          .kinds()
          .forEach(
              (kind, all) -> {
                List<Branch> blocks =
                    all.stream().filter(b -> b.hasOwnText() && isBlock(b)).toList();
                boolean open =
                    Part.of(kind) == Part.OTHER
                        && !parts.containsKey(kind)
                        && !kind.equals(Place.HIGHLIGHT);
                if (!open || 2 * blocks.size() <= all.size()) {
                  return;
                }
                if (blocks.stream().noneMatch(b -> hasLetters(b.text()))) {
                  leaveOut(kind);
                } else {
                  found.put(paragraph(kind, blocks), Part.PARAGRAPH);
                }
              });
      found.forEach(parts::putIfAbsent);
    }

    private static boolean isBlock(Branch branch) {
      Branch parent = branch.parent();
      return parent != null && !parent.hasOwnText();
    }

    /** What holds whole paragraphs: elements that seldom end sentences are runs of those around. */
    private static String paragraph(String kind, List<Branch> blocks) {
      int followed = 0;
      int open = 0;
      for (Branch block : blocks) {
        Branch parent = block.parent();
        List<Branch> beside = parent == null ? List.of(block) : parent.below();
        Branch last = beside.get(beside.size() - 1);
        if (last != block && last.kind().equals(kind)) {
          followed++;
          open += block.endsSentence() ? 0 : 1;
        }
      }
      Branch parent = blocks.get(0).parent();
      return 2 * open > followed && parent != null ? parent.kind() : kind;
    }
  }

  private static boolean hasLetters(String text) {
    boolean date = text.length() > 9 && text.charAt(4) == '-' && text.charAt(7) == '-';
    long letters = text.codePoints().filter(Character::isLetter).count();
    long digits = text.codePoints().filter(Character::isDigit).count();
    boolean number = digits > letters && text.indexOf(' ') < 0;
    return letters > 0 && !number && !date && !text.contains("://");
  }

  /** What all the texts of one kind in the speeches are like. */
  private static final class Beside {
    private final Set<String> different = new HashSet<>();
    private long characters;
    private int count;
    private boolean letters;

    void add(Branch branch) {
      count++;
      characters += branch.characters();
      different.add(branch.text());
      letters |= hasLetters(branch.text());
    }

    /** Whether these are no words of the speeches; so many there are. */
    boolean isData(int speeches, long longest) {
      boolean once = count <= speeches;
      boolean brief = characters <= (long) SENTENCE * count;
      boolean again = count > 2 && 2 * different.size() <= count;
      return !letters || characters < longest && once && (brief || again);
    }
  }
}
