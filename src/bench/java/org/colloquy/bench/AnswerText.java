package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;

/**
 * The paragraphs of an interview's answers, in a form that other typesetters read: {@code
 * AnswerText html|typst OUT FILE...} writes them one after the other.
 */
public final class AnswerText {
  private AnswerText() {}

  /** Writes the file. */
  public static void main(String[] args) throws IOException {
    boolean html = args[0].equals("html");
    List<String> paragraphs = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      for (Block block : Colloquy.create().read(Path.of(args[i])).interview().blocks()) {
        if (block instanceof Answer answer) {
          for (Content content : answer.content()) {
            if (content instanceof Content.Paragraph paragraph) {
              String text = PlainText.ofInlines(paragraph.inlines()).replace('\n', ' ');
              paragraphs.add(html ? html(text) : typst(text));
            }
          }
        }
      }
    }
    Files.writeString(Path.of(args[1]), String.join("\n\n", paragraphs) + "\n");
  }

  private static String html(String text) {
    return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
  }

  private static String typst(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && !Character.isLetterOrDigit(c) && c != ' ' && ".,;!?'\"()".indexOf(c) < 0) {
        out.append('\\');
      }
      out.append(c);
    }
    // A paragraph must not begin like a list or a term.
    return "#box[]" + out;
  }
}
