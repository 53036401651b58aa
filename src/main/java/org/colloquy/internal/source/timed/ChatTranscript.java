package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Role;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads CHAT, the transcription format of TalkBank (B. MacWhinney, <i>Tools for Analyzing Talk</i>,
 * part 1): headers {@code @Languages:}, utterances {@code *MOT:} and tiers {@code %mor:} that say
 * more about the one above, each going on in lines that begin with a tab.
 */
public final class ChatTranscript {
  /** Around the times of an utterance in milliseconds: so in files, and so where it is shown. */
  private static final char CONTROL = '\u0015';

  private static final char BULLET = '•';

  private static final int HEAD_LINES = 10;
  private static final int LONGEST_CODE = 16;

  private final SourceText source;
  private final Told told;
  private final List<Cue> cues = new ArrayList<>();
  private final List<Declared.Person> people = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> speaking = new HashSet<>();
  private @Nullable PartialDate date;
  private @Nullable String place;
  private final Metadata.Builder metadata = Metadata.builder();

  private ChatTranscript(SourceText source, Told told) {
    this.source = source;
    this.told = told;
  }

  /** What a file holds. */
  public record Read(Metadata metadata, List<Declared.Person> people, List<Cue> cues) {
    public Read {
      people = List.copyOf(people);
      cues = List.copyOf(cues);
    }
  }

  /** Whether a text begins with the headers of such a file. */
  public static boolean is(String head) {
    return head.stripLeading().startsWith("@")
        && head.lines()
            .limit(HEAD_LINES)
            .anyMatch(l -> l.strip().equals("@Begin") || l.startsWith("@Participants:\t"));
  }

  /** A text of this format with bullets for the control characters that stand for them in files. */
  public static String withBullets(String text) {
    return text.indexOf(CONTROL) >= 0 && is(text) ? text.replace(CONTROL, BULLET) : text;
  }

  /** Reads a file from an offset on. */
  public static Read read(SourceText source, int from, Told told) {
    ChatTranscript chat = new ChatTranscript(source, told);
    String text = source.text();
    int start = -1;
    int end = 0;
    for (SourceLine line : SourceLine.of(text, from)) {
      boolean goesOn =
          start >= 0 && line.start() > 0 && "\t ".indexOf(text.charAt(line.start() - 1)) >= 0;
      if (!goesOn && !line.isBlank()) {
        chat.field(start, end);
        start = line.start();
      }
      end = line.isBlank() ? end : line.end();
    }
    chat.field(start, end);
    chat.metadata.interviewed(
        chat.date == null && chat.place == null
            ? null
            : new Metadata.Interviewed(chat.date, chat.place));
    chat.metadata.date(chat.date);
    chat.people.removeIf(p -> !chat.speaking.containsAll(p.labels()));
    return new Read(chat.metadata.build(), chat.people, chat.cues);
  }

  /** A line and those that go on with it. */
  private void field(int start, int end) {
    if (start < 0) {
      return;
    }
    String text = source.text().substring(start, end);
    Span span = source.span(start, end);
    int colon = text.indexOf(':');
    boolean key = colon > 0 && colon < LONGEST_CODE && text.charAt(0) == '*';
    if (key) {
      utterance(text.substring(1, colon).strip(), text.substring(colon + 1), span);
    } else if (text.charAt(0) == '%') {
      told.tell(Code.R012, span, "a tier below an utterance is left out");
    } else if (text.charAt(0) == '@') {
      header(text, span);
    } else {
      cues.add(Cue.of(null, null, null, new Placed(text, span)));
    }
  }

  private void header(String text, Span span) {
    int colon = text.indexOf(':');
    String value = colon < 0 ? "" : text.substring(colon + 1).replaceAll("\\s+", " ").strip();
    switch (colon < 0 ? text : text.substring(0, colon)) {
      case "@UTF8", "@Begin", "@End", "@PID", "@ID", "@Font", "@Window", "@New Episode" -> {
        // what these say of people stands in the participants as well
      }
      case "@Participants" -> List.of(value.split(",")).forEach(this::participant);
      case "@Languages" -> metadata.language(language(value));
      case "@Date" -> date = Dates.parse(value);
      case "@Location" -> place = value.isEmpty() ? null : value;
      case "@Title" -> metadata.title(value.isEmpty() ? null : value);
      default -> told.tell(Code.R012, span, "a header of the file is left out");
    }
  }

  private static @Nullable String language(String value) {
    String tag = Language.tag(value.split("[, ]")[0]);
    return tag == null ? null : shortest(tag);
  }

  /** The code of two letters of a language that has one, as tags must. */
  private static String shortest(String tag) {
    for (String code : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(code).getISO3Language().equals(tag)) {
        return code;
      }
    }
    return tag;
  }

  /** {@code AAR Aaron Adult}: a code, perhaps a name, and what they are in this talk. */
  private void participant(String text) {
    List<String> words = List.of(text.strip().split(" "));
    if (words.size() < 2) {
      return;
    }
    String is = words.get(words.size() - 1).replace('_', ' ');
    String named = String.join(" ", words.subList(1, words.size() - 1)).replace('_', ' ');
    String name = named.isEmpty() ? is : named;
    boolean asks = is.equals("Investigator") || is.equals("Interviewer");
    people.add(
        new Declared.Person(
            names.add(name) ? name : name + " (" + words.get(0) + ")",
            List.of(words.get(0)),
            asks ? Role.INTERVIEWER : null,
            named.isEmpty() ? null : is));
  }

  private void utterance(String code, String text, Span span) {
    Duration start = null;
    Duration end = null;
    String said = text;
    int close = text.lastIndexOf(BULLET);
    int open = close < 0 ? -1 : text.lastIndexOf(BULLET, close - 1);
    if (open >= 0) {
      String[] times = text.substring(open + 1, close).strip().split("_");
      if (times.length == 2 && isNumber(times[0]) && isNumber(times[1])) {
        start = Duration.ofMillis(Long.parseLong(times[0]));
        end = Duration.ofMillis(Long.parseLong(times[1]));
        said = text.substring(0, open);
      }
    }
    speaking.add(code);
    cues.add(Cue.of(start, end, code, new Placed(ChatWords.plain(said), span)));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 12
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
