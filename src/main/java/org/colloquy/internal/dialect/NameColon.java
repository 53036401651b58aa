package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code NAME:}, marked in one way throughout.
 *
 * @param form the mark
 */
record NameColon(String name, String description, LabelForm form) implements Dialect {
  static final NameColon PLAIN =
      new NameColon("name-colon", "NAME: at the start of a line", LabelForm.PLAIN);
  static final NameColon BOLD =
      new NameColon("name-bold", "NAME: in bold at the start of a paragraph", LabelForm.BOLD);
  static final NameColon HEADING =
      new NameColon("name-heading", "NAME: as a heading", LabelForm.HEADING);

  @Override
  public boolean tellsRoles() {
    return false;
  }

  @Override
  public Scheme weigh(Document document) {
    List<Candidate> all = new ArrayList<>();
    List<Line> lines = document.lines();
    for (int i = 0; i < lines.size(); i++) {
      Candidate candidate = form.propose(i, lines.get(i));
      if (candidate != null) {
        all.add(candidate);
      }
    }
    return new LabelScheme(this, all, document);
  }
}
