package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Terms;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.LineRules;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.model.Metadata;
import org.colloquy.model.Origin;
import org.colloquy.model.Speaker;

/** Sets the caption of testimony: title, subtitle, deck, and who asks and who answers. */
final class PdfCaption {
  private final PdfJob job;
  private final PdfColumns columns;
  private final Edition edition;

  PdfCaption(PdfJob job, Tokens.Tabs tabs) {
    this.job = job;
    columns = new PdfColumns(job, tabs);
    edition = job.edition();
  }

  /**
   * Sets all of it.
   *
   * @param cited whether places of the source are cited, so that the edition's own are not the ones
   *     that count
   */
  void set(boolean cited) {
    Metadata metadata = edition.metadata();
    blank();
    title(metadata);
    metadata.subtitle().ifPresent(text -> centred("subtitle", Role.PARAGRAPH, text));
    metadata.deck().ifPresent(text -> centred("deck", Role.PARAGRAPH, text));
    job.marks().fromNowhere();
    speakers();
    if (cited) {
      blank();
      Element note = job.root().add(job.generated(Role.PARAGRAPH, "Imprint"));
      columns.own(note, edition.terms().uncertified(), Align.START);
    }
  }

  private void blank() {
    job.flow().space(job.styles().grid(1));
  }

  private void title(Metadata metadata) {
    job.flow().place("title");
    if (metadata.title().isPresent()) {
      Tokens.Style look = job.design().title().style();
      set("title", job.root().add(Role.H1), metadata.title().get(), look);
    } else {
      Element element = job.root().add(job.generated(Role.H1, "FileTitle"));
      set("title", element, edition.fileTitle(), job.design().subtitle());
    }
  }

  private void centred(String id, Role role, String text) {
    set(id, job.root().add(role), text, job.design().subtitle());
  }

  private void set(String id, Element element, String text, Tokens.Style look) {
    job.marks().from(id, Origin.NONE);
    PdfInlines line = new PdfInlines(job, element, job.styles().text(look));
    new PdfSense(job, job.styles().text(look)).add(text, line);
    // A typewriter fills lines; who centres a title looks at it.
    Shape shape = job.styles().balanced(look, job.design().leading(look)).with(LineRules.PLAIN);
    job.flow().paragraph(line.pieces(), shape, Keep.NONE);
    blank();
  }

  private void speakers() {
    List<Speaker> speakers = edition.speakers();
    if (speakers.isEmpty()) {
      return;
    }
    Element list = job.root().add(job.generated(Role.DIVISION, "Speakers"));
    Terms terms = edition.terms();
    if (speakers.stream().allMatch(speaker -> role(speaker, terms).isEmpty())) {
      columns.own(list.add(Role.PARAGRAPH), terms.speakers() + ":", Align.START);
    }
    for (Speaker speaker : speakers) {
      String role = role(speaker, terms);
      String line = (role.isEmpty() ? "" : role + ":  ") + speaker.name() + described(speaker);
      columns.own(list.add(Role.PARAGRAPH), line, Align.START);
    }
  }

  /** What a speaker is, unless the title block says it already. */
  private String described(Speaker speaker) {
    Metadata metadata = edition.metadata();
    String above = metadata.title().orElse("") + "\n" + metadata.subtitle().orElse("");
    return speaker
        .description()
        .filter(text -> !above.contains(text))
        .map(text -> ", " + text)
        .orElse("");
  }

  private static String role(Speaker speaker, Terms terms) {
    return switch (speaker.role()) {
      case INTERVIEWER -> terms.interviewer();
      case INTERVIEWEE -> terms.interviewee();
      case MODERATOR, AUDIENCE, INTERPRETER, NARRATOR, UNDETERMINED -> "";
    };
  }
}
