package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.edition.Edition;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.testing.Browser;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Samples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Captions as others read them: WebVTT in Chromium, SubRip by its grammar, JSON by Jackson. */
class CaptionFilesTest {
  private static final String PAGE =
      """
      <!doctype html><meta charset=utf-8><video><track id=t kind=captions src="%s" default></video>
      <pre id=o></pre><script>
      const t = document.getElementById('t'), o = document.getElementById('o');
      t.track.mode = 'hidden';
      t.onload = () => {
        const d = document.createElement('div');
        o.textContent = [...t.track.cues].map(c => {
          d.replaceChildren(c.getCueAsHTML());
          const voices = [...d.querySelectorAll('span[title]')].map(v => v.title).join('+');
          return c.startTime + ' ' + voices + ': ' + d.textContent;
        }).join('\\n');
      };
      t.onerror = () => { o.textContent = 'error'; };
      </script>
      """;

  private static final Pattern SUBRIP =
      Pattern.compile(
          "(\\d+)\\n"
              + "(\\d\\d):(\\d\\d):(\\d\\d),(\\d{3}) --> \\d\\d:\\d\\d:\\d\\d,\\d{3}\\n"
              + "((?:[^\\n"
              + "]+\\n"
              + ")++)\\n");

  @TempDir Path folder;

  static Stream<Interview> talks() {
    List<Interview> talks = new ArrayList<>(List.of(Interviews.everything()));
    for (Path sample : Samples.all()) {
      if (sample.toString().matches(".*(ferry-bell|water-clock|punctuation).*")) {
        talks.add(Colloquy.create().read(sample).interview());
      }
    }
    return talks.stream().map(CaptionFilesTest::timed);
  }

  @ParameterizedTest
  @MethodSource("talks")
  void chromiumHearsEveryWordAndVoice(Interview talk) throws Exception {
    String data =
        "data:text/vtt;base64," + Base64.getEncoder().encodeToString(written(talk, Writers.WEBVTT));
    Path page = Files.writeString(folder.resolve("page.html"), PAGE.formatted(data));
    String read = Browser.open(page, folder).selectFirst("#o").wholeText();
    List<String> expected = new ArrayList<>();
    int seconds = 0;
    StringBuilder before = new StringBuilder();
    for (Block block : talk.blocks()) {
      if (block instanceof Turn turn) {
        String name = talk.speaker(turn.speaker()).map(s -> s.name()).orElse("");
        name = name.isEmpty() ? String.valueOf(turn.label()).replaceAll("[:：]?\\s*$", "") : name;
        expected.addAll(Words.split(seconds + " " + name + ": " + before + PlainText.of(block)));
        before.setLength(0);
        seconds += 10;
      } else if (block instanceof Event && expected.isEmpty()) {
        before.append(PlainText.of(block)).append(' ');
      } else if (block instanceof Event) {
        expected.addAll(Words.split(PlainText.of(block)));
      }
    }
    assertEquals(expected, Words.split(read));
  }

  @ParameterizedTest
  @MethodSource("talks")
  void subRipKeepsToItsGrammar(Interview talk) throws Exception {
    String file = new String(written(talk, Writers.SUBRIP), StandardCharsets.UTF_8);
    Matcher cue = SUBRIP.matcher(file);
    int number = 0;
    int end = 0;
    while (cue.find()) {
      assertEquals(end, cue.start());
      assertEquals(
          number * 10, Integer.parseInt(cue.group(3)) * 60 + Integer.parseInt(cue.group(4)));
      assertEquals(++number, Integer.parseInt(cue.group(1)));
      end = cue.end();
    }
    assertEquals(file.length(), end);
    assertEquals(talk.blocks().stream().filter(b -> b instanceof Turn).count(), number);
  }

  @ParameterizedTest
  @MethodSource("talks")
  void podcastsKeepToTheirFields(Interview talk) throws Exception {
    List<String> bodies = new ArrayList<>();
    double last = 0;
    String field = "";
    try (JsonParser json = new JsonFactory().createParser(written(talk, Writers.PODCAST))) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        field = token == JsonToken.FIELD_NAME ? json.currentName() : field;
        if (token == JsonToken.VALUE_STRING) {
          assertTrue(List.of("version", "speaker", "body").contains(field), field);
          bodies.addAll(field.equals("body") ? Words.split(json.getText()) : List.of());
        } else if (token.isNumeric()) {
          double time = json.getDoubleValue();
          assertTrue(field.equals("startTime") ? time >= last : time > last, field);
          last = field.equals("startTime") ? time : last;
        }
      }
    }
    List<String> expected = new ArrayList<>();
    for (Block block : talk.blocks()) {
      if (block instanceof Turn || block instanceof Event) {
        expected.addAll(Words.split(PlainText.of(block)));
      }
    }
    assertEquals(expected, bodies);
  }

  /** A turn every ten seconds. */
  private static Interview timed(Interview talk) {
    List<Block> blocks = new ArrayList<>();
    long seconds = 0;
    for (Block block : talk.blocks()) {
      Duration time = Duration.ofSeconds(seconds);
      seconds += block instanceof Turn ? 10 : 0;
      if (block instanceof Question q) {
        blocks.add(new Question(q.id(), q.speaker(), q.label(), time, q.content(), q.origin()));
      } else if (block instanceof Answer a) {
        blocks.add(new Answer(a.id(), a.speaker(), a.label(), time, a.content(), a.origin()));
      } else if (block instanceof org.colloquy.model.Remark r) {
        blocks.add(
            new org.colloquy.model.Remark(
                r.id(), r.speaker(), r.label(), time, r.content(), r.origin()));
      } else {
        blocks.add(block);
      }
    }
    return talk.toBuilder().blocks(blocks).build();
  }

  private static byte[] written(Interview talk, Writer writer) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(Edition.of(talk), WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
