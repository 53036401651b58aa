package org.colloquy.internal.dialect.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a label says beside a name. */
class IntroductionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Ana Ruiz                              | Ana Ruiz         | none",
        "Ana Ruiz (Weir Office)                | Ana Ruiz         | Weir Office",
        "Ana Ruiz, Weir Office                 | Ana Ruiz         | Weir Office",
        "Ana Ruiz, keeper of weirs (retired)   | Ana Ruiz         | keeper of weirs (retired)",
        "Ana Ruiz (keeper (retired))           | Ana Ruiz         | keeper (retired)",
        "安娜（堰管理局）                        | 安娜              | 堰管理局",
        "El señor RUIZ, don Tomás (Secretario) | El señor RUIZ    | don Tomás (Secretario)",
        "Ana Ruiz (AR)                         | Ana Ruiz         | none",
        "Ana Ruiz--Weir Office -- Keeper       | Ana Ruiz         | Weir Office, Keeper",
        "Ana Ruiz -- Keeper                    | Ana Ruiz         | Keeper",
        "Ana--Maria                            | Ana--Maria       | none",
        "Ana Ruiz (she/her)                    | Ana Ruiz         | none",
      })
  void of(String label, String name, String description) {
    assertEquals(new Introduction(name, description), Introduction.of(label));
  }
}
