package org.colloquy.internal.press.tei;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Languages;
import org.colloquy.internal.press.Urls;
import org.colloquy.model.Inline;
import org.colloquy.model.Note;

/** Inlines as TEI's phrases. */
final class TeiInlines implements Inline.Visitor<Boolean> {
  private final Edition edition;
  private final XmlWriter xml;
  private final Map<String, String> pictures = new HashMap<>();
  private final Languages languages = new Languages();

  /** Those that no place has called yet, by their ids: a note stands where it is called first. */
  private final Map<String, Note> notes = new LinkedHashMap<>();

  private boolean within;

  /** Whether this is a description, which holds phrases and nothing that happens in a text. */
  private boolean described;

  TeiInlines(Edition edition, XmlWriter xml) {
    this.edition = edition;
    this.xml = xml;
    edition.interview().resources().forEach(r -> pictures.put(r.id(), r.source()));
    edition.notes().forEach(n -> notes.put(n.id(), n));
  }

  XmlWriter xml() {
    return xml;
  }

  /** Where a picture is; empty where it is nowhere. */
  String picture(String resource) {
    return pictures.getOrDefault(resource, "");
  }

  /** What happens, in words; TEI has no other happening in them, no gap, break or note. */
  void description(List<Inline> inlines) {
    xml.start("desc");
    described = true;
    each(inlines);
    described = false;
    xml.end();
  }

  /** Takes the notes that no place has called. */
  List<Note> uncalled() {
    return List.copyOf(notes.values());
  }

  void note(Note note) {
    int number = edition.noteNumber(note.id());
    xml.start("note").attribute("xml:id", TeiNames.note(number));
    xml.attribute("n", number).attribute("place", "foot");
    new TeiContents(this, "p", "").each(note.content());
    xml.end();
  }

  boolean each(List<Inline> inlines) {
    inlines.forEach(i -> i.accept(this));
    return true;
  }

  private boolean text(String text) {
    xml.text(text);
    return true;
  }

  private boolean within(String name, List<Inline> inlines) {
    xml.start(name);
    each(inlines);
    xml.end();
    return true;
  }

  private boolean rendered(String rend, List<Inline> inlines) {
    xml.start("hi").attribute("rend", rend);
    each(inlines);
    xml.end();
    return true;
  }

  @Override
  public Boolean visit(Inline.Text text) {
    return text(text.text());
  }

  @Override
  public Boolean visit(Inline.Emphasis emphasis) {
    return within("emph", emphasis.inlines());
  }

  @Override
  public Boolean visit(Inline.Strong strong) {
    return rendered("bold", strong.inlines());
  }

  @Override
  public Boolean visit(Inline.Code code) {
    xml.element("code", code.text());
    return true;
  }

  @Override
  public Boolean visit(Inline.Superscript superscript) {
    return rendered("superscript", superscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Subscript subscript) {
    return rendered("subscript", subscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Link link) {
    xml.start("ref").attribute("target", Urls.escaped(link.href()));
    each(link.inlines());
    xml.end();
    return true;
  }

  @Override
  public Boolean visit(Inline.NoteReference reference) {
    String id = TeiNames.note(edition.noteNumber(reference.note()));
    if (within || described || !notes.containsKey(reference.note())) {
      xml.start("ptr").attribute("type", "note").attribute("target", "#" + id).empty();
      return true;
    }
    within = true;
    note(Objects.requireNonNull(notes.remove(reference.note())));
    within = false;
    return true;
  }

  @Override
  public Boolean visit(Inline.Sound sound) {
    if (described) {
      return text(sound.text());
    }
    xml.start(TeiNames.happening(sound.kind())).attribute("type", sound.kind());
    xml.element("desc", sound.text()).end();
    return true;
  }

  @Override
  public Boolean visit(Inline.Gap gap) {
    if (described) {
      return text(gap.text());
    }
    xml.start("gap").attribute("reason", "inaudible").element("desc", gap.text()).end();
    return true;
  }

  @Override
  public Boolean visit(Inline.TimeMark mark) {
    return text(mark.text());
  }

  @Override
  public Boolean visit(Inline.PageMark mark) {
    if (described) {
      return text(mark.text());
    }
    xml.start("pb").attribute("n", mark.page()).empty();
    Integer line = mark.line();
    if (line != null) {
      xml.start("lb").attribute("n", line).empty();
    }
    return text(mark.text());
  }

  @Override
  public Boolean visit(Inline.LineBreak lineBreak) {
    if (described) {
      return text("\n");
    }
    xml.start("lb").empty();
    return true;
  }

  @Override
  public Boolean visit(Inline.LanguageSpan span) {
    xml.start("foreign");
    if (languages.usable(span.language())) {
      xml.attribute("xml:lang", span.language());
    }
    each(span.inlines());
    xml.end();
    return true;
  }
}
