package org.colloquy.edition;

import static org.colloquy.edition.Scalar.CHARACTERS;
import static org.colloquy.edition.Scalar.COLOUR;
import static org.colloquy.edition.Scalar.COUNT;
import static org.colloquy.edition.Scalar.FLAG;
import static org.colloquy.edition.Scalar.LENGTH;
import static org.colloquy.edition.Scalar.LINES;
import static org.colloquy.edition.Scalar.NUMBER;
import static org.colloquy.edition.Scalar.PAPER;
import static org.colloquy.edition.Scalar.SIZE;
import static org.colloquy.edition.Scalar.TEXT;
import static org.colloquy.edition.Scalar.WEIGHT;
import static org.colloquy.edition.Type.group;
import static org.colloquy.edition.Type.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.edition.Type.Group;
import org.colloquy.edition.Type.OrNone;
import org.colloquy.edition.Type.Sequence;
import org.colloquy.edition.Type.Token;
import org.colloquy.edition.Type.Tuple;
import org.colloquy.edition.Type.Words;

/**
 * The one table of a design's keys: what each may be, and what it is where no design says it. Keys
 * of a style without such a value are as in {@code text}.
 */
final class Schema {
  private static final Words FACE = words(Tokens.Face.class);
  private static final Words SLANT = words(Tokens.Slant.class);
  private static final Words ALIGN = words(Tokens.Align.class);
  private static final Words INK = words(Tokens.Ink.class);
  private static final Words HEAD = words(Tokens.HeadText.class);

  /** The keys that a medium can say otherwise. */
  static final Group TOKENS =
      group(
          key("page", page()),
          key("fonts", fonts()),
          key("colours", group(key("light", palette()), key("dark", palette()))),
          key("text", styled(key("hyphenate", FLAG, "false"), list("features", TEXT, 0, 40))),
          key("cjk", new OrNone(cjk())),
          key("title", title()),
          key("subtitle", styled()),
          key("provenance", styled(word("place", Tokens.ProvenancePlace.class, "in-order"))),
          key("introduction", introduction()),
          key("heading", styled(key("before", LENGTH, "2g"), key("after", LENGTH, "1g"))),
          key("question", question()),
          key("answer", answer()),
          key("label", label()),
          key("numbering", new OrNone(numbering())),
          key("contents", contents()),
          key("drop-cap", new OrNone(dropCap())),
          key("pull-quote", pullQuote()),
          key("running-head", runningHead()),
          key("folio", folio()),
          key("notes", notes()),
          key("line-numbers", lineNumbers()),
          key("frame", new OrNone(frame())),
          key("tabs", new OrNone(tabs())),
          key("keep", keep()),
          key("hyphenation", hyphenation()),
          key("justification", justification()),
          key("shorten", shorten()),
          key("figures", figures()),
          key("dialogue", dialogue()),
          key("events", events()),
          word("time-codes", Tokens.TimeCodes.class, "none"),
          key("speakers-list", group(key("over", COUNT, "6"))));

  private static final Group MEDIA =
      group(key("pdf", pdf()), key("html", html()), key("epub", epub()), key("docx", docx()));

  /** Everything that may stand in a design. */
  static final Group DESIGN = design();

  private Schema() {}

  /** The keys that only one medium has. */
  static Group own(Medium medium) {
    return (Group) MEDIA.token(medium.key()).type();
  }

  /** Everything that may stand under the name of a medium. */
  static Group allOf(Medium medium) {
    Map<String, Token> all = new LinkedHashMap<>(TOKENS.keys());
    all.putAll(own(medium).keys());
    return new Group(all);
  }

  /**
   * Whether a key under a medium's name is the medium's own. {@code html.contents} is both: a
   * length is the width of its column, a map says the contents otherwise.
   */
  static boolean isOwn(Medium medium, String key, boolean isMap) {
    return own(medium).keys().containsKey(key) && !(isMap && TOKENS.keys().containsKey(key));
  }

  private static Group design() {
    Map<String, Token> all = new LinkedHashMap<>();
    all.put("extends", new Token("extends", TEXT));
    int passes = Typography.Pass.values().length;
    all.put("typography", list("typography", words(Typography.Pass.class), 0, passes));
    all.putAll(TOKENS.keys());
    all.putAll(MEDIA.keys());
    return new Group(all);
  }

