package org.colloquy.internal.dialect.words;

import java.util.List;
import java.util.Locale;

/** How hosts and guests begin: a host welcomes, a guest thanks for having been asked. */
public final class Greetings {
  /** Said at once or not at all. */
  private static final int BEGINNING = 400;

  /** No greeting is longer, with what stands before it. */
  private static final int HELLO = 40;

  /** At the very beginning, whatever follows; elsewhere it may be "you're welcome". */
  private static final String WELCOME = "welcome";

  private static final List<String> HOSTS =
      List.of(
          "welcome to ",
          "welcome back",
          "welcome, ",
          "for joining ",
          "for coming ",
          "for being here",
          "for being with us",
          "for taking the time",
          "for talking to us",
          "for speaking with ",
          "herzlich willkommen",
          "schön, dass sie ",
          "dass sie sich die zeit",
          "bienvenue",
          "merci d'avoir accepté",
          "merci d’avoir accepté",
          "merci de nous recevoir",
          "bienvenid",
          "gracias por acompañar",
          "gracias por recibir",
          "gracias por concedernos",
          "bem-vind",
          "obrigado por nos receber",
          "benvenut",
          "добро пожаловать",
          "спасибо, что согласились",
          "спасибо, что пришли",
          "欢迎来到",
          "歡迎來到",
          "欢迎您",
          "歡迎您",
          "ようこそ",
          "환영합니다");

  private static final List<String> GUESTS =
      List.of(
          "for having me",
          "for having us",
          "for inviting me",
          "for inviting us",
          "for the invitation",
          "to be here",
          "for the introduction",
          "für die einladung",
          "de m'avoir invité",
          "de m’avoir invité",
          "pour l'invitation",
          "pour l’invitation",
          "de me recevoir",
          "por la invitación",
          "por invitarme",
          "pelo convite",
          "per l'invito",
          "per l’invito",
          "за приглашение",
          "за запрошення",
          "za zaproszenie",
          "谢谢邀请",
          "謝謝邀請",
          "초대해 주셔서");

  private static final List<String> HOSTING = WordLists.list("greetings.txt", "host");

  private static final List<String> LEAVES =
      WordLists.spaced(WordLists.read("greetings.txt"), "leave");

  private static final List<String> HELLOS = WordLists.list("greetings.txt", "hello");

  private Greetings() {}

  /** Whether a turn begins with the words that people meet with. */
  public static boolean meets(String turn) {
    String text = turn.substring(0, Math.min(turn.length(), HELLO)).toLowerCase(Locale.ROOT);
    int from = 0;
    while (from < text.length() && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    String begins = text.substring(from);
    return HELLOS.stream()
        .anyMatch(
            h ->
                begins.startsWith(h)
                    && (Character.isIdeographic(h.codePointAt(0))
                        || begins.length() == h.length()
                        || !Character.isLetter(begins.charAt(h.length()))));
  }

  /**
   * Whether somebody says at the beginning of a turn to host the talk, or whose guests are there.
   */
  public static boolean host(String turn) {
    String beginning =
        turn.substring(0, Math.min(turn.length(), BEGINNING)).toLowerCase(Locale.ROOT);
    return HOSTING.stream().anyMatch(beginning::contains);
  }

  /** Whether a sentence thanks for a talk as those do who asked for it. */
  public static boolean leaves(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
    return LEAVES.stream().anyMatch(text::contains);
  }

  /** 1 for the way in which a host begins to speak, -1 for a guest's, 0 for any other. */
  public static int side(String turn) {
    String beginning =
        turn.substring(0, Math.min(turn.length(), BEGINNING)).toLowerCase(Locale.ROOT);
    boolean welcomes = beginning.startsWith(WELCOME);
    int side = welcomes || HOSTS.stream().anyMatch(beginning::contains) ? 1 : 0;
    return GUESTS.stream().anyMatch(beginning::contains) ? side - 1 : side;
  }
}
