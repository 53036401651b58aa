package org.colloquy.internal.dialect.opening;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.words.Names;

/** What stands where a title would, and belongs to a page or a file instead. */
final class Furniture {
  /** How links begin that lead elsewhere. */
  private static final List<String> LEADS =
      List.of(
          "skip to ",
          "jump to ",
          "go to ",
          "return to ",
          "back to ",
          "go back to ",
          "zum ",
          "zur ",
          "zurück ",
          "direkt zu",
          "aller au",
          "aller à",
          "retour à",
          "retour au",
          "ir al ",
          "ir a ",
          "saltar al ",
          "saltar a ",
          "volver a",
          "ir para ",
          "pular para ",
          "voltar",
          "vai al ",
          "vai a",
          "torna a",
          "salta al ",
          "naar ",
          "ga naar ",
          "terug naar ",
          "przejdź do ",
          "powrót do ",
          "wróć do ",
          "перейти к ",
          "вернуться ",
          "назад ",
          "на главную");

  /** Where such links lead. */
  private static final Set<String> PLACES =
      folded(
          "content",
          "contents",
          "main",
          "navigation",
          "menu",
          "page",
          "homepage",
          "home",
          "top",
          "index",
          "list",
          "overview",
          "search",
          "footer",
          "archive",
          "archives",
          "transcripts",
          "inhalt",
          "hauptinhalt",
          "startseite",
          "übersicht",
          "seitenanfang",
          "suche",
          "contenu",
          "accueil",
          "sommaire",
          "liste",
          "contenido",
          "principal",
          "inicio",
          "portada",
          "conteúdo",
          "início",
          "topo",
          "contenuto",
          "indice",
          "elenco",
          "inhoud",
          "overzicht",
          "hoofdinhoud",
          "treści",
          "listy",
          "strony",
          "содержанию",
          "содержимому",
          "главную",
          "список",
          "списку");

  private static final int LONGEST_LINK = 60;
  private static final int MOST_WORDS = 6;

  private Furniture() {}

  private static Set<String> folded(String... words) {
    return Stream.of(words).map(Names::folded).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a line is a link that a page has for readers. */
  static boolean isLink(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT);
    List<String> words = Names.words(lower);
    return lower.length() <= LONGEST_LINK
        && words.size() <= MOST_WORDS
        && LEADS.stream().anyMatch(lower::startsWith)
        && words.stream().skip(1).anyMatch(PLACES::contains);
  }
}
