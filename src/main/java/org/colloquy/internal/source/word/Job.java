package org.colloquy.internal.source.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the readers of one document's parts share. */
final class Job {
  final WordPackage pack;
  final Styles styles;
  final Numbering numbering;
  final Problems problems = new Problems();
  final Media media;
  final LanguageTally languages = new LanguageTally();

  /** The notes that are called, by key ({@code f3}, {@code e2}), with their ids. */
  private final Map<String, String> notes = new LinkedHashMap<>();

  private final Map<String, Map<String, WordPackage.Relation>> relations = new HashMap<>();

  Job(WordPackage pack, Media media) {
    this.pack = pack;
    this.media = media;
    String main = pack.main();
    styles = new Styles(first("styles", main));
    numbering = new Numbering(first("numbering", main));
  }

  private @org.jspecify.annotations.Nullable Xml first(String type, String main) {
    return pack.related(main, type).stream().findFirst().map(pack::xml).orElse(null);
  }

  /** The id of the note with a key: notes are numbered as they are called. */
  String note(String key) {
    return notes.computeIfAbsent(key, k -> "note" + (notes.size() + 1));
  }

  Map<String, String> notes() {
    return notes;
  }

  Map<String, WordPackage.Relation> relations(String part) {
    return relations.computeIfAbsent(part, pack::relations);
  }
}
