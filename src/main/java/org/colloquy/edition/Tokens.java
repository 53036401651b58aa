package org.colloquy.edition;

import java.util.List;

/**
 * What a {@link Design} says, as values. Relative lengths stay relative: {@link Design#points}
 * resolves them.
 */
public final class Tokens {
  private Tokens() {}

  /** Which of the design's families. */
  public enum Face {
    SERIF,
    SANS,
    MONO,
    CJK_SERIF,
    CJK_SANS
  }

  /** Upright or italic. */
  public enum Slant {
    NORMAL,
    ITALIC
  }

  public enum Align {
    START,
    CENTRE,
    END,
    JUSTIFY
  }

  /** How letters are shown; the text stays as written. */
  public enum Case {
    NONE,
    UPPER,
    SMALL_CAPS
  }

  /** A colour by its task. */
  public enum Ink {
    INK,
    SOFT,
    ACCENT,
    RULE,
    PAPER,
    WASH
  }

  /** How a stretch of text looks. */
  public record Style(
      Face face,
      int weight,
      Slant slant,
      Length size,
      Length leading,
      Ink colour,
      Align align,
      Case letters,
      Length tracking) {
    public boolean italic() {
      return slant == Slant.ITALIC;
    }
  }

  /**
   * Names of font families.
   *
   * @param files of fonts, or folders of them, that are at hand besides the built-in ones:
   *     TrueType, relative to the design's own file, or to where the program runs if it has none
   */
  public record Fonts(
      String serif, String sans, String mono, String cjkSerif, String cjkSans, List<String> files) {
    /** Copies the list. */
    public Fonts {
      files = List.copyOf(files);
    }

    public String family(Face face) {
      return switch (face) {
        case SERIF -> serif;
        case SANS -> sans;
        case MONO -> mono;
        case CJK_SERIF -> cjkSerif;
        case CJK_SANS -> cjkSans;
      };
    }
  }

  /** One colour for each task. */
  public record Palette(
      Colour paper, Colour wash, Colour ink, Colour soft, Colour accent, Colour rule) {
    /** Contrast that WCAG 2.2 level AA asks of text. */
    public static final double READABLE = 4.5;

    /** The colour of rules, bars and grounds. */
    public Colour of(Ink name) {
      return switch (name) {
        case INK -> ink;
        case SOFT -> soft;
        case ACCENT -> accent;
        case RULE -> rule;
        case PAPER -> paper;
        case WASH -> wash;
      };
    }

    /** The colour of text: ink instead of an accent that can't be read on paper. */
    public Colour text(Ink name) {
      boolean faint = name == Ink.ACCENT && accent.contrast(paper) < READABLE;
      return faint ? ink : of(name);
    }
  }

  public record Colours(Palette light, Palette dark) {}

  /**
   * The page. All lengths are points.
   *
   * @param lines lines of {@code grid} between head and foot
   * @param mirrored whether {@code left} is the inner margin, on the left of odd pages alone
   * @param left on odd pages; on even ones {@code right} where mirrored
   * @param bottom what the lines leave
   * @param side width of the side column to the left of the measure; 0 where there is none
   * @param gutter between side column and measure
   * @param columns characters of a line where each is equally wide, else 0
   */
  public record Page(
      double width,
      double height,
      double unit,
      double grid,
      int lines,
      boolean mirrored,
      double left,
      double right,
      double top,
      double bottom,
      double side,
      double gutter,
      double measure,
      int columns) {}

  /** Running text: what everything is set in that says nothing else. */
  public record Text(Style style, boolean hyphenate, List<String> features) {
    public Text {
      features = List.copyOf(features);
    }
  }

  /** Chinese and Japanese pages. */
  public record Cjk(
      Length size,
      int characters,
      Length grid,
      int lines,
      Length indent,
      Face questionFace,
      int questionWeight) {}

  /** Size of a title of at most so many characters. */
  public record Step(int characters, Length size, Length leading) {}

