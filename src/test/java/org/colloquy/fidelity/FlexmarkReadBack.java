package org.colloquy.fidelity;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** flexmark's parser on Markdown, through the HTML it makes. */
final class FlexmarkReadBack implements ReadBack {
  private final String format;

  FlexmarkReadBack(String format) {
    this.format = format;
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public String program() {
    return "flexmark";
  }

  @Override
  public Account read(Path edition) throws IOException {
    MutableDataSet options = new MutableDataSet();
    if (!format.equals("commonmark")) {
      options.set(
          Parser.EXTENSIONS,
          List.of(
              FootnoteExtension.create(),
              TablesExtension.create(),
              YamlFrontMatterExtension.create()));
    }
    String html =
        HtmlRenderer.builder(options)
            .build()
            .render(Parser.builder(options).build().parse(Files.readString(edition)));
    Document document = Jsoup.parse(html);
    document.select("sup[id^=fnref], a.footnote-backref, a.footnote-ref").remove();
    List<String> notes = new ArrayList<>();
    for (Element note : document.select(".footnotes li")) {
      notes.addAll(Words.split(JsoupReadBack.text(note)));
    }
    document.select(".footnotes").remove();
    List<String> words = new ArrayList<>(Words.split(JsoupReadBack.text(document)));
    words.addAll(notes);
    return Account.mixed(CommonmarkReadBack.withoutNumbers(words));
  }
}
