package org.colloquy.internal.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Problems of which a document may have many of a kind: each kind is told once, with its count. */
public final class Told {
  /** What is said of struck-out text, whatever the format. */
  public static final String STRUCK = "struck-out text is kept as plain text";

  private final SourceText source;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  private static final class Kind {
    private final Code code;
    private final String message;
    private final @Nullable Span first;
    private int count;

    Kind(Code code, String message, @Nullable Span first) {
      this.code = code;
      this.message = message;
      this.first = first;
    }
  }

  public Told(SourceText source) {
    this.source = source;
  }

  /** Tells a problem; the same message again only counts. */
  public void tell(Code code, @Nullable Span span, String message) {
    kinds.computeIfAbsent(code + message, k -> new Kind(code, message, span)).count++;
  }

  /** Tells that struck-out text is kept. */
  public void struck(@Nullable Span span) {
    tell(Code.R066, span, STRUCK);
  }

  /** Takes over what another one was told of a kind. */
  public void take(Told other, Code code) {
    other.kinds.forEach(
        (key, kind) -> {
          if (kind.code == code) {
            kinds.putIfAbsent(key, kind);
          }
        });
  }

  public List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>();
    for (Kind kind : kinds.values()) {
      int more = kind.count - 1;
      String places =
          more == 0 ? "" : " (and in " + more + (more == 1 ? " more place)" : " more places)");
      Diagnostic problem = Diagnostic.of(kind.code, kind.message + places);
      all.add(source.placed(kind.first == null ? problem : problem.at(kind.first)));
    }
    return all;
  }
}
