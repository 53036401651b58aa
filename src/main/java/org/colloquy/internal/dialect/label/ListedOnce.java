package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.RoleWords;

/**
 * People who speak once each, one after the other, and whom a line or a list above the talk names
 * together; whoever leads through it may have the word for that. Most of them say "I" or "you",
 * which the words of a glossary and the parts of a programme do not.
 */
public final class ListedOnce {
  private static final int SEVERAL = 2;
  private static final int MANY = 12;

  /** A head has no more lines, and no longer ones tell who takes part. */
  private static final int HEAD = 40;

  private static final int LONGEST = 400;

  private final Document document;
  private final List<Candidate> labels = new ArrayList<>();
  private final Set<String> names;

  private ListedOnce(List<Candidate> candidates, Document document) {
    this.document = document;
    names = named(candidates, document);
    for (Candidate c : candidates) {
      boolean known = names.contains(c.label()) || RoleWords.of(c.label()) != null;
      if (known && document.begins(c.line())) {
        labels.add(c);
      }
    }
  }

  /** The labels of such a talk; empty where a text is none. */
  public static List<Candidate> of(LabelScheme scheme, Document document) {
    List<Candidate> candidates = scheme.candidates();
    boolean few = candidates.size() >= SEVERAL && candidates.size() <= MANY;
    if (!few || !scheme.isFirm() || document.isTimed()) {
      return List.of();
    }
    ListedOnce talk = new ListedOnce(candidates, document);
    return talk.isTalk(candidates.size()) ? talk.labels : List.of();
  }

  /** The labels that one line or list above the first of them names, if there are several. */
  private static Set<String> named(List<Candidate> candidates, Document document) {
    Set<String> all = candidates.stream().map(Candidate::label).collect(Collectors.toSet());
    for (int i = 0; i < Math.min(HEAD, candidates.get(0).line()); i++) {
      String text = document.line(i).text();
      List<String> here =
          text.length() > LONGEST ? List.of() : all.stream().filter(l -> stands(l, text)).toList();
      if (here.size() >= SEVERAL) {
        return Set.copyOf(here);
      }
    }
    return Set.of();
  }

  private static boolean stands(String name, String text) {
    int at = text.indexOf(name);
    int end = at + name.length();
    return at >= 0
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  private boolean isTalk(int candidates) {
    Address address = new Address(document.language());
    int personal = 0;
    for (int i = 0; i < labels.size() && address.isKnown(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).line() : document.lines().size();
      personal += isPersonal(labels.get(i), end, address) ? 1 : 0;
    }
    return names.size() >= SEVERAL
        && 2 * labels.size() > candidates
        && personal >= SEVERAL
        && 2 * personal >= labels.size();
  }

  private boolean isPersonal(Candidate label, int end, Address address) {
    for (int i = label.line(); i < end; i++) {
      String text = document.line(i).text();
      String said =
          i == label.line() ? text.substring(Math.min(label.extent(), text.length())) : text;
      if (address.isPersonal(said)) {
        return true;
      }
    }
    return false;
  }
}
