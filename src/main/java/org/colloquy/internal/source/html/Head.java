package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.source.Language;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself outside its text.
 *
 * @param evidence for each value
 */
public record Head(Metadata metadata, List<Evidence> evidence) {
  private static final double SURE = .9;
  private static final String[] DATES = {
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "dc.date.issued",
    "article:published_time",
    "citation_publication_date",
    "date",
    "pubdate",
    "og:published_time"
  };

  private static final String PUBLISHED_MARKS =
      "[itemprop=datePublished], time[pubdate], .published[title], .published[datetime],"
          + " .entry-date[datetime]";

  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([0-9]{4}-[0-9]{2}-[0-9]{2})");

  public Head {
    evidence = List.copyOf(evidence);
  }

  /**
   * @param titled whether the text has a title of its own
   */
  static Head of(Document page, @Nullable Element subtitle, boolean titled) {
    return new Finder(page).find(subtitle, titled);
  }

  private static final class Finder {
    private final Document page;
    private final Map<String, String> meta;
    private final Metadata.Builder found = Metadata.builder();
    private final List<Evidence> evidence = new ArrayList<>();

    Finder(Document page) {
      this.page = page;
      meta = meta(page);
    }

    Head find(@Nullable Element subtitle, boolean titled) {
      Element html = page.selectFirst("html");
      String language = html == null ? null : Language.tag(html.attr("lang"));
      if (language != null) {
        found.language(language);
        told("language", language, "the page's lang");
      }
      String site = meta("og:site_name");
      if (!titled && !OwnEdition.is(page)) {
        title(site);
      }
      if (subtitle != null) {
        String text = subtitle.text().strip();
        found.subtitle(text);
        told("subtitle", text, "what the page calls its subtitle");
      }
      if (!site.isEmpty()) {
        found.publication(new Metadata.Publication(site, null));
        told("publication", site, "og:site_name");
      }
      date();
      String author = meta("author");
      if (!author.isEmpty() && !author.startsWith("http") && !OwnEdition.is(page)) {
        found.contributor(new Contributor(author, "aut", null));
        told("contributor", author, "the page's author");
      }
      String description = meta("description");
      if (!description.isEmpty()) {
        found.description(OwnEdition.is(page) ? description : Described.words(description));
      }
      return new Head(found.build(), evidence);
    }

    private void title(String site) {
      String open = meta("og:title");
      String title = open.isEmpty() ? page.title().strip() : open;
      int end = site.isEmpty() ? -1 : title.lastIndexOf(site);
      if (end > 0 && end + site.length() == title.length()) {
        title = title.substring(0, end).replaceFirst("[ |\u2013\u2014\u00b7:-]{1,5}$", "");
      }
      if (!title.isEmpty() && !isFileName(title)) {
        found.title(title);
        told("title", title, open.isEmpty() ? "the page's title" : "og:title");
      }
    }

    /** Programs that find no title write the name of the file. */
    private static boolean isFileName(String title) {
      int dot = title.lastIndexOf('.');
      boolean parted = title.indexOf('-') > 0 || title.indexOf('_') > 0 || dot > 0;
      boolean small = title.equals(title.toLowerCase(Locale.ROOT));
      boolean ends = dot > 0 && title.length() - dot <= 5 && dot < title.length() - 1;
      return title.indexOf(' ') < 0 && (ends || parted && small);
    }

    private void date() {
      for (String name : DATES) {
        String value = meta(name);
        String day = value.length() > 10 ? value.substring(0, 10) : value;
        PartialDate date = PartialDate.parse(day.replace('/', '-')).orElse(null);
        if (date != null) {
          found.date(date);
          told("date", date.toString(), name);
          return;
        }
      }
      if (!markedDate()) {
        linkedDate();
      }
    }

    /** The one day that marks within the page call that of its publication. */
    private boolean markedDate() {
      Set<PartialDate> days = new HashSet<>();
      for (Element element : page.select(PUBLISHED_MARKS)) {
        String value = "";
        for (String key : new String[] {"content", "datetime", "title"}) {
          value = value.isEmpty() ? element.attr(key).strip() : value;
        }
        PartialDate.parse(value.length() > 10 ? value.substring(0, 10) : value)
            .ifPresent(days::add);
      }
      if (days.size() == 1) {
        PartialDate day = days.iterator().next();
        found.date(day);
        told("date", day.toString(), "marked as the day of publication");
      }
      return days.size() == 1;
    }

    /** The day on which linked data says the page was published. */
    private void linkedDate() {
      for (Element script : page.select("script[type=application/ld+json]")) {
        Matcher matcher = PUBLISHED.matcher(script.data());
        PartialDate date = matcher.find() ? PartialDate.parse(matcher.group(1)).orElse(null) : null;
        if (date != null) {
          found.date(date);
          told("date", date.toString(), "datePublished");
          return;
        }
      }
    }

    private static Map<String, String> meta(Document page) {
      Map<String, String> meta = new HashMap<>();
      for (Element element : page.select("meta[content]")) {
        String content = element.attr("content").strip();
        meta.putIfAbsent(element.attr("name").toLowerCase(Locale.ROOT), content);
        meta.putIfAbsent(element.attr("property").toLowerCase(Locale.ROOT), content);
      }
      return meta;
    }

    private String meta(String name) {
      return meta.getOrDefault(name, "");
    }

    private void told(String subject, String decision, String why) {
      evidence.add(new Evidence(null, subject, decision, SURE, why));
    }
  }
}
