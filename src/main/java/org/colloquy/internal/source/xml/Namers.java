package org.colloquy.internal.source.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.source.timed.SheetNames;
import org.jspecify.annotations.Nullable;

/**
 * Looks for whatever names those who speak in a document of an unknown vocabulary: an element of
 * names before prose, or an attribute of elements of prose, in which names come again.
 */
final class Namers {
  private static final int LONGEST = 80;
  private static final int WORDS = 9;

  /** Where the word does not say that somebody speaks, so many texts at least are a talk. */
  private static final int FEW = 3;

  /** ... and one of so many asks. */
  private static final int ASKING = 8;

  /** An element with so many names on average holds several speeches. */
  private static final double ONE = 1.5;

  /** What is said is so much of a document at least. */
  private static final double MUCH = .2;

  /** So much text between the parts of a name is signs. */
  private static final int SIGNS = 4;

  /** Candidates that cover nearly as much as the best are told apart otherwise. */
  private static final double NEARLY = .9;

  /** Words that stand for people who do much else than speak. */
  private static final Set<String> OTHERS =
      Set.of(
          "author",
          "name",
          "user",
          "role",
          "username",
          "nom",
          "nombre",
          "nome",
          "person",
          "persona",
          "character",
          "reporter",
          "sender");

  /** Parts of words for the names that stand before those of families, and for the latter. */
  static final Set<String> GIVEN = Set.of("given", "first", "forename", "etunimi", "vorname");

  static final Set<String> FAMILY =
      Set.of("family", "last", "surname", "sukunimi", "nachname", "achternaam");

  private final XmlDrawing drawing;

  Namers(XmlDrawing drawing) {
    this.drawing = drawing;
  }

  /**
   * What names those who speak.
   *
   * @param kind the elements that name, or that have the attribute
   * @param attribute null if elements name
   * @param records the elements in which one person speaks; empty where names stand between texts
   */
  record Namer(String kind, @Nullable String attribute, Set<Branch> records, long covered) {
    Namer {
      records = Set.copyOf(records);
    }

    private int rank() {
      return attribute == null ? Namers.rank(kind) : Namers.rank(attribute) + 1;
    }
  }

  /** The best there is; null if nothing names anybody. */
  @Nullable Namer best() {
    Branch root = drawing.root();
    List<Namer> all = new ArrayList<>();
    drawing
        .kinds()
        .forEach(
            (kind, branches) -> {
              if (names(branches.stream().map(Branch::text).toList(), rank(kind))) {
                add(byElements(kind, branches), branches.size(), all);
              }
              attributes(kind, branches, all);
            });
    long most = all.stream().mapToLong(Namer::covered).max().orElse(0);
    if (root == null || most < MUCH * root.characters()) {
      return null;
    }
    // the first of equals is the outermost
    return all.stream()
        .filter(n -> n.covered() >= NEARLY * most)
        .max(Comparator.comparingInt(Namer::rank).thenComparingInt(n -> -all.indexOf(n)))
        .map(this::whole)
        .orElse(null);
  }

  /** Where a part of a name was found, what holds all of it. */
  private Namer whole(Namer namer) {
    boolean part =
        GIVEN.stream().anyMatch(namer.kind()::contains)
            || FAMILY.stream().anyMatch(namer.kind()::contains);
    List<Branch> names = drawing.kinds().getOrDefault(namer.kind(), List.of());
    Branch around = part && namer.attribute() == null ? names.get(0).parent() : null;
    return around == null || namer.records().contains(around)
        ? namer
        : new Namer(around.kind(), null, namer.records(), namer.covered());
  }

  private static void add(Namer namer, int names, List<Namer> all) {
    Set<Branch> records = namer.records();
    boolean said = namer.attribute() != null && rank(namer.attribute()) > 1;
    said |= namer.attribute() == null && rank(namer.kind()) > 1;
    long asking = records.stream().filter(Branch::asks).count();
    boolean asked = names >= FEW && asking * ASKING >= Math.max(1, records.size());
    if (namer.covered() > 0 && (said || asked)) {
      all.add(namer);
    }
  }

