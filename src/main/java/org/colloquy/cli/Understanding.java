package org.colloquy.cli;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Question;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;

/** One line on how a document was understood. */
final class Understanding {
  private Understanding() {}

  static String of(Interview interview) {
    StringBuilder out = new StringBuilder();
    out.append(interview.metadata().title().map(Understanding::quoted).orElse("untitled"));
    int questions = 0;
    int turns = 0;
    for (Block block : interview.blocks()) {
      turns += block instanceof Turn ? 1 : 0;
      questions += block instanceof Question ? 1 : 0;
    }
    List<String> asking = named(interview, Role.INTERVIEWER);
    List<String> answering = named(interview, Role.INTERVIEWEE);
    if (turns == 0) {
      out.append(", nobody speaks");
    } else if (questions == 0 || asking.isEmpty() || answering.isEmpty()) {
      out.append(", ").append(Texts.count(interview.speakers().size(), "speaker"));
      out.append(", no roles, ").append(Texts.count(turns, "turn"));
    } else {
      out.append(", ").append(Texts.names(asking)).append(asking.size() == 1 ? " asks " : " ask ");
      out.append(Texts.names(answering)).append(", ").append(Texts.count(questions, "question"));
    }
    return out.append(", ").append(Texts.count(Words.count(interview), "word")).toString();
  }

  private static String quoted(String title) {
    String plain = title.endsWith(":") ? title.substring(0, title.length() - 1) : title;
    return '"' + DiagnosticPrinter.visible(plain) + '"';
  }

  private static List<String> named(Interview interview, Role role) {
    List<String> names = new ArrayList<>();
    for (Speaker speaker : interview.speakers()) {
      if (speaker.role() == role) {
        names.add(speaker.isNamed() ? speaker.name() : "somebody");
      }
    }
    return names;
  }
}
