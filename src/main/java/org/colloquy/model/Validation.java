package org.colloquy.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.InvalidInterviewException.Rule;
import org.jspecify.annotations.Nullable;

/** Checks the rules of the model in one walk over an interview. */
final class Validation {
  private final Interview interview;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> speakers = new HashSet<>();
  private final Set<String> notes = new HashSet<>();
  private final Set<String> resources = new HashSet<>();
  private final Set<String> blocks = new HashSet<>();
  private final Blocks blockRules = new Blocks();
  private final Contents contentRules = new Contents();
  private final Inlines inlineRules = new Inlines();
  private Directions directions = new Directions();
  private String at = "";

  Validation(Interview interview) {
    this.interview = interview;
  }

  void check() {
    ids();
    metadata(interview.metadata());
    for (Speaker speaker : interview.speakers()) {
      at = speaker.id();
      text(speaker.name());
      speaker.labels().forEach(this::text);
      text(speaker.description().orElse(null));
    }
    for (Block block : interview.blocks()) {
      at = block.id();
      block.accept(blockRules);
    }
    for (Note note : interview.notes()) {
      at = note.id();
      contents(note.content());
    }
    for (Resource resource : interview.resources()) {
      at = resource.id();
      text(resource.mediaType());
      text(resource.source());
    }
  }

  private void ids() {
    for (Speaker speaker : interview.speakers()) {
      id(speaker.id(), speakers);
    }
    for (Block block : interview.blocks()) {
      id(block.id(), ids);
      blocks.add(block.id());
    }
    for (Note note : interview.notes()) {
      id(note.id(), ids);
      notes.add(note.id());
    }
    for (Resource resource : interview.resources()) {
      id(resource.id(), ids);
      resources.add(resource.id());
    }
  }

  private void id(String id, Set<String> taken) {
    at = id;
    if (!isId(id)) {
      throw broken(Rule.ID_SYNTAX, "'" + id + "' is no id");
    }
    if (!taken.add(id)) {
      throw broken(Rule.ID_UNIQUE, "the id '" + id + "' is used twice");
    }
  }

