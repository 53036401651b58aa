package org.colloquy.writer;

import org.colloquy.internal.press.word.House;

/**
 * A house's template for DOCX: a DOCX or DOTX file whose styles, page, headers and footers editions
 * take. Its own text is not looked at. Read once, used for any number of editions. Immutable.
 */
public final class Template {
  private final String name;
  private final House house;

  private Template(String name, House house) {
    this.name = name;
    this.house = house;
  }

  /**
   * Reads a template.
   *
   * @param name of its file, to be told in problems
   * @throws org.colloquy.diagnostic.ColloquyException W004 if it can't be used: it is no Word
   *     document, is damaged or protected, holds macros, or its headers hold what would be active
   */
  public static Template of(String name, byte[] bytes) {
    return new Template(name, House.read(name, bytes));
  }

  public String name() {
    return name;
  }

  House house() {
    return house;
  }

  @Override
  public String toString() {
    return name;
  }
}
