package org.colloquy.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A page in Chromium that keys are pressed in, over the DevTools protocol. */
public final class BrowserSession implements AutoCloseable {
  private static final int SECONDS = 60;
  private static final Map<String, Integer> KEYS = Map.of("Tab", 9, "Enter", 13, "Escape", 27);

  private final ObjectMapper json = new ObjectMapper();
  private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final Path profile;
  private final Process process;
  private final WebSocket socket;
  private int calls;

  /**
   * Starts the browser.
   *
   * @param folder where it may leave its own files
   */
  public BrowserSession(Path folder, int width) throws IOException, InterruptedException {
    Path chromium = Tools.require("chromium", "chromium-browser", "google-chrome");
    profile = folder.resolve("session-" + width);
    process =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=" + width + ",900",
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    HttpClient http = HttpClient.newHttpClient();
    socket =
        http.newWebSocketBuilder()
            .buildAsync(page(http, profile.resolve("DevToolsActivePort")), new Listener())
            .join();
    call("Page.enable", Map.of());
    Map<String, Object> size =
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false);
    call("Emulation.setDeviceMetricsOverride", size);
  }

  private URI page(HttpClient http, Path told) throws IOException, InterruptedException {
    for (int tenths = 0; tenths < 10 * SECONDS; tenths++) {
      if (Files.exists(told) && Files.size(told) > 0) {
        String port = Files.readAllLines(told).get(0);
        HttpRequest list =
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
        String body = http.send(list, HttpResponse.BodyHandlers.ofString()).body();
        for (JsonNode target : json.readTree(body)) {
          if (target.path("type").asText().equals("page")) {
            return URI.create(target.get("webSocketDebuggerUrl").asText());
          }
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the browser did not start");
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        heard.add(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private JsonNode call(String method, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    int id = ++calls;
    Map<String, Object> call = Map.of("id", id, "method", method, "params", parameters);
    socket.sendText(json.writeValueAsString(call), true).join();
    while (true) {
      JsonNode answer = json.readTree(hear());
      if (answer.path("id").asInt() == id) {
        if (answer.has("error")) {
          throw new AssertionError(method + ": " + answer.get("error"));
        }
        return answer.get("result");
      }
    }
  }

  private String hear() throws InterruptedException {
    return Objects.requireNonNull(heard.poll(SECONDS, TimeUnit.SECONDS), "the browser is silent");
  }

  /** Opens a page and waits until it is loaded. */
  public void open(Path page) throws IOException, InterruptedException {
    call("Page.navigate", Map.of("url", page.toUri().toString()));
    for (int tenths = 0; tenths < 10 * SECONDS; tenths++) {
      if (value("document.readyState + ' ' + location.protocol").equals("complete file:")) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the page did not load");
  }

  /** Has the page take a feature of its medium for another, such as {@code forced-colors}. */
  public void emulate(String feature, String value) throws IOException, InterruptedException {
    Map<String, Object> one = Map.of("name", feature, "value", value);
    call("Emulation.setEmulatedMedia", Map.of("features", new Object[] {one}));
  }

  /** Presses a key and lets it go. */
  public void press(String key) throws IOException, InterruptedException {
    int code = Objects.requireNonNull(KEYS.get(key));
    for (String type : new String[] {"keyDown", "keyUp"}) {
      String text = key.equals("Enter") && type.equals("keyDown") ? "\r" : "";
      call(
          "Input.dispatchKeyEvent",
          Map.of(
              "type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
    }
  }

  /** What an expression of JavaScript gives, as text; promises are waited for. */
  public String value(String expression) throws IOException, InterruptedException {
    JsonNode result =
        call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(result.toString());
    }
    return result.path("result").path("value").asText();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    socket.abort();
    process.destroy();
    // until the last of them has ended they write into the folder
    for (ProcessHandle one : all) {
      try {
        one.onExit().get(SECONDS, TimeUnit.SECONDS);
      } catch (ExecutionException | TimeoutException e) {
        throw new AssertionError("the browser did not end", e);
      }
    }
    Files.deleteIfExists(profile.resolve("SingletonSocket")); // it leads out of the folder
  }
}
