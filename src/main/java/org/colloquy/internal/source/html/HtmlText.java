package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A page of HTML as lines. Parsed as browsers do (WHATWG HTML); scripts do not run, nothing is
 * fetched.
 *
 * @param lines of the text, without what surrounds it
 * @param notes in the order in which they are called
 * @param head what the page says of itself
 * @param own what it says where it is an edition of ours
 */
public record HtmlText(List<Line> lines, List<Note> notes, Head head, OwnEdition own) {
  /** Deeper elements are hung on this one's parent, as browsers do. */
  private static final int DEPTH = 400;

  private static final int ERRORS = 200;

  /** A heading that a site's pattern for entries calls their title; its own name may be the h1. */
  private static final Evaluator ENTRY_TITLE =
      QueryParser.parse(
          "h2.entry-title, h3.entry-title, h2.post-title, h3.post-title, h2[itemprop=headline],"
              + " h3[itemprop=headline], h2[itemprop=name], h3[itemprop=name]");

  /** Reads a page. */
  public static HtmlText of(Surroundings around) {
    Parser parser =
        Parser.htmlParser().setTrackPosition(true).setTrackErrors(ERRORS).setMaxDepth(DEPTH);
    Document document = Jsoup.parse(around.source().text(), "", parser);
    listings(document);
    Revisions.leaveOut(document, new PageSpans(around.source(), around.from()), around.told());
    Hidden.show(document);
    Components.open(document);
    SplitWords.part(document);
    OwnEdition own = OwnEdition.of(document);
    Page page = new Page(document, around);
    unclosed(document, parser, around);
    List<Line> lines = new ArrayList<>(title(page, document));
    lines.addAll(Walk.lines(page, page.furniture().root()));
    if (lines.isEmpty()) {
      lines.addAll(Hidden.lines(document, around));
    }
    List<Note> notes = new ArrayList<>();
    page.notes()
        .all()
        .forEach((id, note) -> notes.add(new Note(id, page.contents().in(note), at(page, note))));
    page.tellLeftOut();
    boolean titled =
        lines.stream().anyMatch(l -> l.kind() == Line.Kind.HEADING && l.level() == 1)
            || beginsWithAnotherTitle(lines, document);
    return new HtmlText(lines, notes, Head.of(document, page.subtitle(), titled), own);
  }

  /** Whether the text begins with a heading of which the page's title, the site's, has no word. */
  private static boolean beginsWithAnotherTitle(List<Line> lines, Document document) {
    if (lines.isEmpty() || lines.get(0).kind() != Line.Kind.HEADING) {
      return false;
    }
    Set<String> words = new HashSet<>(List.of(Names.key(document.title()).split(" ")));
    return !document.title().isBlank()
        && Stream.of(Names.key(lines.get(0).text()).split(" ")).noneMatch(words::contains);
  }

  private static Origin at(Page page, Element element) {
    return Origin.at(page.span(element));
  }

  /** The words of an old listing, which the parser takes for data, are words. */
  private static void listings(Document document) {
    for (Element listing : document.select("xmp")) {
      listing.dataNodes().forEach(d -> d.replaceWith(new TextNode(d.getWholeData())));
    }
  }

  /** The title of a page whose text begins below it. */
  private static List<Line> title(Page page, Document document) {
    Element root = page.furniture().root();
    if (root.selectFirst("h1") != null) {
      return List.of();
    }
    List<Element> named = document.select(ENTRY_TITLE);
    boolean own = named.size() == 1 && !page.furniture().isSkipped(named.get(0));
    if (own && named.get(0).parents().contains(root)) {
      return List.of();
    }
    for (Element h1 : own ? named : document.select("h1")) {
      if (!page.furniture().isSkipped(h1)) {
        return Walk.lines(page, h1).stream()
            .map(l -> Line.heading(1, l.inlines(), l.span()))
            .toList();
      }
    }
    return List.of();
  }

  /** What a comment, script or tag that is never closed swallows is told. */
  private static void unclosed(Document document, Parser parser, Surroundings around) {
    int at = -1;
    for (ParseError error : parser.getErrors()) {
      at = error.getErrorMessage().contains("(EOF)") ? error.getPosition() : at;
    }
    Element last = document.select("script, style, textarea, title, noframes").last();
    if (last != null && last.endSourceRange().isImplicit() && !last.html().isBlank()) {
      at = last.sourceRange().startPos();
    }
    if (at >= 0) {
      int place = Math.min(at, around.source().text().length());
      around
          .told()
          .tell(
              Code.R051,
              around.source().span(place, place),
              "a comment, a script or a tag is never closed: what stands in it is left out");
    }
  }
}
