package org.colloquy.internal.source.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.internal.container.XmlFault;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML event by event. Of document types only the texts are looked at that they name, nothing
 * is fetched; a reference to anything else stays in the text as it is written. A document that
 * breaks off is read up to there.
 */
final class XmlEvents {
  private static final int LOOKED_BACK = 4;
  private static final int LOOKED_AHEAD = 60;

  private final SourceText source;
  private final Told told;
  private final int nesting;
  private final InternalEntities entities;

  /** Is told what stands in the document. */
  interface Visitor {
    void start(String name, Attributes attributes);

    void end(String name);

    /** A piece of text; {@code span} is where its first visible character stands. */
    void text(String text, Span span);
  }

  /** The attributes of the element that has just begun, by local name. */
  interface Attributes {
    @Nullable String get(String name);

    default List<String> names() {
      return List.of();
    }

    /** The first of some attributes that the element has. */
    default @Nullable String first(List<String> names) {
      for (String name : names) {
        String value = get(name);
        if (value != null) {
          return value;
        }
      }
      return null;
    }
  }

  XmlEvents(SourceText source, int nesting, Told told) {
    this.source = source;
    this.nesting = nesting;
    this.told = told;
    entities = new InternalEntities(source.text());
  }

  /**
   * Visits everything up to the first fault, which is told.
   *
   * @throws ColloquyException R045 if elements stand too deep
   */
  void each(Visitor visitor) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    int start = 0;
    while (start < source.text().length() && Character.isWhitespace(source.text().charAt(start))) {
      start++;
    }
    MendedText mended = Slips.mended(source, start, told);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(mended.whole()));
      walk(reader, mended, visitor);
      reader.close();
    } catch (XMLStreamException e) {
      int at = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
      int place = Math.max(0, Math.min(mended.place(at), source.text().length()));
      told.tell(
          Code.R044,
          source.span(place, place),
          "the XML is read up to here: " + XmlFault.why(source.text(), place));
    }
  }

  private void walk(XMLStreamReader reader, MendedText mended, Visitor visitor)
      throws XMLStreamException {
    int depth = 0;
    while (reader.hasNext()) {
      int offset;
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          offset = mended.place(reader.getLocation().getCharacterOffset());
          if (++depth > nesting) {
            throw tooDeep(offset);
          }
          visitor.start(name(reader), new Written(reader));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          visitor.end(name(reader));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          offset = mended.place(reader.getLocation().getCharacterOffset());
          visitor.text(reader.getText(), place(reader.getText(), offset));
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          offset = mended.place(reader.getLocation().getCharacterOffset());
          String written = "&" + reader.getLocalName() + ";";
          Span span = place(written, offset);
          String said = entities.text(reader.getLocalName());
          if (said == null) {
            String why = entities.whyUnread(reader.getLocalName());
            told.tell(Code.R046, span, "'" + written + "' stands for " + why);
          }
          visitor.text(said == null ? written : said, span);
        }
        default -> {
          // comments, instructions and document types hold no text
        }
      }
    }
  }

  private ColloquyException tooDeep(int offset) {
    return new ColloquyException(
        source
            .problem(
                Code.R045,
                source.span(offset, offset),
                "more than " + nesting + " elements stand inside each other here")
            .withHint("raise the limit (Limits.withNesting) if you trust the file"));
  }

  private static String name(XMLStreamReader reader) {
    return reader.getLocalName().toLowerCase(Locale.ROOT);
  }

  private record Written(XMLStreamReader reader) implements Attributes {
    @Override
    public @Nullable String get(String key) {
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        if (reader.getAttributeLocalName(i).equalsIgnoreCase(key)) {
          String value = reader.getAttributeValue(i).strip();
          return value.isEmpty() ? null : value;
        }
      }
      return null;
    }

    @Override
    public List<String> names() {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        names.add(reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT));
      }
      return names;
    }
  }

  /** Where a text stands, of which the parser knows about where it ends. */
  private Span place(String text, int end) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    int last = first;
    while (last < text.length()
        && !Character.isWhitespace(text.charAt(last))
        && last < first + 20) {
      last++;
    }
    int about = Math.max(0, end - text.length() + first - LOOKED_BACK);
    String word = text.substring(first, last);
    int limit = Math.min(source.text().length(), about + LOOKED_AHEAD);
    int within = about < limit ? source.text().substring(about, limit).indexOf(word) : -1;
    int start = Math.min(source.text().length(), within < 0 ? about : about + within);
    int length = Math.min(text.length() - first, source.text().length() - start);
    return source.span(start, start + length);
  }
}
