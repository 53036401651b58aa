package org.colloquy.internal.press.word;

import java.util.List;
import java.util.Set;

/**
 * Ids of the styles of a DOCX edition. What an edition adds of itself stands in fields or in the
 * styles that {@link #GENERATED} names; everything else is the interview's own words.
 */
public final class DocxStyle {
  static final String NORMAL = "Normal";
  public static final String TITLE = "Title";
  public static final String SUBTITLE = "Subtitle";
  public static final String DECK = "Deck";
  static final String FILE_TITLE = "FileTitle";
  static final String HEADING = "Heading";
  static final String CONTENTS_HEADING = "TOCHeading";
  static final String CONTENTS = "TOC";
  static final String PROVENANCE = "Provenance";
  static final String INTRODUCTION = "Introduction";
  static final String BRIDGE = "Bridge";
  static final String CLOSING = "Closing";
  static final String EDITORS_NOTE = "EditorsNote";
  static final String NARRATION = "Narration";
  static final String QUESTION = "Question";
  static final String QUESTION_MORE = "QuestionContinued";
  static final String QUESTION_NUMBER = "QuestionNumber";
  static final String ANSWER = "Answer";
  static final String ANSWER_MORE = "AnswerContinued";
  static final String REMARK = "Remark";
  static final String EVENT = "Event";
  static final String QUOTE = "Quote";
  static final String LIST = "ListParagraph";
  static final String PREFORMATTED = "HTMLPreformatted";
  static final String CAPTION = "Caption";
  static final String FIGURE = "Figure";
  static final String TABLE = "InterviewTable";
  static final String TABLE_TEXT = "TableText";
  static final String TABLE_HEADING = "TableHeading";
  static final String HEADER = "Header";
  static final String FOOTER = "Footer";
  static final String NOTE_TEXT = "FootnoteText";

  static final String SPEAKERS_HEADING = "SpeakersHeading";
  static final String SPEAKERS = "Speakers";

  static final String SPEAKER_LINE = "SpeakerLine";
  static final String END_NOTE_TEXT = "EndnoteText";

  static final String LABEL = "SpeakerLabel";
  static final String LABEL_GAP = "LabelGap";
  static final String QUESTION_LABEL = "QuestionLabel";
  static final String TIME_CODE = "TimeCode";
  static final String TIME_MARK = "TimeMark";
  static final String PAGE_MARK = "PageMark";
  static final String GAP = "Gap";
  static final String SOUND = "Sound";
  static final String EMPHASIS = "Emphasis";
  static final String STRONG = "Strong";
  static final String CODE = "HTMLCode";
  static final String LINK = "Hyperlink";
  static final String NOTE_REFERENCE = "FootnoteReference";
  static final String END_NOTE_REFERENCE = "EndnoteReference";
  static final String LINE_NUMBER = "LineNumber";

  /** Styles of what is no word of the interview: labels, numbers, contents, lists of speakers. */
  public static final Set<String> GENERATED =
      Set.of(
          LABEL,
          QUESTION_LABEL,
          LABEL_GAP,
          SPEAKER_LINE,
          FILE_TITLE,
          TIME_CODE,
          NOTE_REFERENCE,
          END_NOTE_REFERENCE,
          QUESTION_NUMBER,
          SPEAKERS_HEADING,
          SPEAKERS,
          CONTENTS_HEADING,
          CONTENTS + "1",
          CONTENTS + "2",
          CONTENTS + "3",
          HEADER,
          FOOTER);

  /** Styles whose text is indented by one step. */
  static final Set<String> INDENTED = Set.of(QUOTE, LIST, PREFORMATTED);

  /** Styles that are drawn in as far as the words of turns are. */
  static final Set<String> TURNS = Set.of(QUESTION, QUESTION_MORE, ANSWER, ANSWER_MORE, REMARK);

  /** Styles as editors of an interview need them: what is said, what stands between, all else. */
  private static final List<String> BY_USE =
      List.of(
          QUESTION,
          ANSWER,
          LABEL,
          QUESTION_LABEL,
          SPEAKER_LINE,
          ANSWER_MORE,
          QUESTION_MORE,
          REMARK,
          EVENT,
          SOUND,
          GAP,
          EDITORS_NOTE,
          HEADING + "1",
          HEADING + "2",
          HEADING + "3",
          EMPHASIS,
          STRONG,
          INTRODUCTION,
          NARRATION,
          BRIDGE,
          CLOSING,
          TITLE,
          SUBTITLE,
          DECK,
          PROVENANCE,
          QUOTE,
          LIST,
          TIME_CODE,
          TIME_MARK);

  /** The level of a heading inside a turn, below questions in the outline. */
  static final int INSIDE = 3;

  /** The highest outline level that a heading's style has. */
  static final int HEADINGS = 6;

  private DocxStyle() {}

  static String heading(int level) {
    return HEADING + Math.max(1, Math.min(HEADINGS, level));
  }

  /** Where a style stands in the gallery, from 1; what is seldom needed at its end, by name. */
  static int place(String id) {
    int use = BY_USE.indexOf(id);
    return 1 + (use < 0 ? BY_USE.size() : use);
  }
}
