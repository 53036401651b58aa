package org.colloquy.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * A node of the structure tree: what its part of the document is. It holds other elements and marks
 * of typeset content, in reading order. It is built up once and handed over to be printed, once at
 * a time; a mark stands in one element only.
 */
public final class Element {
  /** What an element holds: another element or, where that is null, the content of a mark. */
  record Kid(@Nullable Element element, int mark) {}

  /** A property of a type's own, such as the scope of a header cell. */
  record Attribute(String owner, String key, String value) {}

  private final Role role;
  private @Nullable String name;
  private final List<Kid> kids = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String language;
  private @Nullable String alternative;
  private @Nullable String spoken;
  private @Nullable String id;
  private @Nullable Attribute attribute;
  private @Nullable Target target;
  private @Nullable Element around;
  private boolean atFoot;

  /** Of the object in the file, 0 before it has one. */
  private int number;

  public Element(Role role) {
    this.role = role;
  }

  /** Adds an element and returns it. */
  public Element add(Element kid) {
    kids.add(new Kid(kid, 0));
    kid.around = this;
    return kid;
  }

  /**
   * Adds an element right behind this one and the notes that follow it already.
   *
   * @return false where this element stands in no other, and nothing is added
   */
  public boolean follow(Element next) {
    if (around == null) {
      return false;
    }
    List<Kid> siblings = around.kids;
    int index = siblings.size();
    while (siblings.get(index - 1).element() != this) {
      index--;
    }
    while (index < siblings.size() && isNote(siblings.get(index).element())) {
      index++;
    }
    siblings.add(index, new Kid(next, 0));
    next.around = around;
    return true;
  }

  private static boolean isNote(@Nullable Element element) {
    return element != null && element.role == Role.NOTE;
  }

  /** Adds a new element and returns it. */
  public Element add(Role kid) {
    return add(new Element(kid));
  }

  /** Adds the content that has a mark. */
  public Element mark(int mark) {
    kids.add(new Kid(null, mark));
    return this;
  }

  /**
   * A type of our own for what the role does not tell; whoever does not know it is led to the role.
   *
   * @param type ASCII letters, and no standard type
   */
  public Element named(String type) {
    name = type;
    return this;
  }

  /** A title for those who look at the tree. */
  public Element titled(String text) {
    title = text;
    return this;
  }

  /**
   * The language of all that is in the element.
   *
   * @param tag a BCP 47 tag
   */
  public Element in(String tag) {
    language = tag;
    return this;
  }

  /** What is said instead of a picture. */
  public Element alternative(String text) {
    alternative = text;
    return this;
  }

  /** What the content of the element says, where its glyphs don't. */
  Element spoken(String text) {
    spoken = text;
    return this;
  }

  /** An id, unique among all elements; a note must have one. */
  public Element id(String text) {
    id = text;
    return this;
  }

  /** Says that a note stands at the foot of its page, and not behind the text. */
  public Element atFoot() {
    atFoot = true;
    return this;
  }

  /** Where a link leads. */
  public Element to(Target place) {
    target = place;
    return this;
  }

  /** Whether a header cell heads its column or its row. */
  public Element heading(boolean column) {
    attribute = new Attribute("Table", "Scope", column ? "Column" : "Row");
    return this;
  }

  /** Whether a list's items have numbers or bullets. */
  public Element numbered(boolean numbers) {
    attribute = new Attribute("List", "ListNumbering", numbers ? "Decimal" : "Disc");
    return this;
  }

  public Role role() {
    return role;
  }

  public boolean isEmpty() {
    return kids.isEmpty();
  }

  List<Kid> kids() {
    return kids;
  }

  /** The type of our own, if it has one. */
  @Nullable String name() {
    return name;
  }

  void number(int other) {
    number = other;
  }

  /** Something that refers to the element in its file. */
  COSObject reference() {
    if (number == 0) {
      throw new IllegalStateException("an element outside of the tree");
    }
    return ObjectFile.reference(number);
  }

  @Nullable String title() {
    return title;
  }

  @Nullable String language() {
    return language;
  }

  @Nullable String alternative() {
    return alternative;
  }

  @Nullable String spoken() {
    return spoken;
  }

  @Nullable String id() {
    return id;
  }

  @Nullable Attribute attribute() {
    return attribute;
  }

  boolean isAtFoot() {
    return atFoot;
  }

  @Nullable Target target() {
    return target;
  }
}
