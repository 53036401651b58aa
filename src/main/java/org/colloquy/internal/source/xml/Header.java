package org.colloquy.internal.source.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself in its header: title, dates, language, people. TEI's {@code
 * teiHeader} and Akoma Ntoso's {@code meta}.
 */
final class Header {
  private final Map<String, Titled> titles = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<String, PartialDate> dates = new LinkedHashMap<>();
  private final Map<String, String> published = new HashMap<>();
  private final Set<PartialDate> days = new HashSet<>();
  private String item = "";
  private @Nullable String language;
  private @Nullable String titleLanguage;
  private String titleType = "";
  private @Nullable String person;
  private final StringBuilder given = new StringBuilder();
  private final StringBuilder family = new StringBuilder();

  /** A title and the language it is in. */
  private record Titled(String text, @Nullable String language) {}

  /** The language of the whole document, as its outermost element says. */
  void language(@Nullable String tag) {
    language = language == null ? Language.tag(tag) : language;
  }

  /** What the outermost element says: language and date. */
  void outermost(Attributes attributes) {
    language(attributes.get("lang"));
    String day = attributes.get("sitzung-datum");
    if (day != null) {
      dated("publicationstmt", Dates.parse(day));
    }
    day = attributes.get("date");
    if (day != null) {
      dated("other", Dates.parse(day(day)));
    }
  }

  /** Learns the day that ids tell, as those of records do; none where two tell two. */
  void identified(@Nullable String id) {
    PartialDate day = id == null ? null : DayInId.of(id);
    if (day != null) {
      days.add(day);
    }
  }

  private void dated(String where, @Nullable PartialDate date) {
    if (date != null) {
      dates.putIfAbsent(where, date);
    }
  }

  void start(String name, Attributes attributes) {
    open.add(name);
    if (!open.contains("title") || name.equals("title")) {
      text.setLength(0);
    }
    switch (name) {
      case "title" -> {
        titleLanguage = attributes.get("lang");
        titleType =
            attributes.get("type") == null ? "main" : String.valueOf(attributes.get("type"));
      }
      case "extracteditem" ->
          item = attributes.get("Name") == null ? "" : String.valueOf(attributes.get("Name"));
      case "language" -> language(attributes.get("ident"));
      case "frbrlanguage" -> language(attributes.get("language"));
      case "date", "frbrdate" -> date(attributes);
      case "person", "persongrp" -> person(attributes);
      case "participant" -> {
        person(attributes);
        person(null, attributes);
      }
      case "tlcperson", "speaker" -> person(attributes.get("eId"), attributes);
      default -> {
        // nothing that is looked for
      }
    }
  }

  private void date(Attributes attributes) {
    for (String key : List.of("when", "from", "date", "notBefore")) {
      String value = attributes.get(key);
      PartialDate date = value == null || value.length() < 4 ? null : Dates.parse(day(value));
      if (date != null) {
        dates.putIfAbsent(place(), date);
        return;
      }
    }
  }

  /** A date without the time of the day. */
  private static String day(String value) {
    return value.length() > 10 ? value.substring(0, 10) : value;
  }

  private String place() {
    if (open.contains("titlestmt") && open.contains("title")) {
      return "title";
    }
    for (String place :
        List.of("settingdesc", "recordingstmt", "sourcedesc", "publicationstmt", "frbrwork")) {
      if (open.contains(place)) {
        return place;
      }
    }
    return open.contains("revisiondesc") ? "revision" : "other";
  }

  private void person(Attributes attributes) {
    person = attributes.get("id");
    given.setLength(0);
    family.setLength(0);
    Role role = role(attributes.get("role"));
    if (person != null && role != null) {
      roles.put(person, role);
    }
  }

  private void person(@Nullable String eId, Attributes attributes) {
    String id = eId == null ? attributes.get("id") : eId;
    String name =
        attributes.get("showAs") == null ? attributes.get("name") : attributes.get("showAs");
    if (id != null && name != null) {
      names.put(id, name);
    }
  }

