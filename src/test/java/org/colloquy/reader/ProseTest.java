package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Interview;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Prose that imitates dialogue: nobody speaks in it, and no word of it is lost. */
final class ProseTest {
  private static Arguments row(String name, String... paragraphs) {
    return Arguments.of(name, String.join("\n\n", paragraphs) + "\n");
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row(
            "an essay that asks itself",
            "On Waiting",
            "What is it that we wait for?",
            "Not the bus. The bus comes, or it does not, and we have long ceased to believe in it.",
            "Is it company?",
            "Perhaps. At the stop by the weir there are always two of us.",
            "Who would want more?",
            "Nobody whom I know."),
        row(
            "frequent questions in the first person",
            "Frequently Asked Questions",
            "How do I open the gate?",
            "You turn the wheel to the left.",
            "Can I leave it open?",
            "You can, but the meadow will be wet.",
            "What do I do with the key?",
            "You hang it where you found it."),
        row(
            "minutes with leads",
            "Minutes of the Weir Committee",
            "Present: nine members.",
            "Apologies: two members.",
            "Gate: it leaks. The keeper will see to it.",
            "Path: no change.",
            "Any other business: none."),
        row(
            "a novel with dashes",
            "La Vanne",
            "Le vieux entra sans frapper et posa sa lampe sur la table.",
            "— Il fait froid, dit-il.",
            "— Comme toujours, répondit la femme sans se retourner.",
            "Elle remuait la soupe. Dehors, le vent s'était levé.",
            "— Où est le petit ?",
            "— Au moulin. Il n'a pas voulu descendre.",
            "Le vieux hocha la tête et s'assit près du feu.",
            "— Qu'il y reste, dit-il enfin."),
        row(
            "a recipe",
            "Weir Bread",
            "Flour: 500 grams.",
            "Water: 350 grams.",
            "Salt: 10 grams.",
            "First: mix all of it.",
            "Then: wait for the night to pass.",
            "Oven: as hot as it will go."),
        row(
            "a law",
            "The Weir Act",
            "Article 1. The weir belongs to nobody.",
            "Article 2. Whoever opens the gate closes it.",
            "Article 3. The keeper is paid in eels.",
            "Article 4. This act has no end."),
        row(
            "German sections",
            "Satzung",
            "§ 1 Name. Der Verein heißt Wehr.",
            "§ 2 Zweck. Er hütet das Wehr.",
            "§ 3 Beitrag. Es gibt keinen.",
            "§ 4 Ende. Es gibt keines."),
        row(
            "a diary of places",
            "Two Weeks on the River",
            "Marlow. We arrived late and slept in the boat.",
            "Henley. Rain. The lock was shut.",
            "It stayed shut until noon.",
            "Marlow. Back again, for the bread. Who would not?",
            "Henley. The lock was open.",
            "The keeper had found his key.",
            "He had it in his boot."),
        row(
            "a diary of days",
            "Two Weeks at the Weir",
            "Monday. Rain. Who left the gate open?",
            "Tuesday. Rain, and eels.",
            "Friday. The gate is shut.",
            "Monday. Sun. Was it ever wet here?",
            "Tuesday. Sun, and no eels.",
            "Friday. The gate is open."),
        row(
            "a list of letters that answer",
            "How Well Do You Know the Weir?",
            "1. Who opens the gate?",
            "A. The keeper.",
            "B. The miller.",
            "2. When does he open it?",
            "A. At dawn.",
            "B. At noon."),
        row(
            "letters",
            "Two Letters",
            "Dear Tom,",
            "Are you still angry? I am not. The gate was my fault as much as yours.",
            "Yours, Ana",
            "Dear Ana,",
            "I was never angry. Who told you so?",
            "Yours, Tom"),
        row(
            "a poem",
            "The Weir",
            "Who opened the gate?\nThe rain.\nWho closed it?\nThe frost.",
            "Who waits by the wheel?\nNobody now.\nWho knows?\nThe eel."),
        row(
            "a bibliography",
            "Works",
            "Ruiz, A. The Weir. Dunmarrow 1961.",
            "Ruiz, A. The Gate. Dunmarrow 1964.",
            "Vidal, T. Eels and Their Roads. Port 1970.",
            "Vidal, T. What Is an Eel? Port 1975."),
        row(
            "a bibliography with colons",
            "Works",
            "Ruiz, A.: The Weir. Dunmarrow, Port Books, 1961.",
            "Ruiz, A.: The Gate. Dunmarrow, Port Books, 1964.",
            "Vidal, T.: Eels and Their Roads. Port, 1970.",
            "Vidal, T.: What Is an Eel? Port, 1975.",
            "Reed, P.; Ruiz, A.: Ropes. Port, 1978."),
        row(
            "a bibliography with years",
            "Works",
            "Ruiz (1961): The Weir. Dunmarrow, Port Books.",
            "Ruiz (1964): The Gate. Dunmarrow, Port Books.",
            "Vidal (1970): Eels and Their Roads. Port.",
            "Ruiz (1961): A second edition of the same."),
        row(
            "places in the same order",
            "Water Levels",
            "Dunmarrow: high in the morning, lower at noon, 3 metres.",
            "Port: falling, with mist until ten, 2 metres.",
            "Sallow: steady all day long, 1 metre.",
            "Dunmarrow: high again on Tuesday, and higher at night.",
            "Port: falling on Tuesday.",
            "Sallow: steady on Tuesday as well."),
        row(
            "a form in which one word may be a name",
            "Trouble at the Weir",
            "Problem: The gate does not close.",
            "Grund: The wheel is bent, or there is an eel in it.",
            "Solution: Take out the eel.",
            "Problem: The gate does not open.",
            "Grund: It is frozen.",
            "Solution: Wait for March, and see above."),
        row(
            "days of a diary",
            "A Fortnight",
            "Monday: I wound the wheel. Nobody came. Why should they?",
            "Tuesday: Rain. I read the paper of last week again.",
            "Wednesday: A walker, far off. I waved.",
            "Monday: I wound the wheel again.",
            "Tuesday: A letter from my uncle, who is well."),
        row(
            "a glossary",
            "Words of the Weir",
            "Sluice: A gate for water, and the channel behind it.",
            "Eel: A fish that will not be held.",
            "Sluice (old): A song about a gate.",
            "Wheel: What the keeper turns."),
        row(
            "contents",
            "Contents",
            "1. What is a weir? .... 3",
            "2. Who keeps it? .... 9",
            "3. Why does it leak? .... 14",
            "4. Index .... 20"),
        row(
            "times of a day",
            "The Day",
            "[00:00] The gate is closed.",
            "[00:12] Somebody walks along the dam.",
            "[00:15] The walker stops, and looks down.",
            "[00:21] The gate is closed."),
        row(
            "a changelog",
            "Changes",
            "Added: a second gate.",
            "Changed: the wheel turns left.",
            "Fixed: the leak.",
            "Removed: the sluice nobody used."),
        row(
            "quoted speech",
            "A Morning",
            "\"Is it cold?\" the boy asked.",
            "\"It is,\" said the keeper.",
            "\"Why do you stay?\" he asked then, and the keeper laughed.",
            "\"Because,\" she said, \"somebody has to say no.\""));
  }

  static Stream<Arguments> markdown() {
    return Stream.of(
        row(
            "an article with questions for headings",
            "# Content debt",
            "Every site has it. Few know.",
            "## What is content debt?",
            "It is the sum of the pages that nobody reads and nobody dares to remove.",
            "## Where does it come from?",
            "From haste, mostly, and from the wish to be complete.",
            "## How can it be prevented?",
            "By writing less."),
        row(
            "frequent questions in bold",
            "# The weir: frequently asked questions",
            "**How do I open the gate?**",
            "You turn the wheel.",
            "**Can I swim there?**",
            "You can, at your own risk.",
            "**Where do I pay?**",
            "You pay nothing."),
        row(
            "help without the word for it",
            "# Opening the gate",
            "### How do I open it?",
            "Turn the wheel to the left until you hear a click.",
            "### What if I lose my key?",
            "Ask the keeper for yours.",
            "### Can I come at night?",
            "You can, but bring a lamp."),
        row(
            "advice to the reader",
            "# How to keep a weir",
            "## Do you need a weir?",
            "You may not. If your meadow is dry, you have nothing to lose.",
            "## Have you asked your neighbours?",
            "Your water is theirs before it is yours.",
            "## Can you swim?",
            "If you cannot, you should learn before you begin."),
        row(
            "bold leads",
            "# Three things",
            "**Iron.** It rusts, and nothing helps.",
            "**Reeds.** They grow back in a year.",
            "**Patience.** There is never enough of it."),
        row(
            "a talk with sections",
            "# Consensus",
            "Good evening, I want to talk about rivers.",
            "## What is a river?",
            "We all know, and nobody can say it.",
            "## The banks",
            "They move.",
            "## The mouth",
            "It is where the river forgets."),
        row(
            "an announcement",
            "# Ask us almost anything",
            "Next week we answer questions about the weir.",
            "**Weir AMA: [the thread](https://example.org/thread)**",
            "- About the weir",
            "- Who's answering? The keepers",
            "P.S. The deadline is Monday!"),
        row(
            "an essay under bold questions",
            "# The river and us",
            "**What does a river want?**",
            "Nothing at all, and that is its strength.",
            "**Who owns the water?**",
            "The law says the state. The law has never been wet.",
            "**And the fish?**",
            "The fish belong to the heron."),
        row(
            "German help",
            "# Häufige Fragen",
            "**Wie öffne ich das Wehr?**",
            "Drehen Sie das Rad nach links.",
            "**Darf ich dort baden?**",
            "Sie dürfen, auf eigene Gefahr.",
            "**Wo zahle ich?**",
            "Sie zahlen nichts."),
        row(
            "a play quoted in an essay",
            "# On a scene",
            "> Who's there?",
            "That is how the play begins, and it never gets an answer.",
            "> Is it not strange?",
            "So it goes on. Strange is the word for all of it.",
            "A scene later nobody remembers."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void inText(String name, String source) {
    proves(Sketch.text(source), source);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"texts", "markdown"})
  void inMarkdown(String name, String source) {
    proves(Sketch.markdown(source), source);
  }

  private static void proves(Reading reading, String source) {
    Interview interview = reading.interview();
    assertTrue(
        interview.blocks().stream().noneMatch(Turn.class::isInstance), () -> Sketch.of(reading));
    List<String> words = new ArrayList<>();
    Words.of(interview).forEach(u -> words.addAll(u.words()));
    assertEquals(letters(source), letters(String.join(" ", words)));
  }

  /** Letters only: markup, addresses and the numbers of lists aside. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.replaceAll("\\(https[^)]*\\)", "")
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
