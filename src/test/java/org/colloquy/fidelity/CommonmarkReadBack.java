package org.colloquy.fidelity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Words;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** commonmark-java without any extension, through the HTML it makes. */
final class CommonmarkReadBack implements ReadBack {
  @Override
  public String format() {
    return "commonmark";
  }

  @Override
  public String program() {
    return "commonmark-java";
  }

  @Override
  public Account read(Path edition) throws IOException {
    String html =
        HtmlRenderer.builder()
            .build()
            .render(Parser.builder().build().parse(Files.readString(edition)));
    List<String> words = new ArrayList<>();
    for (String word : Words.split(JsoupReadBack.text(Jsoup.parse(html).body()))) {
      // numbers of notes stand in brackets at their calls and before them
      String bare = word.replaceAll("\\[[0-9]{1,3}\\]", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return Account.mixed(words);
  }
}
