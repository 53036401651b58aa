package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.NumberPlace;
import org.colloquy.internal.container.Bookmarks;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.WordContext;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordStyle;
import org.colloquy.internal.container.WordXml;
import org.colloquy.model.Limits;
import org.jspecify.annotations.Nullable;

/** What the parts of one DOCX edition share while it is written. */
final class DocxJob {
  final Edition edition;
  final Limits limits;
  final DocxLook look;
  final DocxPlaces places;
  final DocxSpaces spaces;
  final OoxmlPackage pack;
  final WordContext context;
  final Bookmarks bookmarks = new Bookmarks();
  final Map<String, ContentsEntry> entries = new HashMap<>();
  final @Nullable DocxHouse house;
  final List<WordStyle> styles;
  final DocxLists lists;
  final DocxNotes notes;
  final DocxPictures pictures;
  final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param edition as it is for DOCX
   * @param house whose template is used, or null
   */
  DocxJob(Edition edition, Limits limits, @Nullable House house, OoxmlPackage pack) {
    this.edition = edition;
    this.limits = limits;
    this.pack = pack;
    look = new DocxLook(edition, house);
    spaces = DocxSpaces.of(look);
    lists = new DocxLists(house == null ? null : house.numbering);
    DocxPlaces wanted = DocxPlaces.of(edition, look);
    List<WordStyle> all = styles(wanted);
    places = house != null && shapes(house, wanted, all) ? wanted.shapeless() : wanted;
    styles = places.equals(wanted) ? all : styles(places);
    this.house = house == null ? null : new DocxHouse(house, styles);
    boolean turns = house != null && look.rightToLeft();
    Map<String, String> ids = this.house == null ? Map.of() : this.house.ids();
    context = new WordContext(edition.language(), look.code().family(), turns, ids);
    // in reading order, whatever refers to whom: the first of two that collide keeps its name
    edition.interview().blocks().forEach(b -> bookmarks.of(b.id()));
    edition.contents().forEach(e -> entries.put(e.target(), e));
    numbers();
    notes = new DocxNotes(this);
    pictures = new DocxPictures(this);
  }

  private List<WordStyle> styles(DocxPlaces shape) {
    return DocxStyles.of(look, shape, lists.ofQuestions(), DocxTitle.of(edition));
  }

  /** Whether a house gives turns a shape of their own, which nothing is hung into. */
  private static boolean shapes(House house, DocxPlaces places, List<WordStyle> styles) {
    DocxHouse own = new DocxHouse(house, styles);
    return (places.hangs() || places.question() != 0)
        && styles.stream()
            .map(WordStyle::id)
            .anyMatch(id -> DocxStyle.TURNS.contains(id) && !own.adds(id));
  }

  private void numbers() {
    Optional<NumberPlace> place = places.numbering();
    if (place.isEmpty()) {
      return;
    }
    String style = numberedStyle();
    boolean says = house == null || house.adds(style);
    int from = edition.design().numbering().map(Tokens.Numbering::from).orElse(1);
    boolean inLine = place.get() != NumberPlace.CENTRED_ABOVE;
    int hanging = inLine ? places.side() + places.numbers() + places.times() : 0;
    int left = inLine ? places.question() : 0;
    String linked = says ? context.style(style) : "";
    lists.number(new DocxNumbers(place.get(), from, linked, left, hanging));
  }

  private String numberedStyle() {
    boolean above = places.numbering().filter(NumberPlace.CENTRED_ABOVE::equals).isPresent();
    return above ? DocxStyle.QUESTION_NUMBER : DocxStyle.QUESTION;
  }

  /** A paragraph with its number, where it has one that its style does not give it. */
  WordParagraph numbered(WordParagraph paragraph) {
    boolean wanted = places.numbering().isPresent() && paragraph.style().equals(numberedStyle());
    boolean says = house == null || house.adds(paragraph.style());
    return wanted && !says ? paragraph.inList(lists.ofQuestions(), 0) : paragraph;
  }

  /** Whether questions are italic, so that emphasis in them is upright. */
  boolean questionsSlant() {
    boolean own = look.question().italic();
    return house == null ? own : house.slants(DocxStyle.QUESTION, own);
  }

  /** The running content of a part. */
  Flow flow(OoxmlPackage.Part part) {
    return new Flow(new WordXml(part.xml(), context), part);
  }

  /** A part's running content, and the part, which knows what it refers to. */
  record Flow(WordXml word, OoxmlPackage.Part part) {}

  /** What stands at the head of a block's first paragraph, before its words. */
  interface Lead {
    /** Whether a reader sees it, so that it may need a paragraph of its own. */
    boolean isShown();

    void write(WordXml word);
  }
}
