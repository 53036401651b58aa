package org.colloquy.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a page is once Chromium has run its scripts. */
public final class Browser {
  private static final int MINUTES = 5;

  private Browser() {}

  /**
   * Opens a page of the machine.
   *
   * @param folder where the browser may leave its own files
   */
  public static Document open(Path page, Path folder) throws IOException, InterruptedException {
    Path chromium = Tools.require("chromium", "chromium-browser", "google-chrome");
    Path out = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=60000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the browser took too long for " + page);
    }
    return Jsoup.parse(Files.readString(out));
  }
}
