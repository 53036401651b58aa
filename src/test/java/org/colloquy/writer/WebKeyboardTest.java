package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.testing.BrowserSession;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page walked through with keys, in Chromium, and what it does of itself: nothing. */
class WebKeyboardTest {
  private static final int DESK = 1280;
  private static final int TELEPHONE = 390;

  /** Where the focus is: what it is on, and whether it can be seen that it is there. */
  private static final String FOCUS =
      """
      (() => {
        const e = document.activeElement;
        if (!e || e == document.body) { return 'none' }
        const box = e.getBoundingClientRect();
        const style = getComputedStyle(e);
        const lies = box.width > 4 && box.height > 4 && box.bottom > 0 && box.top < innerHeight
          && box.right > 0 && box.left < innerWidth;
        const shows = style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 2;
        return (e.getAttribute('href') || e.localName) + (lies && shows ? '' : ' unseen');
      })()
      """;

  /** What can have the focus, in the order of the page. */
  private static final String PLACES =
      """
      [...document.querySelectorAll('a[href], summary, button, input, [tabindex]')]
        .filter(e => e.classList.contains('skip') || e.checkVisibility())
        .map(e => e.getAttribute('href') || e.localName).join('\\n')
      """;

  @TempDir Path folder;

  private Path page(String design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Design listed = Design.builtIn(design).with("contents.from-questions", "1");
    Edition edition = Edition.of(Interviews.everything(), listed);
    Writers.HTML.write(edition, WriteOptions.DEFAULT, out);
    return Files.write(folder.resolve(design + ".html"), out.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {DESK, TELEPHONE})
  void everythingIsReachedInOrderAndSeen(int width) throws Exception {
    try (BrowserSession browser = new BrowserSession(folder, width)) {
      for (String design : Design.names()) {
        browser.open(page(design));
        List<String> places = browser.value(PLACES).lines().toList();
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
          browser.press("Tab");
          reached.add(browser.value(FOCUS));
        }
        assertEquals(places, reached, design);
        assertTrue(places.size() > 8 && places.get(0).equals("#_text"), design + places);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"magazine", "archive", "court", "plain"})
  void theFirstLinkLeadsPastTheContents(String design) throws Exception {
    try (BrowserSession browser = new BrowserSession(folder, DESK)) {
      browser.open(page(design));
      browser.press("Tab");
      browser.press("Enter");
      assertEquals("#_text", browser.value("location.hash"));
      browser.press("Tab");
      String inText = "String(document.querySelector('main').contains(document.activeElement))";
      assertEquals("true", browser.value(inText));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"magazine", "archive", "court", "plain"})
  void closedContentsOfATelephoneOpenWithAKey(String design) throws Exception {
    try (BrowserSession browser = new BrowserSession(folder, TELEPHONE)) {
      browser.open(page(design));
      String shown = "String(document.querySelector('.contents li a').checkVisibility())";
      assertEquals("false", browser.value(shown));
      browser.press("Tab");
      browser.press("Tab");
      assertEquals("summary", browser.value(FOCUS));
      browser.press("Enter");
      assertEquals("true", browser.value(shown));
      browser.press("Tab");
      assertEquals("#q1", browser.value(FOCUS));
      browser.press("Enter");
      assertEquals("#q1", browser.value("location.hash"));
    }
  }

  /** Nobody has to ask for less motion, since there is none. */
  @ParameterizedTest
  @ValueSource(strings = {"no-preference", "reduce"})
  void nothingMoves(String motion) throws Exception {
    try (BrowserSession browser = new BrowserSession(folder, DESK)) {
      browser.emulate("prefers-reduced-motion", motion);
      for (String design : Design.names()) {
        browser.open(page(design));
        String moves =
            "[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);"
                + " return s.scrollBehavior != 'auto' || s.animationName != 'none' ||"
                + " parseFloat(s.transitionDuration) > 0 }).length +"
                + " document.getAnimations().length";
        assertEquals("0", browser.value(moves), design);
      }
    }
  }

  /** In the few colours that somebody chose for all pages, nothing is lost. */
  @ParameterizedTest
  @ValueSource(strings = {"magazine", "archive", "court", "plain"})
  void forcedColoursHaveNoFault(String design) throws Exception {
    String axe;
    try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (BrowserSession browser = new BrowserSession(folder, DESK)) {
      browser.emulate("forced-colors", "active");
      browser.open(page(design));
      assertEquals("true", browser.value("String(matchMedia('(forced-colors: active)').matches)"));
      browser.value(axe + "; 'loaded'");
      String faults =
          browser.value(
              "axe.run(document, {resultTypes: ['violations']}).then(r => r.passes.length + ' '"
                  + " + r.violations.map(v => v.id + ' ' + v.nodes[0].html).join(' ; '))");
      assertTrue(faults.matches("[1-9][0-9]* "), faults);
      String rules =
          "String([...document.querySelectorAll('main h2, main .title, main *')].some(e =>"
              + " parseFloat(getComputedStyle(e).borderInlineStartWidth) > 0 ||"
              + " parseFloat(getComputedStyle(e).borderBlockStartWidth) > 0 ||"
              + " parseFloat(getComputedStyle(e).borderBlockEndWidth) > 0))";
      assertEquals("true", browser.value(rules));
    }
  }
}
