package org.colloquy.accuracy;

import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Entities;

/** A conversation as pages of the web, with what stands around it there. */
final class HtmlLayouts {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html><head><title>A Conversation | The Harbour Review</title>
      <style>p { margin: 1em }</style><script>var q = "Q: none";</script></head>
      <body>
      <header><a href="/">The Harbour Review</a><nav><ul><li><a href="/news">News</a></li>\
      <li><a href="/talks">Talks</a></li></ul></nav></header>
      <main><article>
      <h1>A Conversation</h1>
      """;
  private static final String FOOT =
      """
      </article></main>
      <aside><h2>Most read</h2><ul><li><a href="/a">Tides: what to know</a></li></ul></aside>
      <footer><p>Contact: the editors</p><p>&copy; The Harbour Review</p></footer>
      </body></html>
      """;

  private HtmlLayouts() {}

  static List<Rendering> all() {
    return List.of(
        named("b-name.html", t -> "<p><b>" + name(t) + ":</b> " + text(t) + "</p>\n"),
        named(
            "strong-colon-out.html",
            t -> "<p><strong>" + name(t) + "</strong>: " + text(t) + "</p>\n"),
        named("plain-name.html", t -> "<p>" + name(t) + ": " + text(t) + "</p>\n"),
        named("line-breaks.html", t -> "<b>" + name(t) + ":</b><br>\n" + text(t) + "<br><br>\n"),
        named("dl.html", t -> "<dt>" + name(t) + "</dt><dd>" + text(t) + "</dd>\n"),
        named("table.html", t -> "<tr><td>" + name(t) + "</td><td>" + text(t) + "</td></tr>\n"),
        named(
            "cite.html",
            t ->
                "<cite>"
                    + name(t)
                    + ":</cite><time>"
                    + Talk.clock("m:ss", t.start())
                    + "</time><p>"
                    + text(t)
                    + "</p>\n"),
        named("h3.html", t -> "<h3>" + name(t) + "</h3>" + text(t, "<p>", "</p>") + "\n"),
        named(
            "div-span.html",
            t ->
                "<div class=\"turn\"><span class=\"speaker\">"
                    + name(t)
                    + "</span> <span class=\"text\">"
                    + text(t)
                    + "</span></div>\n"),
        named(
            "broken-name.html",
            t -> "<p><b>\n" + name(t).replace(" ", "\n") + ":\n</b>&nbsp;" + text(t) + "</p>\n"),
        paired(
            "strong-question.html",
            t ->
                t.act() == Act.ASKS
                    ? "<p><strong>" + text(t) + "</strong></p>\n"
                    : text(t, "<p>", "</p>")),
        paired(
            "h3-question.html",
            t -> t.act() == Act.ASKS ? "<h3>" + text(t) + "</h3>\n" : text(t, "<p>", "</p>")),
        paired(
            "em-question.html",
            t ->
                t.act() == Act.ASKS
                    ? "<p><em>" + text(t) + "</em></p>\n"
                    : text(t, "<p>", "</p>")));
  }

  private static String name(Talk.Turn turn) {
    return Entities.escape(turn.name());
  }

  private static String text(Talk.Turn turn) {
    return Entities.escape(turn.text());
  }

  private static String text(Talk.Turn turn, String open, String close) {
    StringBuilder out = new StringBuilder();
    turn.paragraphs().forEach(p -> out.append(open).append(Entities.escape(p)).append(close));
    return out.append('\n').toString();
  }

  private static Rendering named(String name, Function<Talk.Turn, String> turn) {
    return rendering(name, true, turn);
  }

  private static Rendering paired(String name, Function<Talk.Turn, String> turn) {
    return rendering(name, false, turn);
  }

  private static Rendering rendering(String name, boolean named, Function<Talk.Turn, String> turn) {
    return new Rendering(
        name,
        (t, n) -> {
          Talk talk = new Talk(t);
          if (named ? !talk.named() : !talk.alternates()) {
            return null;
          }
          String around = n.startsWith("dl") ? "dl" : n.startsWith("table") ? "table" : "div";
          StringBuilder out = new StringBuilder(HEAD).append('<').append(around).append(">\n");
          talk.turns().forEach(x -> out.append(turn.apply(x)));
          out.append("</").append(around).append(">\n").append(FOOT);
          return (named ? t : t.anonymous()).layout(n, "html", out.toString());
        });
  }
}
