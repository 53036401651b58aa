package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How agencies, courts, committees and chats print what was said, and what they print beside it.
 */
final class PrintedLayoutsTest {
  private static final String CALL =
      """
      Operator

      Good day, and welcome to the call. Please go ahead.

      Ana Ruiz -- Director, Weirs and Gates

      Thank you. With me is Tom Vidal, who keeps the weir.

      Tom Vidal -- Keeper

      The water is high, and it will stay so.

      Operator

      There is a question from Ben Loy.

      Ben Loy -- The Weir Post -- Reporter

      How high is it?

      Tom Vidal -- Keeper

      As high as the gate.
      """;

  private static Arguments row(String name, String source, String expected) {
    return Arguments.of(name, source, expected.strip());
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row(
            "question and answer in one paragraph",
            "Q: Is it cold? A: Always.\n\nQ: Who mended it? A: My father.\n",
            "q1 Q: Is it cold?|a1 A: Always.|q2 Q: Who mended it?|a2 A: My father."),
        row(
            "the letters of one paragraph twice, without a mark",
            "Q Where were you?\n"
                + "A By the gate.\n\n"
                + "Q Was it dark? A It was. Q Who saw you? A Nobody.\n"
                + "\n"
                + "Q And then? A Nothing.\n",
            "q1 Q: Where were you?|a1 A: By the gate.|q2 Q: Was it dark?|a2 A: It was.|"
                + "q3 Q: Who saw you?|a3 A: Nobody.|q4 Q: And then?|a4 A: Nothing."),
        row(
            "one such paragraph alone",
            "Q: Is it cold?\n\n"
                + "A: Always. As the sign says: A: in, B: out.\n\n"
                + "Q: Who says so?\n\n"
                + "A: It does.\n",
            "q1 Q: Is it cold?|a1 A: Always. As the sign says: A: in, B: out.|q2 Q: Who says so?|"
                + "a2 A: It does."),
        row(
            "names with dashes and offices on lines of their own",
            CALL,
            "r1 Operator: Good day, and welcome to the call. Please go ahead.|"
                + "r2 Ana Ruiz: Thank you. With me is Tom Vidal, who keeps the weir.|"
                + "a1 Tom Vidal: The water is high, and it will stay so.|"
                + "r3 Operator: There is a question from Ben Loy.|"
                + "q1 Ben Loy: How high is it?|a2 Tom Vidal: As high as the gate."),
        row(
            "a doubt about who speaks",
            "[00:01] Ana Ruiz: Is the gate shut?\n\n[00:04] Town Clerk: It is.\n\n"
                + "[00:05] Ana Ruiz: Since when?\n\n[00:07] Town Clerk [?]: Since noon.\n",
            "q1 Ana Ruiz: Is the gate shut?|a1 Town Clerk: It is.|q2 Ana Ruiz: Since when?|"
                + "a2 Town Clerk: Since noon."),
        row(
            "said once, with a time as the others have it",
            "Ana Ruiz (00:01):\n\nIs the gate shut?\n\nTom Vidal (00:04):\n\nIt is, madam.\n\n"
                + "Speaker 2 (00:06):\n\nSince when?\n\nTom Vidal (00:08):\n\nSince noon.\n\n"
                + "Ana Ruiz (00:09):\n\nAnd who shut it?\n",
            "q1 Ana Ruiz: Is the gate shut?|a1 Tom Vidal: It is, madam.|q2 Speaker 2: Since when?|"
                + "a2 Tom Vidal: Since noon.|q3 Ana Ruiz: And who shut it?"),
        row(
            "members who speak once each, with honorifics",
            "Mr. Tom Ash: On a point of order, may I ask who keeps the gate?\n\n"
                + "Mr. Speaker: It is not a point of order.\n\n"
                + "Ms. Ida Low: Further to that, is there a gate at all?\n\n"
                + "Mr. Speaker: There is one.\n\nMr. Ben Loy: Two, Mr. Speaker.\n\n"
                + "Mr. Speaker: I stand corrected by the member.\n",
            "q1 Mr. Tom Ash: On a point of order, may I ask who keeps the gate?|"
                + "a1 Mr. Speaker: It is not a point of order.|"
                + "q2 Ms. Ida Low: Further to that, is there a gate at all?|"
                + "a2 Mr. Speaker: There is one.|r1 Mr. Ben Loy: Two, Mr. Speaker.|"
                + "a3 Mr. Speaker: I stand corrected by the member."),
        row(
            "headings in capitals and with numbers",
            "CHAIR ROSE: The meeting is open. Mr. Vidal?\n\n"
                + "     STATEMENT OF TOM VIDAL, KEEPER OF\n"
                + "          THE WEIR AND THE GATE\n\n"
                + "MR. VIDAL: It leaks, and it has leaked since May.\n\n"
                + "2.1 Boats of the Lower Quay\n\n"
                + "CHAIR ROSE: Are there boats?\n\n"
                + "MR. VIDAL: Two.\n",
            "q1 CHAIR ROSE: The meeting is open. Mr. Vidal?|"
                + "heading 1: STATEMENT OF TOM VIDAL, KEEPER OF THE WEIR AND THE GATE|"
                + "a1 MR. VIDAL: It leaks, and it has leaked since May.|"
                + "heading 1: 2.1 Boats of the Lower Quay|q2 CHAIR ROSE: Are there boats?|"
                + "a2 MR. VIDAL: Two."),
        row(
            "a list with numbers that somebody says",
            "Ana: What did you buy?\n\nTom: Three things:\n\n1. Rope\n2. Oil\n3. A Lamp\n\n"
                + "Ana: Is that all?\n\nTom: It is.\n",
            "q1 Ana: What did you buy?|a1 Tom: Three things: / 1. Rope / 2. Oil / 3. A Lamp|"
                + "q2 Ana: Is that all?|a2 Tom: It is."),
        row(
            "notices of a chat",
            "[20:00:17] ana joins the room\n"
                + "[20:18:18] <ana> is the gate shut?\n"
                + "[20:18:59] tom joins the room\n"
                + "[20:22:57] <tom> since noon\n"
                + "* tom nods\n"
                + "[20:23:10] <ana> who shut it?\n"
                + "[20:23:20] <tom> the wind\n"
                + "[20:23:40] <ana> thanks\n",
            "introduction: [20:00:17] ana joins the room|q1 ana: is the gate shut?|"
                + "bridge: [20:18:59] tom joins the room|a1 tom: since noon|bridge: * tom nods|"
                + "q2 ana: who shut it?|a2 tom: the wind|q3 ana: thanks"),
        row(
            "the court once among letters",
            "Q  Who kept the gate?\n"
                + "A  I did.\n"
                + "Q  All night?\n"
                + "A  I was.\n"
                + "THE COURT: Speak up, Mr. Vidal.\n"
                + "A  I was there all night.\n"
                + "Q  Alone?\n"
                + "A  Yes, sir.\n",
            "q1 Q: Who kept the gate?|a1 A: I did.|q2 Q: All night?|a2 A: I was.|"
                + "r1 THE COURT: Speak up, Mr. Vidal.|a3 A: I was there all night.|q3 Q: Alone?|"
                + "a4 A: Yes, sir."),
        row(
            "labels that count the turns of two people",
            "T1: How was the week?\n\nC1: Long, I think.\n\nT2: You think so?\n\nC2: I do, yes.\n\n"
                + "T3: And the lunch?\n\nC3: It was cold.\n",
            "q1 T: How was the week?|a1 C: Long, I think.|q2 T: You think so?|a2 C: I do, yes.|"
                + "q3 T: And the lunch?|a3 C: It was cold."),
        row(
            "numbers that tell people apart",
            "P1: Where does it leak?\n\nP2: By the gate, I think.\n\nP1: You think so?\n\n"
                + "P3: I saw it.\n\nP2: So did I.\n\nP3: Twice, in May.\n",
            "q1 P1: Where does it leak?|a1 P2: By the gate, I think.|q2 P1: You think so?|"
                + "a2 P3: I saw it.|a3 P2: So did I.|a4 P3: Twice, in May."),
        row(
            "one of many who is heard once",
            "Mr RUIZ: Is the gate shut, Madam?\n\nThe SPEAKER: Order!\n\nMr RUIZ: I only ask.\n\n"
                + "An opposition member: Shame!\n\nThe SPEAKER: Order! It is shut.\n",
            "q1 Mr RUIZ: Is the gate shut, Madam?|a1 The SPEAKER: Order!|q2 Mr RUIZ: I only ask.|"
                + "r1 An opposition member: Shame!|a2 The SPEAKER: Order! It is shut."),
        row(
            "what the reporter notes at the end",
            "MR. ASH: Is it your gate?\n\n"
                + "MS. LOW: It is my aunt's.\n\n"
                + "MR. ASH: Thank you. Is she here?\n\n"
                + "MS. LOW: She is.\n\n"
                + "(Whereupon, at 11:03 a.m., the case in the\n"
                + "above-entitled matter was submitted.)\n",
            "q1 MR. ASH: Is it your gate?|a1 MS. LOW: It is my aunt's.|q2 MR. ASH: Thank you. Is"
                + " she here?|a2 MS. LOW: She is.|event other: (Whereupon, at 11:03 a.m., the case"
                + " in the above-entitled matter was submitted.)"),
        row(
            "reports under the names of cities",
            "Paris: The river rose in May and went down in June.\n\n"
                + "Rome: There were two strikes of the buses.\n\n"
                + "Paris: The museum opened its new door.\n\n"
                + "Rome: It was hot, and then hotter.\n\n"
                + "Paris: The year ended with a fog.\n",
            "prose: Paris: The river rose in May and went down in June. / Rome: There were two"
                + " strikes of the buses. / Paris: The museum opened its new door. / Rome: It was"
                + " hot, and then hotter. / Paris: The year ended with a fog."),
        row(
            "the end of a tape and the beginning of the next, line below line",
            "ANA: Could she read?\n\n"
                + "TOM: Not a word.\n\n"
                + "END OF TAPE 1, SIDE A\n"
                + "START OF TAPE 1, SIDE B\n\n"
                + "ANA: What became of her?\n\n"
                + "TOM: She learned.\n",
            "q1 ANA: Could she read?|a1 TOM: Not a word.|event tape-change: END OF TAPE 1, SIDE A|"
                + "event tape-change: START OF TAPE 1, SIDE B|q2 ANA: What became of her?|"
                + "a2 TOM: She learned."),
        row(
            "a heading that says who examines",
            "MR. ASH: I call Tom Vidal.\n\n"
                + "THE COURT: Very well.\n\n"
                + "DIRECT EXAMINATION BY MR. ASH:\n\n"
                + "Q: Who kept the gate?\n"
                + "A: I did.\n"
                + "Q: Alone?\n"
                + "A: Yes, sir.\n\n"
                + "MR. ASH: Nothing further.\n\n"
                + "(The hearing was concluded at 1:58 p.m.)\n",
            "q1 MR. ASH: I call Tom Vidal.|r1 THE COURT: Very well.|"
                + "event break: DIRECT EXAMINATION BY MR. ASH:|q2 MR. ASH: Who kept the gate?|"
                + "a1 A: I did.|q3 MR. ASH: Alone?|a2 A: Yes, sir.|q4 MR. ASH: Nothing further.|"
                + "event other: (The hearing was concluded at 1:58 p.m.)"),
        row(
            "feet of pages right below the text",
            "Ana Ruiz: Who kept the gate in those years before\n"
                + "Weir Ref: 12.2008     The Weir Museum     Page 2 of 4\n\n"
                + "the flood?\n\n"
                + "Tom Vidal: My father did, for one\n"
                + "summer, and then\n"
                + "Weir Ref: 12.2008     The Weir Museum     Page 3 of 4\n\n"
                + "my aunt.\n\n"
                + "Ana Ruiz: And now?\n\n"
                + "Tom Vidal: Now I do.\n"
                + "Weir Ref: 12.2008     The Weir Museum     Page 4 of 4\n",
            "q1 Ana Ruiz: Who kept the gate in those years before the flood?|"
                + "a1 Tom Vidal: My father did, for one / summer, and then my aunt.|"
                + "q2 Ana Ruiz: And now?|a2 Tom Vidal: Now I do."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void text(String name, String source, String expected) {
    assertEquals(expected, Sketch.of(Sketch.text(source)).replace('\n', '|'));
  }

  static Stream<Arguments> markdown() {
    return Stream.of(
        row(
            "names of a forum with figures beside them",
            "# Ask me about gates\n\n"
                + "**u/rockpool_9** · 412 points\n\n"
                + "Is it cold up there?\n\n"
                + "**u/gate_man** · 655 points\n\n"
                + "It is, at night.\n\n"
                + "**u/tin_hat** · 77 points\n\n"
                + "Who mended it?\n\n"
                + "**u/gate_man** · 140 points\n\n"
                + "My father did.\n\n"
                + "**u/rockpool_9** · 9 points\n\n"
                + "And you?\n\n"
                + "**u/gate_man** · 12 points\n\n"
                + "I watched.\n",
            "title: Ask me about gates|q1 u/rockpool_9: Is it cold up there?|a1 u/gate_man: It is,"
                + " at night.|q2 u/tin_hat: Who mended it?|a2 u/gate_man: My father did.|q3"
                + " u/rockpool_9: And you?|a3 u/gate_man: I watched."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("markdown")
  void markdown(String name, String source, String expected) {
    assertEquals(expected, Sketch.of(Sketch.markdown(source)).replace('\n', '|'));
  }

  private static final String PAGES =
      "<p>ANA: Who kept the gate in those years?</p><p>TOM: My father did, who had it from</p>"
          + "<p>3 May 1998 12-1</p><p>The Weir Project</p><p>his aunt.</p><p>ANA: And then?</p>"
          + "<p>TOM: Then I did.</p><p>3 May 1998 12-2</p><p>The Weir Project</p>"
          + "<p>ANA: Is it heavy?</p><p>TOM: It is when it rains.</p><p>3 May 1998 12-3</p>"
          + "<p>The Weir Project</p><p>ANA: Thank you.</p>";

  private static final String SAID =
      "q1 ANA: Who kept the gate in those years?|a1 TOM: My father did, who had it from his"
          + " aunt.|q2 ANA: And then?|a2 TOM: Then I did.|q3 ANA: Is it heavy?|a3 TOM: It is when"
          + " it rains.|q4 ANA: Thank you.";

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("talk.html", "<!DOCTYPE html><html><body>" + PAGES + "</body></html>"),
        Arguments.of("talk.md", PAGES.replace("<p>", "").replace("</p>", "\n\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void headsOfPagesWithinSentencesAreLeftOut(String name, String source) {
    Reading reading = Sketch.named(name, source);
    assertEquals(SAID, Sketch.of(reading).replace('\n', '|'));
    assertTrue(reading.diagnostics().stream().anyMatch(d -> d.code() == Code.R017));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void elsewhereTheyStay(String name, String source) {
    Reading reading =
        Sketch.named(name, source.replace("had it from", "had it.").replace("his", "His"));
    assertTrue(Sketch.of(reading).contains("3 May 1998 12-2"));
  }

  static Stream<Arguments> html() {
    return Stream.of(
        row(
            "names in bold, their seats and a colon in plain type",
            "<p><b> Mr. Tom Ash </b> (Weir, East) : On a point of order, who keeps it?</p>"
                + "<p><b> Mr. Speaker : </b> I do not know.</p>"
                + "<p><b> Ms. Ida Low </b> (Mill) : Does anybody know, Mr. Speaker?</p>"
                + "<p><b> Mr. Speaker : </b> Nobody does.</p><p><b> Mr. Ash : </b> I see.</p>",
            "q1 Mr. Tom Ash: On a point of order, who keeps it?|a1 Mr. Speaker: I do not know.|"
                + "q2 Ms. Ida Low: Does anybody know, Mr. Speaker?|a2 Mr. Speaker: Nobody does.|"
                + "q3 Mr. Tom Ash: I see."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("html")
  void html(String name, String source, String expected) {
    String page = "<!DOCTYPE html><html><body>" + source + "</body></html>";
    assertEquals(expected, Sketch.of(Sketch.named("talk.html", page)).replace('\n', '|'));
  }
}
