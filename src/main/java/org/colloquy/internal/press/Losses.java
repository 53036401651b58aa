package org.colloquy.internal.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.model.Origin;

/**
 * What a format could not express of an edition: each kind once, with its count, or each place at
 * which it can be mended.
 */
public final class Losses {
  private record Loss(Severity severity, String what, String instead) {}

  private final Map<Loss, Integer> counts = new LinkedHashMap<>();
  private final List<Diagnostic> placed = new ArrayList<>();

  /** Words are left out, or stand where they are not looked for. */
  public void words(String what, String instead) {
    counts.merge(new Loss(Severity.WARNING, what, instead), 1, Integer::sum);
  }

  /** How something looks, or what it leads to, is not told; its words are all there. */
  public void looks(String what, String instead) {
    counts.merge(new Loss(Severity.INFO, what, instead), 1, Integer::sum);
  }

  /** Something is lost at a place of the source, if it is known. */
  public void at(Origin place, String what, String instead) {
    Diagnostic lost = Diagnostic.of(Code.W003, what).withHint(instead);
    placed.add(place.span().map(lost::at).orElse(lost));
  }

  /**
   * What was lost: first what has a place, then the others, in the order in which each kind was met
   * first.
   */
  public List<Diagnostic> told() {
    List<Diagnostic> told = new ArrayList<>(placed);
    counts.forEach(
        (loss, count) ->
            told.add(
                Diagnostic.of(
                        Code.W003, loss.what() + (count == 1 ? "" : " (" + count + " places)"))
                    .withSeverity(loss.severity())
                    .withHint(loss.instead())));
    return told;
  }
}
