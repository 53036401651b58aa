package org.colloquy.internal.source.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the readers of one document's parts share. */
final class Job {
  private static final byte[] NONE = new byte[0];

  final WordPackage pack;
  final Styles styles;
  final Numbering numbering;
  final Problems problems = new Problems();
  final Media media;
  final LanguageTally languages = new LanguageTally();

  /** The notes that are called, by key ({@code f3}, {@code e2}), with their ids. */
  private final Map<String, String> notes = new LinkedHashMap<>();

  private @Nullable Set<String> known;
  private final Map<String, Map<String, WordPackage.Relation>> relations = new HashMap<>();

  Job(WordPackage pack, Media media) {
    this.pack = pack;
    this.media = media;
    String main = pack.main();
    styles = new Styles(first("styles", main));
    numbering = new Numbering(first("numbering", main));
  }

  private @Nullable Xml first(String type, String main) {
    return pack.related(main, type).stream().findFirst().map(pack::xml).orElse(null);
  }

  /** Whether the document has the note with a key. */
  boolean hasNote(String key) {
    Set<String> all = known == null ? NoteKeys.of(pack) : known;
    known = all;
    return all.contains(key);
  }

  /** The id of the note with a key: notes are numbered as they are called. */
  String note(String key) {
    return notes.computeIfAbsent(key, k -> "note" + (notes.size() + 1));
  }

  Map<String, String> notes() {
    return notes;
  }

  /** The marks in a part of fields that lack beginning or end; few parts have fields at all. */
  Set<Integer> brokenFields(String part) {
    byte[] bytes = pack.part(part).orElse(NONE);
    return has(bytes, "fldChar") ? BrokenFields.of(new Xml(part, bytes)) : Set.of();
  }

  /** Whether bytes have a word, in whatever width. */
  private static boolean has(byte[] bytes, String word) {
    int met = 0;
    for (byte b : bytes) {
      if (b != 0) {
        met = b == word.charAt(met) ? met + 1 : b == word.charAt(0) ? 1 : 0;
        if (met == word.length()) {
          return true;
        }
      }
    }
    return false;
  }

  Map<String, WordPackage.Relation> relations(String part) {
    return relations.computeIfAbsent(part, pack::relations);
  }
}
