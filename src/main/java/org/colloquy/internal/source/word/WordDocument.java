package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Content;
import org.colloquy.model.Limits;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What a document of Word holds.
 *
 * @param source its text, a paragraph a line, in which places are counted
 * @param metadata what properties and styles say of it, the language aside
 * @param languages BCP 47 tags that it names itself, the likeliest first
 * @param usual the one that it has where nothing is said, which is the program's own; or null
 * @param descriptions of people, by their names
 * @param ours whether an edition of ours was read
 */
public record WordDocument(
    SourceText source,
    List<Line> lines,
    List<Note> notes,
    List<Resource> resources,
    Metadata metadata,
    List<Evidence> evidence,
    List<String> languages,
    @Nullable String usual,
    Map<String, String> descriptions,
    boolean ours,
    List<Diagnostic> problems) {
  private static final int PARTS = 1000;

  /** Whether bytes begin as a document does that is one file of XML, and no archive. */
  public static boolean isFlat(byte[] head) {
    return FlatPackage.is(head);
  }

  /**
   * Takes a document apart.
   *
   * @param name of the source, for its problems
   * @throws ColloquyException R060 it is protected, R061 it is damaged or none of Word's, R062 it
   *     is beyond the limits
   */
  public static WordDocument read(String name, byte[] bytes, Limits limits) {
    long all = limits.expandedBytes();
    ZipLimits zip = new ZipLimits(PARTS, Math.max(1, all / 2), all);
    try {
      byte[] archive = WordPackage.archive(bytes);
      WordPackage pack = WordPackage.open(archive, zip);
      return new Reading(name, new Job(pack, new Media(archive, zip))).read();
    } catch (ColloquyException e) {
      throw new ColloquyException(e.diagnostic().withSource(name), e);
    }
  }

  /** One document while it is read. */
  private static final class Reading {
    private final String name;
    private final Job job;
    private final WordPackage pack;
    private final Text text = new Text();
    private final Map<String, List<WordBlock>> notes = new HashMap<>();

    Reading(String name, Job job) {
      this.name = name;
      this.job = job;
      pack = job.pack;
    }

    WordDocument read() {
      List<WordBlock> body = blocks(pack.main());
      NoteKeys.KINDS.forEach(this::notes);
      boolean ours = job.styles.areOurs();
      String said = job.styles.defaults().language();
      String usual = said == null ? null : LanguageTally.tag(said);
      String most = job.languages.most();
      String main = most == null ? usual : most;
      settle(body, main);
      notes.values().forEach(n -> settle(n, main));
      Beginnings beginnings = new Beginnings(body);
      List<Line> lines = WordLines.of(body, beginnings, job.problems);
      Properties properties = new Properties(pack, job.problems);
      Finding finding = new Finding();
      finding.take(properties, ours);
      new Titles(body, beginnings).find(finding, properties, ours);
      if (!ours) {
        Furniture.tell(job, text + " " + properties.core("title"));
      }
      List<Note> made = made(beginnings);
      SourceText source = new SourceText(name, text.toString());
      Told told = new Told(source);
      job.problems.all(told);
      return new WordDocument(
          source,
          lines,
          made,
          job.media.resources(),
          finding.metadata(),
          finding.evidence(),
          languages(properties),
          usual,
          finding.descriptions(),
          ours,
          told.all());
    }

    private List<WordBlock> blocks(String part) {
      Xml xml = pack.xml(part);
      List<WordBlock> blocks = xml == null ? List.of() : new BlockReader(job, part, xml).read();
      text.begin(null);
      text.add(blocks);
      return blocks;
    }

    private void notes(NoteKeys.Kind kind) {
      for (String part : pack.related(pack.main(), kind.type())) {
        Xml xml = pack.xml(part);
        text.begin(part);
        if (xml != null) {
          BlockReader reader = new BlockReader(job, part, xml);
          NoteKeys.each(
              xml,
              kind,
              key -> {
                List<WordBlock> note = reader.read();
                text.add(note);
                notes.putIfAbsent(key, note);
              });
        }
      }
    }

    /**
     * The notes in the order in which they are called; those that nobody calls come last, and those
     * that are called only in text that is left out are left out with it.
     */
    private List<Note> made(Beginnings beginnings) {
      List<Note> made = new ArrayList<>();
      Set<String> called = new HashSet<>(job.notes().keySet());
      job.notes()
          .forEach((key, id) -> made.add(note(id, notes.getOrDefault(key, List.of()), beginnings)));
      List<String> others =
          notes.keySet().stream().filter(k -> !called.contains(k)).sorted().toList();
      Set<String> unseen = others.isEmpty() ? Set.of() : NoteKeys.called(pack);
      for (String key : others) {
        List<WordBlock> blocks = notes.getOrDefault(key, List.of());
        if (unseen.contains(key)) {
          WordBlock first = blocks.isEmpty() ? null : blocks.get(0);
          WordParagraph where = first instanceof WordParagraph paragraph ? paragraph : null;
          job.problems.tell(Code.R063, "a note that only text left out calls is left out", where);
          continue;
        }
        Note note = note(job.note(key), blocks, beginnings);
        if (!note.content().isEmpty()) {
          made.add(note);
        }
      }
      return made;
    }

    private static Note note(String id, List<WordBlock> blocks, Beginnings beginnings) {
      List<Content> content = WordContents.of(blocks, beginnings);
      return new Note(id, content);
    }

    /** Takes marks of language off whatever is in the language of most of the document. */
    private static void settle(List<WordBlock> blocks, @Nullable String main) {
      blocks.forEach(b -> b.accept(new Settling(main)));
    }

    private List<String> languages(Properties properties) {
      List<String> tags = new ArrayList<>();
      String most = job.languages.most();
      String core = properties.core("language");
      String said = core == null ? null : LanguageTally.tag(core);
      for (String tag : new String[] {job.styles.areOurs() ? said : most, said, most}) {
        if (tag != null && !tags.contains(tag)) {
          tags.add(tag);
        }
      }
      return tags;
    }
  }
}
