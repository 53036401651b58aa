package org.colloquy.internal.typeset;

import java.util.Optional;

/** The name of a block's place, if it has one. */
final class BlockName implements Block.Visitor<Optional<String>> {
  @Override
  public Optional<String> paragraph(Paragraph paragraph) {
    return Optional.ofNullable(paragraph.destination());
  }

  @Override
  public Optional<String> rule(Block.Rule rule) {
    return Optional.empty();
  }

  @Override
  public Optional<String> figure(Block.Figure figure) {
    return Optional.empty();
  }

  @Override
  public Optional<String> columns(Block.Columns columns) {
    return Optional.empty();
  }

  @Override
  public Optional<String> pageBreak(Block.PageBreak pageBreak) {
    return Optional.empty();
  }
}
