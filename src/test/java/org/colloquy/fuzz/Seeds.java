package org.colloquy.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Samples;
import org.colloquy.testing.WordFiles;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;

/** Small good files of every format that is read, from which bad ones are made. */
final class Seeds {
  private static final int MOST_BYTES = 20_000;

  private Seeds() {}

  static List<byte[]> forFormat(String format) {
    return switch (format) {
      case "text" -> texts();
      case "markdown" -> markdown();
      case "docx" -> word();
      case "rtf" -> of(RTF, RTF_NOTES);
      case "html" -> pages();
      case "webvtt" -> with(of(VTT), sample("formats/ferry-bell.vtt"), edition(Writers.WEBVTT));
      case "subrip" -> with(of(SRT), edition(Writers.SUBRIP));
      case "lrc" -> of(LRC);
      case "chat" -> of(CHAT);
      case "textgrid" -> of(GRID);
      case "json" -> List.of(edition(Writers.JSON));
      case "transcript-json" -> with(of(AWS, WORDS, UTTERANCES), sample("formats/kite-maker.json"));
      case "csv" -> of(CSV, TSV);
      case "tei" -> with(of(PLAY, RECORD), sample("formats/well-digger.xml"), edition(Writers.TEI));
      default -> throw new IllegalArgumentException("no seeds of the format " + format);
    };
  }

