package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.turn.Draft;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Narration;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Gives drafts their ids, and people theirs. */
public final class BlockMaker {
  private final RoleJudge roles;
  private final Map<Person, String> ids = new HashMap<>();
  private final Map<Character, Integer> numbers = new HashMap<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /** The ids of the sides whose turns nothing names anybody for. */
  private final Map<Role, String> unnamed = new EnumMap<>(Role.class);

  public BlockMaker(RoleJudge roles) {
    this.roles = roles;
    for (Person person : roles.speakers()) {
      String id = id(person.name());
      ids.put(person, id);
      speakers.add(
          Speaker.builder(id, person.name())
              .labels(List.copyOf(person.labels()))
              .role(roles.of(person))
              .description(person.description())
              .build());
    }
  }

  /** The name in ASCII, or a number where nothing of it is ASCII. */
  private String id(String name) {
    StringBuilder slug = new StringBuilder();
    String folded = Names.folded(name);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9' && slug.length() > 0;
      if (letter || digit) {
        slug.append(c);
      } else if (slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-'
          && c != '\''
          && c != '’') {
        slug.append('-');
      }
    }
    String base = slug.toString();
    base = base.endsWith("-") ? base.substring(0, base.length() - 1) : base;
    String stem = base.isEmpty() ? "speaker" : base;
    String id = base.isEmpty() ? "speaker-1" : base;
    for (int n = 2; !taken.add(id); n++) {
      id = stem + "-" + n;
    }
    return id;
  }

  /** Everybody who says one of the blocks that were made. */
  public List<Speaker> speakers() {
    return speakers;
  }

  public List<Block> blocks(List<Draft> drafts) {
    List<Block> blocks = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Origin origin = Origin.at(draft.span());
      blocks.add(
          switch (draft.what()) {
            case TURN -> turn(draft, origin);
            case NARRATION -> new Narration(next('n'), draft.kind(), draft.content(), origin);
            case HEADING -> new Heading(next('h'), draft.level(), draft.inlines(), origin);
            case EVENT -> new Event(next('e'), draft.kind(), draft.inlines(), origin);
          });
    }
    return blocks;
  }

  private Block turn(Draft draft, Origin origin) {
    Person person = draft.person();
    Role role = roles.of(draft);
    @Nullable String speaker = person == null ? unnamed(role) : ids.get(person);
    return switch (role) {
      case INTERVIEWER, MODERATOR, AUDIENCE ->
          new Question(next('q'), speaker, draft.label(), draft.time(), draft.content(), origin);
      case INTERVIEWEE ->
          new Answer(next('a'), speaker, draft.label(), draft.time(), draft.content(), origin);
      case INTERPRETER, NARRATOR, UNDETERMINED ->
          new Remark(next('r'), speaker, draft.label(), draft.time(), draft.content(), origin);
    };
  }

  /** Whoever is on a side of which only questions or answers are known; null where none is told. */
  private @Nullable String unnamed(Role role) {
    if (role != Role.INTERVIEWER && role != Role.INTERVIEWEE) {
      return null;
    }
    return unnamed.computeIfAbsent(
        role,
        side -> {
          String id = id(side.name());
          speakers.add(Speaker.builder(id, "").role(side).build());
          return id;
        });
  }

  private String next(char kind) {
    return kind + Integer.toString(numbers.merge(kind, 1, Integer::sum));
  }
}
