package org.colloquy.fidelity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.Words;
import org.colloquy.testing.MarkdownReadBack;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/**
 * commonmark-java, through the HTML it makes: CommonMark without any extension, Markdown with
 * tables, and cut where the notes begin, since those are an extension that is not at hand.
 */
final class CommonmarkReadBack implements ReadBack {
  private static final Pattern NOTE = Pattern.compile("^\\[\\^[0-9]+\\]: ", Pattern.MULTILINE);
  private static final Pattern INDENT = Pattern.compile("^    ", Pattern.MULTILINE);
  private static final Pattern NUMBER = Pattern.compile("\\[\\^?[0-9]{1,3}\\]");

  private final String format;

  CommonmarkReadBack(String format) {
    this.format = format;
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public String program() {
    return "commonmark-java";
  }

  @Override
  public Account read(Path edition) throws IOException {
    String text = Files.readString(edition);
    if (format.equals("commonmark")) {
      return Account.mixed(withoutNumbers(words(text, List.of())));
    }
    List<String> words = new ArrayList<>();
    for (String part : NOTE.split(MarkdownReadBack.withoutFrontMatter(text))) {
      String unindented = INDENT.matcher(part).replaceAll("");
      words.addAll(words(words.isEmpty() ? part : unindented, List.of(TablesExtension.create())));
    }
    return Account.mixed(withoutNumbers(words));
  }

  private static List<String> words(String text, List<Extension> extensions) {
    String html =
        HtmlRenderer.builder()
            .extensions(extensions)
            .build()
            .render(Parser.builder().extensions(extensions).build().parse(text));
    return Words.split(JsoupReadBack.text(Jsoup.parse(html).body()));
  }

  /** Numbers of notes stand in brackets at their calls and before them. */
  static List<String> withoutNumbers(List<String> words) {
    return words.stream()
        .map(word -> NUMBER.matcher(word).replaceAll(""))
        .filter(bare -> !bare.isEmpty())
        .toList();
  }
}
