package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;
import org.colloquy.model.Turn;

/**
 * The turns of an interview in a form that other typesetters read, questions in italics: {@code
 * InterviewText html|typst OUT FILE}.
 */
public final class InterviewText {
  private InterviewText() {}

  /** Writes the file. */
  public static void main(String[] args) throws IOException {
    boolean html = args[0].equals("html");
    List<String> paragraphs = new ArrayList<>();
    for (Block block : Colloquy.create().read(Path.of(args[2])).interview().blocks()) {
      if (block instanceof Turn turn) {
        for (Content content : turn.content()) {
          if (content instanceof Content.Paragraph paragraph) {
            String text = PlainText.ofInlines(paragraph.inlines()).replace('\n', ' ');
            boolean question = turn instanceof Question;
            paragraphs.add(html ? html(text, question) : typst(text, question));
          }
        }
      }
    }
    Files.writeString(Path.of(args[1]), String.join("\n\n", paragraphs) + "\n");
  }

  private static String html(String text, boolean question) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return question ? "<p><em>" + escaped + "</em></p>" : "<p>" + escaped + "</p>";
  }

  private static String typst(String text, boolean question) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && !Character.isLetterOrDigit(c) && c != ' ' && ".,;!?'\"()".indexOf(c) < 0) {
        out.append('\\');
      }
      out.append(c);
    }
    // A paragraph must not begin like a list or a term.
    return question ? "#emph[" + out + "]" : "#box[]" + out;
  }
}
