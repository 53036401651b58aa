package org.colloquy.internal.press.captions;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.Losses;
import org.colloquy.internal.press.json.JsonFile;
import org.colloquy.model.Block;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.colloquy.model.TimeCodes;
import org.colloquy.model.Turn;

/** An edition as the JSON transcript of Podcasting 2.0: segments with speaker, times and body. */
public final class PodcastFile {
  private final Edition edition;
  private final JsonGenerator json;
  private final Losses losses = new Losses();

  private PodcastFile(Edition edition, JsonGenerator json) {
    this.edition = edition;
    this.json = json;
  }

  /**
   * Writes an edition, and says what a transcript of this kind has no place for.
   *
   * @throws org.colloquy.diagnostic.ColloquyException W005 if no turn has a time
   */
  public static List<Diagnostic> write(Edition edition, OutputStream out) throws IOException {
    Cues cues = Cues.of(edition.interview());
    List<Diagnostic> told = new ArrayList<>(cues.told());
    try (JsonGenerator json = JsonFile.generator(out)) {
      json.setPrettyPrinter(layout());
      PodcastFile file = new PodcastFile(edition, json);
      file.write(cues);
      told.addAll(file.losses.told());
    }
    out.write('\n');
    return told;
  }

  /** A segment a line. */
  private static DefaultPrettyPrinter layout() {
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentObjectsWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
    layout.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    return layout;
  }

  private void write(Cues cues) throws IOException {
    edition.metadata().title().ifPresent(t -> left("the title"));
    edition.notes().forEach(n -> left("a note"));
    cues.rest().forEach(b -> left("what nobody says"));
    json.writeStartObject();
    json.writeStringField("version", "1.0.0");
    json.writeArrayFieldStart("segments");
    for (Cue cue : cues.list()) {
      cue.aside().forEach(b -> left("what nobody says"));
      for (Block block : cue.said()) {
        segment(block, cue);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void left(String what) {
    losses.words("a podcast's transcript has no place for " + what, "it is left out");
  }

  private void segment(Block block, Cue cue) throws IOException {
    List<String> lines = new ArrayList<>();
    for (List<Inline> inlines : Voices.lines(block, losses)) {
      lines.add(PlainText.ofInlines(inlines).replace('\n', ' ').strip());
    }
    String speaker = block instanceof Turn turn ? Voices.of(turn, edition) : "";
    json.writeStartObject();
    if (!speaker.isEmpty()) {
      json.writeStringField("speaker", speaker);
    }
    json.writeFieldName("startTime");
    json.writeNumber(TimeCodes.seconds(cue.start()));
    json.writeFieldName("endTime");
    json.writeNumber(TimeCodes.seconds(cue.end()));
    json.writeStringField("body", String.join("\n", lines));
    json.writeEndObject();
  }
}
