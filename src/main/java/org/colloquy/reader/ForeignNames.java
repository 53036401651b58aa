package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;

/** Reads the names of people as front matter writes them: one, a list, or several in one text. */
final class ForeignNames {
  private static final int LONGEST = 80;
  private static final List<String> JOINTS =
      List.of(" and ", " & ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " i ", " и ");

  private ForeignNames() {}

  /** The names; empty if something else than names stands there, such as a login. */
  static List<String> of(YamlValue value) {
    List<String> names = new ArrayList<>();
    List<YamlValue> items = value instanceof YamlValue.Items i ? i.items() : List.of(value);
    for (YamlValue item : items) {
      if (!(item instanceof YamlValue.Text text)) {
        return List.of();
      }
      names.addAll(split(text.text().strip()));
    }
    return names.stream().allMatch(ForeignNames::isName)
        ? names.stream().distinct().toList()
        : List.of();
  }

  /** The names of a text; a comma before a single word is part of one name: {@code Ruiz, Ana}. */
  static List<String> split(String text) {
    List<String> names = List.of(text);
    for (String sign : List.of(";", "、", "，")) {
      names = parted(names, sign);
    }
    for (String joint : JOINTS) {
      names = full(names, parted(names, joint));
    }
    return full(names, parted(names, ","));
  }

  private static List<String> parted(List<String> names, String sign) {
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      int from = 0;
      for (int at = name.indexOf(sign); at >= 0; at = name.indexOf(sign, from)) {
        add(parts, name.substring(from, at));
        from = at + sign.length();
      }
      add(parts, name.substring(from));
    }
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  /** The parts if each of them has a first name and a surname, else the whole. */
  private static List<String> full(List<String> whole, List<String> parts) {
    return parts.stream().allMatch(p -> p.indexOf(' ') > 0) ? parts : whole;
  }

  private static boolean isName(String name) {
    boolean letters = name.chars().noneMatch(c -> c >= '0' && c <= '9' || "@/<>{}".indexOf(c) >= 0);
    int first = name.isEmpty() ? ' ' : name.codePointAt(0);
    boolean capital = name.codePoints().anyMatch(c -> Character.isLetter(c) && !isSmall(c));
    return letters && capital && Character.isLetter(first) && name.length() <= LONGEST;
  }

  private static boolean isSmall(int c) {
    return Character.isLowerCase(c);
  }
}
