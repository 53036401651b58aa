package org.colloquy.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.internal.dialect.Detector;
import org.colloquy.internal.dialect.Outcome;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.html.HtmlText;
import org.colloquy.internal.source.html.ServerCode;
import org.colloquy.internal.source.html.Surroundings;
import org.colloquy.internal.source.pages.PageEdges;

/** Reads pages of HTML: the text, without what surrounds it. */
final class HtmlReader implements Reader {
  private static final List<String> BEGINNINGS =
      List.of("<!doctype html", "<html", "<head", "<body");
  private static final List<String> ELEMENTS = List.of("<p", "</p", "<br", "<div");

  /** Pages of components, which have elements of their own and seldom those of HTML. */
  private static final Set<String> COMPONENTS = Set.of("svelte", "vue");

  /** What Confluence keeps is no XML, for nothing declares its names: surer than that. */
  private static final double CONFLUENCE = .6;

  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> extensions() {
    return List.of("html", "htm", "xhtml");
  }

  @Override
  public String description() {
    return "pages and fragments; what surrounds the text is left out";
  }

  @Override
  public double recognises(Source source) {
    if (!source.beginning().isText()) {
      return 0;
    }
    String sent = ServerCode.without(source.beginning().bytes().replace("\0", ""));
    String text = sent.toLowerCase(Locale.ROOT);
    String extension = source.extension();
    boolean named = extensions().contains(extension) || COMPONENTS.contains(extension);
    boolean markdown = !named && MarkdownReader.isMeant(source, sent);
    if (BEGINNINGS.stream().anyMatch(b -> has(text, b))) {
      return begins(text) ? .95 : markdown ? 0 : .2;
    }
    String first = text.stripLeading();
    boolean marked =
        !markdown
            && first.startsWith("<")
            && !first.startsWith("<?")
            && ELEMENTS.stream().anyMatch(e -> has(text, e));
    boolean confluence = marked && (text.contains("<ac:") || text.contains("<ri:"));
    return confluence ? CONFLUENCE : named ? .3 : marked ? .2 : 0;
  }

  private static boolean has(String text, String tag) {
    int at = text.indexOf(tag);
    while (at >= 0 && !isTag(text, tag, at)) {
      at = text.indexOf(tag, at + 1);
    }
    return at >= 0;
  }

  /** Whether a tag begins at an offset, and its name ends: {@code <Divya>} is none. */
  private static boolean isTag(String text, String tag, int at) {
    int end = at + tag.length();
    return text.startsWith(tag, at)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /**
   * Whether a page begins here, behind a declaration and comments at most; words right behind the
   * name of the format are a sentence about it.
   */
  private static boolean begins(String text) {
    int at = text.indexOf('<');
    while (at >= 0 && (text.startsWith("<!--", at) || text.startsWith("<?", at))) {
      int end = text.indexOf(text.startsWith("<?", at) ? "?>" : "-->", at);
      at = end < 0 ? -1 : text.indexOf('<', end);
    }
    int from = at;
    boolean page = from >= 0 && BEGINNINGS.stream().anyMatch(b -> isTag(text, b, from));
    int end = page && text.startsWith("<!", from) ? text.indexOf('>', from) : -1;
    return page && (end < 0 || !isSentence(text, end + 1));
  }

  private static boolean isSentence(String text, int from) {
    return text.startsWith(" ", from)
        && Character.isLetter(text.charAt(Math.min(from + 1, text.length() - 1)));
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    Preparation prepared = Preparation.of(source, DeclaredEncoding.ofPage(source, options));
    Told told = new Told(prepared.source());
    Pictures pictures = new Pictures(source, told, options.limits().inputBytes());
    HtmlText page =
        HtmlText.of(
            new Surroundings(
                ServerCode.without(prepared.source(), told),
                told,
                pictures::idOnPage,
                options.limits().nesting()));
    if (page.lines().isEmpty()) {
      throw silent(prepared, told);
    }
    OwnData.Read own = OwnData.of(page.own());
    prepared.found(own.metadata(), List.of());
    prepared.found(page.head().metadata(), page.head().evidence());
    Outcome outcome =
        Detector.read(PageEdges.without(page.lines(), told), prepared.with(own.people()));
    told.all().forEach(prepared::tell);
    return prepared.finish(name(), outcome, page.notes(), pictures.resources());
  }

  /** Nobody speaks: a tag that swallows the page is why, where there is one. */
  private static ColloquyException silent(Preparation prepared, Told told) {
    String silent = "nobody says a word on this page";
    Diagnostic plain =
        Diagnostic.of(Code.R001, silent)
            .withHint("a page of frames, or one that a script fills, has its text elsewhere");
    return new ColloquyException(
        told.all().stream()
            .filter(d -> d.code() == Code.R051)
            .findFirst()
            .map(d -> d.withSeverity(Severity.ERROR).withMessage(silent + "; " + d.message()))
            .orElse(prepared.source().placed(plain)));
  }
}
