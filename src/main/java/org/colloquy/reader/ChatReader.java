package org.colloquy.reader;

import java.util.List;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.ChatTranscript;
import org.colloquy.internal.source.timed.CueLines;

/** Reads CHAT, the transcripts of TalkBank and CHILDES. */
final class ChatReader implements Reader {
  @Override
  public String name() {
    return "chat";
  }

  @Override
  public List<String> extensions() {
    return List.of("cha");
  }

  @Override
  public String description() {
    return "CHAT, the transcripts of TalkBank and CHILDES";
  }

  @Override
  public double recognises(Source source) {
    return source.beginning().isText() && ChatTranscript.is(source.beginning().text()) ? .95 : 0;
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    Preparation prepared = Preparation.of(source, options);
    Told told = new Told(prepared.source());
    ChatTranscript.Read read = ChatTranscript.read(prepared.source(), prepared.bodyStart(), told);
    Preparation.Found found =
        new Preparation.Found(read.metadata(), read.people(), List.of(), told);
    return prepared.detect(name(), CueLines.of(read.cues()), found);
  }
}
