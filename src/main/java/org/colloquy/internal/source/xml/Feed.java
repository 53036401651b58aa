package org.colloquy.internal.source.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of pages that a document in XML carries: the posts of RSS, of WordPress's exports and of
 * Atom, which are HTML, and the pages of MediaWiki's exports, which are a wiki's text.
 */
public final class Feed implements XmlEvents.Visitor {
  private static final String WIKI = "mediawiki";
  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", WIKI);
  private static final Set<String> ITEMS = Set.of("item", "entry", "page");
  private static final Set<String> POSTS = Set.of("encoded", "content", "description", "summary");
  private static final Set<String> DAYS =
      Set.of("pubdate", "post_date", "published", "date", "issued");

  private final boolean wiki;
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Item> items = new ArrayList<>();
  private @Nullable Span begins;
  private @Nullable String title;
  private @Nullable PartialDate date;
  private @Nullable Post post;
  private boolean elements;

  /** The text of a post or page, and where it begins. */
  private record Post(String text, Span place) {}

  /** A post or page with what is known of it. */
  private record Item(@Nullable String title, @Nullable PartialDate date, Post post) {}

  /**
   * What a document carries.
   *
   * @param text of its pages, with titles and days, in the lines where it stands if these suffice
   * @param html whether the text is HTML, and else a wiki's behind YAML
   */
  public record Read(String text, boolean html) {}

  private Feed(boolean wiki) {
    this.wiki = wiki;
  }

  /** Whether a root is that of such a document. */
  public static boolean is(String root) {
    return ROOTS.contains(root);
  }

  /** Reads a document; null if it carries no page, or pages that are elements themselves. */
  public static @Nullable Read read(SourceText source, String root, int nesting, Told told) {
    Feed feed = new Feed(root.equals(WIKI));
    new XmlEvents(source, nesting, told).each(feed);
    if (feed.items.isEmpty() || feed.elements) {
      return null;
    }
    Span first = feed.items.get(0).post().place();
    told.tell(Code.R050, first, "what stands beside the text of the pages is left out");
    return new Read(feed.pages(), !feed.wiki);
  }

  private String pages() {
    StringBuilder all = new StringBuilder(items.size() == 1 ? head(items.get(0)) : "");
    int line = 1 + lines(all);
    for (Item item : items) {
      String heading = items.size() == 1 ? "" : heading(item.title());
      int to = item.post().place().line() - lines(heading);
      all.append("\n".repeat(Math.max(0, to - line)));
      String piece = heading + (wiki ? item.post().text() : paragraphs(item.post().text())) + "\n";
      all.append(piece);
      line = Math.max(line, to) + lines(piece);
    }
    return all.toString();
  }

  private static int lines(CharSequence text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  /** What is known of the only page. */
  private String head(Item item) {
    String known = item.title() == null ? "" : item.title();
    if (wiki) {
      String quoted = known.replace("\\", "\\\\").replace("\"", "\\\"");
      return known.isEmpty() ? "" : "---\ntitle: \"" + quoted + "\"\n---\n";
    }
    String day = item.date() == null ? "" : "<meta name=\"date\" content=\"" + item.date() + "\">";
    return "<html><head><title>" + escaped(known) + "</title>" + day + "</head><body>";
  }

  private String heading(@Nullable String title) {
    return title == null ? "" : wiki ? "= " + title + " =\n" : "<h2>" + escaped(title) + "</h2>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** HTML whose paragraphs have no tags, as blogs keep it, with such tags. */
  private static String paragraphs(String html) {
    if (html.contains("<p>")
        || html.contains("<p ")
        || html.contains("<br")
        || html.contains("<div")) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length());
    boolean blank = true;
    for (String line : html.split("\r?\n", -1)) {
      String begins = line.isBlank() ? "" : blank ? "<p>" : "<br>";
      out.append(out.isEmpty() ? "" : "\n").append(begins).append(line);
      blank = line.isBlank();
    }
    return out.toString();
  }

  @Override
  public void start(String name, Attributes attributes) {
    elements |= isPost(String.valueOf(open.peek()));
    open.push(name);
    text.setLength(0);
    begins = null;
  }

  @Override
  public void text(String piece, Span span) {
    begins = begins == null ? span : begins;
    text.append(piece);
  }

  @Override
  public void end(String name) {
    boolean isPost = isPost(name);
    open.poll();
    String value = text.toString().strip();
    boolean direct = ITEMS.contains(String.valueOf(open.peek()));
    if (ITEMS.contains(name)) {
      item();
    } else if (isPost && begins != null && !value.isEmpty()) {
      boolean longer = post == null || value.length() > post.text().length();
      post = wiki || longer ? new Post(value, begins) : post;
    } else if (direct && name.equals("title")) {
      title = value.isEmpty() ? title : value;
    } else if (direct && DAYS.contains(name) && date == null) {
      date = day(value);
    }
    text.setLength(0);
    begins = null;
  }

  /** Whether the innermost element, of a name, holds the text of a post; a wiki keeps many. */
  private boolean isPost(String name) {
    if (wiki) {
      return name.equals("text");
    }
    boolean within =
        open.size() > 1 && open.stream().skip(1).findFirst().filter(ITEMS::contains).isPresent();
    return within && POSTS.contains(name);
  }

  private void item() {
    if (post != null) {
      items.add(new Item(title, date, post));
    }
    post = null;
    title = null;
    date = null;
  }

  /** {@code 2014-05-05T07:08:09Z}, or {@code Mon, 05 May 2014 07:08:09 +0000}. */
  private static @Nullable PartialDate day(String text) {
    PartialDate iso =
        text.length() < 10 ? null : PartialDate.parse(text.substring(0, 10)).orElse(null);
    if (iso != null) {
      return iso;
    }
    try {
      LocalDate day = LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
      return PartialDate.parse(day.toString()).orElse(null);
    } catch (DateTimeException notOfThisForm) {
      return null;
    }
  }
}
