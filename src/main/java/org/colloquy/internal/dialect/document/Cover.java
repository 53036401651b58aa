package org.colloquy.internal.dialect.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Introduction;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a transcript's head fills in before the talk: {@code Interviewee: Ana Ruiz},
 * {@code Date of interview: 3 May 2004}. They look like labels and are none. Where people are named
 * there must be company or a full name, since talk may begin with {@code Interviewer: Hello}.
 */
public final class Cover {
  /** A head is no longer, in lines. */
  private static final int LINES = 60;

  /** A field that nobody knows is no longer, or it is talk. */
  private static final int VALUE = 80;

  private static final Map<String, String> KINDS = kinds();

  public static final String WHY = "the head's field";
  public static final String ASKS = "asks";
  public static final String ANSWERS = "answers";
  public static final String HELD = "held";
  public static final String DATE = "date";
  public static final String PLACE = "place";
  public static final String TITLE = "title";

  /** Who presides. */
  private static final String CHAIR = "chair";

  private final Map<Integer, Field> byLine = new LinkedHashMap<>();
  private final List<Field> fields = new ArrayList<>();
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> headings = new HashSet<>();

  /**
   * A field filled in.
   *
   * @param kind what it asks for, a key of the list of words
   * @param key as it is written, without colon, folded as labels are
   */
  public record Field(String kind, String key, String value, Span span) {
    boolean names() {
      return kind.equals(ASKS) || kind.equals(ANSWERS);
    }

    /** What stands before the colon and behind it, for evidence. */
    public String why() {
      return WHY + " '" + key + "'";
    }
  }

  private Cover() {}

  /** The fields of a document's head; of a recording's captions there are none. */
  public static Cover of(List<Line> lines) {
    Cover cover = new Cover();
    if (!lines.isEmpty() && lines.get(0).time() == null && lines.get(0).voice() == null) {
      cover.read(lines.subList(0, Math.min(LINES, lines.size())));
      cover.sessions(SessionHeads.of(lines));
    }
    return cover;
  }

  private void read(List<Line> lines) {
    Map<Integer, Field> found = new LinkedHashMap<>();
    String talk = "";
    Set<String> speaking = speaking(lines);
    for (int i = 0; i < lines.size() && talk.isEmpty(); i++) {
      Line line = lines.get(i);
      List<Field> together = FieldGroups.of(line);
      if (!together.isEmpty()) {
        fields.addAll(together);
        starts.add(line.span().start());
        continue;
      }
      if (!line.isText() && line.kind() != Line.Kind.HEADING) {
        continue;
      }
      String text = line.text();
      int colon = colon(text);
      String key = colon < 0 ? "" : key(text.substring(0, colon));
      String value = colon < 0 ? "" : text.substring(colon + 1).strip();
      value = value.isEmpty() && colon >= 0 ? below(lines, i) : value;
      boolean said = isTalk(text, colon) && speaking.contains(key);
      Field field = colon < 0 || said ? null : field(key, value, line.span());
      field = field == null && colon >= 0 ? TitleCredit.of(value, line.span()) : field;
      if (field != null) {
        found.put(i, field);
      } else if (colon >= 0 && KINDS.containsKey(key) || isTalk(text, colon) && !Nobody.is(key)) {
        talk = key.isEmpty() ? " " : key;
      }
    }
    keep(found, talk, lines);
  }

  /** Takes fields of sessions for such; who speaks in each is told by the text's own head. */
  private void sessions(Map<Integer, Field> heads) {
    heads.forEach(
        (line, field) -> {
          boolean first = !heads.containsKey(line - 1);
          if (first) {
            headings.add(line - 1);
          }
          byLine.putIfAbsent(line, field);
          starts.add(field.span().start());
        });
  }

  /** What more than one line of talk has before its colon: {@code Redaktor: Dobrý den.} */
  private static Set<String> speaking(List<Line> lines) {
    Set<String> once = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (Line line : lines) {
      int colon = line.isText() ? colon(line.text()) : -1;
      if (isTalk(line.text(), colon)) {
        String key = key(line.text().substring(0, colon));
        boolean first = once.add(key);
        again.addAll(first ? List.of() : List.of(key));
      }
    }
    return again;
  }

  /** What stands below a field's name of the same paragraph: {@code Interviewed by:}, a name. */
  private static String below(List<Line> lines, int i) {
    if (i + 1 >= lines.size()) {
      return "";
    }
    Line next = lines.get(i + 1);
    boolean last = i + 2 >= lines.size() || lines.get(i + 2).startsParagraph();
    boolean filled = next.isText() && !next.startsParagraph() && !isTalk(next.text(), 0);
    return filled && last ? next.text().strip() : "";
  }