  private static Group page() {
    return group(
        key("size", new Words(Paper.byName())),
        key("width", PAPER, "210mm"),
        key("height", PAPER, "297mm"),
        key("unit", PAPER, "15mm"),
        key("grid", PAPER, "16pt"),
        key("lines", LINES, "42"),
        key("mirrored", FLAG, "false"),
        key(
            "margins",
            group(
                key("left", LENGTH),
                key("right", LENGTH),
                key("inside", LENGTH),
                key("outside", LENGTH),
                key("top", LENGTH, "80pt"),
                key("bottom", LENGTH))),
        key("side", LENGTH, "0"),
        key("gutter", LENGTH, "0"),
        key("measure", SIZE, "8u"),
        key("columns", COUNT, "0"));
  }

  private static Group fonts() {
    return group(
        key("serif", TEXT, "EB Garamond"),
        key("sans", TEXT, "Source Sans 3"),
        key("mono", TEXT, "Courier Prime"),
        key("cjk-serif", TEXT, "Noto Serif TC"),
        key("cjk-sans", TEXT, "Noto Sans TC"),
        list("files", TEXT, 0, 200));
  }

  private static Group palette() {
    return group(
        key("paper", COLOUR, "#ffffff"),
        key("wash", COLOUR, "#f6f3ee"),
        key("ink", COLOUR, "#1a1a1a"),
        key("soft", COLOUR, "#595959"),
        key("accent", COLOUR, "#1a1a1a"),
        key("rule", COLOUR, "#595959"));
  }

  private static Group cjk() {
    return group(
        key("size", SIZE, "10.5pt"),
        key("characters", COUNT, "0"),
        key("grid", SIZE, "1g"),
        key("lines", COUNT, "0"),
        key("indent", LENGTH, "2em"),
        key("question", group(key("face", FACE, "cjk-sans"), key("weight", WEIGHT, "500"))));
  }

  private static Group title() {
    return styled(
        word("page", TitlePage.class, "same"),
        key("half-title", FLAG, "false"),
        key("width", LENGTH, "0"),
        list("steps", new Tuple(List.of(CHARACTERS, SIZE, SIZE)), 0, 20),
        key("balance", FLAG, "true"),
        key("rule", LENGTH, "0"));
  }

  /** Whether the title has a page of its own. */
  enum TitlePage {
    SAME,
    OWN
  }

  private static Group introduction() {
    return styled(
        word("as", Tokens.IntroductionAs.class, "text"), key("words-up-to", COUNT, "180"));
  }

  private static Group question() {
    return styled(
        key("hang", LENGTH, "0"),
        key("before", LENGTH, "0"),
        key("after", LENGTH, "0"),
        key("before-at-head", LENGTH, "0"));
  }

  private static Group answer() {
    return group(
        key("first-indent", LENGTH, "0"),
        key("next-indent", LENGTH, "0"),
        key("between", LENGTH, "0"),
        key("before", LENGTH, "0"),
        key("after", LENGTH, "0"));
  }

  private static Group label() {
    return styled(
        word("show", Tokens.LabelShow.class, "source"),
        word("place", Tokens.LabelPlace.class, "run-in"),
        key("width", LENGTH, "0"),
        key("question-colour", INK, "ink"),
        key("after", TEXT, "0.6em"),
        key("hang-up-to-letters", COUNT, "0"),
        key("hang", group(key("width", LENGTH, "14pt"), key("gap", LENGTH, "5pt"))),
        key("question", TEXT, "Q."),
        key("answer", TEXT, "A."),
        word("others", Tokens.LabelOthers.class, "as-in-source"));
  }

  private static Group numbering() {
    return group(
        word("questions", Tokens.NumberPlace.class, "centred-above"), key("from", COUNT, "1"));
  }

