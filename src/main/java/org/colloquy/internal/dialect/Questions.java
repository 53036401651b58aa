package org.colloquy.internal.dialect;

/** Questions without a label, set apart from their answers or told by their question marks. */
final class Questions implements Dialect {
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
