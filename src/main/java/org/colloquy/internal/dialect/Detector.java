package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Diagnostic;

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

  /** What joins and parts lines, in order, before anything is told of them. */
  private static final List<UnaryOperator<List<Line>>> PARTING =
      List.of(
          CallHeads::of,
          RosterHeads::of,
          PhotoHeads::of,
          ColonBelow::of,
          ContentsHeads::of,
          CodedUtterances::of,
          Portraits::of,
          Whereupon::of,
          Notices::of,
          SplitLines::of,
          RunningAngles::of,
          RunningLetters::of,
          RunningLabels::of,
          FlatTalk::of);

  private Detector() {}

  /** The names of the dialects that can be asked for. */
  public static List<String> dialects() {
    List<String> names = new ArrayList<>(DIALECTS.stream().map(Dialect::name).toList());
    names.add(Told.VOICE);
    names.add(Told.CHANGE);
    names.add(NONE);
    return names;
  }

  /**
   * Reads a document.
   *
   * @param all in order; there is one at least
   */
  public static Outcome read(List<Line> all, Declared declared) {
    List<Line> source = CodedLines.of(all);
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
    List<Line> parted = lines;
    for (UnaryOperator<List<Line>> step : PARTING) {
      parted = step.apply(parted);
    }
    return new Document(parted, declared);
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
    Headings headings = Headings.of(lines, beginnings.lines(), opening.titleLine(), labelsTell);
    opening.read(headings);
    Credits credits = new Credits(opening, beginnings.labels());
    Cast cast = new Cast(document, credits, beginnings.labels(), labelsTell);
    People people = new People(document, beginnings.labels(), cast, opening.text());
    Unnamed unnamed = Unnamed.of(document, opening, people, first);
    List<Draft> drafts = new ArrayList<>(opening.beforeTitle());
    drafts.addAll(opening.afterTitle());
    drafts.addAll(
        new TurnBuilder(document, beginnings.turns(people, unnamed), beginnings.marks(), headings)
            .build(first));
    RoleJudge roles = new RoleJudge(drafts, labelsTell, opening.hints());
    BlockMaker maker = new BlockMaker(roles);
    Account account = new Account(document);
    account.dialect(choice, document);
    account.opening(opening);
    account.people(credits, roles);
    account.tell(people.evidence());
    problems.addAll(beginnings.problems());
    problems.addAll(people.problems());
    problems.addAll(Silence.problems(drafts, declared));
    return new Outcome(
        account.metadata(), maker.speakers(), maker.blocks(drafts), problems, account.evidence());
  }
}
