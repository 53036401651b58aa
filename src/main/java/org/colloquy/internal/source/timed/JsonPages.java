package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document that JSON carries: the HTML that oTranscribe keeps as its {@code text}, the cells of a
 * notebook that are Markdown.
 *
 * @param text the document
 * @param html whether it is HTML, and else Markdown
 */
public record JsonPages(String text, boolean html) {
  private static final String NOTEBOOK = "\"nbformat\"";
  private static final int TAG = 400;

  /** What a document carries; null if it carries none. */
  public static @Nullable JsonPages of(SourceText source, int nesting) {
    boolean notebook = source.text().contains(NOTEBOOK);
    boolean page = source.text().contains("<p") || source.text().contains("<br");
    if (!notebook && !page) {
      return null;
    }
    JsonWalk walk = new JsonWalk(source, JsonPath.root(Set.of()), nesting);
    Told told = new Told(source);
    if (notebook) {
      Cells cells = new Cells();
      walk.each(cells, told);
      return cells.said.isEmpty() ? null : new JsonPages(String.join("\n\n", cells.said), false);
    }
    Texts texts = new Texts();
    walk.each(texts, told);
    String title = texts.title.replace("&", "&amp;").replace("<", "&lt;");
    return texts.pages == 1 && texts.page != null
        ? new JsonPages("<html><head><title>" + title + "</title></head><body>" + texts.page, true)
        : null;
  }

  /** Takes the one text of the outermost object that begins with a tag of a paragraph. */
  private static final class Texts implements JsonWalk.Visitor {
    private @Nullable String page;
    private String title = "";
    private int pages;

    @Override
    public void value(JsonPath path, String text, Span span) {
      boolean outer = path.parent() != null && path.parent().parent() == null;
      if (outer && path.key().equals("text") && isPage(text)) {
        page = text;
        pages++;
      } else if (outer && path.key().equals("title")) {
        title = text.strip();
      }
    }
  }

  private static boolean isPage(String text) {
    String head = text.stripLeading();
    String begins = head.substring(0, Math.min(TAG, head.length()));
    return begins.startsWith("<") && (begins.contains("<p") || begins.contains("<br"))
        || head.contains("</p>");
  }

  /** Takes the lines of the cells that are Markdown. */
  private static final class Cells implements JsonWalk.Visitor {
    private static final String SOURCE = "cells[].source";

    private final List<String> said = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean markdown;

    @Override
    public void object(JsonPath path) {
      if (path.toString().equals("cells[]")) {
        text.setLength(0);
        markdown = false;
      }
    }

    @Override
    public void value(JsonPath path, String value, Span span) {
      String place = path.toString();
      if (place.equals("cells[].cell_type")) {
        markdown = value.equals("markdown");
      } else if (place.startsWith(SOURCE)) {
        text.append(value);
      }
    }

    @Override
    public void end(JsonPath path) {
      if (markdown && path.toString().equals("cells[]") && !text.toString().isBlank()) {
        said.add(text.toString());
      }
    }
  }
}
