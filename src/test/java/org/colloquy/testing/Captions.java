package org.colloquy.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Turn;

/**
 * The rules of files with captions, as their standards have them for whoever writes such a file:
 * WebVTT (W3C, chapter 4, "Syntax"), SubRip, the JSON of Podcasting 2.0. What is wrong comes one
 * line each.
 */
public final class Captions {
  private static final Pattern WEBVTT_TIMES =
      Pattern.compile(
          "(\\d{2,}):([0-5]\\d):([0-5]\\d)\\.(\\d{3}) -->"
              + " (\\d{2,}):([0-5]\\d):([0-5]\\d)\\.(\\d{3})");

  private static final Pattern SUBRIP_TIMES =
      Pattern.compile(
          "(\\d{2,}):([0-5]\\d):([0-5]\\d),(\\d{3}) --> (\\d{2,}):([0-5]\\d):([0-5]\\d),(\\d{3})");

  /** A start tag with what stands in it, an end tag, an entity, or text. */
  private static final Pattern CUE_PART =
      Pattern.compile(
          "<(?<start>[a-z]++)(?: (?<annotation>[^<>&\\n]*+(?:&(?:amp|lt|gt);[^<>&\\n]*+)*+))?>"
              + "|</(?<end>[a-z]++)>|&(?:amp|lt|gt|lrm|rlm|nbsp);|[^<&]++");

  private final List<String> faults = new ArrayList<>();
  private long last;

  private Captions() {}

  /** An interview with a time at each turn, ten seconds apart, where it has none. */
  public static Interview timed(Interview talk) {
    if (talk.blocks().stream().anyMatch(b -> b instanceof Turn t && t.time() != null)) {
      return talk;
    }
    List<Block> blocks = new ArrayList<>();
    long seconds = 0;
    for (Block block : talk.blocks()) {
      blocks.add(timed(block, Duration.ofSeconds(seconds)));
      seconds += block instanceof Turn ? 10 : 0;
    }
    return talk.toBuilder().blocks(blocks).build();
  }

  private static Block timed(Block block, Duration at) {
    if (block instanceof Question q) {
      return new Question(q.id(), q.speaker(), q.label(), at, q.content(), q.origin());
    } else if (block instanceof Answer a) {
      return new Answer(a.id(), a.speaker(), a.label(), at, a.content(), a.origin());
    } else if (block instanceof Remark r) {
      return new Remark(r.id(), r.speaker(), r.label(), at, r.content(), r.origin());
    }
    return block;
  }

  public static List<String> webvttFaults(byte[] file) {
    Captions rules = new Captions();
    Iterator<List<String>> blocks = rules.blocks(file).iterator();
    rules.check(blocks.hasNext() && blocks.next().equals(List.of("WEBVTT")), "no header");
    while (blocks.hasNext()) {
      List<String> block = blocks.next();
      if (block.get(0).equals("NOTE")) {
        block.forEach(line -> rules.check(!line.contains("-->"), "an arrow in a note: " + line));
      } else {
        rules.times(WEBVTT_TIMES, block.get(0));
        rules.cueText(String.join("\n", block.subList(1, block.size())));
      }
    }
    return rules.faults;
  }

  public static List<String> subripFaults(byte[] file) {
    Captions rules = new Captions();
    int number = 0;
    for (List<String> block : rules.blocks(file)) {
      number++;
      rules.check(block.get(0).equals(String.valueOf(number)), "no number " + number);
      rules.check(block.size() > 2, "nothing in cue " + number);
      rules.times(SUBRIP_TIMES, block.size() > 1 ? block.get(1) : "");
    }
    return rules.faults;
  }

  public static List<String> podcastFaults(byte[] file) throws IOException {
    Captions rules = new Captions();
    JsonNode root = new ObjectMapper().readTree(file);
    rules.check(root.path("version").isTextual(), "no version");
    rules.check(root.path("segments").isArray(), "no segments");
    for (JsonNode segment : root.path("segments")) {
      segment
          .fieldNames()
          .forEachRemaining(
              f ->
                  rules.check(
                      List.of("speaker", "startTime", "endTime", "body").contains(f), f + "?"));
      rules.check(segment.path("body").isTextual(), "no body: " + segment);
      rules.check(!segment.has("speaker") || segment.get("speaker").isTextual(), "speaker");
      double start = segment.path("startTime").asDouble(-1);
      rules.order(
          Math.round(start * 1000), Math.round(segment.path("endTime").asDouble(-1) * 1000));
    }
    return rules.faults;
  }

  private void check(boolean kept, String fault) {
    if (!kept) {
      faults.add(fault);
    }
  }

  /** Lines between blank ones, without empty blocks. */
  private List<List<String>> blocks(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    check(text.indexOf('\0') < 0 && text.indexOf('\r') < 0, "a character that ends no line");
    check(text.isEmpty() || text.endsWith("\n"), "the last line has no end");
    List<List<String>> blocks = new ArrayList<>();
    for (String block : text.split("\n\n+", -1)) {
      List<String> lines = Arrays.asList(block.strip().split("\n", -1));
      if (!block.isBlank()) {
        blocks.add(lines);
      }
    }
    return blocks;
  }

  private void times(Pattern pattern, String line) {
    Matcher times = pattern.matcher(line);
    if (!times.matches()) {
      faults.add("no times: " + line);
      return;
    }
    order(millis(times, 1), millis(times, 5));
  }

  private void order(long start, long end) {
    check(start >= last, "begins before the one before: " + start);
    check(end > start, "ends before it begins: " + start + " " + end);
    last = start;
  }

  private static long millis(Matcher times, int group) {
    long minutes = Long.parseLong(times.group(group)) * 60 + Long.parseLong(times.group(group + 1));
    return (minutes * 60 + Long.parseLong(times.group(group + 2))) * 1000
        + Long.parseLong(times.group(group + 3));
  }

  private void cueText(String text) {
    check(!text.isEmpty(), "an empty cue");
    check(!text.contains("-->"), "an arrow in a cue: " + text);
    Deque<String> open = new ArrayDeque<>();
    Matcher part = CUE_PART.matcher(text);
    int end = 0;
    while (part.find() && part.start() == end) {
      end = part.end();
      if (part.group("start") != null) {
        tag(part.group("start"), part.group("annotation"));
        open.push(part.group("start"));
      } else if (part.group("end") != null) {
        check(part.group("end").equals(open.poll()), "closes what is not open: " + part.group());
      }
    }
    check(end == text.length(), "no cue text: " + text.substring(end));
    check(open.isEmpty(), "left open: " + open);
  }

  private void tag(String name, String annotation) {
    boolean annotated = List.of("v", "lang").contains(name);
    check(annotated || List.of("i", "b", "u", "c", "ruby", "rt").contains(name), "tag " + name);
    check(annotated == (annotation != null && !annotation.isBlank()), "annotation of " + name);
  }
}