  /** The transcripts of the bed in a format, without the marks that tell the truth. */
  private static List<byte[]> bed(String format) {
    List<byte[]> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/accuracy/transcripts"))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        int end = text.indexOf("\n----\n");
        if (text.substring(0, end + 1).contains("\nformat: " + format + "\n")) {
          String source = text.substring(end + 6).replaceAll("⟦[^ ⟧]*(?: ([^⟧]*))?⟧", "$1");
          all.add(source.getBytes(UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static List<byte[]> texts() {
    List<byte[]> all = samples(".txt");
    all.addAll(bed("txt"));
    all.addAll(of("Q: Deep?\n\nA: Deep enough.\n\nQ: Cold?\n\nA: Cold.\n"));
    all.add("\ufeffAna: Où ?\n\nTom: Là-bas.\n".getBytes(UTF_16LE));
    all.addAll(of(">> ANA: Deep?\n\n[00:01:02] TOM: (laughs) Deep.\n\n(Applause.)\n\nQ   So?\n"));
    all.addAll(of("问：水深吗？\n\n答：很深。\n\n问：冷吗？\n\n答：冷。\n"));
    return all;
  }

  private static List<byte[]> markdown() {
    List<byte[]> all = samples(".md");
    all.addAll(bed("md"));
    all.add(edition(Writers.MARKDOWN));
    all.add(edition(Writers.PANDOC));
    all.addAll(
        of(
            "+++\ntitle = \"Weir\"\n[[speakers]]\nname = \"Ana\"\n+++\n# Weir\n\n**Ana:** Deep?[^1]"
                + "\n\n**Tom:** ![w](w.png) <sup>2</sup> `x`\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n"
                + "> - so\n>   1. on\n\n[^1]: A note.\n\n[r]: https://example.org \"t\"\n"));
    return all;
  }

  private static List<byte[]> word() {
    WordFiles styled =
        WordFiles.body(
                WordFiles.p("Heading1", "The weir")
                    + WordFiles.p("", "Q: Deep?")
                    + WordFiles.of(
                        WordFiles.r("<w:b/>", "A:"),
                        WordFiles.r("", " Deep"),
                        "<w:del><w:r><w:delText>not</w:delText></w:r></w:del>",
                        "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                    + WordFiles.table("Year|Level\n1984|4.1 m")
                    + WordFiles.p("", "Q: Cold?")
                    + WordFiles.p("", "A: Cold."))
            .styles("paragraph|Heading1|heading 1|<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
            .part("footnotes", "footnotes", "<w:footnote w:id=\"2\"><w:p/></w:footnote>")
            .core("<dc:title>Weir</dc:title><dc:creator>Ana</dc:creator>");
    return List.of(styled.bytes(), WordFiles.strict(styled.bytes()), edition(Writers.DOCX));
  }

  private static List<byte[]> pages() {
    return with(of(PAGE, DEFINITIONS), edition(Writers.HTML));
  }

  private static List<byte[]> samples(String extension) {
    List<byte[]> all = new ArrayList<>();
    for (Path file : Samples.all()) {
      if (file.toString().endsWith(extension)) {
        all.add(read(file));
      }
    }
    return all;
  }

  private static byte[] sample(String name) {
    return read(Path.of("samples").resolve(name));
  }

  private static byte[] read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return bytes.length <= MOST_BYTES ? bytes : Arrays.copyOf(bytes, MOST_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] edition(Writer writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Edition edition = Edition.of(Interviews.everything(), Design.builtIn("plain"));
      writer.write(edition, WriteOptions.DEFAULT, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<byte[]> of(String... texts) {
    List<byte[]> all = new ArrayList<>();
    for (String text : texts) {
      all.add(text.getBytes(UTF_8));
    }
    return all;
  }

  private static List<byte[]> with(List<byte[]> some, byte[]... more) {
    List<byte[]> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private static final String RTF =
      "{\\r"
          + "tf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}{\\f1\\fcharset238"
          + " Times;}}{\\stylesheet{\\s1 heading 1;}}{\\info{\\title The ferry}}\\pard\\s1 The"
          + " slip\\par\\pard Q: One?\\par A: Caf\\'e9 {\\b strong} \\u1046?{\\footnote A"
          + " note.}\\par Q: Three?\\par A: {\\field{\\*\\fldinst HYPERLINK"
          + " \"https://example.org\"}{\\fldrslt there}}.\\par}";
  private static final String RTF_NOTES =
      "{\\rtf1 Q: One?\\par A: {\\v secret}{\\deleted gone}Two\\par\\trowd\\intbl Year\\cell"
          + " Fare\\cell\\row\\pard {\\pict\\pngblip 00ff}{\\upr{a}{\\*\\ud{b}}}\\bin3 abc Q: So?}";
  private static final String VTT =
      "WEBVTT - talk\n\nNOTE by hand\n\nSTYLE\n::cue{color:red}\n\n1\n00:01.000 --> 00:02.500"
          + " align:start\n<v.loud Ana Ruiz>Deep?</v>\n\n00:00:03.000 --> 00:00:04.000\n<v Tom><i>"
          + "Deep</i> &amp; <lang fr>froid</lang> <00:00:03.500><c>so</c>\n- Cold?\n- Cold.\n";
  private static final String SRT =
      "1\n00:00:01,000 --> 00:00:02,500\nANA: Deep?\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>TOM:"
          + "</i> Deep {\\an8}enough.\n\n3\n00:00:05,000 --> 00:00:06,000\n>> Cold?\n>> Cold.\n";
  private static final String LRC =
      "[ti:Weir]\n[la:en]\n[00:01.20]Ana: Deep?\n[00:02.40][00:09.00]Tom: <00:02.60>Deep.\n"
          + "[00:05.00]Ana: Cold?\n[00:06.10]Tom: Cold.\n";
  private static final String GRID =
      """
      File type = "ooTextFile"
      Object class = "TextGrid"
      0
      9
      <exists>
      2
      "IntervalTier"
      "Ana"
      0
      9
      2
      0
      3
      "Is it cold?"
      3
      9
      ""
      "IntervalTier"
      "Tom"
      0
      9
      2
      0
      3
      ""
      3
      9
      "At night it is."
      """;

  private static final String CHAT =
      "@UTF8\n@Begin\n@Languages:\teng\n@Participants:\tANA Ana Adult, TOM Tom Adult\n"
          + "*ANA:\tis it <deep> [?] ? \u0015120_900\u0015\n%mor:\tcop|be\n"
          + "*TOM:\t&-um deep\n\tenough +... \u0015900_2000\u0015\n*ANA:\tcold ?\n@End\n";
  private static final String AWS =
      "{\"results\":{\"items\":[{\"start_time\":\"1.0\",\"speaker_label\":\"spk_0\","
          + "\"alternatives\":[{\"content\":\"Deep\"}],\"type\":\"pronunciation\"},{\"alternatives\""
          + ":[{\"content\":\"?\"}]},{\"start_time\":\"2.0\",\"speaker_label\":\"spk_1\","
          + "\"alternatives\":[{\"content\":\"Yes\"}]}]}}";
  private static final String WORDS =
      "{\"segments\":[{\"start\":1.0,\"end\":2.0,\"text\":\"Deep?\",\"words\":[{\"word\":\"Deep\","
          + "\"speaker\":\"S1\"}]},{\"start\":2.0,\"text\":\"Yes.\",\"words\":[{\"word\":\"Yes.\","
          + "\"speaker\":\"S2\"}]}],\"language\":\"en\"}";
  private static final String UTTERANCES =
      "{\"version\":\"1.0.0\",\"utterances\":[{\"speaker\":\"A\",\"start\":1000,\"end\":2000,"
          + "\"text\":\"Deep?\",\"words\":[{\"text\":\"Deep\"}]},{\"speaker\":\"B\",\"start\":2e3,"
          + "\"text\":\"Y\\u00e9s.\",\"confidence\":NaN}]}";
  private static final String CSV =
      "Speaker,Start,Text\n"
          + "Ana,0:01,\"Deep, \"\"really\"\"?\"\n"
          + "Tom,0:02,\"Deep\n"
          + "enough.\"\n"
          + "Tom,,Yes.\n"
          + "Ana,0:09,So.\n";
  private static final String TSV =
      "sep=;\nZeit;Sprecher;Text\n00:01;Ana;Deep?\n00:02;Tom;Deep enough.\n00:09;;Yes.\n";
  private static final String PLAY =
      "<?xml"
          + " version='1.0'?><TEI><text><body><div><head>One</head><sp><speaker>ANA.</speaker><p>Deep"
          + " <gap reason='inaudible'/>?</p></sp><stage>She"
          + " waits.</stage><sp><speaker>TOM.</speaker><p>Yes. <note place='foot'>A"
          + " note.</note></p></sp></div></body></text></TEI>";
  private static final String RECORD =
      "<akomaNtoso><debate><debateBody><debateSection><num>1</num><heading>Weirs</heading><speech "
          + "by='#a'><from>Ms Ruiz</from><p>Deep?</p></speech><speech by='#b'><from>Mr Vidal</from>"
          + "<p>Yes.<authorialNote marker='1'><p>So.</p></authorialNote></p></speech>"
          + "</debateSection></debateBody></debate></akomaNtoso>";
  private static final String PAGE =
      "<!DOCTYPE html><html lang=en><head><title>Weir</title><meta name=author"
          + " content=Ana><script>var a='<p>';</script></head><body><nav><a"
          + " href=/>Home</a></nav><main><h1>Weir</h1><p><b>Ana:</b> Deep?<p><b>Tom:</b> Deep"
          + " <sup><a href=#n1>1</a></sup>.<!-- no --><p><b>Ana:</b> Cold?<br>So?<p><b>Tom:</b>"
          + " <img src=w.png alt=w> Cold.<ol><li id=n1>A note.</ol>"
          + "</main><footer>(c)</footer></body></html>";
  private static final String DEFINITIONS =
      "<dl><dt>Ana<dd>Deep?<dt>Tom<dd>Deep.<table><tr><th>Y<td>1</table><dt>Ana<dd>Cold?<dt>Tom<dd>"
          + "<q>Cold</q> &amp; <svg><text>x</text></svg><template>y</template></dl>";
}
