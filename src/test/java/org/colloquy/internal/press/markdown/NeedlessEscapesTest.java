package org.colloquy.internal.press.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.model.Words;
import org.colloquy.testing.Tools;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every mark of ASCII in every place: what is written is read as it was spoken, and what has an
 * escape is read otherwise without it, by commonmark-java or by pandoc. Each mark stands twice,
 * since half of a pair may get its other half when a text is edited.
 */
class NeedlessEscapesTest {
  private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** {@code %} is the mark. */
  private static final List<String> PLACES =
      List.of(
          "% word",
          "%word",
          "word %",
          "word%",
          "wo%rd",
          "wo % rd",
          "word% word",
          "word %word",
          "1% word",
          "a%5",
          "5%5",
          "5% 5",
          "word %5",
          "word.% word",
          "word %.",
          "%% word",
          "%%word",
          "wo%%rd",
          "word %% word",
          "word%% word",
          "%%%",
          "word %%%word");

  /** A term, if a definition follows it. */
  private static final String BEFORE = "Before.\n\n";

  private static final Map<MarkdownFlavour, String> PANDOC =
      Map.of(
          MarkdownFlavour.GFM, "gfm",
          MarkdownFlavour.COMMONMARK, "commonmark",
          MarkdownFlavour.PANDOC, "markdown");

  private static final Pattern NEXT = Pattern.compile("<h1[^>]*>NEXT</h1>");

  @TempDir Path folder;

  private record Case(String spoken, String written, String bare) {}

  @ParameterizedTest
  @EnumSource(MarkdownFlavour.class)
  void eachEscapeIsNeededAndNoneIsMissing(MarkdownFlavour flavour) throws Exception {
    List<Case> cases = new ArrayList<>();
    for (String place : PLACES) {
      for (char mark : MARKS.toCharArray()) {
        String once = place.replace('%', mark).replace("word", mark == '<' ? "div" : "word");
        String spoken = once + " and " + once;
        String written =
            MarkdownText.of(List.of(MarkdownToken.text(spoken)), MarkdownPlace.PARAGRAPH, flavour);
        cases.add(new Case(spoken, written, written.replaceAll("\\\\(?=\\p{Punct})", "")));
      }
    }
    List<List<String>> written =
        read(cases.stream().map(c -> BEFORE + c.written()).toList(), flavour);
    List<List<String>> bare = read(cases.stream().map(c -> BEFORE + c.bare()).toList(), flavour);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Case one = cases.get(i);
      String shown = "<p>Before.</p><p>" + String.join(" ", Words.split(one.spoken())) + "</p>";
      if (!written.get(i).stream().allMatch(shown::equals)) {
        wrong.add("missing: " + one.written() + " -> " + written.get(i));
      }
      if (!one.bare().equals(one.written())
          && bare.get(i).stream().allMatch(shown::equals)
          && flavour != MarkdownFlavour.PANDOC // PandocTextTest asks about its escapes
          && !isStruckByGithub(one.spoken())) {
        wrong.add("needless: " + one.written());
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  /** GitHub, which is no judge here, takes what is between two single tildes for struck out. */
  private static boolean isStruckByGithub(String spoken) {
    return spoken.matches(".*\\w~+\\w.*\\w~+\\w.*");
  }

  /** What each judge makes of each text. */
  private List<List<String>> read(List<String> texts, MarkdownFlavour flavour) throws Exception {
    List<List<String>> all = new ArrayList<>();
    List<String> pandoc = pandoc(texts, PANDOC.get(flavour));
    for (int i = 0; i < texts.size(); i++) {
      List<String> read = new ArrayList<>(List.of(pandoc.get(i)));
      if (flavour != MarkdownFlavour.PANDOC) {
        read.add(commonmark(texts.get(i), flavour == MarkdownFlavour.GFM));
      }
      all.add(read);
    }
    return all;
  }

  private static String commonmark(String text, boolean tables) {
    var extensions =
        tables ? List.of(TablesExtension.create()) : List.<org.commonmark.Extension>of();
    Parser parser = Parser.builder().extensions(extensions).build();
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
    return shown(Jsoup.parseBodyFragment(renderer.render(parser.parse(text))).body().children());
  }

  /** Paragraphs as {@code <p>text</p>}, all else as its HTML. */
  private static String shown(Elements elements) {
    StringBuilder out = new StringBuilder();
    for (Element element : elements) {
      boolean plain = element.tagName().equals("p") && element.children().isEmpty();
      String text = String.join(" ", Words.split(element.wholeText()));
      out.append(plain ? "<p>" + text + "</p>" : element.outerHtml());
    }
    return out.toString();
  }

  private List<String> pandoc(List<String> texts, String from)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Tools.require("pandoc").toString(), "--file-scope", "--wrap=none", "-t", "html"));
    command.addAll(List.of("-f", from));
    Path next = Files.writeString(folder.resolve("next.md"), "# NEXT");
    for (int i = 0; i < texts.size(); i++) {
      command.add(Files.writeString(folder.resolve(i + ".md"), texts.get(i)).toString());
      command.add(next.toString());
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String html = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    List<String> read = new ArrayList<>();
    for (String part : NEXT.split(html)) {
      read.add(shown(Jsoup.parseBodyFragment(part).body().children()));
    }
    return read;
  }
}
