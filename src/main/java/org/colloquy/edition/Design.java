package org.colloquy.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Tokens.Style;

/**
 * How editions look: one for PDF, HTML, EPUB and DOCX alike. Immutable.
 *
 * <p>A design is written in YAML; see {@link Tokens} for what it says, and {@link #show} for the
 * text of those that are built in. It extends another one key by key. What stands under {@code
 * pdf}, {@code html}, {@code epub} or {@code docx} outranks the rest in that medium: {@link #in}.
 */
public final class Design {
  private final String name;
  private final Layer layer;
  private final View root;
  private final View text;
  private final Tokens.Page page;
  private final List<Diagnostic> warnings;

  /** Groups of tokens by their names; each is read once, or by two threads alike. */
  private final Map<String, Object> read = new ConcurrentHashMap<>();

  Design(String name, Layer layer, List<Diagnostic> warnings) {
    this.name = name;
    this.layer = layer;
    this.warnings = List.copyOf(warnings);
    root = new View(Schema.DESIGN, layer.tokens());
    text = root.group("text");
    page = PageTokens.page(root.group("page"), SpeechTokens.text(text).style().size());
  }

  /** The names of the built-in designs. */
  public static List<String> names() {
    return Designs.NAMES;
  }

  /**
   * A built-in design.
   *
   * @throws ColloquyException if there is none with that name
   */
  public static Design builtIn(String name) {
    return Designs.builtIn(name);
  }

  /**
   * A design from a text in YAML.
   *
   * @param name of the file, for diagnostics
   * @throws ColloquyException with its first error, if it has any; {@link #check} tells all
   */
  public static Design parse(String name, String yaml) {
    return Designs.parse(name, yaml);
  }

  /** Everything that is wrong with a text that should be a design, warnings included. */
  public static List<Diagnostic> check(String name, String yaml) {
    return Designs.check(name, yaml);
  }

  /**
   * The YAML text of a built-in design, what it extends not included.
   *
   * @throws ColloquyException if there is none with that name
   */
  public static String show(String name) {
    return Designs.show(name);
  }

  /**
   * This design with another value for one key.
   *
   * @param path {@code question.before}, which holds in every medium, or {@code
   *     docx.question.before}
   * @param value as in YAML
   * @throws ColloquyException if there is no such key, or the value is none for it
   */
  public Design with(String path, String value) {
    return Designs.with(this, path, value);
  }

  /** This design as it is in a medium. */
  public Design in(Medium medium) {
    return new Design(name, MediaTokens.in(layer, medium), warnings);
  }

  /** The built-in design's name, or that of the file. */
  public String name() {
    return name;
  }

  /** What is doubtful about it: text that can hardly be read on its ground. */
  public List<Diagnostic> warnings() {
    return warnings;
  }

  Layer layer() {
    return layer;
  }

  /**
   * A length in points.
   *
   * @param em size in points of the text it belongs to
   */
  public double points(Length length, double em) {
    return length.points(new Length.Scale(page.unit(), page.grid(), em));
  }

  /** The size of a style in points. */
  public double size(Style style) {
    return points(style.size(), points(text().style().size(), 0));
  }

  /** The distance of a style's baselines in points. */
  public double leading(Style style) {
    return points(style.leading(), size(style));
  }

  public Tokens.Page page() {
    return page;
  }

  public Tokens.Fonts fonts() {
    return made("fonts", () -> LineTokens.fonts(root.group("fonts")));
  }

  public Tokens.Colours colours() {
    return made("colours", () -> LineTokens.colours(root.group("colours")));
  }

  public Tokens.Text text() {
    return made("text", () -> SpeechTokens.text(text));
  }

  /** Chinese and Japanese; empty where they are set as everything else. */
  public Optional<Tokens.Cjk> cjk() {
    return root.orNone("cjk").map(LineTokens::cjk);
  }

  public Tokens.Title title() {
    return made("title", () -> SpeechTokens.title(root.group("title"), text));
  }

  public Style subtitle() {
    return made("subtitle", () -> root.group("subtitle").style(text));
  }

  public Tokens.Provenance provenance() {
    return made("provenance", () -> SpeechTokens.provenance(root.group("provenance"), text));
  }

