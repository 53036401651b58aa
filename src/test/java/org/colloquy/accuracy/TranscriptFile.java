package org.colloquy.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The transcripts of the bed. A file has a head of {@code key: value} lines, a line {@code ----},
 * and the source in which marks tell the truth:
 *
 * <ul>
 *   <li><code>⟦M? **Maria:** ⟧</code> a turn begins: the key of the speaker (of the head's {@code
 *       speakers}, or {@code -} for nobody known), {@code ?} asks, {@code !} answers, {@code =}
 *       does neither, {@code .} unknown, and behind a space the label as the source has it
 *   <li><code>⟦/⟧</code> the turn ends, loose text follows
 *   <li><code>⟦~12⟧</code> page furniture: in the source, but no word of the turn; so are the
 *       numbers of Markdown's lists and the escaped breaks of JSON, without a mark
 * </ul>
 */
final class TranscriptFile {
  private static final Pattern MARK = Pattern.compile("⟦([^⟧]*)⟧");
  private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^(\\d{1,3}\\.) ");
  private static final Pattern JSON_BREAK = Pattern.compile("\\\\[nrt]");
  private static final Pattern HEAD_END = Pattern.compile("(?m)^----\\n");

  private final String name;
  private final Map<String, String> facts = new TreeMap<>();
  private final Map<String, String> speakers = new TreeMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Part open = Part.loose("");

  private TranscriptFile(String name) {
    this.name = name;
  }

  /** All transcripts, ordered by name. */
  static List<Transcript> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().map(TranscriptFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where they lie; {@code -Dcolloquy.accuracy.transcripts=DIR} names another folder. */
  private static Path folder() {
    String named = System.getProperty("colloquy.accuracy.transcripts");
    if (named != null) {
      return Path.of(named);
    }
    var url = TranscriptFile.class.getResource("/accuracy/transcripts");
    if (url == null) {
      throw new IllegalStateException("no transcripts on the class path");
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Transcript read(Path file) {
    try {
      String fileName = file.getFileName().toString();
      return new TranscriptFile(fileName.substring(0, fileName.lastIndexOf('.')))
          .parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Transcript parse(String whole) {
    Matcher end = HEAD_END.matcher(whole);
    if (!end.find()) {
      throw new IllegalArgumentException(name + ": no line ----");
    }
    whole.substring(0, end.start()).lines().forEach(this::fact);
    String body = whole.substring(end.end());
    if ("md".equals(facts.get("format"))) {
      body = LIST_NUMBER.matcher(body).replaceAll("⟦~$1⟧ ");
    }
    Matcher mark = MARK.matcher(body);
    int at = 0;
    while (mark.find()) {
      text.append(plain(body.substring(at, mark.start())));
      mark(mark.group(1));
      at = mark.end();
    }
    text.append(plain(body.substring(at)));
    close();
    return Transcript.of(name, facts, parts);
  }

  private String plain(String stretch) {
    return facts.getOrDefault("format", "").startsWith("json")
        ? JSON_BREAK.matcher(stretch).replaceAll(Part.AWAY + "$0" + Part.BACK)
        : stretch;
  }

  private void fact(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException(name + ": no fact: " + line);
    }
    facts.put(line.substring(0, colon), line.substring(colon + 2));
    if (line.startsWith("speakers: ")) {
      for (String one : line.substring(colon + 2).split(";")) {
        int is = one.indexOf('=');
        speakers.put(one.substring(0, is).strip(), one.substring(is + 1).strip());
      }
    }
  }

  private void mark(String mark) {
    if (mark.startsWith("~")) {
      text.append(Part.AWAY).append(mark.substring(1)).append(Part.BACK);
      return;
    }
    close();
    if (!mark.equals("/")) {
      int space = mark.indexOf(' ');
      String head = space < 0 ? mark : mark.substring(0, space);
      String key = head.substring(0, head.length() - 1);
      if (!key.equals("-") && !speakers.containsKey(key)) {
        throw new IllegalArgumentException(name + ": no speaker " + key);
      }
      open =
          new Part(
              speakers.get(key),
              true,
              Act.of(head.charAt(head.length() - 1)),
              space < 0 ? "" : mark.substring(space + 1),
              "");
    }
  }

  private void close() {
    if (text.length() > 0 || open.said()) {
      parts.add(open.withText(text.toString()));
    }
    text.setLength(0);
    open = Part.loose("");
  }
}