  private static Group contents() {
    return styled(
        word("place", Tokens.ContentsPlace.class, "opening"),
        key("words", LINES, "14"),
        key("between", LENGTH, "0"),
        key("own-page-over", COUNT, "12"),
        key("title", TEXT, "Contents"),
        word("leaders", Tokens.Leaders.class, "none"),
        word("cite", Tokens.Cite.class, "page"),
        key("from-questions", COUNT, "2"),
        key("from-pages", COUNT, "0"));
  }

  private static Group dropCap() {
    return group(
        word("where", Tokens.DropCapWhere.class, "first-answer"),
        key("lines", LINES, "3"),
        key("colour", INK, "ink"),
        key("gap", LENGTH, "2.5pt"),
        key("small-caps-words", COUNT, "0"),
        key("paragraph-lines", COUNT, "5"));
  }

  private static Group pullQuote() {
    return styled(
        key("show", FLAG, "false"),
        word("place", Tokens.LabelPlace.class, "side"),
        key("width", LENGTH, "3u"),
        list("words", COUNT, 2, 2),
        key("away-lines", COUNT, "8"),
        key("answer-words", COUNT, "250"),
        key("every-words", COUNT, "600"));
  }

  private static Group runningHead() {
    return styled(
        key("left", HEAD, "none"),
        key("right", HEAD, "none"),
        key("even", HEAD, "none"),
        key("odd", HEAD, "none"),
        key("words", LINES, "10"),
        key("rule", LENGTH, "0"),
        key("from-page", COUNT, "2"),
        key("above", LENGTH, "0"));
  }

  private static Group folio() {
    return styled(
        word("place", Tokens.FolioPlace.class, "none"),
        word("opening", Tokens.FolioPlace.class, "none"));
  }

  private static Group notes() {
    return styled(
        word("place", Tokens.NotesPlace.class, "end"),
        list("rule", LENGTH, 2, 2),
        key("before", LENGTH, "1g"),
        key("split-lines", COUNT, "2"));
  }

  private static Group lineNumbers() {
    return styled(
        key("every", COUNT, "0"),
        word("place", Tokens.LinePlace.class, "outside"),
        key("clear", LENGTH, "14pt"),
        word("count-by", Tokens.CountBy.class, "page"),
        key("blank-too", FLAG, "false"));
  }

  private static Group frame() {
    return group(
        list("left", LENGTH, 3, 3),
        key("others", LENGTH, "0.75pt"),
        key("above", LENGTH, "6pt"),
        key("below", LENGTH, "6pt"),
        key("at", LENGTH, "108pt"),
        key("right-clear", LENGTH, "5pt"));
  }

  private static Group tabs() {
    return group(
        key("label", COUNT, "5"),
        key("words", COUNT, "10"),
        key("carry", COUNT, "0"),
        key("colloquy-label", COUNT, "10"),
        key("colloquy-gap", COUNT, "2"),
        key("paragraph", COUNT, "10"),
        key("parenthetical", COUNT, "10"));
  }

  private static Group keep() {
    return group(
        key("widows", COUNT, "2"),
        key("orphans", COUNT, "2"),
        key("question-lines", COUNT, "12"),
        key("question-with-answer-lines", COUNT, "2"),
        key("split-question-lines", COUNT, "3"),
        key("last-line-words", COUNT, "2"),
        key("exact-lines", FLAG, "false"));
  }

  private static Group hyphenation() {
    return group(
        key("word", COUNT, "6"),
        key("before", COUNT, "3"),
        key("after", COUNT, "3"),
        key("in-a-row", COUNT, "2"),
        key("capitals", FLAG, "false"),
        key("last-of-page", FLAG, "false"),
        key("last-of-paragraph", FLAG, "false"),
        list("patterns", new Tuple(List.of(TEXT, TEXT)), 0, 50));
  }

  private static Group justification() {
    return group(
        key(
            "word-space",
            group(
                key("min", NUMBER, "0.8"),
                key("natural", NUMBER, "1"),
                key("max", NUMBER, "1.33"),
                key("emergency", NUMBER, "2"))),
        key("letter-space", group(key("min", LENGTH, "-0.008em"), key("max", LENGTH, "0.012em"))),
        key(
            "protrusion",
            group(
                key("hyphen", NUMBER, "0"),
                key("period", NUMBER, "0"),
                key("comma", NUMBER, "0"),
                key("quote", NUMBER, "0"),
                key("dash", NUMBER, "0"),
                key("colon", NUMBER, "0"))),
        key("ragged-under-lines", COUNT, "3"));
  }

