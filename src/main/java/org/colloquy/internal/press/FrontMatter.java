package org.colloquy.internal.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.edition.Edition;
import org.colloquy.model.Block;
import org.colloquy.model.Contributor;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Narration;
import org.colloquy.model.Speaker;
import org.colloquy.model.TimeCodes;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.jspecify.annotations.Nullable;

/** What is known of an interview and stands not in its text, as YAML between two lines. */
public final class FrontMatter {
  private static final String RULE = "---\n";

  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Runnable onClash;

  private FrontMatter(Runnable onClash) {
    this.onClash = onClash;
  }

  /**
   * The front matter with its rules; empty where nothing is known.
   *
   * @param named fields as another program wants them, where no further field has their name
   * @param onClash is run for each further field that has the name of one used here and is left out
   */
  public static String of(Edition edition, Map<String, Object> named, Runnable onClash) {
    FrontMatter matter = new FrontMatter(onClash);
    matter.all(edition);
    Map<String, Object> extra = edition.metadata().extra();
    named.forEach(
        (name, value) -> {
          if (!extra.containsKey(name)) {
            matter.fields.put(name, value);
          }
        });
    return matter.text();
  }

  /**
   * The same, with lines of the body that begin no turn though they look like it.
   *
   * @param noTurns their numbers, from 1 at the first line behind the front matter
   */
  public static String of(Edition edition, List<Integer> noTurns, Runnable onClash) {
    FrontMatter matter = new FrontMatter(onClash);
    matter.all(edition);
    if (!noTurns.isEmpty()) {
      long above = YamlLines.of(matter.fields).lines().count() + noTurns.size() + 3;
      Map<String, Object> turns = new LinkedHashMap<>();
      noTurns.forEach(line -> turns.put(String.valueOf(above + line), "none"));
      matter.fields.put("turns", turns);
    }
    return matter.text();
  }

  private void all(Edition edition) {
    metadata(edition.metadata());
    speakers(edition.speakers());
    blocks(edition.interview());
    extra(edition.metadata().extra());
  }

  private String text() {
    return fields.isEmpty() ? "" : RULE + YamlLines.of(fields) + RULE;
  }

  private static void put(Map<String, Object> into, String key, @Nullable Object value) {
    boolean empty = value instanceof List<?> l && l.isEmpty();
    if (value != null && !empty) {
      into.put(key, value);
    }
  }

  private void metadata(Metadata data) {
    put(fields, "title", data.title().orElse(null));
    put(fields, "subtitle", data.subtitle().orElse(null));
    put(fields, "deck", data.deck().orElse(null));
    put(fields, "language", data.language().orElse(null));
    put(fields, "date", data.date().map(this::date).orElse(null));
    put(fields, "interviewed", data.interviewed().map(this::interviewed).orElse(null));
    put(fields, "publication", data.publication().map(this::publication).orElse(null));
    put(fields, "publisher", data.publisher().orElse(null));
    put(fields, "contributors", data.contributors().stream().map(this::contributor).toList());
    put(fields, "description", data.description().orElse(null));
    put(fields, "subjects", data.subjects());
    put(fields, "rights", data.rights().orElse(null));
    put(fields, "access-restriction", data.accessRestriction().orElse(null));
    put(fields, "identifiers", data.identifiers().stream().map(this::identifier).toList());
    put(fields, "recording", data.recording().orElse(null));
  }

  private Object date(Object date) {
    return new YamlLines.Verbatim(date.toString());
  }

  private Map<String, Object> interviewed(Metadata.Interviewed interviewed) {
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "date", interviewed.date() == null ? null : date(interviewed.date()));
    put(map, "place", interviewed.place());
    return map;
  }

  private Map<String, Object> publication(Metadata.Publication publication) {
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "title", publication.title());
    put(map, "issue", publication.issue());
    return map;
  }

  private Map<String, Object> contributor(Contributor contributor) {
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "name", contributor.name());
    put(map, "role", contributor.role());
    put(map, "description", contributor.description());
    return map;
  }

  private Map<String, Object> identifier(Metadata.Identifier identifier) {
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "scheme", identifier.scheme());
    put(map, "value", identifier.value());
    return map;
  }

  private void speakers(List<Speaker> speakers) {
    List<Object> list = new ArrayList<>();
    for (Speaker speaker : speakers) {
      Map<String, Object> map = new LinkedHashMap<>();
      put(map, "id", speaker.id());
      put(map, "name", speaker.name());
      put(map, "labels", speaker.labels());
      put(map, "role", speaker.role().name().toLowerCase(Locale.ROOT));
      put(map, "description", speaker.description().orElse(null));
      list.add(map);
    }
    put(fields, "speakers", list);
  }

  /** What can't be seen of blocks, by their ids: kinds that their place does not tell, times. */
  private void blocks(Interview interview) {
    List<Block> blocks = interview.blocks();
    int front = interview.metadata().title().isPresent() ? Words.beforeTitle(interview) : 0;
    int first = blocks.size();
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Turn) {
        first = Math.min(first, i);
        last = i;
      }
    }
    Map<String, Object> told = new LinkedHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Map<String, Object> map = new LinkedHashMap<>();
      if (blocks.get(i) instanceof Narration narration) {
        String usual = i < front ? Narration.PROVENANCE : usual(i, first, last);
        put(map, "kind", narration.kind().equals(usual) ? null : narration.kind());
      } else if (blocks.get(i) instanceof Turn turn) {
        put(map, "time", turn.time() == null ? null : TimeCodes.format(turn.time()));
      }
      if (!map.isEmpty()) {
        told.put(blocks.get(i).id(), map);
      }
    }
    put(fields, "blocks", told.isEmpty() ? null : told);
  }

  /** The kind that a narration has by its place among the turns. */
  private static String usual(int index, int first, int last) {
    if (index < first) {
      return Narration.INTRODUCTION;
    }
    return index < last ? Narration.BRIDGE : Narration.CLOSING;
  }

  private void extra(Map<String, Object> extra) {
    for (Map.Entry<String, Object> field : extra.entrySet()) {
      if (fields.containsKey(field.getKey())) {
        onClash.run();
      } else {
        fields.put(field.getKey(), field.getValue());
      }
    }
  }
}
