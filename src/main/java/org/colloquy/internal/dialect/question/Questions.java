package org.colloquy.internal.dialect.question;

import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;

/** Questions without a label, set apart from their answers or told by their question marks. */
public final class Questions implements Dialect {
  @Override
  public String name() {
    return "questions";
  }

  @Override
  public String description() {
    return "questions without a label: in bold, as headings, behind a dash";
  }

  @Override
  public boolean tellsRoles() {
    return false;
  }

  @Override
  public Scheme weigh(Document document) {
    return QuestionScheme.of(this, document);
  }
}