  private static @Nullable Role role(@Nullable String word) {
    return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
      case "interviewer", "investigator", "researcher" -> Role.INTERVIEWER;
      case "interviewee", "informant", "respondent", "participant", "narrator" -> Role.INTERVIEWEE;
      case "moderator", "chair", "host" -> Role.MODERATOR;
      case "interpreter", "translator" -> Role.INTERPRETER;
      default -> null;
    };
  }

  void text(String piece) {
    text.append(piece);
  }

  void end(String name) {
    open.remove(open.size() - 1);
    if (open.contains("title")) {
      return;
    }
    String said = runTogether(text.toString().strip());
    text.setLength(0);
    if (said.isEmpty() && !name.equals("person") && !name.equals("persname")) {
      return;
    }
    switch (name) {
      case "title" -> title(said);
      case "forename" -> given.append(given.length() == 0 ? "" : " ").append(said);
      case "surname" -> family.append(family.length() == 0 ? "" : " ").append(said);
      case "persname", "name" -> named(said);
      case "person" -> person = null;
      case "article-title" -> {
        titleType = "main";
        open.add("titlestmt");
        title(said);
        open.remove(open.size() - 1);
      }
      case "dateseance" -> dated("publicationstmt", digits(said));
      case "extracteditem" -> extracted(said);
      case "day", "month", "year" -> published(name, said);
      default -> {
        // nothing that is looked for
      }
    }
  }

  /** A text with one blank for each run of them. */
  private static String runTogether(String said) {
    boolean plain = true;
    for (int i = 0; i < said.length() && plain; i++) {
      char c = said.charAt(i);
      plain = c > ' ' || c == ' ' && said.charAt(i + 1) > ' ';
    }
    return plain ? said : String.join(" ", said.split("\\s+"));
  }

  /** What a record tells of itself, item by item. */
  private void extracted(String said) {
    Dates.Found day = item.equals("Date") ? Dates.first(said) : null;
    if (day != null) {
      dated("publicationstmt", day.date());
    }
  }

  /** A date and a time in digits alone. */
  private static @Nullable PartialDate digits(String text) {
    boolean digits = text.length() >= 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits
        ? Dates.parse(
            text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8))
        : null;
  }

  /** A part of the date on which an article was published; the year is the last. */
  private void published(String part, String said) {
    boolean date = open.contains("pub-date") && said.length() <= 4;
    if (date && said.chars().allMatch(c -> c >= '0' && c <= '9')) {
      published.put(part, said.length() == 1 ? "0" + said : said);
      String year = published.get("year");
      if (year != null && part.equals("year")) {
        String month = published.get("month");
        String day = month == null ? null : published.get("day");
        String all = year + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day);
        dated("publicationstmt", Dates.parse(all));
      }
    }
  }

  private void title(String said) {
    boolean own = open.contains("titlestmt") || open.contains("info");
    if (own && (titleType.equals("main") || titleType.equals("sub"))) {
      Titled known = titles.get(titleType);
      boolean better =
          known == null
              || language != null
                  && language.equals(titleLanguage)
                  && !language.equals(known.language());
      if (better) {
        titles.put(titleType, new Titled(said, titleLanguage));
      }
    }
  }

  private void named(String said) {
    if (person == null) {
      return;
    }
    String parts = (given + " " + family).strip();
    String name = parts.isEmpty() ? said : parts;
    if (!name.isEmpty()) {
      names.putIfAbsent(person, name);
    }
  }

  /** People's names by their ids. */
  Map<String, String> names() {
    return names;
  }

  Map<String, Role> roles() {
    return roles;
  }

  /** Looks whether an element outside of the header declares somebody. */
  void declare(String name, Attributes attributes) {
    if (name.equals("speaker")) {
      person(attributes.get("eId"), attributes);
    }
  }

  Metadata metadata() {
    Metadata.Builder out = Metadata.builder().language(language);
    Titled main = titles.get("main");
    Titled sub = titles.get("sub");
    out.title(main == null ? null : main.text());
    out.subtitle(sub == null || main == null ? null : sub.text());
    for (String place :
        List.of("title", "sourcedesc", "frbrwork", "settingdesc", "publicationstmt", "other")) {
      if (dates.containsKey(place)) {
        out.date(dates.get(place));
        break;
      }
    }
    if (dates.isEmpty() && days.size() == 1) {
      out.date(days.iterator().next());
    }
    PartialDate held = dates.getOrDefault("settingdesc", dates.get("recordingstmt"));
    if (held != null) {
      out.interviewed(new Metadata.Interviewed(held, null));
    }
    return out.build();
  }
}
