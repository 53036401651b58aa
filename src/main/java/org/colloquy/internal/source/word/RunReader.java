package org.colloquy.internal.source.word;

import java.util.Locale;
import org.colloquy.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/** Reads one run: a stretch of a paragraph that looks the same. */
final class RunReader {
  private final Job job;
  private final BlockReader.Place place;
  private final BlockReader blocks;
  private final Xml xml;
  private RunProperties direct = RunProperties.NONE;

  RunReader(Job job, BlockReader.Place place, BlockReader blocks) {
    this.job = job;
    this.place = place;
    this.blocks = blocks;
    xml = place.xml();
  }

  /** Reads the children of the current element, {@code w:r}. */
  void read(WordParagraph paragraph, @Nullable String link) {
    xml.each(name -> child(name, paragraph, link));
  }

  private void child(String name, WordParagraph paragraph, @Nullable String link) {
    Fields fields = place.fields();
    switch (name) {
      case "w:rPr" -> direct = RunProperties.read(xml);
      case "w:t" -> text(typed(), paragraph, link);
      case "w:tab", "w:ptab" -> text("\t", paragraph, link);
      case "w:noBreakHyphen" -> text("\u2011", paragraph, link);
      case "w:softHyphen" -> text("\u00ad", paragraph, link);
      case "w:sym" -> symbol(paragraph, link);
      case "w:br", "w:cr" -> lineEnd(paragraph);
      case "w:instrText" -> fields.code(xml.text());
      case "w:fldChar" -> text(fields.mark(xml), paragraph, link);
      case "w:footnoteReference" -> note("f", paragraph);
      case "w:endnoteReference" -> note("e", paragraph);
      case "w:commentReference" -> job.problems.tell(Code.R012, "a comment is left out", paragraph);
      case "w:delText" -> {
        if (!xml.text().isBlank()) {
          job.problems.tell(Code.R063, "deleted text is left out", paragraph);
        }
      }
      case "w:ruby" -> ruby(paragraph, link);
      case "w:drawing", "w:pict", "w:object" ->
          new DrawingReader(job, place, blocks).read(name, paragraph, isHidden(paragraph));
      case "mc:AlternateContent" -> {
        int before = paragraph.count();
        xml.each(
            n -> {
              if (paragraph.count() == before) {
                read(paragraph, link);
              }
            });
      }
      case "w:r" -> new RunReader(job, place, blocks).read(paragraph, link);
      default -> {
        // marks of the program's own work: where a page ended, where a note stands
      }
    }
  }

  /** Text as it is typed: line ends and, where spaces are not kept, what is about it are none. */
  private String typed() {
    boolean kept = "preserve".equals(xml.attribute("space"));
    String text = xml.text();
    if (!kept && text.indexOf('\n') >= 0) {
      text = text.strip();
    }
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  private void text(String text, WordParagraph paragraph, @Nullable String link) {
    boolean code = place.fields().inCode();
    if (text.isEmpty() || code || isHidden(paragraph)) {
      if (!text.isBlank() && (!code || place.fields().isLost())) {
        job.problems.tell(Code.R063, "hidden text is left out", paragraph);
      }
      return;
    }
    RunProperties own = direct.over(job.styles.ofCharacters(direct.style()).run());
    if (!text.isBlank() && Boolean.TRUE.equals(own.over(paragraph.style().run()).struck())) {
      job.problems.struck(paragraph);
    }
    String fit = job.problems.fit(text, paragraph);
    paragraph.add(Run.Kind.TEXT, fit, format(text, paragraph.style(), link));
  }

  private boolean isHidden(WordParagraph paragraph) {
    RunProperties characters = job.styles.ofCharacters(direct.style()).run();
    Boolean own = direct.hidden();
    return own != null
        ? own
        : Boolean.TRUE.equals(characters.hidden())
            ^ Boolean.TRUE.equals(paragraph.style().run().hidden());
  }

  private Format format(String text, Style around, @Nullable String link) {
    Style style = job.styles.ofCharacters(direct.style());
    RunProperties outer = around.looksForItself() ? RunProperties.NONE : around.run();
    RunProperties defaults = around.looksForItself() ? RunProperties.NONE : job.styles.defaults();
    boolean strong = toggled(direct.bold(), style.run().bold(), outer.bold(), defaults.bold());
    boolean slant =
        toggled(direct.italic(), style.run().italic(), outer.italic(), defaults.italic());
    RunProperties own = direct.over(style.run());
    Integer raised = own.over(outer).raised();
    String language = LanguageTally.of(own, text);
    job.languages.add(LanguageTally.of(own.over(around.run()), text), text);
    Format.Part part =
        switch (style.kind()) {
          case LABEL -> Format.Part.LABEL;
          case TIME -> Format.Part.TIME;
          case CODE -> Format.Part.CODE;
          default -> Format.Part.TEXT;
        };
    String to = link == null ? place.fields().link() : link;
    slant |= to == null && Boolean.TRUE.equals(direct.underlined());
    return new Format(part, strong, slant, raised == null ? 0 : raised, language, to);
  }

  /** Properties of styles toggle each other, those said directly do not (clause 17.7.3). */
  private static boolean toggled(
      @Nullable Boolean direct,
      @Nullable Boolean characters,
      @Nullable Boolean paragraph,
      @Nullable Boolean defaults) {
    if (direct != null) {
      return direct;
    }
    if (characters == null && paragraph == null) {
      return Boolean.TRUE.equals(defaults);
    }
    return Boolean.TRUE.equals(characters) ^ Boolean.TRUE.equals(paragraph);
  }

  private void lineEnd(WordParagraph paragraph) {
    if (place.fields().inCode() || isHidden(paragraph)) {
      return;
    }
    String type = xml.attribute("type");
    boolean page = "page".equals(type) || "column".equals(type);
    paragraph.add(page ? Run.Kind.PAGE_BREAK : Run.Kind.LINE_BREAK, "", Format.PLAIN);
  }

  private void note(String kind, WordParagraph paragraph) {
    String id = xml.attribute("id");
    if (id == null || isHidden(paragraph)) {
      return;
    }
    if (job.hasNote(kind + id)) {
      paragraph.add(Run.Kind.NOTE, job.note(kind + id), Format.PLAIN);
    } else {
      job.problems.tell(Code.R065, "the call of a note that is missing is left out", paragraph);
    }
  }

  private void symbol(WordParagraph paragraph, @Nullable String link) {
    String font = String.valueOf(xml.attribute("font"));
    String code = String.valueOf(xml.attribute("char"));
    String text = Symbols.of(font, code);
    if (text.equals("\ufffd")) {
      job.problems.tell(
          Code.R009,
          "a sign of the font '"
              + font
              + "' has no character of its own (U+"
              + code.toUpperCase(Locale.ROOT)
              + "); U+FFFD stands for it",
          paragraph);
    }
    text(text, paragraph, link);
  }

  /** Base and, in brackets, what stands above it to say how it is read. */
  private void ruby(WordParagraph paragraph, @Nullable String link) {
    String[] above = {""};
    xml.each(
        name -> {
          if (name.equals("w:rt")) {
            above[0] = ShownText.of(xml);
          } else if (name.equals("w:rubyBase")) {
            InlineReader base = new InlineReader(job, place, blocks);
            base.read(paragraph);
          }
        });
    if (!above[0].isBlank()) {
      text("(" + above[0] + ")", paragraph, link);
    }
  }
}
