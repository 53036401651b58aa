package org.colloquy.internal.source.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.jspecify.annotations.Nullable;

/** An element of a drawn document: what stands below it, and how its text begins. */
final class Branch {
  /** So much of a text is kept. */
  private static final int KEPT = 200;

  private final String kind;
  private final @Nullable Branch parent;
  private final List<Branch> below = new ArrayList<>();
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private long own;
  private long characters;
  private boolean asks;
  private char last = ' ';

  Branch(String kind, @Nullable Branch parent, Attributes written) {
    this.kind = kind;
    this.parent = parent;
    for (String name : written.names()) {
      String value = written.get(name);
      if (value != null) {
        attributes.put(name, value);
      }
    }
    if (parent != null) {
      parent.below.add(this);
    }
  }

  /** A text stands directly in the element. */
  void add(String said) {
    String bare = said.strip();
    if (bare.isEmpty()) {
      return;
    }
    own += bare.length();
    add(said, bare.length());
    asks |= bare.indexOf('?') >= 0 || bare.indexOf('？') >= 0;
    last = bare.charAt(bare.length() - 1);
  }

  private void add(CharSequence said, long length) {
    characters += length;
    for (int i = 0; i < said.length() && text.length() < KEPT; i++) {
      char c = said.charAt(i);
      boolean blank = Character.isWhitespace(c);
      if (!blank) {
        text.append(c);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  /** The element ends: what stands in it stands in the one around it. */
  void end() {
    if (parent != null && characters > 0) {
      boolean apart = parent.own == 0 && parent.text.length() > 0;
      parent.add(apart ? " " + text : text, characters);
      parent.asks |= asks;
      parent.last = last;
    }
  }

  String kind() {
    return kind;
  }

  @Nullable Branch parent() {
    return parent;
  }

  List<Branch> below() {
    return below;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** How the text begins, its white space run together. */
  String text() {
    return text.toString().strip();
  }

  /** Whether text stands directly in the element. */
  boolean hasOwnText() {
    return own > 0;
  }

  long own() {
    return own;
  }

  long characters() {
    return characters;
  }

  /** Whether anything in it asks. */
  boolean asks() {
    return asks;
  }

  /** Whether the text ends as sentences do. */
  boolean endsSentence() {
    return Sentences.mayEnd(last) || last == ':' || last == ';';
  }
}
