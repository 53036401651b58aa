package org.colloquy.writer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Readers;
import org.colloquy.reader.Source;
import org.colloquy.testing.WordFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever address a source holds wherever: nobody asks for it, and no edition acts with it. */
final class ActiveContentTest {
  private final AtomicInteger hits = new AtomicInteger();
  private ServerSocket listener;

  @TempDir private Path folder;

  @BeforeEach
  void listen() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::count);
    thread.setDaemon(true);
    thread.start();
  }

  private void count() {
    try {
      while (true) {
        listener.accept().close();
        hits.incrementAndGet();
      }
    } catch (IOException e) {
      // closed: the test is over
    }
  }

  @AfterEach
  void nothingWasAskedFor() throws IOException {
    listener.close();
    assertEquals(0, hits.get(), "something was fetched");
  }

  private List<String> addresses() {
    return HostileAddresses.all(listener.getLocalPort());
  }

  @Test
  void thereAreTwoHundred() {
    assertTrue(addresses().size() >= 200, addresses().size() + " addresses");
  }

  @Test
  void markdownIsHarmless() throws IOException {
    StringBuilder text = new StringBuilder();
    String first = addresses().get(0).strip();
    text.append("---\ntitle: '").append(first).append("'\nimage: '").append(first);
    text.append("'\ncover: http://127.0.0.1:").append(listener.getLocalPort());
    text.append("\nbibliography: 'file:///etc/hostname'\n---\n\n");
    int i = 0;
    for (String a : addresses()) {
      text.append("Ana: One [a](").append(a).append(") [b](<").append(a).append(">) <").append(a);
      text.append("> [c][r").append(++i).append("] ![d](").append(a).append(") ![e](<").append(a);
      text.append("> \"").append(a.replace("\"", "")).append("\") ").append(a);
      text.append(" <img src='").append(a).append("'>?\n\nTom: `").append(a).append("` ").append(a);
      text.append(" <a href='").append(a).append("' onclick='x'>so</a>.\n\n[r").append(i);
      text.append("]: ").append(a).append("\n\n");
    }
    isHarmless("t.md", text.toString().getBytes(UTF_8));
  }

  @Test
  void pagesAreHarmless() throws IOException {
    String here = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
    StringBuilder text = new StringBuilder("<!DOCTYPE html SYSTEM '" + here + "'><base href='");
    text.append(here).append("'><link rel=stylesheet href='").append(here).append("'><title>");
    text.append("javascript:alert(1)</title><meta http-equiv=refresh content='0;").append(here);
    text.append("'><meta property=og:image content='").append(here).append("'><h1>Weir</h1>");
    for (String a : addresses()) {
      String quoted = a.replace("\"", "&quot;");
      text.append("<p>Ana: <a href=\"").append(quoted).append("\" onclick=x>one</a> <img src=\"");
      text.append(quoted).append("\" alt=\"").append(quoted).append("\">?<iframe src=\"");
      text.append(quoted).append("\"></iframe></p><p>Tom: ").append(quoted.replace("<", "&lt;"));
      text.append(" <object data=\"").append(quoted).append("\">so</object>.</p>");
    }
    isHarmless("t.html", text.toString().getBytes(UTF_8));
  }

  @Test
  void wordDocumentsAreHarmless() throws IOException {
    StringBuilder body = new StringBuilder(WordFiles.p("Title", "javascript:alert(1)"));
    List<String> addresses = addresses();
    for (int i = 0; i < addresses.size(); i++) {
      String a = xml(addresses.get(i));
      String link = "<w:hyperlink r:id=\"l" + i + "\">" + WordFiles.r("", "one") + "</w:hyperlink>";
      body.append(
          WordFiles.of(
              WordFiles.r("", "Ana: "),
              link,
              field("HYPERLINK", a),
              field("INCLUDEPICTURE", a),
              "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\""
                  + a
                  + "\"/>"
                  + "<a:blip r:link=\"p"
                  + i
                  + "\"/></wp:inline></w:drawing></w:r>",
              WordFiles.r("", "?")));
      body.append(WordFiles.p("", "Tom: " + a + "."));
    }
    WordFiles file = WordFiles.body(body.toString()).core("<dc:title>vbscript:x</dc:title>");
    for (int i = 0; i < addresses.size(); i++) {
      file.relation("l" + i, "hyperlink", xml(addresses.get(i)), true);
      file.relation("p" + i, "image", xml(addresses.get(i)), true);
      file.relation("t" + i, "attachedTemplate", xml(addresses.get(i)), true);
    }
    isHarmless("t.docx", file.bytes());
  }

  private static String field(String kind, String address) {
    String start = "<w:fldSimple w:instr=\"" + kind + " &quot;" + address + "&quot;\">";
    return start + WordFiles.r("", "two") + "</w:fldSimple>";
  }

  private static String xml(String text) {
    return text.replace("\u0001", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;");
  }

  /** One document an address, as an address that no link may have makes it no interview. */
  @Test
  void jsonIsHarmless() throws IOException {
    List<String> places = new ArrayList<>();
    String mark = "https://a.example/mark";
    String link = new String(HostileAddresses.json(mark, "fine"), UTF_8);
    for (String a : addresses()) {
      String quoted = a.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
      String escaped = quoted.replace("\t", "\\t").replace("\u0001", "\\u0001");
      try {
        isHarmless("t.json", link.replace(mark, escaped).getBytes(UTF_8), Writers.HTML);
        places.add(a);
      } catch (ColloquyException e) {
        assertTrue(e.diagnostic().code().name().matches("R035|M001|R034"), e.diagnostic() + "");
      }
    }
    assertTrue(places.stream().allMatch(a -> a.matches("(?i)https?:.*")), places.toString());
    isHarmless("t.json", HostileAddresses.json(mark, addresses().toArray(new String[0])));
  }

  private void isHarmless(String name, byte[] source, Writer... only) throws IOException {
    Source file = Source.of(Files.write(folder.resolve(name), source));
    Interview interview = Readers.detect(file).read(file, ReadOptions.DEFAULT).interview();
    Edition edition = Edition.of(interview);
    for (Writer writer : only.length > 0 ? List.of(only) : Writers.builtIn()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        writer.write(edition, WriteOptions.DEFAULT, out);
      } catch (ColloquyException e) {
        assertEquals("W0", e.diagnostic().code().name().substring(0, 2), e.diagnostic() + "");
        continue;
      }
      assertEquals(
          Set.of(), Addresses.wrong(writer, out.toByteArray()), name + " " + writer.name());
    }
  }
}
