package org.colloquy.edition;

import java.util.ArrayList;
import java.util.List;

/** What a design says of letters, colours and lines. */
final class LineTokens {
  private LineTokens() {}

  static Tokens.Fonts fonts(View v) {
    return new Tokens.Fonts(
        v.text("serif"),
        v.text("sans"),
        v.text("mono"),
        v.text("cjk-serif"),
        v.text("cjk-sans"),
        v.list("files", String.class));
  }

  static Tokens.Colours colours(View v) {
    return new Tokens.Colours(palette(v.group("light")), palette(v.group("dark")));
  }

  private static Tokens.Palette palette(View v) {
    return new Tokens.Palette(
        v.colour("paper"),
        v.colour("wash"),
        v.colour("ink"),
        v.colour("soft"),
        v.colour("accent"),
        v.colour("rule"));
  }

  static Tokens.Cjk cjk(View v) {
    View question = v.group("question");
    return new Tokens.Cjk(
        v.length("size"),
        v.count("characters"),
        v.length("grid"),
        v.count("lines"),
        v.length("indent"),
        question.word("face", Tokens.Face.class),
        question.count("weight"));
  }

  static SettingTokens.Keep keep(View v) {
    return new SettingTokens.Keep(
        v.count("widows"),
        v.count("orphans"),
        v.count("question-lines"),
        v.count("question-with-answer-lines"),
        v.count("split-question-lines"),
        v.count("last-line-words"),
        v.flag("exact-lines"));
  }

  static SettingTokens.Hyphenation hyphenation(View v) {
    return new SettingTokens.Hyphenation(
        v.count("word"),
        v.count("before"),
        v.count("after"),
        v.count("in-a-row"),
        v.flag("capitals"),
        v.flag("last-of-page"),
        v.flag("last-of-paragraph"),
        patterns(v));
  }

  private static List<SettingTokens.PatternFile> patterns(View v) {
    List<SettingTokens.PatternFile> files = new ArrayList<>();
    for (List<?> pair : v.lists("patterns")) {
      files.add(new SettingTokens.PatternFile((String) pair.get(0), (String) pair.get(1)));
    }
    return files;
  }

  static SettingTokens.Justification justification(View v) {
    View word = v.group("word-space");
    View letter = v.group("letter-space");
    View out = v.group("protrusion");
    return new SettingTokens.Justification(
        new SettingTokens.WordSpace(
            word.number("min"),
            word.number("natural"),
            word.number("max"),
            word.number("emergency")),
        letter.length("min"),
        letter.length("max"),
        new SettingTokens.Protrusion(
            out.number("hyphen"),
            out.number("period"),
            out.number("comma"),
            out.number("quote"),
            out.number("dash"),
            out.number("colon")),
        v.count("ragged-under-lines"));
  }

  static Tokens.Shorten shorten(View v) {
    return new Tokens.Shorten(v.text("ellipsis"), v.word("no-final", Tokens.NoFinal.class));
  }

  static SettingTokens.Figures figures(View v) {
    return new SettingTokens.Figures(
        v.word("serif", SettingTokens.Numerals.class),
        v.word("sans", SettingTokens.Numerals.class),
        v.word("aligned", SettingTokens.NumeralWidth.class));
  }
}
