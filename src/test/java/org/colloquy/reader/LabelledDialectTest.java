package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One talk in every way in which labels are written: who speaks is always the same. */
final class LabelledDialectTest {
  private static final List<String> SAID =
      List.of(
          "Is the weir cold in March?",
          "It is cold in every month. You get used to it.",
          "Who taught you to swim?",
          "My aunt did, with a rope.",
          "And the dog?",
          "The dog needed no rope.");

  private static Arguments row(String form, String asks, String answers) {
    return Arguments.of(form, asks, answers);
  }

  /** A form has the label at {@code @}, what is said at {@code #}, and the time at {@code ~}. */
  static Stream<Arguments> forms() {
    return Stream.of(
        row("@: #", "Ana Ruiz", "Tom Vidal"),
        row("@ : #", "Ana Ruiz", "Tom Vidal"),
        row("@:  #", "MS. RUIZ", "THE WITNESS"),
        row("@:#", "Ana", "Tom"),
        row("@：#", "记者", "王毅"),
        row("@: #", "기자", "박하늘"),
        row("@    #", "Q", "A"),
        row("@\u00a0 \u00a0 #", "Q", "A"),
        row("@\t#", "Q", "A"),
        row("@. #", "P", "R"),
        row("@) #", "Q", "A"),
        row("@.1 #", "Q", "A"),
        row("@—#", "Question", "Answer"),
        row("@ No. 4: #", "Question", "Answer"),
        row("@ #", "Ques.", "Ans."),
        row("@۔ #", "سوال", "جواب"),
        row("@１．#", "問", "答"),
        row("@፦ #", "ጥያቄ", "መልስ"),
        row("@.- #", "ENTREVISTADORA", "EVARISTO MONTES"),
        row("@. #", "Mr. RUIZ", "The CHAIRMAN"),
        row("@      #", "DETECTIVE", "SUSPECT"),
        row("@ — #", "Ana Ruiz", "Tom Vidal"),
        row("[@] #", "Ana Ruiz", "Tom Vidal"),
        row("<@> #", "ana", "tom"),
        row("((@)) #", "Ana Ruiz", "Tom Vidal"),
        row("@\n#", "Ana Ruiz", "Tom Vidal"),
        row("@\n#", "INTERVIEWER", "VIDAL"),
        row("@  ~\n#", "Ana Ruiz", "Tom Vidal"),
        row("@ (~)\n#", "Ana Ruiz", "Tom Vidal"),
        row("[@] [~]\n#", "Speaker 1", "Speaker 2"),
        row("~ @\n#", "Ana Ruiz", "Tom Vidal"),
        row("~\n@\n#", "Ana Ruiz", "Tom Vidal"),
        row("[~] @: #", "Ana Ruiz", "Tom Vidal"),
        row("@ [~]: #", "Ana Ruiz", "Tom Vidal"),
        row("~\t@\t#", "Ana Ruiz", "Tom Vidal"),
        row("(@) #", "speaker 0", "speaker 1"),
        row("(@): #", "Ana", "Tom"),
        row("@. – #", "Ana Ruiz (Eels)", "The President"),
        row("@ . – #", "Ana Ruiz, rapporteur", "President"),
        row("@）#", "記者", "大臣"),
        row("@ | #", "Ana Ruiz", "Tom Vidal"),
        row("@ · #", "Ana Ruiz", "Tom Vidal"),
        row("@> #", "ana", "tom"),
        row("@:: #", "Ana", "Tom"),
        row("@:- #", "Q", "Ans"),
        row("-@: #", "Ana", "Tom"),
        row("@:--#", "Ana", "Tom"),
        row("@ -- #", "ANA RUIZ", "TOM VIDAL"),
        row("@ #", "RUIZ (Radio 2)", "VIDAL"),
        row("@ #", "А.Рыжов", "Ст.Ветров"),
        row("@- #", "Y", "JC"),
        row("@- #", "Ana", "Tom"),
        row("A SRA. @ (Eels - W) - #", "ANA RUIZ", "VIDAL"),
        row("@ — Today at 10:15 AM\n#", "ana", "Tom V"),
        row("2026-11-30T10:32:05 <@> #", "ana", "tom_v"),
        row("[2026-11-30T10:32:05Z] <@> #", "ana", "tom_v"),
        row("2026-11-30T10:32:05+02:00 @: #", "Ana Ruiz", "Tom Vidal"),
        row("**@**: #", "Ana Ruiz", "Tom Vidal"));
  }

  private static String written(String form, String asks, String answers) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < SAID.size(); i++) {
      String said = form.replace("#", SAID.get(i)).replace("~", "00:0" + i + ":12");
      out.append(said.replace("@", i % 2 == 0 ? asks : answers)).append("\n\n");
    }
    return out.toString();
  }

  @ParameterizedTest(name = "{0} with {1} and {2}")
  @MethodSource("forms")
  void turnsAndTheirWords(String form, String asks, String answers) {
    Reading reading = Sketch.text(written(form, asks, answers));
    List<Turn> turns =
        reading.interview().blocks().stream()
            .filter(Turn.class::isInstance)
            .map(Turn.class::cast)
            .toList();
    String drawn = Sketch.of(reading);
    assertEquals(SAID.size(), turns.size(), drawn);
    assertEquals(2, reading.interview().speakers().size(), drawn);
    for (int i = 0; i < SAID.size(); i++) {
      String said = org.colloquy.model.PlainText.of(turns.get(i));
      assertEquals(SAID.get(i), said.strip(), drawn);
    }
  }

  static Stream<String> imitations() {
    return Stream.of(
        "Name: Gannet\nBerth: 4\nLength: 21 ft\n\nName: Ivy\nBerth: 7\nLength: 14 ft\n\n"
            + "Name: Heron\nBerth: 9\nLength: 26 ft\n",
        "The Pan\n\n[Pros] It is light.\n\n[Cons] It is thin.\n\n[Pros] It is cheap.\n\n"
            + "[Cons] It is ugly.\n",
        "On the Weir\n\nBBC Wales came to see it.\n\nWho owns it? Nobody could tell.\n\n"
            + "NHS Trusts own the bank.\n\nWhy them? It is an old story.\n\n"
            + "BBC Wales will come again.\n",
        "The Weir\n\n7:06 P.M.\n\nThe gate was shut.\n\n7:20 P.M.\n\nThe gate was open.\n");
  }

  @ParameterizedTest
  @MethodSource("imitations")
  void whatOnlyLooksLikeLabels(String source) {
    Reading reading = Sketch.text(source);
    assertEquals(0, reading.interview().speakers().size(), Sketch.of(reading));
  }
}
