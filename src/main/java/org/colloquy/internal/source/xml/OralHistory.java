package org.colloquy.internal.source.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The records of the Oral History Metadata Synchronizer: what is known of an interview, around a
 * transcript that is plain text or WebVTT.
 */
public final class OralHistory implements XmlEvents.Visitor {
  private final Told told;
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Contributor> people = new ArrayList<>();
  private final Metadata.Builder metadata = Metadata.builder();
  private String transcript = "";
  private boolean captions;
  private @Nullable Span place;
  private @Nullable Span begins;

  /**
   * What a record holds.
   *
   * @param transcript the text, in the lines where it stands
   * @param captions whether the text is WebVTT
   */
  public record Read(Metadata metadata, SourceText transcript, boolean captions) {}

  private OralHistory(Told told) {
    this.told = told;
  }

  /** Reads a document; null if it is no such record, or one without a transcript. */
  public static @Nullable Read read(SourceText source, int nesting, Told told) {
    OralHistory record = new OralHistory(told);
    new XmlEvents(source, nesting, told).each(record);
    Span begins = record.begins;
    if (begins == null) {
      return null;
    }
    String lines = "\n".repeat(begins.line() - 1) + record.transcript;
    record.metadata.contributors(record.people);
    return new Read(record.metadata.build(), new SourceText(source.name(), lines), record.captions);
  }

  @Override
  public void start(String name, Attributes attributes) {
    open.push(name);
    text.setLength(0);
    place = null;
    String value = attributes.get("value");
    if (name.equals("date") && value != null && isInRecord()) {
      PartialDate held = Dates.parse(value);
      metadata.interviewed(held == null ? null : new Metadata.Interviewed(held, null)).date(held);
    }
  }

  /** Whether an element stands directly in the record. */
  private boolean isInRecord() {
    return open.size() == 3 && open.contains("record");
  }

  @Override
  public void text(String said, Span span) {
    place = place == null && !said.isBlank() ? span : place;
    if (place != null) {
      text.append(said);
    }
  }

  @Override
  public void end(String name) {
    String said = text.toString().strip();
    boolean own = isInRecord() && !said.isEmpty();
    open.pop();
    text.setLength(0);
    if (said.isEmpty()) {
      return;
    }
    switch (own ? name : "") {
      case "title" -> metadata.title(said);
      case "interviewee" -> people.add(new Contributor(said, "ive", null));
      case "interviewer" -> people.add(new Contributor(said, "ivr", null));
      case "transcript", "vtt_transcript" -> transcript(name, said);
      case "transcript_alt", "vtt_transcript_alt", "description" ->
          told.tell(Code.R046, place, "what stands in <" + name + "> is left out");
      default -> {
        if (name.equals("synopsis") || name.equals("partial_transcript")) {
          told.tell(Code.R046, place, "the index of the recording is left out");
        }
      }
    }
  }

  private void transcript(String name, String said) {
    boolean vtt = name.startsWith("vtt") || said.startsWith("WEBVTT");
    boolean better = transcript.isEmpty() || vtt && !captions;
    if (better) {
      transcript = said;
      captions = vtt;
      begins = place;
    }
  }
}
