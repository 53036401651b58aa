package org.colloquy.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Metadata;
import org.colloquy.model.Role;
import org.colloquy.model.Span;
import org.colloquy.model.Speaker;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;

/** What was found in a document, as overrides in YAML. */
final class SidecarText {
  private final StringBuilder out = new StringBuilder();

  private SidecarText() {}

  static String of(Source source, Reading reading) {
    SidecarText text = new SidecarText();
    text.out.append("# How ").append(oneLine(source.name())).append(" is read. ");
    text.out.append("What stands here outranks what is found in it;\n");
    text.out.append("# a line that is removed is found out again; null says that there is none.\n");
    text.metadata(reading.interview().metadata());
    text.dialect(reading.evidence());
    text.speakers(reading.interview().speakers());
    text.turns(reading.evidence());
    return text.out.toString();
  }

  private void metadata(Metadata metadata) {
    line("title", metadata.title());
    line("subtitle", metadata.subtitle());
    line("language", metadata.language());
    line("date", metadata.date());
    if (metadata.publication().isPresent()) {
      Metadata.Publication where = metadata.publication().get();
      out.append("publication:\n  title: ").append(quoted(where.title())).append('\n');
      if (where.issue() != null) {
        out.append("  issue: ").append(quoted(where.issue())).append('\n');
      }
    }
    line("rights", metadata.rights());
  }

  private void line(String key, Optional<?> value) {
    value.ifPresent(v -> out.append(key).append(": ").append(quoted(v.toString())).append('\n'));
  }

  /** Only as a remark: to declare one shuts the others out. */
  private void dialect(List<Evidence> evidence) {
    for (Evidence e : evidence) {
      if (e.subject().equals("dialect")) {
        out.append("# dialect: ").append(oneLine(e.decision()));
        out.append("   # take the first # away to have no other considered; none for prose\n");
        return;
      }
    }
  }

  private void speakers(List<Speaker> speakers) {
    if (speakers.isEmpty()) {
      return;
    }
    out.append("# role: interviewer, interviewee, moderator, audience, interpreter, narrator\n");
    out.append("speakers:\n");
    for (Speaker speaker : speakers) {
      if (!speaker.isNamed()) {
        unnamed(speaker);
        continue;
      }
      out.append("- name: ").append(quoted(speaker.name())).append('\n');
      if (!speaker.labels().isEmpty()) {
        String separator = "  labels: [";
        for (String label : speaker.labels()) {
          out.append(separator).append(quoted(label));
          separator = ", ";
        }
        out.append("]\n");
      }
      if (speaker.role() != Role.UNDETERMINED) {
        out.append("  role: ").append(role(speaker)).append('\n');
      }
      speaker
          .description()
          .ifPresent(d -> out.append("  description: ").append(quoted(d)).append('\n'));
    }
  }

  /** Only as a remark: a name is to be filled in first. */
  private void unnamed(Speaker speaker) {
    out.append(
        "# - name:    # who is not named; fill in, and take the first # of both lines away\n");
    out.append("#   role: ").append(role(speaker)).append('\n');
  }

  private static String role(Speaker speaker) {
    return speaker.role().name().toLowerCase(Locale.ROOT);
  }

  private void turns(List<Evidence> evidence) {
    boolean first = true;
    for (Evidence e : evidence) {
      Span span = e.span();
      if (!e.subject().equals(Subjects.NOT_A_LABEL) || span == null) {
        continue;
      }
      if (first) {
        out.append(
            "# Lines that look like labels, and are text: name who speaks to make one a turn.\n");
        out.append("turns:\n");
        first = false;
      }
      out.append("  ").append(span.line()).append(": none  # ").append(oneLine(e.decision()));
      out.append('\n');
    }
  }

  private static String oneLine(String text) {
    return org.colloquy.diagnostic.DiagnosticPrinter.visible(text.replace('\n', ' '));
  }

  /** A double-quoted scalar, which can hold anything. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> {
          if (isPlain(c)) {
            quoted.append(c);
          } else {
            String hex = Integer.toHexString(c);
            quoted.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /** What YAML takes and an editor shows. */
  private static boolean isPlain(char c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
