package org.colloquy.internal.source.timed;

import java.util.List;
import java.util.Set;

/** What programs call the parts of a transcript in JSON, those that serve best first. */
final class JsonKeys {
  /** Places of speech that name the speaker, in the order in which they serve best. */
  static final List<String> ITEMS =
      List.of(
          "results.audio_segments[]",
          "results.utterances[]",
          "utterances[]",
          "monologues[]",
          "recognizedPhrases[]",
          "phrases[]",
          "segments[]",
          "transcription[]",
          "results.channels[].alternatives[].paragraphs.paragraphs[]",
          "paragraphs[]",
          "results.items[]",
          "results.channels[].alternatives[].words[]",
          "results[]",
          "results[].alternatives[].words[]",
          "response.results[].alternatives[].words[]",
          "words[]",
          "tokens[]");

  static final List<String> TEXTS =
      List.of(
          "body",
          "text",
          "transcript",
          "punctuated_word",
          "word",
          "display",
          "nBest[].display",
          "alternatives[].content",
          "alternatives[].transcript",
          "sentences[].text",
          "elements[].value",
          "segs[].utf8",
          "content",
          "content[].text",
          "content.parts[]",
          "children[].text",
          "sentence",
          "utterance",
          "message",
          "caption",
          "value",
          "line",
          "quote",
          "dialogue",
          "speech",
          "words[].text",
          "words[].word");

  /** Those under which nothing stands but what somebody says. */
  static final Set<String> SAID =
      Set.of("transcript", "utterance", "message", "caption", "dialogue", "speech");

  private static final Set<String> ABOUT =
      Set.of("summary", "abstract", "synopsis", "description", "note", "notes", "comment");

  static final List<String> SPEAKERS =
      List.of(
          "speaker.name",
          "speaker.label",
          "speaker.display_name",
          "speaker",
          "speaker_display_name",
          "speaker_name",
          "speakerName",
          "sender_name",
          "speaker_label",
          "speakerLabel",
          "speaker_id",
          "speakerId",
          "speakerTag",
          "speaker_tag",
          "alternatives[].speaker",
          "participant.name",
          "participant",
          "participant_name",
          "participant_role",
          "participant_id",
          "users[].username",
          "user_profile.real_name",
          "user.name",
          "user",
          "user_name",
          "author.name",
          "author",
          "author.role",
          "data.speaker",
          "role",
          "words[].speaker",
          "words[].speaker_label",
          "speakers[]",
          "channel_label",
          "channel",
          "channelTag");

  /** Keys of much else: they name speakers only where a few names come again and again. */
  static final List<String> NAMES =
      List.of(
          "name",
          "from",
          "who",
          "agent",
          "character",
          "sender",
          "voice",
          "person",
          "display_name",
          "channel_name",
          "first_name",
          "firstname",
          "firstName",
          "given_name");

  static final List<String> STARTS =
      List.of(
          "start",
          "start_time",
          "startTime",
          "offsets.from",
          "offsetMilliseconds",
          "startOffset",
          "start_offset",
          "startMs",
          "start_ms",
          "tStartMs",
          "start_timestamp",
          "startTimestamp",
          "elements[].ts",
          "words[].start_timestamp.relative",
          "begin",
          "from",
          "offset",
          "timestamp",
          "timestamp_ms",
          "time",
          "ts",
          "begin_offset_millis",
          "words[].start",
          "words[].time",
          "timestamp[]",
          "offsetInTicks");

  static final List<String> ENDS =
      List.of(
          "end",
          "end_time",
          "endTime",
          "offsets.to",
          "endOffset",
          "end_offset",
          "endMs",
          "end_ms",
          "end_timestamp",
          "endTimestamp",
          "end_offset_millis",
          "words[].end",
          "timestamp[]",
          "to");

  /** Days of a talk, without what joins their words. */
  private static final Set<String> DATES =
      Set.of(
          "date",
          "datepublished",
          "publisheddate",
          "publishdate",
          "publicationdate",
          "pubdate",
          "publishedat",
          "recordingdate",
          "recordeddate",
          "daterecorded",
          "recordedat",
          "interviewdate",
          "meetingdate",
          "calldate",
          "sessiondate",
          "eventdate",
          "airdate",
          "transcribedat");

  /** When something began, with the day or without. */
  private static final Set<String> BEGINNINGS =
      Set.of("starttime", "startedat", "startdate", "meetingstart", "scheduledstart");

  /** Behind a word for whoever speaks, of keys that stand for people. */
  private static final List<String> SIGNS =
      List.of("uid", "id", "name", "label", "tag", "index", "number", "code");

  /** What accounts are called beside what their owners write, without what joins the words. */
  private static final Set<String> ACCOUNTS =
      Set.of("uid", "fromid", "agentid", "memberid", "clientid", "accountid", "nick", "nickname");

  /**
   * What is told of each of some reviews, reports or entries of a log, and of no word in a talk.
   */
  private static final Set<String> GRADES =
      Set.of("rating", "stars", "severity", "level", "loglevel", "status", "priority", "category");

  private JsonKeys() {}

  /** Whether a key stands for an account: whoever owns it may write a chat, or anything else. */
  static boolean isAccount(String key) {
    return ACCOUNTS.contains(JsonPath.bare(key));
  }

  /** Whether a key grades or sorts what stands beside it. */
  static boolean isGrade(String key) {
    return GRADES.contains(JsonPath.bare(key));
  }

  /** Whether a key is a word for whoever speaks with one for a sign behind it. */
  static boolean isSign(String key) {
    String bare = JsonPath.bare(key);
    return SIGNS.stream()
        .anyMatch(
            s ->
                bare.endsWith(s)
                    && SheetNames.isSpeaker(bare.substring(0, bare.length() - s.length())));
  }

  /** Whether a kind of message is one that a chat writes itself: {@code channel_join}. */
  static boolean isNotice(String kind) {
    return kind.startsWith("channel_") || kind.startsWith("group_") || kind.startsWith("pinned_");
  }

  /** Whether it is written there about what is said, and nobody says it. */
  static boolean isAbout(JsonPath path) {
    return ABOUT.contains(path.key());
  }

  /** Whether a place, no item of a list nor in one, tells when the talk began. */
  static boolean isBeginning(JsonPath path) {
    return BEGINNINGS.contains(JsonPath.bare(path.key())) && !path.toString().contains("[]");
  }

  /** Whether a place, no item of a list nor in one, tells when the talk was. */
  static boolean isDate(JsonPath path) {
    String key = JsonPath.bare(path.key());
    return (DATES.contains(key) || key.endsWith("datetime")) && !path.toString().contains("[]");
  }
}
