package org.colloquy.internal.source.word;

import org.jspecify.annotations.Nullable;

/**
 * Takes marks of language off whatever is in the language of most of the document.
 *
 * @param main the language of most of it, or null
 */
record Settling(@Nullable String main) implements WordBlock.Visitor<Boolean> {
  @Override
  public Boolean visit(WordParagraph paragraph) {
    paragraph.runs().replaceAll(this::settled);
    paragraph.boxes().forEach(b -> b.accept(this));
    return true;
  }

  private Run settled(Run run) {
    Format f = run.format();
    String tag = f.language();
    boolean same =
        tag != null
            && (main == null || LanguageTally.primary(tag).equals(LanguageTally.primary(main)));
    return same
        ? run.formatted(new Format(f.part(), f.strong(), f.emphasis(), f.raised(), null, f.link()))
        : run;
  }

  @Override
  public Boolean visit(WordTable table) {
    table.rows().forEach(r -> r.cells().forEach(c -> c.blocks().forEach(b -> b.accept(this))));
    return true;
  }
}
