package org.colloquy.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.edition.Edition;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Resource;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.testing.Interviews;

/** Addresses that act, ask for something or lead into a machine. */
final class HostileAddresses {
  private HostileAddresses() {}

  /** Each as it is and disguised, more than 200 in all. */
  static List<String> all(int port) {
    String here = "127.0.0.1:" + port + "/x.png";
    List<String> plain =
        List.of(
            "javascript:alert(1)",
            "vbscript:msgbox(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:image/svg+xml;base64,PHN2Zy8+",
            "file:///etc/hostname",
            "file://" + here,
            "http://" + here,
            "https://" + here,
            "ftp://" + here,
            "//" + here,
            "\\\\" + here,
            "\\\\127.0.0.1\\share\\x.png",
            "/\\" + here,
            "///" + here,
            "jar:http://" + here + "!/x",
            "view-source:http://" + here,
            "blob:http://" + here,
            "about:blank",
            "livescript:x",
            "ms-word:ofe|u|http://" + here,
            "search-ms:query=x",
            "ldap://" + here,
            "ws://" + here,
            "netdoc:/etc/hostname",
            "../../etc/hostname.png",
            "/etc/hostname",
            "C:\\x.png");
    Set<String> all = new TreeSet<>(plain);
    for (String one : plain) {
      all.add(Character.toUpperCase(one.charAt(0)) + one.substring(1).replace("script", "sCrIpT"));
      all.add(" \t" + one);
      all.add("&#" + (int) one.charAt(0) + ";" + one.substring(1));
      all.add("&#x" + Integer.toHexString(one.charAt(0)) + ";" + one.substring(1));
      all.add(one.charAt(0) + "\t" + one.substring(1));
      all.add(one.charAt(0) + "\n" + one.substring(1));
      all.add(one.charAt(0) + "\u0001" + one.substring(1));
      all.add(one.replace(":", "&colon;").replace("java", "java&Tab;"));
      all.add("%" + Integer.toHexString(one.charAt(0)) + one.substring(1));
      all.add("\u200b" + one);
      all.add("https://a.example/\"><script src=" + one);
    }
    return new ArrayList<>(all);
  }

  /** An interview in JSON with addresses in every text, and one that all its links lead to. */
  static byte[] json(String href, String... addresses) throws IOException {
    Interview.Builder out = Interview.builder();
    Metadata.Builder metadata = Metadata.builder().title(addresses[0].strip()).rights(href);
    List<Metadata.Identifier> identifiers = new ArrayList<>();
    out.speaker(Speaker.builder("s", "javascript:alert(1)").role(Role.INTERVIEWEE).build());
    for (int i = 0; i < addresses.length; i++) {
      String a = addresses[i].replace("\u0001", "").strip();
      identifiers.add(new Metadata.Identifier(i % 2 == 0 ? "doi" : "url", a));
      Inline link = new Inline.Link(href, List.of(new Inline.Text(a)), Origin.NONE);
      out.resource(new Resource("r" + i, "image/png", a, () -> new byte[] {1}));
      out.block(new Question("q" + i, null, a, List.of(new Content.Paragraph(List.of(link)))));
      List<Content> contents = new ArrayList<>(Interviews.prose(a));
      contents.add(new Content.Figure("r" + i, a, List.of(new Inline.Text(a)), Origin.NONE));
      out.block(new Answer("a" + i, "s", a, contents));
    }
    Interview interview = out.metadata(metadata.identifiers(identifiers).build()).build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Writers.JSON.write(Edition.of(interview), WriteOptions.DEFAULT, bytes);
    return bytes.toByteArray();
  }
}
