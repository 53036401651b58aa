package org.colloquy.internal.press.captions;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.Losses;
import org.colloquy.model.Block;
import org.colloquy.model.Inline;
import org.colloquy.model.Note;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;

/**
 * An edition as captions, a cue a turn, a line a paragraph. What nobody says stands in WebVTT's
 * comments, and nowhere in SubRip, which has none.
 */
public final class CaptionFile {
  private final Edition edition;
  private final CaptionSyntax syntax;
  private final Writer out;
  private final Losses losses = new Losses();
  private int number;

  private CaptionFile(Edition edition, CaptionSyntax syntax, Writer out) {
    this.edition = edition;
    this.syntax = syntax;
    this.out = out;
  }

  /**
   * Writes an edition, and says what captions could not express.
   *
   * @throws org.colloquy.diagnostic.ColloquyException W005 if no turn has a time
   */
  public static List<Diagnostic> write(Edition edition, CaptionSyntax syntax, OutputStream out)
      throws IOException {
    Cues cues = Cues.of(edition.interview());
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CaptionFile file = new CaptionFile(edition, syntax, writer);
    file.write(cues);
    writer.flush();
    List<Diagnostic> told = new ArrayList<>(cues.told());
    told.addAll(file.losses.told());
    return told;
  }

  private void write(Cues cues) throws IOException {
    if (syntax == CaptionSyntax.WEBVTT) {
      out.write("WEBVTT\n\n");
    }
    heading();
    for (Cue cue : cues.list()) {
      for (Block block : cue.aside()) {
        comment(PlainText.of(block), "what nobody says");
      }
      cue(cue);
    }
    for (Block block : cues.rest()) {
      comment(PlainText.of(block), "what nobody says");
    }
    for (Note note : edition.notes()) {
      String mark = "[" + edition.noteNumber(note.id()) + "] ";
      comment(mark + PlainText.of(note.content()), "a note");
    }
  }

  private void heading() throws IOException {
    List<String> title = new ArrayList<>();
    edition.metadata().title().ifPresent(title::add);
    edition.metadata().subtitle().ifPresent(title::add);
    edition.metadata().deck().ifPresent(title::add);
    comment(String.join("\n", title), "the title");
  }

  private void comment(String text, String what) throws IOException {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.isEmpty()) {
      return;
    }
    if (syntax != CaptionSyntax.WEBVTT) {
      losses.words("SubRip has no place for " + what, "it is left out");
      return;
    }
    out.write("NOTE\n");
    for (String line : lines) {
      // an arrow would begin a cue
      out.write(line.replace("-->", "-- >"));
      out.write('\n');
    }
    out.write('\n');
  }

  private void cue(Cue cue) throws IOException {
    if (syntax == CaptionSyntax.SUBRIP) {
      out.write(++number + "\n");
    }
    out.write(syntax.time(cue.start()) + " --> " + syntax.time(cue.end()) + "\n");
    for (Block block : cue.said()) {
      String text = String.join("\n", lines(block));
      String name = block instanceof Turn turn ? Voices.of(turn, edition) : "";
      out.write(syntax.spoken(name, text.isEmpty() ? "…" : text));
      out.write('\n');
    }
    out.write('\n');
  }

  private List<String> lines(Block block) {
    List<String> lines = new ArrayList<>();
    for (List<Inline> inlines : Voices.lines(block, losses)) {
      String line = CaptionText.of(inlines, syntax, losses);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
