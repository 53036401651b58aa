package org.colloquy.diagnostic;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of problems. A code is a letter and three digits and never changes its meaning: R
 * reading, M model and metadata, D design, W writing, P page, B batch, C command line. What each
 * means and what to do stands in {@code docs/diagnostics.md}; {@link Explanations} reads it.
 */
public enum Code {
  R001(Severity.ERROR, "look whether it was saved"),
  R002(Severity.ERROR),
  R003(Severity.ERROR),
  R004(Severity.ERROR),
  R005(Severity.ERROR),
  R006(Severity.WARNING),
  R007(Severity.ERROR),
  R009(Severity.WARNING, "remove it from the source"),
  R010(Severity.ERROR, "raise the limit (Limits.withBlocks) if you trust the file"),
  R011(Severity.WARNING, "write it as Markdown, or remove it"),
  R012(Severity.WARNING, "write it as text or as a footnote if it is meant to be read"),
  R013(Severity.WARNING, "write the whole address, with https://"),
  R014(Severity.WARNING, "put the picture beside the source and write its relative name"),
  R015(Severity.WARNING),
  R016(Severity.WARNING, "part the paragraph with blank lines, or split the table"),
  R017(Severity.INFO, "write what belongs to the talk into a line of its paragraph"),
  R018(Severity.WARNING, "close it where it ends, or remove it"),
  R021(Severity.WARNING, "list both labels under one name in speakers: if they are one person"),
  R022(Severity.WARNING),
  R030(Severity.ERROR),
  R031(Severity.ERROR),
  R032(Severity.ERROR),
  R033(Severity.WARNING),
  R034(Severity.ERROR),
  R035(Severity.ERROR),
  R040(Severity.WARNING, "mend the caption if its time matters"),
  R041(Severity.WARNING, "look whether the same was really said twice"),
  R042(Severity.WARNING, "get the whole file, or mend it at this place"),
  R043(Severity.WARNING, "look whether the words of the talk are all there"),
  R044(Severity.WARNING, "get the whole file, or mend it at this place"),
  R045(Severity.ERROR),
  R046(Severity.WARNING, "write the text itself if it matters"),
  R047(Severity.ERROR),
  R048(Severity.ERROR),
  R049(Severity.WARNING),
  R050(Severity.WARNING, "save the text alone if something of it belongs to the interview"),
  R051(Severity.WARNING, "close it, or remove it"),
  R052(Severity.INFO, "keep the source beside the edition if the times matter"),
  R060(Severity.ERROR),
  R061(Severity.ERROR),
  R062(Severity.ERROR),
  R063(Severity.WARNING, "accept or reject the changes in the word processor, and convert again"),
  R064(Severity.INFO, "write it into the text or the metadata if it matters"),
  R065(Severity.WARNING, "write what it says into the text, or put it there as a picture"),
  R066(Severity.WARNING, "delete what nobody is to read, and take the stroke off what is to stay"),
  M001(Severity.ERROR),
  M010(Severity.WARNING),
  M011(Severity.ERROR),
  M012(Severity.ERROR, "write the values out, once each"),
  M013(Severity.ERROR),
  M014(Severity.ERROR),
  M016(Severity.WARNING),
  M017(Severity.WARNING),
  M018(Severity.WARNING),
  M019(Severity.WARNING),
  D001(Severity.ERROR),
  D002(Severity.ERROR),
  D003(Severity.ERROR),
  D004(Severity.ERROR),
  D005(Severity.ERROR),
  D006(Severity.WARNING),
  D007(Severity.ERROR),
  D010(Severity.INFO),
  D011(Severity.INFO),
  D012(Severity.INFO),
  D013(Severity.INFO),
  D014(Severity.INFO),
  D015(Severity.INFO),
  W001(Severity.ERROR),
  W002(Severity.ERROR),
  W003(Severity.WARNING, "another format may be able to"),
  W004(Severity.ERROR),
  W005(Severity.ERROR),
  W006(Severity.WARNING),
  P001(Severity.WARNING),
  P002(Severity.WARNING),
  P003(Severity.INFO, "a larger page or a smaller text may mend it"),
  P004(Severity.WARNING),
  P005(Severity.ERROR),
  P006(Severity.WARNING),
  P007(Severity.WARNING),
  B001(Severity.ERROR),
  B002(Severity.ERROR),
  C001(Severity.ERROR),
  C002(Severity.ERROR),
  C003(Severity.WARNING, "rename one of them, or convert them into folders of their own"),
  C004(Severity.ERROR),
  C005(Severity.ERROR),
  C006(Severity.ERROR),
  C007(Severity.ERROR),
  C008(Severity.ERROR);

  private final Severity severity;
  private final @Nullable String help;

  Code(Severity severity) {
    this(severity, null);
  }

  Code(Severity severity, @Nullable String help) {
    this.severity = severity;
    this.help = help;
  }

  /** How grave a problem of this kind is unless it says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** What to do, where a problem of this kind does not know it nearer; null where each does. */
  @Nullable String help() {
    return help;
  }

  /** The code that a text names, in any case; empty where it names none. */
  public static Optional<Code> named(String text) {
    for (Code code : values()) {
      if (code.name().equals(text.toUpperCase(Locale.ROOT))) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
