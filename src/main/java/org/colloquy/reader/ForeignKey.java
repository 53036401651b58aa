package org.colloquy.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a key means that blogs, archives and transcript projects use in place of ours. */
enum ForeignKey {
  TITLE("title|headline"),
  SUBTITLE("subtitle|sub-title|subheading"),
  DECK("deck|dek|standfirst"),
  LANGUAGE("language|lang|locale|lang-code|sprache|langue|idioma"),
  DATE(
      "date|published|published-at|published-on|published-time|publish-date|publishdate|pubdate|pub-date"
          + "|date-published|datepublished|publication-date|post-date|date-added|dateadded"
          + "|data|fecha|datum"),
  HELD(
      "interview-date|date-of-interview|interviewed-on|recorded|recorded-on|recorded-at|recording-date"
          + "|date-recorded|conducted-on"),
  PLACE(
      "place|location|venue|interview-place|interview-location|place-of-interview|recorded-in|ort|lieu"
          + "|lugar|luogo"),
  PUBLICATION("journal|magazine|newspaper|periodical|show|podcast|publication-title"),
  ISSUE("issue|episode|episode-number|episodenumber|episode-no"),
  PUBLISHER("publisher"),
  DESCRIPTION("description|summary|abstract|excerpt|synopsis"),
  SUBJECTS("subjects|tags|categories|keywords|tag|category|topics"),
  RIGHTS("rights|license|licence|copyright"),
  RECORDING(
      "recording|audio|video|media|media-url|audio-url|video-url|audio-file|video-file|mp3|mp4|youtube"
          + "|youtube-url|recording-url|enclosure|soundcloud|vimeo"),
  ADDRESS("url|canonical|canonical-url|permalink|source-url|link|original-url"),
  NUMBER("doi|isbn|handle|ark|urn"),
  INTERVIEWER(
      "interviewer|interviewers|interviewed-by|interview-by|entrevistador|entrevistadora", "ivr"),
  INTERVIEWEE("interviewee|interviewees|guest|guests|respondent|entrevistado|entrevistada", "ive"),
  HOST("host|hosts|co-host|co-hosts|cohosts|presenter|presenters", "hst"),
  MODERATOR("moderator|moderators|moderated-by", "mod"),
  SPEAKER("speaker", "spk"),
  PANELIST("panelist|panelists|panellists", "pan"),
  TRANSCRIBER(
      "transcript-by|transcribed-by|transcriber|transcribers|transcription-by|transcriptionist",
      "trc"),
  TRANSLATOR("translation-by|translated-by|translator|translators", "trl"),
  INTERPRETER("interpreter|interpreters", "itr"),
  EDITOR("editor|editors|edited-by", "edt"),
  PHOTOGRAPHER("photographer|photographers|photos-by|photography", "pht"),
  AUTHOR("author|authors|byline|written-by", "aut");

  /** What a key for a time may say of its zone. */
  private static final String UTC = "-utc";

  private static final Map<String, ForeignKey> KEYS = keys();

  private final String words;
  private final @Nullable String relator;

  ForeignKey(String words) {
    this(words, null);
  }

  ForeignKey(String words, @Nullable String relator) {
    this.words = words;
    this.relator = relator;
  }

  /** The relator of the people whom such a key names; null for a key that names none. */
  @Nullable String relator() {
    return relator;
  }

  /**
   * What a key means, whatever its case and whether blanks, hyphens, underscores or capitals join
   * it.
   */
  static @Nullable ForeignKey of(String key) {
    String folded = folded(key);
    return KEYS.get(
        folded.endsWith(UTC) ? folded.substring(0, folded.length() - UTC.length()) : folded);
  }

  static String folded(String key) {
    String parted = key.strip().replaceAll("([a-z])([A-Z])", "$1-$2");
    return parted.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  private static Map<String, ForeignKey> keys() {
    Map<String, ForeignKey> keys = new HashMap<>();
    for (ForeignKey key : values()) {
      for (String word : key.words.split("\\|")) {
        keys.put(word, key);
      }
    }
    return Map.copyOf(keys);
  }
}
