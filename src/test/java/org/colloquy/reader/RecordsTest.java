package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How parliaments, courts, broadcasters and committees write who speaks. */
final class RecordsTest {
  private static Arguments row(String name, String source, String expected) {
    return Arguments.of(name, source, expected.strip());
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row(
            "seat, office and time behind a name",
            "Mr RUIZ (Weir—Keeper of the Gate) (15:17): Is the gate shut, Madam?\n\n"
                + "The SPEAKER: Order!\n\nMr RUIZ: I only ask.\n\n"
                + "The Hon. T.J. VIDAL (Mill—Minister for Locks, Minister for Boats) (15:18): It"
                + " was shut on Monday, and it will stay so.\n\nThe SPEAKER: Thank you.\n",
            "Mr RUIZ: Is the gate shut, Madam?\nThe SPEAKER: Order!\n"
                + "Mr RUIZ: I only ask.\n"
                + "The Hon. T.J. VIDAL: It was shut on Monday, and it will stay so.\n"
                + "The SPEAKER: Thank you."),
        row(
            "a title with a colon in brackets, and bare names afterwards",
            "RUIZ: The book is out.\n\nMr. TOM VIDAL (Author, \"The Weir: A Life\"): It is.\n\n"
                + "RUIZ: A caller waits.\n\nBEN (Caller): I read it twice.\n\n"
                + "Mr. VIDAL: Thank you, Ben.\n\nBEN: And my dog ate it.\n\nRUIZ: Is that so?\n\n"
                + "Mr. VIDAL: It has happened.\n\nRUIZ: Good night.\n",
            "RUIZ: The book is out.\n"
                + "Mr. TOM VIDAL: It is.\n"
                + "RUIZ: A caller waits.\n"
                + "BEN: I read it twice.\n"
                + "Mr. TOM VIDAL: Thank you, Ben.\n"
                + "BEN: And my dog ate it.\n"
                + "RUIZ: Is that so?\n"
                + "Mr. TOM VIDAL: It has happened.\n"
                + "RUIZ: Good night."),
        row(
            "once each among letters: counsel and clerk",
            "Q. Was there a boat?\n\nA. There was.\n\nQ. Whose boat?\n\nMS. SMITH: Objection.\n\n"
                + "THE COURT: Overruled.\n\nTHE CLERK: Noted, Judge.\n\n"
                + "THE COURT: Go on.\n\nQ. Whose boat was it?\n\nA. My aunt's.\n",
            "Q: Was there a boat?\n"
                + "A: There was.\n"
                + "Q: Whose boat?\n"
                + "MS. SMITH: Objection.\n"
                + "THE COURT: Overruled.\n"
                + "THE CLERK: Noted, Judge.\n"
                + "THE COURT: Go on.\n"
                + "Q: Whose boat was it?\n"
                + "A: My aunt's."),
        row(
            "a counted speech",
            "Fråga om dammen\n\n"
                + "Anf. 1 Statsrådet ANA RUIZ (S):\n"
                + "Dammen står öppen sedan i måndags.\n\n"
                + "Anf. 2 TOM VIDAL (M):\n"
                + "Hur länge ska den stå öppen?\n\n"
                + "Anf. 3 Statsrådet ANA RUIZ (S):\n"
                + "Till i morgon, om det inte regnar.\n\n"
                + "Anf. 4 TOM VIDAL (M):\n"
                + "Och vad händer om det regnar?\n\n"
                + "Anf. 5 Statsrådet ANA RUIZ (S):\n"
                + "Då blir vi blöta allihop.\n",
            "title: Fråga om dammen\n"
                + "Statsrådet ANA RUIZ: Dammen står öppen sedan i måndags.\n"
                + "TOM VIDAL: Hur länge ska den stå öppen?\n"
                + "Statsrådet ANA RUIZ: Till i morgon, om det inte regnar.\n"
                + "TOM VIDAL: Och vad händer om det regnar?\n"
                + "Statsrådet ANA RUIZ: Då blir vi blöta allihop."),
        row(
            "initials and a full stop where somebody presides",
            "Sēdes vadītāja. Vai slūžas šonakt ir ciet?\n\n"
                + "A.Ruiza (slūžu ministre).\n"
                + "Slūžas ir ciet kopš pirmdienas.\n\n"
                + "Sēdes vadītāja. Lūdzu, kas tās aizvēra?\n\n"
                + "A.Ruiza. Es pati, ar abām rokām.\n\n"
                + "Sēdes vadītāja. Un kas tās atvērs?\n\n"
                + "A.Ruiza. Mans tēvs, ja atradīs atslēgu.\n\n"
                + "Sēdes vadītāja. Paldies, ministre.\n",
            "Sēdes vadītāja: Vai slūžas šonakt ir ciet?\n"
                + "A.Ruiza: Slūžas ir ciet kopš pirmdienas.\n"
                + "Sēdes vadītāja: Lūdzu, kas tās aizvēra?\nA.Ruiza: Es pati, ar abām rokām.\n"
                + "Sēdes vadītāja: Un kas tās atvērs?\nA.Ruiza: Mans tēvs, ja atradīs atslēgu.\n"
                + "Sēdes vadītāja: Paldies, ministre."),
        row(
            "the same in a list of literature",
            "Orlov V. A. The weir in winter. 1998.\n\nKlein P. The weir in spring. 1999.\n\n"
                + "Orlov V. A. The weir by night. 2001.\n\nKlein P. Is the weir cold? 2003.\n",
            "prose: Orlov V. A. The weir in winter. 1998. / Klein P. The weir in spring. 1999."
                + " / Orlov V. A. The weir by night. 2001. / Klein P. Is the weir cold? 2003."),
        row(
            "a word for a question before a name",
            "FRAGE HOFER: Ist das Wehr an der Mühle heute Nacht zu?\n\nSTS VIDAL: Seit Montag.\n\n"
                + "FRAGE JESSE: Wer hat es geschlossen?\n\nSTS VIDAL: Ein Kollege.\n\n"
                + "FRAGE MAYR: Mit Absicht?\n\nSTS VIDAL: Das wird geprüft.\n",
            "FRAGE HOFER: Ist das Wehr an der Mühle heute Nacht zu?\nSTS VIDAL: Seit Montag.\n"
                + "FRAGE JESSE: Wer hat es geschlossen?\nSTS VIDAL: Ein Kollege.\n"
                + "FRAGE MAYR: Mit Absicht?\nSTS VIDAL: Das wird geprüft."),
        row(
            "marks of quotation within a word of Hebrew",
            "היו\"ר רות ויס:\nהסכר סגור?\n\nתום ודל (הגדה):\nסגור.\n\n"
                + "היו\"ר רות ויס:\nמי סגר?\n\nתום ודל (הגדה):\nאני.\n",
            "היו\"ר רות ויס: הסכר סגור?\nתום ודל: סגור.\nהיו\"ר רות ויס: מי סגר?\nתום ודל: אני."),
        row(
            "a greeting before the first question",
            "Weir Board\n\nGood afternoon. The gate was shut on Monday.\n\n"
                + "REPORTER: Who shut it?\n\nRUIZ: I did.\n\nREPORTER: Was it cold?\n\n"
                + "RUIZ: It was.\n\nREPORTER: Will it open?\n\nRUIZ: In May.\n",
            "title: Weir Board\nRUIZ: Good afternoon. The gate was shut on Monday.\n"
                + "REPORTER: Who shut it?\nRUIZ: I did.\nREPORTER: Was it cold?\n"
                + "RUIZ: It was.\nREPORTER: Will it open?\nRUIZ: In May."),
        row(
            "a headline that quotes below a kicker",
            "Ved dæmningen\n\nAna Ruiz: »Porten er lukket«\n\n"
                + "Berlingske: Hvem lukkede porten?\n\nRuiz: Det gjorde jeg.\n\n"
                + "Berlingske: Var det koldt?\n\nRuiz: Ja, i maj.\n",
            "title: Ana Ruiz: »Porten er lukket«\nprovenance: Ved dæmningen\n"
                + "Berlingske: Hvem lukkede porten?\nAna Ruiz: Det gjorde jeg.\n"
                + "Berlingske: Var det koldt?\nAna Ruiz: Ja, i maj."),
        row(
            "a third turn that is a quotation",
            "RUIZ: The gate is shut, I hear.\n\nVIDAL: It is.\n\nRUIZ: \"Shut for good.\"\n\n"
                + "VIDAL: So they say. Who told you?\n\nRUIZ: My aunt.\n",
            "RUIZ: The gate is shut, I hear.\nVIDAL: It is.\nRUIZ: \"Shut for good.\"\n"
                + "VIDAL: So they say. Who told you?\nRUIZ: My aunt."),
        row(
            "the time of a Danish sitting",
            "Ana Ruiz (S):\nEr porten lukket?\n\nKl. 13:04\n\nTom Vidal (V):\n"
                + "Den er lukket.\n\nKl. 13:05\n\nAna Ruiz (S):\nHvem lukkede den?\n\n"
                + "Kl. 13:06\n\nTom Vidal (V):\nDet gjorde jeg.\n",
            "Ana Ruiz: Er porten lukket?\nevent break: Kl. 13:04\nTom Vidal: Den er lukket.\n"
                + "event break: Kl. 13:05\nAna Ruiz: Hvem lukkede den?\n"
                + "event break: Kl. 13:06\nTom Vidal: Det gjorde jeg."),
        row(
            "question marks for a voice that nobody knew",
            "ARU: The gate leaks at night.\n\n??: It leaks by day as well.\n\nTVI: Who said so?\n\n"
                + "ARU: I did not catch it.\n\n??: I did, who else?\n\nTVI: Thank you.\n",
            "ARU: The gate leaks at night.\n"
                + "??: It leaks by day as well.\n"
                + "TVI: Who said so?\n"
                + "ARU: I did not catch it.\n"
                + "??: I did, who else?\n"
                + "TVI: Thank you."),
        row(
            "two dashes behind a label",
            "QUESTION - - Is it cold?\n\nLE PRESIDENT - It is cold.\n\nQUESTION - - And wet?\n\n"
                + "LE PRESIDENT - Wet as well.\n\nQUESTION - - Always?\n\nLE PRESIDENT - Always.\n",
            "QUESTION: Is it cold?\nLE PRESIDENT: It is cold.\nQUESTION: And wet?\n"
                + "LE PRESIDENT: Wet as well.\nQUESTION: Always?\nLE PRESIDENT: Always."),
        row(
            "only the first question has a label, and a picture's line is none",
            "The Harbour\n\nTom Vidal, keeper of the harbour. Picture: archive of the mill\n\n"
                + "Question: Mr Vidal, is the gate shut?\n\nTom Vidal: It is.\n\n"
                + "And who shut it?\n\nTom Vidal: I did.\n\nWhen was that?\n\n"
                + "Tom Vidal: On Monday.\n",
            "title: The Harbour\n"
                + "introduction: Tom Vidal, keeper of the harbour. Picture: archive of the mill\n"
                + "Question: Mr Vidal, is the gate shut?\n"
                + "Tom Vidal: It is.\n"
                + "?: And who shut it?\n"
                + "Tom Vidal: I did.\n"
                + "?: When was that?\n"
                + "Tom Vidal: On Monday."),
        row(
            "an office with a name that speaks later",
            "The Weir\n\nAna Ruiz (Mill)\nWhat has been done about the gate this year?\n\n"
                + "The Minister for Locks (Tom Vidal)\nThe gate was mended in March, at night.\n\n"
                + "Ana Ruiz\nWas it mended well?\n\nTom Vidal\nIt was mended, Madam.\n\n"
                + "Sir Ben Pyke (Lower Mill)\nWas it not mended twice?\n\nTom Vidal\nIt was.\n",
            "title: The Weir\n"
                + "Ana Ruiz: What has been done about the gate this year?\n"
                + "Tom Vidal: The gate was mended in March, at night.\n"
                + "Ana Ruiz: Was it mended well?\n"
                + "Tom Vidal: It was mended, Madam.\n"
                + "Sir Ben Pyke: Was it not mended twice?\n"
                + "Tom Vidal: It was."),
        row(
            "turns of one word",
            "ANA: Ready?\n\nTOM: Ready.\n\nANA: Boat?\n\nTOM: Here.\n\nANA: Rope?\n\nTOM: No.\n",
            "ANA: Ready?\n"
                + "TOM: Ready.\n"
                + "ANA: Boat?\n"
                + "TOM: Here.\n"
                + "ANA: Rope?\n"
                + "TOM: No."),
        row(
            "two brackets behind a name",
            "Ana Ruiz (Weir) (Ind): Is the gate shut?\n\nTom Vidal (Mill) (Lab): It is shut.\n\n"
                + "Ana Ruiz: Since when?\n\nTom Vidal: Since Monday.\n",
            "Ana Ruiz: Is the gate shut?\n"
                + "Tom Vidal: It is shut.\n"
                + "Ana Ruiz: Since when?\n"
                + "Tom Vidal: Since Monday."),
        row(
            "an observer's notes",
            "INTERVIEWER: How old is the mill?\n\n"
                + "E1: Two hundred years.\n\n"
                + "[NOTES]: she looks at the wheel\n\n"
                + "INTERVIEWER: And the wheel?\n\n"
                + "E1: The wheel is new.\n\n"
                + "INTERVIEWER: Who made it?\n\n"
                + "E1: My aunt.\n\n"
                + "[NOTES]: she laughs\n",
            "INTERVIEWER: How old is the mill?\n"
                + "E1: Two hundred years.\n"
                + "event break: [NOTES]: she looks at the wheel\n"
                + "INTERVIEWER: And the wheel?\n"
                + "E1: The wheel is new.\n"
                + "INTERVIEWER: Who made it?\n"
                + "E1: My aunt.\n"
                + "event break: [NOTES]: she laughs"),
        row(
            "who examines from here on, in wrapped testimony",
            "     Q.  Did you see the boat that night, from\n"
                + "where you stood?\n     A.  I did see it, and I saw the man in\nit as well.\n"
                + "BY MS. RUIZ:\n     Q.  Which man was that, if you know his\nname?\n"
                + "     A.  Tom Vidal.\n",
            "MS. RUIZ: Did you see the boat that night, from where you stood?\n"
                + "A: I did see it, and I saw the man in it as well.\n"
                + "event break: BY MS. RUIZ:\n"
                + "MS. RUIZ: Which man was that, if you know his name?\n"
                + "A: Tom Vidal."),
        row(
            "the meeting rises",
            "The CHAIR: The first item is the gate.\n\nMr VIDAL: I move that it be mended.\n\n"
                + "The CHAIR: Is that agreed?\n\nMr VIDAL: It is.\n\n"
                + "The meeting rose at 6.14 pm.\n",
            "The CHAIR: The first item is the gate.\n"
                + "Mr VIDAL: I move that it be mended.\n"
                + "The CHAIR: Is that agreed?\n"
                + "Mr VIDAL: It is.\n"
                + "event end: The meeting rose at 6.14 pm."),
        row(
            "signs before a name",
            "○Ana Ruiz: Is the gate shut?\n\n○Tom Vidal: It is.\n\n○Ana Ruiz: Since when?\n\n"
                + "○Tom Vidal: Since Monday.\n",
            "Ana Ruiz: Is the gate shut?\n"
                + "Tom Vidal: It is.\n"
                + "Ana Ruiz: Since when?\n"
                + "Tom Vidal: Since Monday."),
        row(
            "nicknames in wrapped lines",
            "The weir, log\n\n"
                + "<ana> is the gate shut? I was there on monday and\n"
                + "it was open\n"
                + "<tom> it is shut now, I went there on\n"
                + "sunday night\n"
                + "<ana> good\n"
                + "<tom> and oiled\n"
                + "<ana> so who has the key to it, and\n"
                + "where?\n"
                + "<tom> nobody\n",
            "title: The weir, log\n"
                + "ana: is the gate shut? I was there on monday and it was open\n"
                + "tom: it is shut now, I went there on sunday night\n"
                + "ana: good\n"
                + "tom: and oiled\n"
                + "ana: so who has the key to it, and where?\n"
                + "tom: nobody"));
  }

  /** The blocks, without what tells questions from answers. */
  private static String said(Reading reading) {
    return Sketch.of(reading).replaceAll("(?m)^[qar]\\d+ ", "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void texts(String name, String source, String expected) {
    assertEquals(expected, said(Sketch.text(source)));
  }

  static Stream<Arguments> markdown() {
    return Stream.of(
        row(
            "points under a bold name",
            "# The gate\n\n**Ana Ruiz**\n* The gate leaks, I believe.\n* Who has seen it?\n\n"
                + "**Vidal**\n* I have seen it.\n\n**Ana Ruiz**\n* And what did you see?\n\n"
                + "**Vidal**\n* Water, as always.\n",
            "title: The gate\n"
                + "Ana Ruiz: The gate leaks, I believe. / Who has seen it?\n"
                + "Vidal: I have seen it.\n"
                + "Ana Ruiz: And what did you see?\n"
                + "Vidal: Water, as always."),
        row(
            "offices behind bold names",
            "# The gate\n\n**The Weir Post**\n\nDoes it leak at night?\n\n**Ana Ruiz** - Keeper of"
                + " the weir\n\nAt night it leaks.\n\n**The Weir Post**\n\nAnd by day?\n\n"
                + "**Ana Ruiz** - Keeper of the weir\n\nBy day it is open.\n\n"
                + "**The Weir Post**\n\nWho opens it?\n\n"
                + "**Ana Ruiz** - Keeper of the weir\n\nI do.\n",
            "title: The gate\n"
                + "The Weir Post: Does it leak at night?\n"
                + "Ana Ruiz - Keeper of the weir: At night it leaks.\n"
                + "The Weir Post: And by day?\n"
                + "Ana Ruiz - Keeper of the weir: By day it is open.\n"
                + "The Weir Post: Who opens it?\n"
                + "Ana Ruiz - Keeper of the weir: I do."),
        row(
            "points under headings in bold that name nobody",
            "# The mill 2.1\n\n**New Wheels**\n* The wheel is oak now.\n* It turns at night.\n\n"
                + "**Bug Fixes**\n* The gate shuts.\n\n# The mill 2.0\n\n**New Wheels**\n"
                + "* The wheel is elm.\n\n**Bug Fixes**\n* The rope holds.\n",
            "title: The mill 2.1\n"
                + "prose: New Wheels / The wheel is oak now. / It turns at night. / Bug Fixes / The"
                + " gate shuts.\n"
                + "heading 1: The mill 2.0\n"
                + "prose: New Wheels / The wheel is elm. / Bug Fixes / The rope holds."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("markdown")
  void markdown(String name, String source, String expected) {
    assertEquals(expected, said(Sketch.markdown(source)));
  }
}
