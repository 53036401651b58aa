package org.colloquy.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * markdown-it in Chromium, with its defaults but for HTML, which is let through as CommonMark has
 * it. Starting a browser takes longer than reading a text: a start reads many.
 *
 * <p>Notes are an extension of markdown-it that no package of Java's brings: a text is cut where
 * they begin, and each is read alone.
 */
public final class MarkdownIt {
  /** Where the script lies on the class path. */
  private static final String SCRIPT =
      "/META-INF/resources/webjars/markdown-it/14.1.0/dist/markdown-it.min.js";

  private static final String READ =
      """
      const md = markdownit({html: true});
      function read(base64) {
        const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
        const text = new TextDecoder().decode(bytes);
        const parts = text.split(/^(?=\\[\\^[0-9]+\\]: )/m);
        const html = parts.map((part, i) => i == 0 ? md.render(part)
          : '<section>' + md.render(part.replace(/^\\S+ /, '').replace(/^    /gm, '')) + '</section>');
        const pre = document.createElement('pre');
        pre.textContent = html.join('').replace(/\\[\\^[0-9]+\\]/g, '');
        document.body.append(pre);
      }
      """;

  /** How much text a start of the browser reads. */
  private static final int BATCH = 4_000_000;

  private final Path folder;

  /**
   * @param folder where pages and the browser's own files may stand
   */
  public MarkdownIt(Path folder) throws IOException {
    this.folder = folder;
    Path script = folder.resolve("markdown-it.js");
    if (!Files.exists(script)) {
      try (InputStream in = MarkdownIt.class.getResourceAsStream(SCRIPT)) {
        if (in == null) {
          throw new IllegalStateException("markdown-it is not on the class path");
        }
        Files.copy(in, script);
      }
    }
  }

  /** The HTML of each text, which has no front matter, notes in sections behind all else. */
  public List<String> html(List<String> texts) throws IOException, InterruptedException {
    List<String> html = new ArrayList<>();
    StringBuilder calls = new StringBuilder();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      calls.append("read('").append(Base64.getEncoder().encodeToString(bytes)).append("');\n");
      if (calls.length() > BATCH) {
        html.addAll(html(calls.toString()));
        calls.setLength(0);
      }
    }
    html.addAll(html(calls.toString()));
    if (html.size() != texts.size()) {
      throw new AssertionError(html.size() + " of " + texts.size() + " texts were read");
    }
    return html;
  }

  private List<String> html(String calls) throws IOException, InterruptedException {
    if (calls.isEmpty()) {
      return List.of();
    }
    Path page = folder.resolve("markdown-it.html");
    Files.writeString(
        page,
        "<!DOCTYPE html><meta charset=\"utf-8\"><body><script src=\"markdown-it.js\"></script>"
            + ("<script>\n" + READ + calls + "</script>"));
    return Browser.open(page, folder).select("pre").stream().map(Element::wholeText).toList();
  }
}
