package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Interview;
import org.colloquy.testing.Axe;
import org.colloquy.testing.Tools;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and books before axe-core in a browser: on a telephone and on a desk, by day and night. */
class WebAccessibilityTest {
  private static final Map<String, Interview> ROWS = WebInterviews.all();

  /** WCAG 2.2, 1.4.10, asks for 320 without scrolling sideways. */
  private static final List<Integer> WIDTHS = List.of(320, 390, 1280);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pagesHaveNoFault(boolean dark) throws Exception {
    Tools.require("chromium", "chromium-browser", "google-chrome");
    Axe axe = new Axe(folder, false);
    for (String design : Design.names()) {
      add(axe, "everything", design);
    }
    for (String name : List.of("everything in ar", "everything in zh-Hant", "many speakers")) {
      add(axe, name, "magazine");
    }
    add(axe, "hostile words", "plain");
    assertEquals(List.of(), axe.faults(dark));
  }

  private void add(Axe axe, String name, String design) throws IOException {
    byte[] page = written(Writers.HTML, name, design);
    String id = (name + "-" + design).replace(' ', '-');
    for (int width : WIDTHS) {
      axe.add(id, id + "-" + width + ".html", page, width);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void documentsOfBooksHaveNoFault(boolean dark) throws Exception {
    Tools.require("chromium", "chromium-browser", "google-chrome");
    Axe axe = new Axe(folder, true);
    ZipArchive book =
        ZipArchive.open(written(Writers.HTML_PARTS, "everything", "magazine"), ZipLimits.DEFAULT);
    for (String name : book.names()) {
      Files.write(folder.resolve(name), book.read(name).orElseThrow());
    }
    for (String name : book.names()) {
      if (name.endsWith(".xhtml")) {
        axe.add(name, "x-" + name, shown(book.read(name).orElseThrow(), dark), 390);
      }
    }
    assertEquals(List.of(), axe.faults(dark));
  }

  /**
   * A document on the ground that a reading system gives it, which axe-core can't tell otherwise.
   */
  private static byte[] shown(byte[] document, boolean dark) {
    String ground = dark ? "background: #16181a; color: #e8e4dc" : "background: #fff; color: #000";
    return new String(document, StandardCharsets.UTF_8)
        .replace("</head>", "<style>html { " + ground + " }</style></head>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] written(Writer writer, String name, String design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.of(ROWS.get(name), Design.builtIn(design));
    writer.write(edition, WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
