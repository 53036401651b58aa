package org.colloquy.internal.press.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Languages;
import org.colloquy.internal.press.Outline;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;

/**
 * The body that HTML and EPUB share: well-formed XHTML that is valid HTML too. Its parts know each
 * other by this class, which holds what they have to remember from block to block.
 *
 * <p>Ids that are made here begin with an underscore, which no id of the model does. Everything
 * that is not a word of the interview stands in an element with {@code data-generated}.
 */
final class Xhtml {
  /** Marks an element whose text the edition adds of itself. */
  static final String GENERATED = "data-generated";

  final Edition edition;
  final XhtmlTarget target;
  final Look look;
  final Languages languages = new Languages();
  final Outline outline = new Outline(1);
  final XhtmlInlines inlines = new XhtmlInlines(this);
  final XhtmlContents contents = new XhtmlContents(this);
  final XhtmlLabels labels = new XhtmlLabels(this);
  final XhtmlTurns turns = new XhtmlTurns(this);
  final XhtmlBlocks blocks = new XhtmlBlocks(this);
  final XhtmlSections sections = new XhtmlSections(this);

  private final Map<String, Integer> calls = new HashMap<>();
  private final Set<String> pageIds = new HashSet<>();
  private int page;
  private XmlWriter out;

  Xhtml(Edition edition, Look look, XhtmlTarget target, XmlWriter out) {
    this.edition = edition;
    this.look = look;
    this.target = target;
    this.out = out;
  }

  XmlWriter out() {
    return out;
  }

  /** Goes on in another document. */
  void into(XmlWriter next) {
    out = next;
  }

  /** Begins an element with a class. */
  XmlWriter start(String name, String classes) {
    return out.start(name).attribute("class", classes);
  }

  /** Adds the kind of part that an element is, as a role and, in EPUB, as a type. */
  XmlWriter role(String role, String type) {
    if (target.epub()) {
      out.attribute("epub:type", type);
    }
    return out.attribute("role", role);
  }

  /** Adds language and direction, if a tag says anything. */
  XmlWriter language(String tag) {
    if (languages.usable(tag)) {
      out.attribute("lang", tag);
      if (target.epub()) {
        out.attribute("xml:lang", tag);
      }
      if (Languages.rightToLeft(tag) != Languages.rightToLeft(edition.language())) {
        out.attribute("dir", Languages.rightToLeft(tag) ? "rtl" : "ltr");
      }
    }
    return out;
  }

  /** Marks an element as added by the edition, in the language of what editions add. */
  XmlWriter generated(String what) {
    out.attribute(GENERATED, what);
    String tag = edition.terms().language();
    return tag.equals(edition.language()) ? out : language(tag);
  }

  XmlWriter inlines(List<Inline> list) {
    for (Inline inline : list) {
      inline.accept(inlines);
    }
    return out;
  }

  XmlWriter contents(List<Content> list) {
    for (Content content : list) {
      content.accept(contents);
    }
    return out;
  }

  /** The id of the next call of a note: {@code _note1} for the first one, {@code _note1-2} ... */
  String call(String note) {
    String id = callId(note, calls.merge(note, 1, Integer::sum));
    target.defined(id);
    return id;
  }

  /** How often a note has been called. */
  int calls(String note) {
    return calls.getOrDefault(note, 0);
  }

  static String callId(String note, int count) {
    return count == 1 ? "_" + note : "_" + note + "-" + count;
  }

  /** Whether a page or line mark begins a page; its id is told to the target then. */
  boolean beginsPage(Inline.PageMark mark) {
    if (mark.page() == page) {
      return false;
    }
    page = mark.page();
    return true;
  }

  /** The id for the place at which a page begins; numbering may start again in a source. */
  String pageId(int number) {
    String id = "_page-" + number;
    for (int i = 2; !pageIds.add(id); i++) {
      id = "_page-" + number + "-" + i;
    }
    target.page(number, id);
    return id;
  }

  /** A duration in the form of HTML and ISO 8601: {@code PT12M31S}. */
  static String duration(Duration time) {
    return time.toString();
  }
}
