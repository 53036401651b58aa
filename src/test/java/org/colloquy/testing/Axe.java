package org.colloquy.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What axe-core says of pages in Chromium, by day or by night, in windows of several widths. All
 * stand in frames of one page, since starting a browser takes longer than looking at a page.
 */
public final class Axe {
  private static final String RESULTS =
      "axe.run(document, {resultTypes: ['violations'], rules: RULES}).then(r => parent.postMessage("
          + "[name, innerWidth, document.documentElement.scrollWidth, r.passes.length,"
          + " matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',"
          + " r.violations.map(v => v.id + ' ' + v.nodes[0].html).join(' ; ')].join('\\t'), '*'))";

  /** What is asked of a page and not of a part of a book; DAISY's Ace leaves it out too. */
  private static final String OF_PARTS =
      "{region: {enabled: false}, 'landmark-one-main': {enabled: false},"
          + " 'page-has-heading-one': {enabled: false}}";

  private final Path folder;
  private final StringBuilder frames = new StringBuilder();
  private int count;

  /**
   * @param folder an empty one, for the pages
   * @param parts whether they are parts of a book
   */
  public Axe(Path folder, boolean parts) throws IOException {
    this.folder = folder;
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe-core is not on the class path");
      }
      Files.copy(in, folder.resolve("axe.min.js"));
    }
    Files.writeString(folder.resolve("run.js"), RESULTS.replace("RULES", parts ? OF_PARTS : "{}"));
  }

  /**
   * Adds a page in a window of some width.
   *
   * @param file in the folder, with its extension; what it refers to is there too
   */
  public void add(String name, String file, byte[] page, int width) throws IOException {
    String scripts = "<script src=\"axe.min.js\"></script><script src=\"run.js\"></script></body>";
    String text = new String(page, StandardCharsets.UTF_8);
    int end = text.lastIndexOf("</body>");
    Files.writeString(
        folder.resolve(file), text.substring(0, end) + scripts + text.substring(end + 7));
    frames
        .append("<iframe name='" + name + " " + width + "' src='" + file + "' style='width: ")
        .append(width + "px; height: 900px; border: 0'></iframe>\n");
    count++;
  }

  /**
   * Opens all pages and gives what is wrong with them.
   *
   * @throws AssertionError if not all of them have been looked at
   */
  public List<String> faults(boolean dark) throws IOException, InterruptedException {
    Path index = folder.resolve("index-" + dark + ".html");
    Files.writeString(
        index,
        "<!DOCTYPE html><title>x</title><body><script>onmessage = e => { const p ="
            + " document.createElement('pre'); p.className = 'result'; p.textContent = e.data;"
            + " document.body.append(p) }</script>"
            + frames);
    List<String> faults = new ArrayList<>();
    List<Element> results = Jsoup.parse(dom(index, dark)).select("pre.result");
    for (Element result : results) {
      String[] cells = result.wholeText().split("\t", -1);
      if (Integer.parseInt(cells[2]) > Integer.parseInt(cells[1])) {
        faults.add(cells[0] + " scrolls sideways: " + cells[2] + " of " + cells[1]);
      }
      if (Integer.parseInt(cells[3]) == 0 || !cells[4].equals(dark ? "dark" : "light")) {
        faults.add(cells[0] + " was not looked at as it should: " + result.wholeText());
      }
      if (!cells[5].isEmpty()) {
        faults.add(cells[0] + " " + cells[5]);
      }
    }
    if (results.size() != count) {
      throw new AssertionError(results.size() + " of " + count + " pages were looked at");
    }
    return faults;
  }

  private String dom(Path page, boolean dark) throws IOException, InterruptedException {
    Path out = folder.resolve("dom.html");
    Path chromium = Tools.require("chromium", "chromium-browser", "google-chrome");
    Process process =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
                "--window-size=1600,1200",
                "--virtual-time-budget=60000",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the browser took too long");
    }
    return Files.readString(out);
  }
}
