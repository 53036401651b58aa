package org.colloquy.internal.typeset.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.internal.typeset.font.FontException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The faces at hand. Each is read when it is first asked for and then kept; may be shared among
 * threads and documents.
 */
public final class Fonts {
  private static final int MOST_SHAPERS = 64;

  private final List<FontSource> sources;

  /** How many of them are asked before those of artifacts. */
  private final int own;

  private final @Nullable TrueTypeFont[] read;
  private final Map<Style, Shaper> shapers = new ConcurrentHashMap<>();

  private Fonts(List<FontSource> sources, int own) {
    this.sources = List.copyOf(sources);
    this.own = own;
    this.read = new TrueTypeFont[sources.size()];
  }

  /** The faces that come with Colloquy, and those of artifacts that it finds. */
  public static Fonts builtIn() {
    return builtInAnd(List.of());
  }

  /**
   * Further faces beside those that come with Colloquy. One of the same family, weight and slant
   * takes the place of a built-in one; otherwise they are asked for what the built-in ones lack.
   */
  public static Fonts builtInAnd(List<FontSource> more) {
    List<FontSource> all = new ArrayList<>(BuiltInFonts.sources());
    all.removeIf(source -> more.stream().anyMatch(source::isReplacedBy));
    all.addAll(more);
    int own = all.size();
    all.addAll(BuiltInFonts.found());
    return new Fonts(all, own);
  }

  /**
   * The face that comes nearest to a request.
   *
   * @throws FontException if there is none of that family, or it can't be read
   */
  public Font find(FontRequest request) {
    return read(source(request));
  }

  /**
   * What sets text in a style.
   *
   * @param language a BCP 47 tag
   * @throws FontException if there is no such family, or a face can't be read
   */
  public Shaper shaper(FontRequest request, Features features, String language) {
    Style style = new Style(request, features, language);
    Shaper known = shapers.get(style);
    if (known != null) {
      return known;
    }
    Shaper made = new Shaper(chain(request), features, language);
    if (shapers.size() >= MOST_SHAPERS) {
      shapers.clear();
    }
    Shaper other = shapers.putIfAbsent(style, made);
    return other == null ? made : other;
  }

  /** The face asked for, then one of each family that looks most like it. */
  private FontChain chain(FontRequest request) {
    Set<Integer> chain = new LinkedHashSet<>();
    chain.add(source(request));
    for (boolean alike : new boolean[] {true, false}) {
      for (FontSource source : sources.subList(0, own)) {
        if (isSans(source.family()) == isSans(request.family()) == alike) {
          chain.add(source(request.withFamily(source.family())));
        }
      }
    }
    for (FontSource source : sources.subList(own, sources.size())) {
      chain.add(source(request.withFamily(source.family())));
    }
    int[] numbers = new int[chain.size()];
    int count = 0;
    for (int number : chain) {
      numbers[count++] = number;
    }
    return new FontChain(this, numbers);
  }

  private static boolean isSans(String family) {
    return family.contains("Sans") || family.contains("Emoji");
  }

  private int source(FontRequest request) {
    int best = -1;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < sources.size(); i++) {
      FontSource source = sources.get(i);
      if (source.family().equalsIgnoreCase(request.family())) {
        int slant = source.italic() == request.italic() ? 0 : 10_000;
        int far = slant + Math.abs(source.weight() - request.weight());
        if (far < distance) {
          best = i;
          distance = far;
        }
      }
    }
    if (best < 0) {
      throw new FontException(
          request.family(), Reason.UNKNOWN_FAMILY, "no font of this family is at hand");
    }
    return best;
  }

  /** What the face of this number is asked for in place of others. */
  Reach reach(int source) {
    return sources.get(source).reach();
  }

  /** The face of this number; threads that ask at once wait for one of them to read it. */
  TrueTypeFont read(int source) {
    synchronized (read) {
      TrueTypeFont font = read[source];
      if (font == null) {
        font = load(sources.get(source));
        read[source] = font;
      }
      return font;
    }
  }

  private static TrueTypeFont load(FontSource source) {
    String name = source.name();
    try {
      TrueTypeFont font = new TrueTypeFont(name, source.bytes().read());
      if (!font.embeddable()) {
        throw new FontException(
            name, Reason.FORBIDDEN, "its licence bits (fsType) do not allow to embed a part of it");
      }
      return font;
    } catch (IOException e) {
      throw new FontException(name, Reason.UNREADABLE, "can't be read: " + e.getMessage(), e);
    }
  }

  private record Style(FontRequest request, Features features, String language) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Style that
          && request.equals(that.request)
          && features.equals(that.features)
          && language.equals(that.language);
    }

    @Override
    public int hashCode() {
      return (request.hashCode() * 31 + features.hashCode()) * 31 + language.hashCode();
    }
  }
}
