package org.colloquy.internal.press.word;

import java.util.List;
import java.util.Optional;
import org.colloquy.internal.container.WordRun;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Inline;

/** Writes inlines as runs. */
final class DocxInlines implements Inline.Visitor<Boolean> {
  private final DocxJob job;
  private final DocxJob.Flow flow;
  private final WordXml word;
  private WordRun run = WordRun.PLAIN;
  private boolean italicSurroundings;
  private boolean slanted;
  private boolean inLink;

  DocxInlines(DocxJob job, DocxJob.Flow flow) {
    this.job = job;
    this.flow = flow;
    word = flow.word();
  }

  /**
   * Writes the text of a paragraph.
   *
   * @param italic whether the paragraph's style is italic, so that emphasis in it is upright
   */
  void write(List<Inline> inlines, boolean italic) {
    italicSurroundings = italic;
    run = WordRun.PLAIN;
    slanted = false;
    all(inlines.subList(0, end(inlines)));
  }

  /** Where a text ends: a last line that is blank is none. */
  private static int end(List<Inline> inlines) {
    int end = inlines.size();
    for (int i = end - 1; i >= 0; i--) {
      Inline last = inlines.get(i);
      if (last instanceof Inline.LineBreak) {
        end = i;
      } else if (!(last instanceof Inline.Text text && isBlank(text.text()))) {
        break;
      }
    }
    return end;
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private boolean all(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return true;
  }

  private boolean with(WordRun inner, List<Inline> inlines) {
    WordRun outer = run;
    run = inner;
    all(inlines);
    run = outer;
    return true;
  }

  private boolean styled(String style, String text) {
    word.text(text, run.styled(style));
    return true;
  }

  @Override
  public Boolean visit(Inline.Text text) {
    word.text(text.text(), run);
    return true;
  }

  @Override
  public Boolean visit(Inline.Emphasis emphasis) {
    boolean before = slanted;
    slanted = !slanted;
    boolean italic = slanted != italicSurroundings;
    // direct only where a style would not do: a character style's italic turns off an italic style
    boolean styleIsFree = run.style() == null;
    WordRun inner = styleIsFree ? run.styled(DocxStyle.EMPHASIS) : run.slanted(italic);
    with(styleIsFree && italicSurroundings ? inner.slanted(false) : inner, emphasis.inlines());
    slanted = before;
    return true;
  }

  @Override
  public Boolean visit(Inline.Strong strong) {
    boolean styleIsFree = run.style() == null;
    return with(styleIsFree ? run.styled(DocxStyle.STRONG) : run.bolder(), strong.inlines());
  }

  @Override
  public Boolean visit(Inline.Code code) {
    boolean styleIsFree = run.style() == null;
    word.text(code.text(), styleIsFree ? run.styled(DocxStyle.CODE) : run.asCode());
    return true;
  }

  @Override
  public Boolean visit(Inline.Superscript superscript) {
    return with(run.at(WordRun.Position.SUPERSCRIPT), superscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Subscript subscript) {
    return with(run.at(WordRun.Position.SUBSCRIPT), subscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Link link) {
    if (inLink || link.inlines().isEmpty()) {
      return all(link.inlines());
    }
    XmlWriter xml = word.xml();
    if (link.href().startsWith("#")) {
      String name = job.bookmarks.of(link.href().substring(1)).name();
      xml.start("w:hyperlink").attribute("w:anchor", name).attribute("w:history", "1");
    } else {
      Optional<String> id = flow.part().link(link.href());
      if (id.isEmpty()) {
        job.diagnostics.add(DocxProblems.link(link));
        return all(link.inlines());
      }
      xml.start("w:hyperlink").attribute("r:id", id.get()).attribute("w:history", "1");
    }
    inLink = true;
    with(run.style() == null ? run.styled(DocxStyle.LINK) : run, link.inlines());
    inLink = false;
    xml.end();
    return true;
  }

  @Override
  public Boolean visit(Inline.NoteReference reference) {
    job.notes.refer(reference.note(), flow);
    return true;
  }

  @Override
  public Boolean visit(Inline.Sound sound) {
    WordRun shown = run.styled(DocxStyle.SOUND);
    boolean upright = italicSurroundings && job.look.latinCustoms();
    word.text(sound.text(), upright ? shown.slanted(false) : shown);
    return true;
  }

  @Override
  public Boolean visit(Inline.Gap gap) {
    return styled(DocxStyle.GAP, gap.text());
  }

  @Override
  public Boolean visit(Inline.TimeMark mark) {
    return styled(DocxStyle.TIME_MARK, mark.text());
  }

  @Override
  public Boolean visit(Inline.PageMark mark) {
    word.bookmark(job.bookmarks.of("page_" + mark.page() + line(mark)));
    return styled(DocxStyle.PAGE_MARK, mark.text());
  }

  private static String line(Inline.PageMark mark) {
    return mark.line() == null ? "" : "_" + mark.line();
  }

  @Override
  public Boolean visit(Inline.LineBreak lineBreak) {
    word.mark("<w:br/>", run);
    return true;
  }

  @Override
  public Boolean visit(Inline.LanguageSpan span) {
    return with(run.in(span.language()), span.inlines());
  }
}
