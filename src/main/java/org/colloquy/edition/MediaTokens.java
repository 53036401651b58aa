package org.colloquy.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.edition.Tokens.Align;
import org.colloquy.edition.Tokens.HeadText;
import org.colloquy.edition.Tokens.Ink;

/** What a design says of one medium alone. */
final class MediaTokens {
  private static final List<Integer> COVER_SIZES = List.of(96, 80, 66, 54, 44, 36);

  private MediaTokens() {}

  static MediumTokens.Pdf pdf(View v) {
    return new MediumTokens.Pdf(v.word("profile", MediumTokens.PdfProfile.class));
  }

  static MediumTokens.Html html(View v) {
    return new MediumTokens.Html(
        v.word("align", Align.class),
        v.length("size"),
        v.length("grid"),
        v.length("measure"),
        v.length("side"),
        v.length("contents"),
        v.length("stack-under"),
        v.length("narrow-under"),
        v.flag("embed-fonts"));
  }

  static MediumTokens.Epub epub(View v) {
    return new MediumTokens.Epub(
        v.word("align", Align.class),
        v.word("margins", MediumTokens.EpubMargins.class),
        v.flag("embed-fonts"),
        v.orNone("cover").map(MediaTokens::cover).orElse(null));
  }

  private static MediumTokens.Cover cover(View v) {
    List<Integer> sizes = v.list("sizes", Integer.class);
    return new MediumTokens.Cover(
        v.count("width"),
        v.count("height"),
        v.count("unit"),
        sizes.isEmpty() ? COVER_SIZES : sizes,
        v.number("leading"),
        v.word("paper", Ink.class),
        v.word("ink", Ink.class),
        v.word("accent", Ink.class));
  }

  static MediumTokens.Docx docx(View v) {
    return new MediumTokens.Docx(
        v.word("align", Align.class),
        v.flag("hyphenate"),
        v.length("sides"),
        v.length("head-foot"),
        v.list("header", HeadText.class),
        v.word("footer", HeadText.class));
  }

  /**
   * A layer as it is in one medium. Text that is justified on paper has the medium's own alignment
   * and hyphens, unless the design says what they are there.
   */
  static Layer in(Layer layer, Medium medium) {
    Map<String, Object> other = layer.media().getOrDefault(medium, Map.of());
    Map<String, Object> tokens = Layer.merge(layer.tokens(), other);
    Map<String, Object> own = Layer.map(layer.tokens().get(medium.key()));
    for (String group : List.of("text", "question")) {
      Object align = own.get("align");
      boolean said = Layer.map(other.get(group)).containsKey("align");
      if (align != null && !said && justified(tokens, group)) {
        set(tokens, group, "align", align);
      }
    }
    if (own.containsKey("hyphenate") && !Layer.map(other.get("text")).containsKey("hyphenate")) {
      set(tokens, "text", "hyphenate", own.get("hyphenate"));
    }
    return new Layer(tokens, Map.of());
  }

  private static boolean justified(Map<String, Object> tokens, String group) {
    return Layer.map(tokens.get(group)).get("align") == Align.JUSTIFY;
  }

  private static void set(Map<String, Object> tokens, String group, String key, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(Layer.map(tokens.get(group)));
    changed.put(key, value);
    tokens.put(group, changed);
  }
}
