package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.internal.dialect.document.Cover;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Greetings;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * A speech, of which the head says whose it is: {@code Speaker: Ada Marsh}. All below the head's
 * fields are sentences of one who says "I" or "we" and greets or thanks those before them, or says
 * so in most paragraphs. What announces a talk speaks of the speaker by name, or does not say "I".
 */
public final class LoneSpeech {
  /** A speech has so many paragraphs at least. */
  private static final int FEWEST = 3;

  /** Those who greet nobody say "I" so often. */
  private static final int OFTEN = 3;

  private final Document document;
  private final List<String> paragraphs = new ArrayList<>();
  private int begins = -1;
  private int sentences;

  private LoneSpeech(Document document) {
    this.document = document;
    int last = -1;
    for (int i = 0; i < document.lines().size(); i++) {
      last = document.cover().isField(i) ? i : last;
    }
    int from = last + 1;
    while (last >= 0 && from < document.lines().size() && !document.line(from).startsParagraph()) {
      from++;
    }
    read(from);
  }

  /** Where such a speech begins, with the speaker's name; empty where a text is none. */
  public static Optional<Candidate> of(Document document) {
    List<String> speakers = new ArrayList<>();
    document.cover().of(Cover.SPEAKS).forEach(f -> speakers.add(f.value()));
    document.declared().metadata().contributors("spk").forEach(c -> speakers.add(c.name()));
    if (speakers.size() != 1 || document.isTimed()) {
      return Optional.empty();
    }
    String name = CreditedNames.introduced(speakers.get(0)).name().strip();
    LoneSpeech speech = new LoneSpeech(document);
    boolean told = speech.isWhole() && speech.isHeard() && !speech.names(name);
    return told
        ? Optional.of(Candidate.unnamed(Kind.VOICE, speech.begins).named(name))
        : Optional.empty();
  }

  private void read(int from) {
    StringBuilder said = new StringBuilder();
    for (int i = from; i < document.lines().size(); i++) {
      Line line = document.line(i);
      boolean text = line.isText() && !line.text().isBlank();
      if (!text || line.startsParagraph()) {
        add(said);
      }
      if (text) {
        begins = begins < 0 ? i : begins;
        said.append(line.text()).append(' ');
      }
    }
    add(said);
  }

  private void add(StringBuilder said) {
    if (!said.isEmpty()) {
      String paragraph = said.toString().strip();
      paragraphs.add(paragraph);
      sentences += QuestionMarks.endsSentence(paragraph) ? 1 : 0;
      said.setLength(0);
    }
  }

  /** Whether nearly all paragraphs are sentences. */
  private boolean isWhole() {
    return paragraphs.size() >= FEWEST && sentences >= paragraphs.size() - 1;
  }

  private boolean isHeard() {
    Address address = new Address(document.language());
    int own = 0;
    for (String paragraph : paragraphs) {
      own += address.first(paragraph) > 0 ? 1 : 0;
    }
    String first = paragraphs.get(0);
    boolean greets = Offices.greets(first) || Greetings.meets(first) || Greetings.thanks(first);
    return greets ? own > 0 : own >= OFTEN && 2 * own > paragraphs.size();
  }

  /** Whether the text speaks of somebody by the last name, as nobody does of themself. */
  private boolean names(String name) {
    List<String> parts = Names.words(name);
    if (parts.isEmpty()) {
      return true;
    }
    String last = parts.get(parts.size() - 1);
    return paragraphs.stream().anyMatch(p -> Names.words(p).contains(last));
  }
}
