package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The same transcript with other labels: each takes away or changes one piece of evidence. */
final class LabelVariants {
  /** Marks, a name, a colon, marks and space. */
  private static final Pattern LABEL =
      Pattern.compile("([*_#\\s]*)([^:：*_#\\n]+?)(\\s*[:：])([*_]*\\s*)");

  /** One name, or given names and a surname, without honorifics and offices. */
  private static final Pattern FULL = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*");

  private LabelVariants() {}

  static List<Rendering> all() {
    return List.of(
        each("nbsp", label -> label.stripTrailing().equals(label) ? label : nbsp(label)),
        each("plain-labels", label -> label.replaceAll("[*_#]+", "").stripLeading()),
        each("bold-labels", label -> named(label, "**%s:** ", false)),
        each("bold-colon-out", label -> named(label, "**%s**: ", false)),
        each("bold-no-space", label -> named(label, "**%s:**", false)),
        each("italic-labels", label -> named(label, "*%s:* ", false)),
        each("heading-labels", label -> named(label, "### %s:\n\n", false)),
        each("heading-names", label -> named(label, "### %s\n\n", false)),
        each("own-line", label -> named(label, "%s\n", true)),
        each("own-line-colon", label -> named(label, "%s:\n", true)),
        each("no-space", label -> named(label, "%s:", true)),
        each("tab", label -> named(label, "%s:\t", true)),
        each("wide-colon", label -> named(label, "%s：", true)),
        each("bracketed", label -> named(label, "[%s] ", true)),
        each("capitals", label -> changed(label, n -> n.toUpperCase(Locale.ROOT))),
        each("lower-case", label -> changed(label, n -> n.toLowerCase(Locale.ROOT))),
        new Rendering("surnames", (t, n) -> shortened(t, n, LabelVariants::surname)),
        new Rendering("first-names", (t, n) -> shortened(t, n, x -> x.strip().split(" ")[0])),
        new Rendering("initials", (t, n) -> shortened(t, n, LabelVariants::initials)),
        new Rendering("times-before", (t, n) -> timed(t, n, "[%2$s] %1$s")),
        new Rendering("times-after", (t, n) -> timed(t, n, "%1$s[%2$s] ")),
        new Rendering("numbered", LabelVariants::numbered),
        new Rendering("misspelt", LabelVariants::misspelt));
  }

  private static Rendering each(String name, UnaryOperator<String> change) {
    return new Rendering(
        name,
        (t, n) -> {
          List<Part> parts = new ArrayList<>();
          for (Part part : t.parts()) {
            parts.add(part.said() ? part.withLabel(change.apply(part.label())) : part);
          }
          boolean other = labelled(t) && !parts.equals(t.parts());
          return other ? marked(t, parts).variant(n, parts) : null;
        });
  }

  /** Marks belong into Markdown. */
  private static Transcript marked(Transcript t, List<Part> parts) {
    boolean marks =
        parts.stream().anyMatch(p -> p.label().startsWith("*") || p.label().startsWith("#"));
    return marks && !t.source().contains("\n  ") ? t.inFormat("md") : t;
  }

  private static boolean labelled(Transcript t) {
    return (t.fact("format").equals("txt") || t.fact("format").equals("md"))
        && t.turns().stream().allMatch(p -> LABEL.matcher(p.label()).matches());
  }

  private static String nbsp(String label) {
    return label.stripTrailing()
        + label.substring(label.stripTrailing().length()).replace(' ', '\u00a0');
  }

  private static String name(String label) {
    Matcher m = LABEL.matcher(label);
    return m.matches() ? m.group(2).strip() : label;
  }

  private static String named(String label, String pattern, boolean plain) {
    Matcher m = LABEL.matcher(label);
    if (!m.matches() || plain && (label.contains("*") || label.contains("#"))) {
      return label;
    }
    return String.format(Locale.ROOT, pattern, m.group(2).strip());
  }

  private static String changed(String label, UnaryOperator<String> change) {
    Matcher m = LABEL.matcher(label);
    return m.matches() ? m.group(1) + change.apply(m.group(2)) + m.group(3) + m.group(4) : label;
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String initials(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.isBlank() ? new String[0] : name.strip().split(" +")) {
      out.appendCodePoint(word.codePointAt(0));
    }
    return out.toString();
  }

  /** The first label of a person is the whole one, later ones are short. */
  private static @Nullable Transcript shortened(
      Transcript t, String variant, UnaryOperator<String> change) {
    Map<String, String> seen = new HashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Part part : t.parts()) {
      String name = name(part.label());
      String shorter = name.contains(" ") ? change.apply(name) : name;
      boolean again = part.said() && seen.putIfAbsent(name, shorter) != null && name.contains(" ");
      parts.add(again ? part.withLabel(changed(part.label(), change)) : part);
    }
    Set<String> names = new HashSet<>(seen.keySet());
    names.remove("");
    boolean full =
        names.stream().anyMatch(x -> x.contains(" "))
            && names.stream().allMatch(x -> FULL.matcher(x).matches());
    boolean distinct = new HashSet<>(seen.values()).size() == seen.size();
    return labelled(t) && full && distinct && !parts.equals(t.parts())
        ? t.variant(variant, parts)
        : null;
  }

  private static @Nullable Transcript timed(Transcript t, String variant, String pattern) {
    if (!labelled(t)) {
      return null;
    }
    List<Part> parts = new ArrayList<>();
    double at = 2;
    for (Part part : t.parts()) {
      if (part.said()) {
        String clock = Talk.clock("hh:mm:ss", at);
        at += 0.4 * Tokens.of(part.words()).size() + 1;
        parts.add(part.withLabel(String.format(Locale.ROOT, pattern, part.label(), clock)));
      } else {
        parts.add(part);
      }
    }
    return t.variant(variant, parts);
  }

  /** As speech recognisers call people. */
  private static @Nullable Transcript numbered(Transcript t, String variant) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Part part : t.parts()) {
      if (!part.said() || part.speaker() == null) {
        parts.add(part);
        continue;
      }
      int number = numbers.computeIfAbsent(part.speaker(), k -> numbers.size() + 1);
      parts.add(
          new Part(
              "Speaker " + number,
              true,
              part.act(),
              changed(part.label(), n -> "Speaker " + number),
              part.text()));
    }
    return labelled(t) ? t.variant(variant, parts) : null;
  }

  /** The last but one label of whoever speaks most has two letters swapped. */
  private static @Nullable Transcript misspelt(Transcript t, String variant) {
    if (!labelled(t) || t.turns().size() < 10) {
      return null;
    }
    List<Part> parts = new ArrayList<>(t.parts());
    for (int i = parts.size() - 3; i > 0; i--) {
      String name = parts.get(i).said() ? name(parts.get(i).label()) : "";
      if (name.length() >= 8) {
        int at = name.length() - 3;
        String wrong =
            name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        parts.set(i, parts.get(i).withLabel(changed(parts.get(i).label(), n -> wrong)));
        return wrong.equals(name) ? null : t.variant(variant, parts);
      }
    }
    return null;
  }
}
