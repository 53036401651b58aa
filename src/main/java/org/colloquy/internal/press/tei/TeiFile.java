package org.colloquy.internal.press.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Languages;
import org.colloquy.internal.press.Losses;
import org.colloquy.internal.press.Urls;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Narration;
import org.colloquy.model.Note;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.TimeCodes;
import org.colloquy.model.Turn;

/**
 * An edition as TEI P5: a turn is a {@code u} with {@code who}, its source's label in {@code n} and
 * its time in {@code start}; what happens is an {@code incident}, {@code kinesic} or {@code vocal};
 * what nobody says is an {@code ab} of its kind; headings begin divisions. Turns and blocks keep
 * their ids. Written block by block.
 */
public final class TeiFile implements Block.Visitor<Boolean> {
  private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

  private static final String ELSEWHERE = "a picture's address is none that TEI may lead to";

  private final Edition edition;
  private final XmlWriter xml = new XmlWriter();
  private final Losses losses = new Losses();
  private final TeiNames names;
  private final TeiInlines inlines;

  /** Levels of the headings whose divisions are open. */
  private final Deque<Integer> divisions = new ArrayDeque<>();

  private TeiFile(Edition edition) {
    this.edition = edition;
    names = new TeiNames(edition.interview());
    inlines = new TeiInlines(edition, xml);
  }

  /** Writes an edition, and says what TEI could not express. */
  public static List<Diagnostic> write(Edition edition, OutputStream out) throws IOException {
    TeiFile file = new TeiFile(edition);
    file.write(out);
    return file.losses.told();
  }

  private void write(OutputStream out) throws IOException {
    xml.declaration().start("TEI").attribute("xmlns", NAMESPACE);
    if (new Languages().usable(edition.language())) {
      xml.attribute("xml:lang", edition.language());
    }
    xml.raw("\n");
    new TeiHeader(edition, names, xml).write(losses);
    edition.interview().resources().stream()
        .filter(picture -> !picture.source().isEmpty() && !Urls.isPicture(picture.source()))
        .forEach(picture -> losses.looks(ELSEWHERE, "it is left out; the description is kept"));
    xml.start("text").raw("\n");
    timeline();
    xml.start("body").raw("\n");
    List<Block> blocks = edition.interview().blocks();
    if (blocks.stream().noneMatch(TeiFile::stands)) {
      // a body wants something beside what happens
      xml.start("p").empty().raw("\n");
    }
    for (Block block : blocks) {
      block.accept(this);
      xml.raw("\n").drainTo(out);
    }
    close(0);
    xml.end().raw("\n");
    notes();
    xml.end().raw("\n").end().raw("\n");
    xml.writeTo(out);
  }

  /** Whether a block is text of a body: what happens is not, nor is narration without contents. */
  private static boolean stands(Block block) {
    return block instanceof Narration narration
        ? !narration.content().stream().allMatch(TeiContents::isNothing)
        : !(block instanceof Event);
  }

  private void timeline() {
    if (names.times().isEmpty()) {
      return;
    }
    xml.start("timeline").attribute("unit", "s").attribute("origin", "#" + TeiNames.time(0));
    xml.raw("\n").start("when").attribute("xml:id", TeiNames.time(0)).empty();
    names
        .times()
        .forEach(
            (time, number) -> {
              xml.raw("\n").start("when").attribute("xml:id", TeiNames.time(number));
              xml.attribute("interval", TimeCodes.seconds(time));
              xml.attribute("since", "#" + TeiNames.time(0)).empty();
            });
    xml.raw("\n").end().raw("\n");
  }

  /** The notes that no place calls. */
  private void notes() {
    List<Note> notes = inlines.uncalled();
    if (notes.isEmpty()) {
      return;
    }
    xml.start("back").start("div").attribute("type", "notes").raw("\n");
    for (Note note : notes) {
      inlines.note(note);
      xml.raw("\n");
    }
    xml.end().end().raw("\n");
  }

  private boolean turn(Turn turn) {
    xml.start("u").attribute("xml:id", turn.id());
    names.who(turn).ifPresent(w -> xml.attribute("who", "#" + w));
    names.start(turn).ifPresent(s -> xml.attribute("start", "#" + s));
    if (turn.label() != null && !turn.label().isBlank()) {
      xml.attribute("n", turn.label().strip());
    }
    new TeiContents(inlines, "seg", "").each(turn.content());
    xml.end();
    return true;
  }

  /** Ends the divisions of a level and those within them. */
  private void close(int level) {
    while (!divisions.isEmpty() && divisions.peek() >= level) {
      divisions.pop();
      xml.end().raw("\n");
    }
  }

  @Override
  public Boolean visit(Question question) {
    return turn(question);
  }

  @Override
  public Boolean visit(Answer answer) {
    return turn(answer);
  }

  @Override
  public Boolean visit(Remark remark) {
    return turn(remark);
  }

  @Override
  public Boolean visit(Narration narration) {
    return new TeiContents(inlines, "ab", narration.kind()).each(narration.content());
  }

  @Override
  public Boolean visit(Heading heading) {
    close(heading.level());
    divisions.push(heading.level());
    xml.start("div").attribute("xml:id", heading.id()).start("head");
    inlines.each(heading.inlines());
    xml.end();
    return true;
  }

  @Override
  public Boolean visit(Event event) {
    xml.start(TeiNames.happening(event.kind())).attribute("xml:id", event.id());
    xml.attribute("type", event.kind());
    inlines.description(event.inlines());
    xml.end();
    return true;
  }
}
