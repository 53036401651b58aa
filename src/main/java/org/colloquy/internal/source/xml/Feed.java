package org.colloquy.internal.source.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.words.QuestionMarks;
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

  /** Elements of HTML that have no end. */
  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

  private final boolean wiki;
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Item> items = new ArrayList<>();
  private @Nullable Span begins;
  private @Nullable String title;
  private @Nullable PartialDate date;
  private @Nullable Post post;

  /** How many elements of a post that is no text but elements are open. */
  private int within;

  /** The text of a post or page, and where it begins. */
  private record Post(String text, Span place) {}

  /** A post or page with what is known of it. */
  private record Item(@Nullable String title, @Nullable PartialDate date, Post post) {
    boolean asks() {
      return title != null && QuestionMarks.endsInQuestion(title);
    }
  }

  /**
   * What a document carries.
   *
   * @param text of its pages, with titles and days, in the lines where it stands if these suffice
   * @param html whether the text is HTML, and else a wiki's behind YAML
   * @param asking how many titles its posts have, if some of them ask what the posts answer; else 0
   */
  public record Read(String text, boolean html, int asking) {}

  private Feed(boolean wiki) {
    this.wiki = wiki;
  }

  /** Whether a root is that of such a document. */
  public static boolean is(String root) {
    return ROOTS.contains(root);
  }

  /** Reads a document; null if it carries no page. */
  public static @Nullable Read read(SourceText source, String root, int nesting, Told told) {
    Feed feed = new Feed(root.equals(WIKI));
    new XmlEvents(source, nesting, told).each(feed);
    if (feed.items.isEmpty()) {
      return null;
    }
    Span first = feed.items.get(0).post().place();
    told.tell(Code.R050, first, "what stands beside the text of the pages is left out");
    boolean asked = feed.items.stream().filter(Item::asks).limit(2).count() > 1;
    return new Read(feed.pages(), !feed.wiki, asked ? feed.items.size() : 0);
  }

  private String pages() {
    StringBuilder all = new StringBuilder(items.size() == 1 ? head(items.get(0)) : "");
    int line = 1 + lines(all);
    for (Item item : items) {
      String heading = items.size() == 1 ? "" : heading(item.title());
      int to = item.post().place().line() - lines(heading);
      all.append("\n".repeat(Math.max(0, to - line)));
      String piece =
          heading + (wiki ? item.post().text() : PostText.paragraphs(item.post().text())) + "\n";
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
    return head(known, item.date());
  }

  /** The head of a page in HTML, and the beginning of its body. */
  static String head(String title, @Nullable PartialDate date) {
    String day = date == null ? "" : "<meta name=\"date\" content=\"" + date + "\">";
    return "<html><head><title>" + escaped(title) + "</title>" + day + "</head><body>";
  }

  private String heading(@Nullable String title) {
    return title == null ? "" : wiki ? "= " + title + " =\n" : "<h2>" + escaped(title) + "</h2>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  @Override
  public void start(String name, Attributes attributes) {
    boolean inPost = within > 0 || isPost(String.valueOf(open.peek()));
    open.push(name);
    if (inPost) {
      within++;
      text.append('<').append(name).append('>');
      return;
    }
    text.setLength(0);
    begins = null;
  }

  @Override
  public void text(String piece, Span span) {
    begins = begins == null ? span : begins;
    text.append(within > 0 ? escaped(piece) : piece);
  }

  @Override
  public void end(String name) {
    if (within > 0) {
      within--;
      open.poll();
      text.append(VOID.contains(name) ? "" : "</" + name + ">");
      return;
    }
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
      date = PostText.day(value);
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
}
