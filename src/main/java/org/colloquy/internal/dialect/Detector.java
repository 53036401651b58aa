package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.choice.RankedSchemes;
import org.colloquy.internal.dialect.choice.SchemeChoice;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.label.Labelled;
import org.colloquy.internal.dialect.label.QuestionAnswer;
import org.colloquy.internal.dialect.label.Signed;
import org.colloquy.internal.dialect.label.Told;
import org.colloquy.internal.dialect.label.Unfolded;
import org.colloquy.internal.dialect.line.Headings;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.RecordMarks;
import org.colloquy.internal.dialect.opening.Credits;
import org.colloquy.internal.dialect.opening.Opening;
import org.colloquy.internal.dialect.parting.CodedLines;
import org.colloquy.internal.dialect.parting.Parting;
import org.colloquy.internal.dialect.question.Questions;
import org.colloquy.internal.dialect.speaker.BlockMaker;
import org.colloquy.internal.dialect.speaker.Cast;
import org.colloquy.internal.dialect.speaker.People;
import org.colloquy.internal.dialect.speaker.RoleJudge;
import org.colloquy.internal.dialect.speaker.Silence;
import org.colloquy.internal.dialect.speaker.Subject;
import org.colloquy.internal.dialect.speaker.Unnamed;
import org.colloquy.internal.dialect.turn.Draft;
import org.colloquy.internal.dialect.turn.Signatures;
import org.colloquy.internal.dialect.turn.TurnBuilder;
import org.colloquy.model.Block;

/**
 * Tells who speaks, for every format: lines in, blocks and speakers out, with the evidence for each
 * decision. Linear in the length of the document.
 */
public final class Detector {
  /** The dialect of a document that is no dialogue. */
  public static final String NONE = "none";

  private static final List<Dialect> DIALECTS =
      Stream.of(
              Stream.<Dialect>of(new QuestionAnswer(), new Signed()),
              Labelled.ALL.stream(),
              Stream.of(new Questions()))
          .<Dialect>flatMap(s -> s)
          .toList();

  private Detector() {}

  /** The names of the dialects that can be asked for. */
  public static List<String> dialects() {
    List<String> names = new ArrayList<>(DIALECTS.stream().map(Dialect::name).toList());
    names.add(RankedSchemes.UNKNOWN.name());
    names.add(Told.VOICE);
    names.add(Told.CHANGE);
    names.add(NONE);
    return names.stream().distinct().toList();
  }

  /**
   * Reads a document.
   *
   * @param all in order; there is one at least
   */
  public static Outcome read(List<Line> all, Declared declared) {
    List<Line> source = CodedLines.of(RecordMarks.of(all));
    Unfolded unfolded = Unfolded.of(source);
    Document document = document(unfolded.lines(), declared);
    SchemeChoice choice = SchemeChoice.of(DIALECTS, document);
    boolean folded = unfolded.isOpened() && choice.labels().isEmpty();
    if (folded) {
      document = document(source, declared);
      choice = SchemeChoice.of(DIALECTS, document);
    }
    List<Diagnostic> problems = new ArrayList<>(folded ? List.of() : unfolded.problems());
    return read(document, choice, problems);
  }

  private static Document document(List<Line> lines, Declared declared) {
    return new Document(Parting.of(lines), declared);
  }

  private static Outcome read(Document document, SchemeChoice choice, List<Diagnostic> problems) {
    List<Line> lines = document.lines();
    Declared declared = document.declared();
    boolean labelsTell = choice.tellsRoles();
    Beginnings beginnings = new Beginnings(document, choice);
    int first = beginnings.first(lines.size());
    boolean dialogue = first < lines.size();
    // a recording has no title page: what stands before the first turn is part of it
    first = dialogue && document.isTimed() ? 0 : first;
    Opening opening = new Opening(document, first, dialogue);
    Headings headings =
        Headings.of(lines, beginnings.lines(), opening.titleLine(), labelsTell)
            .withAnswers(lines, beginnings.lines(), document.language(), beginnings.areOnce());
    opening.read(headings);
    Credits credits = new Credits(opening, beginnings.labels());
    Optional<Subject> subject =
        beginnings.namesNobody() ? Subject.of(document, opening, credits, first) : Optional.empty();
    Cast cast = new Cast(document, credits, subject).binding(beginnings.labels(), labelsTell);
    People people = new People(document, beginnings.labels(), cast, opening.text());
    Unnamed unnamed =
        Unnamed.of(document, opening, people, first).below(credits.below(lines, first), people);
    List<Draft> drafts = new ArrayList<>(opening.beforeTitle());
    drafts.addAll(opening.afterTitle());
    drafts.addAll(
        new TurnBuilder(document, beginnings.turns(people, unnamed), beginnings.marks(), headings)
            .build(first));
    Signatures.part(drafts);
    RoleJudge roles = new RoleJudge(drafts, labelsTell, opening.hints());
    BlockMaker maker = new BlockMaker(roles);
    Account account = new Account(document);
    account.dialect(choice, document);
    account.opening(opening);
    account.people(credits, roles);
    account.tell(people.evidence());
    subject.filter(s -> dialogue && people.knows(s.name())).ifPresent(account::introduced);
    problems.addAll(beginnings.problems());
    problems.addAll(people.problems());
    problems.addAll(Silence.problems(drafts, declared));
    problems.addAll(NoTalk.problems(drafts, choice, document));
    List<Block> blocks = maker.blocks(drafts);
    return new Outcome(account.metadata(), maker.speakers(), blocks, problems, account.evidence());
  }
}
