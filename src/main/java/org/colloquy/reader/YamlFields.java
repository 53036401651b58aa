package org.colloquy.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.words.Likeness;
import org.colloquy.internal.source.LanguageNames;
import org.colloquy.internal.source.SourceText;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Role;
import org.colloquy.model.TimeCodes;
import org.jspecify.annotations.Nullable;

/** Takes values of the kinds that overrides have out of YAML, or says where one is wrong. */
final class YamlFields {
  private static final String DATES =
      "write a day as 2001-07-17, a month as 2001-07, a year as 2001";

  private final SourceText source;

  YamlFields(SourceText source) {
    this.source = source;
  }

  SourceText source() {
    return source;
  }

  /** A text on one line, blanks at its ends and line ends in it folded. */
  String line(YamlValue value, String key) {
    if (!(value instanceof YamlValue.Text text)) {
      throw wrong(value, key + " is a text", "write " + key + ": \"...\"");
    }
    String folded = text.text().strip().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    if (folded.isEmpty()) {
      throw wrong(value, key + " is empty", "leave the line out, or write a text");
    }
    return folded;
  }

  /** A list of texts, or one text. */
  List<String> lines(YamlValue value, String key) {
    return each(value, key, v -> line(v, key));
  }

  /** What a function makes of the items of a list, or of the one value that stands for a list. */
  <T> List<T> each(YamlValue value, String key, Function<YamlValue, T> read) {
    List<T> all = new ArrayList<>();
    if (value instanceof YamlValue.Items items) {
      items.items().forEach(i -> all.add(read.apply(i)));
    } else {
      all.add(read.apply(value));
    }
    return all;
  }

  /** A field's value, or null where there is none. */
  @Nullable YamlValue get(YamlValue value, String key) {
    if (value instanceof YamlValue.Fields fields) {
      for (YamlValue.Field field : fields.fields()) {
        boolean nothing = field.value() instanceof YamlValue.Text text && text.isNothing();
        if (field.key().text().equals(key) && !nothing) {
          return field.value();
        }
      }
    }
    return null;
  }

  String required(YamlValue value, String key) {
    YamlValue found = get(value, key);
    if (found == null) {
      throw wrong(value, "'" + key + "' is missing here", "write {" + key + ": ...}");
    }
    return line(found, key);
  }

  @Nullable String optional(YamlValue value, String key) {
    YamlValue found = get(value, key);
    return found == null ? null : line(found, key);
  }

  PartialDate date(YamlValue value) {
    String text = line(value, "a date");
    PartialDate date = Dates.parse(text);
    if (date == null) {
      throw new ColloquyException(
          source.problem(Code.M014, value.span(), "'" + text + "' is no date").withHint(DATES));
    }
    return date;
  }

  String language(YamlValue value) {
    String text = line(value, "language").replace('_', '-');
    String named = LanguageNames.tag(text);
    if (named != null) {
      return named;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text).build();
      if (locale.getLanguage().length() < 4 && !locale.getLanguage().isEmpty()) {
        return locale.toLanguageTag();
      }
    } catch (IllformedLocaleException e) {
      throw noLanguage(value, text, e);
    }
    throw noLanguage(value, text, null);
  }

  private ColloquyException noLanguage(YamlValue value, String text, @Nullable Exception cause) {
    ColloquyException wrong =
        wrong(value, "'" + text + "' is no language tag", "write en, en-GB, de, zh-Hant ...");
    return cause == null ? wrong : new ColloquyException(wrong.diagnostic(), cause);
  }

  @Nullable Role role(YamlValue value) {
    YamlValue found = get(value, "role");
    if (found == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (Role role : Role.values()) {
      names.add(role.name().toLowerCase(Locale.ROOT));
    }
    return Role.valueOf(choice(found, "role", names).toUpperCase(Locale.ROOT));
  }

  /** One of some words. */
  String choice(YamlValue value, String key, List<String> choices) {
    String text = line(value, key);
    String word = text.toLowerCase(Locale.ROOT);
    if (choices.contains(word)) {
      return word;
    }
    String near =
        choices.stream()
            .filter(c -> Likeness.oneSlip(c, word))
            .findFirst()
            .map(c -> "; did you mean " + c + "?")
            .orElse("");
    throw wrong(
        value, "'" + text + "' is no " + key + near, "it is one of " + String.join(", ", choices));
  }

  /** A word in lower-case kebab form, such as a narration's kind. */
  String kind(YamlValue value, String word) {
    boolean good = word.charAt(0) != '-';
    for (int i = 0; i < word.length() && good; i++) {
      char c = word.charAt(i);
      good = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
    if (!good) {
      throw wrong(value, "'" + word + "' is no kind", "write one in lower case: editors-note");
    }
    return word;
  }

  Duration time(YamlValue value) {
    String text = line(value, "time");
    return TimeCodes.parse(text)
        .orElseThrow(() -> wrong(value, "'" + text + "' is no time", "write it as \"00:12:31\""));
  }

  ColloquyException wrong(YamlValue value, String message, String hint) {
    return new ColloquyException(source.problem(Code.M013, value.span(), message).withHint(hint));
  }
}