  /**
   * @param ownPage whether the title has a page for itself
   * @param width how far it may reach; zero for the measure
   * @param steps from short to long; never empty, the last one fits any title
   * @param rule thickness of the title block's rule, zero for none
   */
  public record Title(
      Style style,
      boolean ownPage,
      boolean halfTitle,
      Length width,
      List<Step> steps,
      boolean balance,
      Length rule) {
    public Title {
      steps = List.copyOf(steps);
    }

    /** The step for a title of so many characters. */
    public Step step(int characters) {
      return steps.stream()
          .filter(s -> characters <= s.characters())
          .findFirst()
          .orElse(steps.get(steps.size() - 1));
    }
  }

  public enum ProvenancePlace {
    IN_ORDER,
    FACING_TITLE
  }

  public record Provenance(Style style, ProvenancePlace place) {}

  public enum IntroductionAs {
    STANDFIRST,
    TEXT
  }

  /**
   * @param wordsUpTo an introduction with more words is set as text
   */
  public record Introduction(Style style, IntroductionAs as, int wordsUpTo) {}

  /** A heading between turns or inside one. */
  public record Heading(Style style, Length before, Length after) {}

  /**
   * @param hang how far it reaches to the left of the measure
   * @param beforeAtHead space before it at the head of a page
   */
  public record Question(
      Style style, Length hang, Length before, Length after, Length beforeAtHead) {}

  /**
   * @param between space between its paragraphs
   */
  public record Answer(
      Length firstIndent, Length nextIndent, Length between, Length before, Length after) {}

  public enum LabelShow {
    /** As the source has it. */
    SOURCE,
    NAMES,
    /** The design's own marks for question and answer. */
    QA,
    NONE
  }

  public enum LabelPlace {
    SIDE,
    RUN_IN,
    ABOVE
  }

  public enum LabelOthers {
    AS_IN_SOURCE,
    NAMES
  }

  /** A place for labels of few letters to the left of the measure. */
  public record Hang(int upToLetters, Length width, Length gap) {}

  /**
   * How it is shown who speaks.
   *
   * @param width of its place in the side column
   * @param questionColour colour of the label of a question
   * @param after text between a run-in label and the words
   * @param gap space there, beside the text
   * @param question mark of a question where {@code show} is {@link LabelShow#QA}
   * @param answer mark of an answer there
   * @param others what is shown for who neither asks nor answers there
   */
  public record Labels(
      Style style,
      LabelShow show,
      LabelPlace place,
      Length width,
      Ink questionColour,
      String after,
      Length gap,
      Hang hang,
      String question,
      String answer,
      LabelOthers others) {}

  public enum NumberPlace {
    CENTRED_ABOVE,
    RUN_IN,
    SIDE
  }

  /** Numbers of questions. */
  public record Numbering(NumberPlace place, int from) {}

  public enum ContentsPlace {
    SIDE,
    OPENING,
    PAGE,
    NONE
  }

  public enum Leaders {
    NONE,
    DOTS
  }

  public enum Cite {
    PAGE,
    PAGE_LINE
  }

  /**
   * @param words most words of an entry
   * @param between space between entries
   * @param ownPageOver with more entries it has a page of its own
   * @param title its heading as the design has it; {@link Edition#contentsTitle()} is in the text's
   *     language
   * @param fromQuestions it is left out with fewer questions
   * @param fromPages it is left out with fewer pages
   */
  public record Contents(
      Style style,
      ContentsPlace place,
      int words,
      Length between,
      int ownPageOver,
      String title,
      Leaders leaders,
      Cite cite,
      int fromQuestions,
      int fromPages) {}

  public enum DropCapWhere {
    FIRST_ANSWER,
    EVERY_PART
  }

  /**
   * @param smallCapsWords words in small capitals behind the letter, the rest of its own included
   * @param paragraphLines there is none in a paragraph of fewer lines
   */
  public record DropCap(
      DropCapWhere where,
      int lines,
      Ink colour,
      Length gap,
      int smallCapsWords,
      int paragraphLines) {}