  private static Group shorten() {
    return group(
        key("ellipsis", TEXT, "…"), word("no-final", Tokens.NoFinal.class, "function-words"));
  }

  private static Group figures() {
    return group(
        word("serif", SettingTokens.Numerals.class, "old-style"),
        word("sans", SettingTokens.Numerals.class, "lining"),
        word("aligned", SettingTokens.NumeralWidth.class, "tabular"));
  }

  private static Group dialogue() {
    return group(
        key("median-words-under", COUNT, "25"),
        key("gap", LENGTH, "0.5g"),
        key("align", ALIGN, "start"));
  }

  private static Group events() {
    return group(
        key("inline", group(key("style", SLANT, "italic"), key("colour", INK, "soft"))),
        key(
            "block",
            group(
                key("style", SLANT, "italic"),
                key("colour", INK, "soft"),
                key("before", LENGTH, "0.5g"),
                key("after", LENGTH, "0.5g"))));
  }

  private static Group pdf() {
    Map<String, Object> profiles = new LinkedHashMap<>();
    profiles.put("a-3a+ua-1", MediumTokens.PdfProfile.A_3A_UA_1);
    profiles.put("a-4f+ua-2", MediumTokens.PdfProfile.A_4F_UA_2);
    return group(key("profile", new Words(profiles), "a-3a+ua-1"));
  }

  private static Group html() {
    return group(
        key("align", ALIGN, "start"),
        key("size", SIZE, "1.25rem"),
        key("grid", SIZE, "1.875rem"),
        key("measure", SIZE, "33rem"),
        key("side", LENGTH, "10rem"),
        key("contents", LENGTH, "15rem"),
        key("stack-under", LENGTH, "64rem"),
        key("narrow-under", LENGTH, "44rem"),
        key("embed-fonts", FLAG, "false"));
  }

  private static Group epub() {
    return group(
        key("align", ALIGN, "start"),
        word("margins", MediumTokens.EpubMargins.class, "reader"),
        key("embed-fonts", FLAG, "false"),
        key("cover", new OrNone(cover())));
  }

  private static Group cover() {
    return group(
        key("width", LINES, "600"),
        key("height", LINES, "960"),
        key("unit", LINES, "50"),
        list("sizes", LINES, 1, 20),
        key("leading", NUMBER, "1.1"),
        key("paper", INK, "wash"),
        key("ink", INK, "ink"),
        key("accent", INK, "accent"));
  }

  private static Group docx() {
    return group(
        key("align", ALIGN, "start"),
        key("hyphenate", FLAG, "false"),
        key("sides", PAPER, "35mm"),
        key("head-foot", PAPER, "30mm"),
        list("header", HEAD, 0, 2),
        key("footer", HEAD, "page-of-pages"));
  }

  /** A group with the keys of a style before its own. */
  private static Group styled(Token... own) {
    List<Token> keys =
        new ArrayList<>(
            List.of(
                key("face", FACE),
                key("weight", WEIGHT),
                key("style", SLANT, "normal"),
                key("size", SIZE),
                key("leading", SIZE),
                key("colour", INK, "ink"),
                key("align", ALIGN, "start"),
                word("case", Tokens.Case.class, "none"),
                key("tracking", LENGTH, "0")));
    keys.addAll(List.of(own));
    return group(keys.toArray(Token[]::new));
  }

  private static Token key(String name, Type type) {
    return new Token(name, type);
  }

  private static Token key(String name, Scalar type, String standard) {
    return new Token(name, type, Optional.of(type.parse(standard).orElseThrow()));
  }

  private static Token key(String name, Words type, String standard) {
    return new Token(name, type, Optional.of(Objects.requireNonNull(type.values().get(standard))));
  }

  private static Token list(String name, Type element, int min, int max) {
    return new Token(name, new Sequence(element, min, max), Optional.of(List.of()));
  }

  private static <E extends Enum<E>> Token word(String name, Class<E> type, String standard) {
    return key(name, words(type), standard);
  }
}
