package org.colloquy.internal.dialect.label;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.line.Candidate;

/**
 * The labels of another scheme.
 *
 * @param first the line of the first
 * @param heading the line of the last heading above the first, or -1
 * @param below the lines right below labels that are all of theirs
 * @param interleaved whether this scheme's labels stand between them throughout
 */
record Company(Set<String> keys, int first, int heading, BitSet below, boolean interleaved) {
  /** Of two schemes whose labels alternate, at least so many stand between two of the other. */
  private static final double INTERLEAVED = .7;

  static Company of(Scheme scheme, LabelScheme own) {
    List<Candidate> accepted = scheme.accepted();
    Set<String> keys = new HashSet<>();
    BitSet below = new BitSet();
    for (Candidate c : accepted) {
      keys.add(c.key());
      below.set(c.line() + 1, own.isAlone(c));
    }
    boolean firm = own.isFirm() && scheme instanceof LabelScheme other && other.isFirm();
    int first = accepted.isEmpty() ? -1 : accepted.get(0).line();
    return new Company(
        keys, first, own.headingAbove(first), below, firm && interleaves(accepted, own.accepted()));
  }

  private static boolean interleaves(List<Candidate> some, List<Candidate> others) {
    BitSet in = new BitSet();
    others.forEach(c -> in.set(c.line()));
    int changes = 0;
    int before = -1;
    for (Candidate c : some) {
      int between = in.nextSetBit(before + 1);
      changes += before >= 0 && between > before && between < c.line() ? 1 : 0;
      before = c.line();
    }
    int last = in.nextSetBit(before + 1);
    changes += before >= 0 && last > before ? 1 : 0;
    return others.size() > 1 && changes >= INTERLEAVED * Math.max(some.size(), others.size());
  }
}
