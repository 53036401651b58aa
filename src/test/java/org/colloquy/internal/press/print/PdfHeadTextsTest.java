package org.colloquy.internal.press.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running heads show whole names, as many as there is room for. */
class PdfHeadTextsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Dr. Ada Finch|Mr. Otto Pell;40;Dr. Ada Finch, Mr. Otto Pell",
        "Dr. Ada Finch|Mr. Otto Pell;20;Dr. Ada Finch, …",
        "Ida|Bo|Cleo;8;Ida, …",
        "Ida|Bo|Cleo;10;Ida, Bo, …",
        // not even one: what is cut elsewhere
        "Dr. Ada Finch|Mr. Otto Pell;9;Dr. Ada Finch, Mr. Otto Pell",
        "Ida;2;Ida",
      })
  void namesAreNotCut(String names, int room, String shown) {
    List<String> all = List.of(names.split("\\|"));
    assertEquals(shown, PdfHeadTexts.names(all, text -> text.length() <= room));
  }
}