  /**
   * @param wordsFrom fewest words of the quoted sentence
   * @param wordsTo most words of it
   * @param awayLines distance from the sentence itself
   * @param answerWords only answers of so many words are quoted
   * @param everyWords at most one for so many words
   */
  public record PullQuote(
      Style style,
      boolean show,
      LabelPlace place,
      Length width,
      int wordsFrom,
      int wordsTo,
      int awayLines,
      int answerWords,
      int everyWords) {}

  /** What a running head or foot repeats. */
  public enum HeadText {
    NONE,
    TITLE,
    INTERVIEWEE,
    QUESTION,
    PUBLICATION,
    SPEAKERS,
    PAGE,
    PAGE_OF_PAGES
  }

  /**
   * @param left at the left of odd pages, and of even ones where pages are not mirrored
   * @param even on even pages where they are mirrored
   * @param odd on odd pages there
   * @param words most words of a question
   * @param rule below it, zero for none
   * @param fromPage first page that has one
   * @param above distance of its baseline above the text block; zero for the page's own
   */
  public record RunningHead(
      Style style,
      HeadText left,
      HeadText right,
      HeadText even,
      HeadText odd,
      int words,
      Length rule,
      int fromPage,
      Length above) {}

  public enum FolioPlace {
    NONE,
    FOOT_RIGHT,
    FOOT_CENTRE,
    FOOT_OUTSIDE,
    HEAD_RIGHT,
    HEAD_OUTSIDE
  }

  /**
   * The page number.
   *
   * @param opening its place on the first page of a part
   */
  public record Folio(Style style, FolioPlace place, FolioPlace opening) {}

  public enum NotesPlace {
    FOOT,
    END
  }

  /**
   * @param ruleLength length of the rule above them, zero for none
   * @param splitLines a note may go on to the next page behind so many lines
   */
  public record Notes(
      Style style,
      NotesPlace place,
      Length ruleLength,
      Length rule,
      Length before,
      int splitLines) {}

  public enum LinePlace {
    LEFT,
    OUTSIDE
  }

  public enum CountBy {
    PAGE,
    DOCUMENT
  }

  /**
   * @param every 0 for none, 1 for each line
   * @param clear distance from the text
   * @param blankToo whether lines without text are numbered
   */
  public record LineNumbers(
      Style style, int every, LinePlace place, Length clear, CountBy countBy, boolean blankToo) {}

  /**
   * A frame around the text block.
   *
   * @param left thickness, distance, thickness of the double rule
   * @param at where the left rule stands, from the page's edge
   * @param rightClear distance of the right rule from the longest line
   */
  public record Frame(
      List<Length> left, Length others, Length above, Length below, Length at, Length rightClear) {
    public Frame {
      left = List.copyOf(left);
    }
  }

  /** Columns, from 0, at which lines of testimony begin. */
  public record Tabs(
      int label,
      int words,
      int carry,
      int colloquyLabel,
      int colloquyGap,
      int paragraph,
      int parenthetical) {}

  /**
   * Quick exchanges.
   *
   * @param medianWordsUnder they are quick if half of the turns have fewer words
   */
  public record Dialogue(int medianWordsUnder, Length gap, Align align) {}

  /** Events inside turns and between them. */
  public record Events(
      Slant inlineSlant,
      Ink inlineColour,
      Slant blockSlant,
      Ink blockColour,
      Length before,
      Length after) {}

  public enum TimeCodes {
    NONE,
    /** With the label. */
    TURN,
    MARGIN
  }

  public enum NoFinal {
    /** No article, preposition, conjunction or auxiliary. */
    FUNCTION_WORDS,
    ANYTHING
  }

  /**
   * How texts are shortened.
   *
   * @param noFinal what a shortened text may not end with
   */
  public record Shorten(String ellipsis, NoFinal noFinal) {}
}
