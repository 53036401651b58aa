package org.colloquy.accuracy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.colloquy.reader.Source;

/**
 * A transcript with its truth.
 *
 * @param name of the transcript, with the variant behind a {@code @}
 * @param facts what is known of the whole: dialect, language, format, title, date, negative
 * @param source the text as a reader gets it; of a format that is no text, a character a byte
 */
record Transcript(String name, Map<String, String> facts, List<Part> parts, String source) {
  Transcript {
    facts = Map.copyOf(facts);
    parts = List.copyOf(parts);
  }

  /** With the source that its parts make. */
  static Transcript of(String name, Map<String, String> facts, List<Part> parts) {
    return new Transcript(
        name, facts, parts, parts.stream().map(Part::source).collect(Collectors.joining()));
  }

  String fact(String key) {
    return facts.getOrDefault(key, "");
  }

  boolean negative() {
    return facts.containsKey("negative");
  }

  List<Part> turns() {
    return parts.stream().filter(Part::said).toList();
  }

  /** The same conversation in other parts. */
  Transcript variant(String variant, List<Part> other) {
    return of(name + "@" + variant, with("variant", variant), other);
  }

  /** In a file with another extension. */
  Transcript inFormat(String format) {
    return new Transcript(name, with("format", format), parts, source);
  }

  /** Without what its head says of title and date. */
  Transcript untitled() {
    Map<String, String> told = new TreeMap<>(facts);
    told.remove("title");
    told.remove("date");
    return new Transcript(name, told, parts, source);
  }

  /** With other names of the people who are known. */
  Transcript renamed(UnaryOperator<String> rename) {
    List<Part> other =
        parts.stream()
            .map(
                p ->
                    p.speaker() == null
                        ? p
                        : new Part(rename.apply(p.speaker()), true, p.act(), p.label(), p.text()))
            .toList();
    return new Transcript(name, facts, other, source);
  }

  /** Where a layout does not tell who speaks. */
  Transcript anonymous() {
    List<Part> nobody =
        parts.stream().map(p -> new Part(null, p.said(), p.act(), p.label(), p.text())).toList();
    return new Transcript(name, facts, nobody, source);
  }

  /** The same conversation as another source; its format is an extension. */
  Transcript layout(String layout, String format, String text) {
    Map<String, String> told = new TreeMap<>(untitled().with("variant", layout));
    told.put("format", format);
    return new Transcript(name + "@" + layout, told, parts, text);
  }

  private Map<String, String> with(String key, String value) {
    Map<String, String> told = new TreeMap<>(facts);
    told.put(key, value);
    return told;
  }

  Source bytes() {
    Charset charset =
        fact("format").equals("docx") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    return Source.of(name.replace('@', '-') + "." + fact("format"), source.getBytes(charset));
  }

  /** The turns as a reader counts them: neighbours of one speaker are one. */
  List<Said> truth() {
    List<Said> out = new ArrayList<>();
    for (Part part : turns()) {
      List<String> words = Tokens.of(part.words());
      int last = out.size() - 1;
      if (words.isEmpty()) {
        continue;
      }
      if (last >= 0 && part.speaker() != null && part.speaker().equals(out.get(last).speaker())) {
        out.set(last, out.get(last).and(words));
      } else {
        out.add(new Said(part.speaker(), part.act(), words));
      }
    }
    return out;
  }

  @Override
  public String toString() {
    return name;
  }
}
