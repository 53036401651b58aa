package org.colloquy.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.model.Words;
import org.colloquy.testing.MarkdownIt;
import org.colloquy.testing.MarkdownReadBack;
import org.jsoup.Jsoup;

/** markdown-it on Markdown, through the HTML it makes. */
final class MarkdownItReadBack implements ReadBack {
  private final Map<Path, String> pages = new HashMap<>();
  private final String format;

  MarkdownItReadBack(String format) {
    this.format = format;
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public String program() {
    return "markdown-it";
  }

  @Override
  public void prepare(List<Path> editions) {
    if (editions.isEmpty()) {
      return;
    }
    try {
      List<String> texts = new ArrayList<>();
      for (Path edition : editions) {
        texts.add(MarkdownReadBack.withoutFrontMatter(Files.readString(edition)));
      }
      Path folder = Files.createDirectories(editions.get(0).resolveSibling("markdown-it"));
      List<String> html = new MarkdownIt(folder).html(texts);
      for (int i = 0; i < editions.size(); i++) {
        pages.put(editions.get(i), html.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public Account read(Path edition) throws Exception {
    if (!pages.containsKey(edition)) {
      prepare(List.of(edition));
    }
    String page = Objects.requireNonNull(pages.get(edition));
    List<String> words = Words.split(JsoupReadBack.text(Jsoup.parse(page).body()));
    return Account.mixed(CommonmarkReadBack.withoutNumbers(words));
  }
}
