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
 * @param interleaved whether this scheme's labels stand between them throughout
 */
record Company(Set<String> keys, int first, boolean interleaved) {
  /** Of two schemes whose labels alternate, at least so many stand between two of the other. */
  private static final double INTERLEAVED = .7;

  static Company of(Scheme scheme, Scheme own) {
    List<Candidate> accepted = scheme.accepted();
    Set<String> keys = new HashSet<>();
    accepted.forEach(c -> keys.add(c.key()));
    boolean firm = own.isFirm() && scheme.isFirm();
    return new Company(
        keys,
        accepted.isEmpty() ? -1 : accepted.get(0).line(),
        firm && interleaves(accepted, own.accepted()));
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
