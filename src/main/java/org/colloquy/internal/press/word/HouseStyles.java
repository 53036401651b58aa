package org.colloquy.internal.press.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.colloquy.internal.container.WordParagraph.Stop;
import org.colloquy.internal.container.WordStyle;
import org.colloquy.internal.container.XmlTree;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a house's template, and which of them an edition's own styles are. */
final class HouseStyles {
  /** Size of letters where nothing says another, in half-points. */
  private static final int USUAL_SIZE = 20;

  private final Map<String, HouseStyle> byId = new HashMap<>();
  private final Map<String, HouseStyle> byName = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final HouseLanguage markup;
  private final int defaultSize;
  private @Nullable HouseStyle normal;

  HouseStyles(Element root) {
    int size = USUAL_SIZE;
    for (Element child : XmlTree.children(root)) {
      if (child.getTagName().equals("w:style")) {
        style(child);
      } else if (child.getTagName().equals("w:docDefaults")) {
        size = HouseStyle.size(child, USUAL_SIZE);
      }
    }
    defaultSize = size;
    markup = new HouseLanguage(root);
  }

  private void style(Element element) {
    HouseStyle style = HouseStyle.of(element);
    if (style.id().isEmpty() || byId.putIfAbsent(style.id(), style) != null) {
      return;
    }
    for (String key : HouseStyle.names(element)) {
      byName.putIfAbsent(style.type() + "/" + key, style);
      names.add(key);
    }
    if (style.byDefault() && style.type().equals("paragraph") && normal == null) {
      normal = style;
    }
  }

  /** Size of running text in half-points. */
  int textSize() {
    int usual = defaultSize > 0 ? defaultSize : USUAL_SIZE;
    return first(normal, style -> style.size() > 0 ? style.size() : null).orElse(usual);
  }

  /** Whether a style, or what it is based on, has a property that is not switched off. */
  boolean has(String id, String property) {
    return first(byId.get(id), style -> style.says().get(property)).orElse(false);
  }

  /** How the lines of a style are aligned; at their start where nothing says otherwise. */
  String align(String id) {
    return first(byId.get(id), style -> style.align().isEmpty() ? null : style.align())
        .orElse("start");
  }

  /** The tab stops of a paragraph style, those of its basis where it has none. */
  List<Stop> stops(String id) {
    return first(byId.get(id), HouseStyles::set).orElse(List.of());
  }

  private static @Nullable List<Stop> set(HouseStyle style) {
    List<Stop> stops = style.stops().stream().filter(s -> !s.kind().equals("clear")).toList();
    return stops.isEmpty() ? null : stops;
  }

  /** What a style, or the nearest one that it is based on, says of something. */
  private <T> Optional<T> first(
      @Nullable HouseStyle style, Function<HouseStyle, @Nullable T> says) {
    Set<String> seen = new HashSet<>();
    HouseStyle at = style;
    while (at != null && seen.add(at.id())) {
      T said = says.apply(at);
      if (said != null) {
        return Optional.of(said);
      }
      at = byId.get(at.basis());
    }
    return Optional.empty();
  }

  /** The id of a style of this type by its name in English. */
  Optional<String> named(String type, String name) {
    return Optional.ofNullable(byName.get(type + "/" + HouseNames.key(name))).map(HouseStyle::id);
  }

  /** Which styles here are those of an edition, by the ids that the edition has for them. */
  Map<String, String> match(List<WordStyle> wanted) {
    Map<String, String> ids = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (WordStyle style : wanted) {
      HouseNames.of(style.name()).stream()
          .map(name -> byName.get(style.type() + "/" + name))
          .filter(found -> found != null && !used.contains(found.id()))
          .findFirst()
          .ifPresent(found -> take(style, found, ids, used));
    }
    for (WordStyle style : wanted) {
      HouseStyle same = byId.get(style.id());
      if (same != null
          && same.type().equals(style.type())
          && !ids.containsKey(style.id())
          && !used.contains(same.id())) {
        take(style, same, ids, used);
      }
    }
    if (normal != null) {
      ids.put(DocxStyle.NORMAL, normal.id());
    }
    return ids;
  }

  private static void take(
      WordStyle style, HouseStyle found, Map<String, String> ids, Set<String> used) {
    ids.put(style.id(), found.id());
    used.add(found.id());
  }

  /** An id that no style here has. */
  String freeId(String wanted) {
    String free = wanted;
    for (int i = 2; byId.containsKey(free); i++) {
      free = wanted + i;
    }
    return free;
  }

  /** A name that no style here has. */
  String freeName(String wanted) {
    String free = wanted;
    for (int i = 2; names.contains(HouseNames.key(free)); i++) {
      free = wanted + " " + i;
    }
    return free;
  }

  /** The markup of all styles, up to where further ones may stand, for text in a language. */
  String markup(String language) {
    return markup.with(language);
  }
}