  /**
   * Takes names only where other fields or the same label's talk speak for them; a name of one word
   * or without capitals may be a greeting, so that a field must follow it or share its paragraph.
   */
  private void keep(Map<Integer, Field> found, String talk, List<Line> lines) {
    int last = -1;
    for (Map.Entry<Integer, Field> entry : found.entrySet()) {
      last = entry.getValue().names() ? last : entry.getKey();
    }
    for (Map.Entry<Integer, Field> entry : found.entrySet()) {
      int at = entry.getKey();
      Field field = entry.getValue();
      boolean company = found.size() > 1 || !fields.isEmpty() || field.key().equals(talk);
      boolean inside = found.containsKey(at - 1) && !lines.get(at).startsParagraph();
      boolean form = last > at || last >= 0 && inside;
      boolean alone = form || company && isFull(field.value()) || isPair(found, at, lines);
      if (!field.names() || alone) {
        byLine.put(at, field);
        starts.add(field.span().start());
        fields.add(field);
      }
    }
  }

  /**
   * Whether fields of both sides share a paragraph, and nobody speaks behind what they are called.
   */
  private static boolean isPair(Map<Integer, Field> found, int at, List<Line> lines) {
    int first = found.containsKey(at - 1) && !lines.get(at).startsParagraph() ? at - 1 : at;
    Field above = found.get(first);
    Field below = found.get(first + 1);
    return above != null
        && below != null
        && !lines.get(first + 1).startsParagraph()
        && above.names()
        && below.names()
        && !above.kind().equals(below.kind())
        && isOnce(above.key(), lines)
        && isOnce(below.key(), lines);
  }

  private static boolean isOnce(String key, List<Line> lines) {
    long uses =
        lines.stream()
            .filter(l -> colon(l.text()) > 0)
            .filter(l -> key(l.text().substring(0, colon(l.text()))).equals(key))
            .limit(2)
            .count();
    return uses == 1;
  }

  static @Nullable Field field(String key, String value, Span span) {
    boolean chair = Offices.isChair(key) && !value.isEmpty() && isFull(value) && isName(value);
    String kind = chair ? CHAIR : KINDS.get(key);
    if (kind == null || value.isEmpty()) {
      return null;
    }
    Field field = new Field(kind, key, value, span);
    return field.names() && !isName(value) ? null : field;
  }

  /** Where the colon of a label stands that may have brackets before it, or -1. */
  static int colon(String text) {
    int limit = Math.min(text.length(), LabelScanner.PREFIX);
    for (int i = 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return i;
      }
    }
    return -1;
  }

  static String key(String label) {
    return Names.key(label.replace("*", "").replace("_", " "));
  }

  /** Whether a line is talk rather than one more field or a line of a title. */
  private static boolean isTalk(String text, int colon) {
    String said = text.strip();
    if (colon < 0 || said.isEmpty()) {
      return false;
    }
    boolean sentence = Sentences.isEnd(said.charAt(said.length() - 1));
    return sentence || said.length() - colon > VALUE;
  }

  private static boolean isName(String value) {
    String name = Introduction.of(value).name();
    int last = value.codePointBefore(value.length());
    boolean sentence = "?!…。？！؟:".indexOf(last) >= 0;
    Shape shape = Shape.of(name);
    boolean shaped = shape == Shape.NAME || shape == Shape.CAPITALS || isList(value);
    return !sentence && shaped && CreditedNames.isName(name.strip());
  }

  /** Several names, and be it of one who asked with another. */
  private static boolean isList(String value) {
    return CreditedNames.list(value.replace(" with ", " and ")).size() > 1;
  }

  /** Whether a name has two words that begin with capitals at least. */
  private static boolean isFull(String value) {
    boolean cased = Character.isUpperCase(value.codePointAt(0));
    return cased && value.charAt(value.length() - 1) != '.' && Names.parts(value).size() > 1;
  }

  /** All fields, in order. */
  public List<Field> fields() {
    return fields;
  }

  /** Whether a line is a field, and so no turn's beginning. */
  public boolean isField(int line) {
    return byLine.containsKey(line);
  }

  /** Whether a heading stands right above the fields of a session. */
  public boolean isHeading(int line) {
    return headings.contains(line);
  }

  /** Whether what stands at a place is a field, or a table or list of fields. */
  public boolean isField(Span span) {
    return starts.contains(span.start());
  }

  /** Those of one kind. */
  public List<Field> of(String kind) {
    return fields.stream().filter(f -> f.kind().equals(kind)).toList();
  }

  static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    WordLists.read("cover.txt")
        .forEach((kind, words) -> words.forEach(w -> kinds.putIfAbsent(Names.key(w), kind)));
    return Map.copyOf(kinds);
  }
}