  private static boolean isId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean further = c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
      if (!letter && (i == 0 || !further)) {
        return false;
      }
    }
    return !id.isEmpty();
  }

  private void metadata(Metadata metadata) {
    at = "metadata";
    text(metadata.title().orElse(null));
    text(metadata.subtitle().orElse(null));
    text(metadata.deck().orElse(null));
    text(metadata.language().orElse(null));
    metadata.interviewed().ifPresent(held -> text(held.place()));
    text(metadata.publisher().orElse(null));
    text(metadata.description().orElse(null));
    text(metadata.rights().orElse(null));
    text(metadata.accessRestriction().orElse(null));
    text(metadata.recording().orElse(null));
    metadata.subjects().forEach(this::text);
    metadata
        .publication()
        .ifPresent(
            p -> {
              text(p.title());
              text(p.issue());
            });
    for (Contributor contributor : metadata.contributors()) {
      text(contributor.name());
      text(contributor.role());
      text(contributor.description());
    }
    for (Metadata.Identifier identifier : metadata.identifiers()) {
      text(identifier.scheme());
      text(identifier.value());
    }
    extra(metadata.extra());
  }

  private void extra(Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof List<?> list) {
      list.forEach(this::extra);
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(this::extra);
      map.values().forEach(this::extra);
    }
  }

  private void text(@Nullable String text) {
    if (text != null) {
      characters(text);
      closed(new Directions().add(text));
    }
  }

  private void closed(Directions all) {
    if (!all.missing().isEmpty()) {
      throw broken(Rule.DIRECTION, "a direction of writing is opened and not closed (" + at + ")");
    }
  }

  private void characters(String text) {
    int bad = Characters.firstIllegal(text);
    if (bad >= 0) {
      String code = Integer.toHexString(text.codePointAt(bad)).toUpperCase(Locale.ROOT);
      throw broken(Rule.CHARACTER, "U+" + code + " may not stand in a text (" + at + ")");
    }
  }

  private void kind(String kind) {
    boolean good = !kind.isEmpty();
    for (int i = 0; i < kind.length() && good; i++) {
      char c = kind.charAt(i);
      good = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || (c == '-' && i > 0);
    }
    if (!good) {
      throw broken(Rule.KIND_SYNTAX, "'" + kind + "' is no kind (" + at + ")");
    }
  }

  private void level(int level) {
    if (level < 1 || level > 6) {
      throw broken(Rule.LEVEL, "a heading's level is 1 to 6, not " + level + " (" + at + ")");
    }
  }

  private void contents(List<Content> contents) {
    contents.forEach(c -> c.accept(contentRules));
  }

  private void inlines(List<Inline> inlines) {
    directions = new Directions();
    inlines.forEach(i -> i.accept(inlineRules));
    closed(directions);
  }

  private InvalidInterviewException broken(Rule rule, String message) {
    return new InvalidInterviewException(rule, at, message);
  }

  private final class Blocks implements Block.Visitor<Boolean> {
    private boolean turn(Turn turn) {
      String speaker = turn.speaker();
      if (speaker != null && !speakers.contains(speaker)) {
        throw broken(Rule.SPEAKER_EXISTS, "no speaker has the id '" + speaker + "' (" + at + ")");
      }
      text(turn.label());
      contents(turn.content());
      return true;
    }

    @Override
    public Boolean visit(Question question) {
      return turn(question);
    }

    @Override
    public Boolean visit(Answer answer) {
      return turn(answer);
    }

    @Override
    public Boolean visit(Remark remark) {
      return turn(remark);
    }

    @Override
    public Boolean visit(Narration narration) {
      kind(narration.kind());
      contents(narration.content());
      return true;
    }

    @Override
    public Boolean visit(Heading heading) {
      level(heading.level());
      inlines(heading.inlines());
      return true;
    }

    @Override
    public Boolean visit(Event event) {
      kind(event.kind());
      inlines(event.inlines());
      return true;
    }
  }

  private final class Contents implements Content.Visitor<Boolean> {
    @Override
    public Boolean visit(Content.Paragraph paragraph) {
      inlines(paragraph.inlines());
      return true;
    }

    @Override
    public Boolean visit(Content.ItemList list) {
      list.items().forEach(item -> contents(item.content()));
      return true;
    }

    @Override
    public Boolean visit(Content.Quotation quotation) {
      contents(quotation.content());
      return true;
    }

    @Override
    public Boolean visit(Content.Preformatted preformatted) {
      text(preformatted.text());
      return true;
    }

    @Override
    public Boolean visit(Content.Table table) {
      table.rows().forEach(row -> row.cells().forEach(cell -> contents(cell.content())));
      inlines(table.caption());
      return true;
    }

    @Override
    public Boolean visit(Content.Figure figure) {
      if (!resources.contains(figure.resource())) {
        throw broken(
            Rule.RESOURCE_EXISTS,
            "no resource has the id '" + figure.resource() + "' (" + at + ")");
      }
      text(figure.alt());
      inlines(figure.caption());
      return true;
    }

    @Override
    public Boolean visit(Content.Subheading subheading) {
      level(subheading.level());
      inlines(subheading.inlines());
      return true;
    }
  }

  private final class Inlines implements Inline.Visitor<Boolean> {
    private boolean words(String text) {
      characters(text);
      directions.add(text);
      return true;
    }

    private boolean nested(List<Inline> inlines) {
      inlines.forEach(i -> i.accept(this));
      return true;
    }

    @Override
    public Boolean visit(Inline.Text text) {
      return words(text.text());
    }

    @Override
    public Boolean visit(Inline.Emphasis emphasis) {
      return nested(emphasis.inlines());
    }

    @Override
    public Boolean visit(Inline.Strong strong) {
      return nested(strong.inlines());
    }

    @Override
    public Boolean visit(Inline.Code code) {
      return words(code.text());
    }

    @Override
    public Boolean visit(Inline.Superscript superscript) {
      return nested(superscript.inlines());
    }

    @Override
    public Boolean visit(Inline.Subscript subscript) {
      return nested(subscript.inlines());
    }

    @Override
    public Boolean visit(Inline.Link link) {
      text(link.href());
      if (!Links.allowed(link.href(), blocks)) {
        throw broken(Rule.LINK_TARGET, "no link may lead to '" + link.href() + "' (" + at + ")");
      }
      return nested(link.inlines());
    }

    @Override
    public Boolean visit(Inline.NoteReference reference) {
      if (!notes.contains(reference.note())) {
        throw broken(
            Rule.NOTE_EXISTS, "no note has the id '" + reference.note() + "' (" + at + ")");
      }
      return true;
    }

    @Override
    public Boolean visit(Inline.Sound sound) {
      kind(sound.kind());
      return words(sound.text());
    }

    @Override
    public Boolean visit(Inline.Gap gap) {
      return words(gap.text());
    }

    @Override
    public Boolean visit(Inline.TimeMark mark) {
      return words(mark.text());
    }

    @Override
    public Boolean visit(Inline.PageMark mark) {
      return words(mark.text());
    }

    @Override
    public Boolean visit(Inline.LineBreak lineBreak) {
      return true;
    }

    @Override
    public Boolean visit(Inline.LanguageSpan span) {
      text(span.language());
      return nested(span.inlines());
    }
  }
}
