package org.colloquy.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * HTML inside Markdown. A handful of elements that say what the model can say are understood;
 * comments are left out, and said to be; everything else is text, never active.
 */
final class MarkdownHtml {
  /** Elements that say how their text looks, and nothing of what it is. */
  private static final Set<String> LOOKS =
      Set.of("font", "span", "u", "small", "big", "mark", "center");

  private static final Set<String> UNDERSTOOD = Set.of("sup", "sub", "em", "i", "strong", "b");

  private final Told told;
  private final Set<Inline> tags = Collections.newSetFromMap(new IdentityHashMap<>());

  MarkdownHtml(Told told) {
    this.told = told;
  }

  /** What a tag, comment or declaration between other inlines is. */
  List<Inline> inline(String html, @Nullable Span span) {
    if (html.startsWith("<!--")) {
      told.tell(Code.R012, span, "a comment is left out");
      return List.of();
    }
    String name = name(html);
    if (name.equals("br") && !html.startsWith("</")) {
      return List.of(new Inline.LineBreak(Origin.at(span)));
    }
    Inline.Text text = new Inline.Text(html, Origin.at(span));
    tags.add(text);
    return List.of(text);
  }

  /** What stands in a block of HTML, or null where it is a comment alone. */
  @Nullable String block(String html, @Nullable Span span) {
    String text = html.strip();
    if (text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3) {
      told.tell(Code.R012, span, "a comment is left out");
      return null;
    }
    told.tell(Code.R011, span, "HTML is kept as text");
    return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
  }

  /** The inlines with pairs of tags that are understood as what they mean. */
  List<Inline> paired(List<Inline> inlines) {
    if (tags.isEmpty() || inlines.stream().noneMatch(tags::contains)) {
      return inlines;
    }
    List<Inline> out = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (Inline inline : inlines) {
      String html = tags.contains(inline) ? ((Inline.Text) inline).text() : "";
      if (html.startsWith("</") && closes(html, out, open)) {
        continue;
      }
      if (!html.isEmpty() && !html.startsWith("</") && understood(name(html))) {
        open.add(out.size());
      }
      out.add(inline);
    }
    out.stream().filter(tags::contains).forEach(this::keep);
    return out;
  }

  private void keep(Inline tag) {
    tags.remove(tag);
    told.tell(Code.R011, tag.origin().span().orElse(null), "HTML is kept as text");
  }

  private boolean closes(String html, List<Inline> out, List<Integer> open) {
    if (open.isEmpty()) {
      return false;
    }
    int at = open.get(open.size() - 1);
    Inline.Text tag = (Inline.Text) out.get(at);
    List<Inline> within = List.copyOf(out.subList(at + 1, out.size()));
    if (!name(tag.text()).equals(name(html))) {
      return false;
    }
    open.remove(open.size() - 1);
    tags.remove(tag);
    out.subList(at, out.size()).clear();
    Inline made = made(tag, within);
    out.addAll(made == null ? within : List.of(made));
    return true;
  }

  private static boolean understood(String name) {
    return UNDERSTOOD.contains(name) || LOOKS.contains(name);
  }

  /** What a pair of tags makes of the text between them; null: nothing but the text. */
  private static @Nullable Inline made(Inline.Text tag, List<Inline> within) {
    Origin origin = tag.origin();
    return switch (name(tag.text())) {
      case "sup" -> new Inline.Superscript(within, origin);
      case "sub" -> new Inline.Subscript(within, origin);
      case "em", "i" -> new Inline.Emphasis(within, origin);
      case "strong", "b" -> new Inline.Strong(within, origin);
      case "span" -> {
        String language = language(tag.text());
        yield language == null ? null : new Inline.LanguageSpan(language, within, origin);
      }
      default -> null;
    };
  }

  private static @Nullable String language(String tag) {
    int at = tag.indexOf("lang=\"");
    int end = at < 0 ? -1 : tag.indexOf('"', at + 6);
    return end < 0 ? null : tag.substring(at + 6, end);
  }

  private static String name(String html) {
    int from = html.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
      to++;
    }
    return html.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
