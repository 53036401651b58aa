package org.colloquy.reader;

import java.util.List;
import org.colloquy.internal.dialect.Detector;
import org.colloquy.internal.dialect.Outcome;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.html.Surroundings;
import org.colloquy.internal.source.marks.SourceMarks;
import org.colloquy.internal.source.pages.PageEdges;
import org.colloquy.internal.source.timed.SheetTranscript;

/** Reads CommonMark with tables, footnotes and front matter. */
final class MarkdownReader implements Reader {
  private static final double ANY_TEXT = .1;
  private static final double LOOKS_LIKE_IT = .15;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public List<String> extensions() {
    return List.of("md", "markdown", "mdown", "mkd");
  }

  @Override
  public String description() {
    return "CommonMark, tables, notes, YAML front matter";
  }

  /** Nearly every text is Markdown, so that the extension decides where there is a usual one. */
  @Override
  public double recognises(Source source) {
    if (!source.beginning().isText()) {
      return 0;
    }
    if (SheetTranscript.isRuled(source.beginning().text())) {
      return LOOKS_LIKE_IT;
    }
    String extension = source.extension();
    boolean named = extension.equals("txt") || extensions().contains(extension);
    named |= CodedPage.isProgram(source) || SourceMarks.isTreebank(source.beginning().text());
    return named || !marked(source.beginning().text()) ? ANY_TEXT : LOOKS_LIKE_IT;
  }

  /**
   * Whether the name or the marks of a text say that it is Markdown, so that a piece of HTML with
   * which it begins is only a piece of it.
   */
  static boolean isMeant(Source source, String head) {
    return new MarkdownReader().extensions().contains(source.extension()) || marked(head);
  }

  private static boolean marked(String head) {
    return FrontMatter.of(head).isPresent()
        || head.startsWith("# ")
        || head.contains("\n## ")
        || head.contains("\n### ")
        || head.contains("\n**") && !head.contains("\n** ");
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    Preparation prepared = Preparation.of(source, options);
    SourceText text = prepared.source();
    int from = prepared.bodyStart();
    Told told = new Told(text);
    SourceText marked = SourceMarks.inMarkdown(text, from, told);
    MarkdownSyntax.Parsed parsed = MarkdownSyntax.parse(marked, from);
    Pictures pictures = new Pictures(source, told, options.limits().inputBytes());
    Surroundings around =
        new Surroundings(text, told, pictures::idOrNothing, options.limits().nesting());
    MarkdownContext context = new MarkdownContext(around, from, parsed, pictures);
    List<Line> read = Shortcodes.opened(MarkdownLines.of(parsed.document(), context), told);
    List<Line> lines = PageEdges.without(read, told);
    Outcome outcome = Detector.read(lines, prepared.declared());
    if (parsed.problem() != null) {
      prepared.tell(parsed.problem());
    }
    List<org.colloquy.model.Note> notes = context.notes();
    told.all().forEach(prepared::tell);
    Reading reading = prepared.finish(name(), outcome, notes, pictures.resources());
    return Carried.isTalk(reading) ? reading : FrontTalk.of(source, prepared, options, reading);
  }
}
