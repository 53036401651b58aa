package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Titles;
import org.jspecify.annotations.Nullable;

/** Which labels of a dialect are forms of one name, by their spelling alone. */
final class Kinship {
  /** Letters with stops are not longer; behind one a surname may stand, with or without a blank. */
  private static final int INITIALS = 6;

  /** Fewer letters are initials. */
  private static final int CUT = 3;

  /** Between the names of people who speak as one. */
  private static final Pattern TOGETHER = Pattern.compile(" [/&+] ");

  private final Map<String, LabelValue> labels;
  private final Map<String, LabelValue> initials = new HashMap<>();
  private final Map<String, LabelValue> initialled = new HashMap<>();

  /** The labels with accents, which aliases have not. */
  private final Map<String, LabelValue> accented = new HashMap<>();

  /** The first labels of several with the same full name and other asides. */
  private final Map<String, LabelValue> named = new HashMap<>();

  private Kinship(Map<String, LabelValue> labels) {
    this.labels = labels;
    if (labels.isEmpty()) {
      return;
    }
    labels.values().stream()
        .filter(l -> l.shape() == Shape.LETTERS && l.key().indexOf('.') > 0)
        .forEach(l -> initials.putIfAbsent(l.key().replaceAll("[. ]", ""), l));
    labels.values().stream()
        .filter(l -> l.key().startsWith(".", 1) && l.key().length() > INITIALS)
        .forEach(l -> initialled.putIfAbsent(String.join(" ", Names.nameWords(l.key())), l));
    labels.values().forEach(l -> accented.putIfAbsent(Names.folded(l.key()), l));
    labels.values().stream()
        .filter(l -> isBracketed(l.key()))
        .forEach(l -> named.putIfAbsent(Names.withoutAside(l.key()), l));
  }

  /** Tells each of some labels how often others are used that mean the same. */
  static Kinship of(Map<String, LabelValue> labels) {
    Kinship kinship = new Kinship(labels);
    if (labels.size() > 1) {
      labels.values().forEach(kinship::relate);
      TreeMap<String, LabelValue> sorted = new TreeMap<>(labels);
      labels.values().forEach(l -> relate(l, longer(l, sorted)));
    }
    return kinship;
  }

  /** Lets a full name and its short forms count for each other: they are one person's. */
  private void relate(LabelValue label) {
    for (String name : TOGETHER.split(label.uses().get(0).label())) {
      Names.aliases(name).forEach(alias -> relate(label, known(alias)));
    }
    relate(label, labels.get(label.key().replace(". ", ".")));
    relate(label, labels.get(honoured(label)));
    String written = label.uses().get(0).label();
    String name = Names.withoutAside(written);
    List<String> parts = Names.parts(written);
    boolean article = parts.size() == 1 && name.equals(written);
    relate(label, article ? labels.get(parts.get(0)) : null);
    if (name.length() < written.length()) {
      boolean capitals = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
      String bare = Names.key(name);
      boolean initials = bare.indexOf('.') > 0;
      boolean full = isBracketed(label.key()) && bare.indexOf(' ') > 0 && !labels.containsKey(bare);
      relate(label, full ? named.get(bare) : null);
      relate(label, bare.indexOf(' ') > 0 || capitals || initials ? labels.get(bare) : null);
      relate(
          label,
          initials && bare.endsWith(".") ? labels.get(bare.substring(0, bare.length() - 1)) : null);
      String aside = Names.key(Names.aside(written));
      relate(label, aside.indexOf(' ') > 0 ? labels.get(aside) : null);
    }
  }

  /** The only label with whose letters one that stands once breaks off: {@code ROSA} of ROS. */
  private static @Nullable LabelValue longer(
      LabelValue label, NavigableMap<String, LabelValue> sorted) {
    String key = label.key();
    boolean cut = label.uses().size() == 1 && key.length() >= CUT && isCapital(label);
    var next = cut ? sorted.higherEntry(key) : null;
    if (next == null || !next.getKey().startsWith(key) || !isCapital(next.getValue())) {
      return null;
    }
    String second = sorted.higherKey(next.getKey());
    boolean only = second == null || !second.startsWith(key);
    return only && next.getValue().uses().size() > 1 ? next.getValue() : null;
  }

  private static boolean isCapital(LabelValue label) {
    return label.uses().get(0).label().chars().allMatch(Character::isUpperCase);
  }

  /** Whether brackets stand behind a name, rather than words behind a comma. */
  private static boolean isBracketed(String key) {
    return key.startsWith(" (", Names.withoutAside(key).length());
  }

  /** The surname with the honorific or office of a full name: {@code mr. vidal}; else empty. */
  private static String honoured(LabelValue label) {
    String name = Names.withoutAside(label.key());
    int first = name.indexOf(' ');
    int last = name.lastIndexOf(' ');
    boolean full = first > 0 && last > first;
    return full && Titles.before(Names.folded(name.substring(0, first)).replace(".", ""))
        ? name.substring(0, first) + name.substring(last)
        : "";
  }

  /** Lets two labels count for each other. */
  static void relate(@Nullable LabelValue label, @Nullable LabelValue other) {
    if (label == null || other == null || other == label) {
      return;
    }
    boolean counted = isCountedOn(label, other) || isCountedOn(other, label);
    if (!counted && !Nobody.isNever(label.key()) && !Nobody.isNever(other.key())) {
      label.addKin(other);
      other.addKin(label);
    }
  }

  /** {@code SPEAKERS (continued)}: a list's head on its next page makes no name of its word. */
  private static boolean isCountedOn(LabelValue label, LabelValue other) {
    return Nobody.is(label.key())
        && isBracketed(other.key())
        && Names.withoutAside(other.key()).equals(label.key());
  }

  /** The label that an alias is, initials with or without their stops, names with accents. */
  @Nullable LabelValue known(String alias) {
    LabelValue exact = labels.get(alias);
    LabelValue stopped = exact == null ? initials.get(alias) : exact;
    LabelValue known = stopped == null ? initialled.get(alias) : stopped;
    return known == null ? accented.get(alias) : known;
  }
}