  /** How surely a word says that somebody speaks. */
  private static int rank(String word) {
    String bare = SheetNames.bare(word);
    return SheetNames.isSpeaker(bare) ? OTHERS.contains(bare) ? 1 : 2 : 0;
  }

  private static void attributes(String kind, List<Branch> branches, List<Namer> all) {
    Map<String, List<String>> values = new HashMap<>();
    for (Branch branch : branches) {
      branch
          .attributes()
          .forEach((k, v) -> values.computeIfAbsent(k, n -> new ArrayList<>()).add(v));
    }
    long length = branches.stream().mapToLong(Branch::characters).sum();
    values.forEach(
        (key, list) -> {
          boolean most = 2 * list.size() > branches.size();
          if (rank(key) > 0 && most && names(list, rank(key))) {
            add(new Namer(kind, key, new LinkedHashSet<>(branches), length), list.size(), all);
          }
        });
  }

  /** Whether texts read as names that come again. */
  private static boolean names(List<String> texts, int rank) {
    Set<String> different = new HashSet<>();
    int filled = 0;
    int names = 0;
    for (String text : texts) {
      if (!text.isEmpty()) {
        filled++;
        names += isName(text) ? 1 : 0;
        different.add(Speeches.bare(text));
      }
    }
    boolean again = different.size() < filled && different.size() > 1;
    return filled > 1 && names >= NEARLY * filled && (again || rank > 1);
  }

  private static boolean isName(String text) {
    boolean letter = text.codePoints().anyMatch(Character::isLetter);
    return letter
        && text.length() <= LONGEST
        && text.indexOf('?') < 0
        && text.indexOf('!') < 0
        && !text.contains("://")
        && text.split(" ").length <= WORDS;
  }

  private Namer byElements(String kind, List<Branch> names) {
    Map<String, Integer> within = new HashMap<>();
    Map<String, Set<Branch>> around = new HashMap<>();
    for (Branch name : names) {
      for (Branch at = name.parent(); at != null; at = at.parent()) {
        within.merge(at.kind(), 1, Integer::sum);
        around.computeIfAbsent(at.kind(), k -> new HashSet<>()).add(at);
      }
    }
    Set<Branch> records = new LinkedHashSet<>();
    long covered = 0;
    boolean between = false;
    for (Branch name : names) {
      Branch record = name.text().isEmpty() ? null : lowest(name);
      if (record == null) {
        continue;
      }
      boolean several = ratio(record.kind(), within, around) > ONE;
      between |= several;
      Branch whole = record;
      for (Branch up = record.parent();
          up != null && !several && ratio(up.kind(), within, around) <= ONE && begins(up, whole);
          up = up.parent()) {
        whole = up;
      }
      covered += records.add(whole) ? whole.characters() : 0;
      covered -= named(name, whole);
    }
    return new Namer(kind, null, between ? Set.of() : records, covered);
  }

  private static double ratio(
      String kind, Map<String, Integer> within, Map<String, Set<Branch>> around) {
    return (double) within.getOrDefault(kind, 0) / around.getOrDefault(kind, Set.of()).size();
  }

  /** Whether what stands in an element begins the text of the one around it. */
  private static boolean begins(Branch around, Branch inner) {
    if (around.hasOwnText()) {
      return around.text().startsWith(inner.text());
    }
    for (Branch branch : around.below()) {
      if (branch == inner) {
        return true;
      }
      if (branch.text().codePoints().anyMatch(Character::isLetter)) {
        return false;
      }
    }
    return false;
  }

  /** How long the text is that names somebody in a speech: all that is brief around a name. */
  private static long named(Branch name, Branch record) {
    Branch at = name;
    for (Branch up = name.parent();
        up != null && up != record && up.characters() <= LONGEST && up.own() <= SIGNS;
        up = up.parent()) {
      at = up;
    }
    return at.characters();
  }

  /** The nearest element around a name that says more; null if the name does not begin its text. */
  private static @Nullable Branch lowest(Branch name) {
    Branch inner = name;
    for (Branch at = name.parent(); at != null; at = at.parent()) {
      boolean more = at.characters() > inner.characters();
      if (more) {
        return !at.hasOwnText() || begins(at, name) ? at : null;
      }
      inner = at;
    }
    return null;
  }
}
