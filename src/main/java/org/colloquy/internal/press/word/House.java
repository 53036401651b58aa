package org.colloquy.internal.press.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A house's template: its styles, page, headers and footers, read once and used for any number of
 * editions. Its text, comments and properties are not looked at. Immutable.
 */
public final class House {
  final HouseStyles styles;
  final HouseSection section;

  /** What its settings say of layout, by name. */
  final Map<String, String> settings;

  final @Nullable HousePart theme;
  final @Nullable HousePart fonts;
  final @Nullable HouseNumbering numbering;

  House(HouseReader reader) throws java.io.IOException {
    styles = reader.styles();
    section = reader.section();
    settings = reader.settings();
    theme = reader.theme();
    fonts = reader.fonts();
    numbering = reader.numbering();
  }

  /**
   * Reads a template.
   *
   * @param name of its file, to be told in problems
   * @throws org.colloquy.diagnostic.ColloquyException W004 if it can't be used
   */
  public static House read(String name, byte[] bytes) {
    return HouseReader.read(name, bytes);
  }

  /** What its settings say of something, or what an edition says otherwise. */
  String setting(String name, String otherwise) {
    return settings.getOrDefault(name, otherwise);
  }
}