  public Tokens.Introduction introduction() {
    return made("introduction", () -> SpeechTokens.introduction(root.group("introduction"), text));
  }

  /** Headings between turns and inside them. */
  public Tokens.Heading heading() {
    return made("heading", () -> SpeechTokens.heading(root.group("heading"), text));
  }

  public Tokens.Question question() {
    return made("question", () -> SpeechTokens.question(root.group("question"), text));
  }

  public Tokens.Answer answer() {
    return made("answer", () -> SpeechTokens.answer(root.group("answer")));
  }

  public Tokens.Labels label() {
    return made("label", () -> SpeechTokens.label(root.group("label"), text));
  }

  /** Numbers of questions; empty where they have none. */
  public Optional<Tokens.Numbering> numbering() {
    return root.orNone("numbering").map(SpeechTokens::numbering);
  }

  public Tokens.Contents contents() {
    return made("contents", () -> PageTokens.contents(root.group("contents"), text));
  }

  /** A large first letter; empty for none. */
  public Optional<Tokens.DropCap> dropCap() {
    return root.orNone("drop-cap").map(PageTokens::dropCap);
  }

  public Tokens.PullQuote pullQuote() {
    return made("pullQuote", () -> PageTokens.pullQuote(root.group("pull-quote"), text));
  }

  public Tokens.RunningHead runningHead() {
    return made("runningHead", () -> PageTokens.runningHead(root.group("running-head"), text));
  }

  public Tokens.Folio folio() {
    return made("folio", () -> PageTokens.folio(root.group("folio"), text));
  }

  public Tokens.Notes notes() {
    return made("notes", () -> PageTokens.notes(root.group("notes"), text));
  }

  public Tokens.LineNumbers lineNumbers() {
    return made("lineNumbers", () -> PageTokens.lineNumbers(root.group("line-numbers"), text));
  }

  /** A frame around the text block; empty for none. */
  public Optional<Tokens.Frame> frame() {
    return root.orNone("frame").map(PageTokens::frame);
  }

  /** Columns of testimony; empty where turns are set as paragraphs. */
  public Optional<Tokens.Tabs> tabs() {
    return root.orNone("tabs").map(PageTokens::tabs);
  }

  public SettingTokens.Keep keep() {
    return made("keep", () -> LineTokens.keep(root.group("keep")));
  }

  public SettingTokens.Hyphenation hyphenation() {
    return made("hyphenation", () -> LineTokens.hyphenation(root.group("hyphenation")));
  }

  public SettingTokens.Justification justification() {
    return made("justification", () -> LineTokens.justification(root.group("justification")));
  }

  public Tokens.Shorten shorten() {
    return made("shorten", () -> LineTokens.shorten(root.group("shorten")));
  }

  public SettingTokens.Figures figures() {
    return made("figures", () -> LineTokens.figures(root.group("figures")));
  }

  public Tokens.Dialogue dialogue() {
    return made("dialogue", () -> SpeechTokens.dialogue(root.group("dialogue")));
  }

  public Tokens.Events events() {
    return made("events", () -> SpeechTokens.events(root.group("events")));
  }

  public Tokens.TimeCodes timeCodes() {
    return root.word("time-codes", Tokens.TimeCodes.class);
  }

  /** With more speakers than this, an edition lists them. */
  public int speakersListOver() {
    return root.group("speakers-list").count("over");
  }

  /** The corrections of the text that are made; none unless asked for. */
  public List<Typography.Pass> typography() {
    return root.list("typography", Typography.Pass.class);
  }

  public MediumTokens.Pdf pdf() {
    return MediaTokens.pdf(root.group("pdf"));
  }

  public MediumTokens.Html html() {
    return MediaTokens.html(root.group("html"));
  }

  public MediumTokens.Epub epub() {
    return MediaTokens.epub(root.group("epub"));
  }

  public MediumTokens.Docx docx() {
    return MediaTokens.docx(root.group("docx"));
  }

  /** A group of tokens, read from the layer when it is first asked for: many are asked often. */
  @SuppressWarnings("unchecked")
  private <T> T made(String key, Supplier<T> reader) {
    Object known = read.get(key);
    if (known == null) {
      known = reader.get();
      read.put(key, known);
    }
    return (T) known;
  }

  @Override
  public String toString() {
    return "Design[" + name + "]";
  }
}
