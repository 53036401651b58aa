package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.batch.Failures;
import org.colloquy.batch.Job;
import org.colloquy.batch.Target;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Limits;
import org.colloquy.reader.Reader;
import org.colloquy.reader.Source;
import org.colloquy.writer.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Who writes what, settled for all documents before the first is read: no edition takes the place
 * of another, or of a document.
 */
final class Plan {
  private final Destination destination;
  private final List<Writer> writers;
  private final @Nullable Reader reader;
  private final Console console;

  /** How many documents want a name. */
  private final Map<String, Integer> wanted = new HashMap<>();

  /** Who has a name. */
  private final Map<String, String> taken = new HashMap<>();

  private final Set<Path> documents = new HashSet<>();

  Plan(Destination destination, List<Writer> writers, @Nullable Reader reader, Console console) {
    this.destination = destination;
    this.writers = writers;
    this.reader = reader;
    this.console = console;
  }

  /** One job a document, in order. */
  List<Job> jobs(List<Input> inputs) {
    for (Input input : inputs) {
      wanted.merge(Names.key(place(input, stem(input))), 1, Integer::sum);
      if (input.path() != null) {
        documents.add(input.path().toAbsolutePath().normalize());
      }
    }
    List<Job> jobs = new ArrayList<>();
    for (Input input : inputs) {
      jobs.add(job(input));
    }
    return jobs;
  }

  private Job job(Input input) {
    List<Diagnostic> problems = new ArrayList<>();
    if (input.problem() != null) {
      problems.add(input.problem());
    }
    Source source = source(input, problems);
    List<Target> targets = problems.isEmpty() ? targets(input, problems) : List.of();
    return new Job(source, reader, targets, problems);
  }

  private Source source(Input input, List<Diagnostic> problems) {
    if (input.path() != null) {
      return Source.of(input.path());
    }
    byte[] content = new byte[0];
    if (input.problem() == null) {
      try {
        // one more than is allowed, so that the reader sees that there is more
        content = console.in().readNBytes((int) Limits.DEFAULT.inputBytes() + 1);
      } catch (IOException e) {
        problems.add(
            Diagnostic.of(Code.R003, "it can't be read: " + Failures.reason(e))
                .withSource(input.name())
                .withHint("check what writes to the pipe"));
      }
    }
    return Source.of(input.name(), content);
  }

  private List<Target> targets(Input input, List<Diagnostic> problems) {
    List<Target> targets = new ArrayList<>();
    if (destination.folder() == null) {
      for (Writer writer : writers) {
        targets.add(target(input, writer, destination.file(), problems));
      }
      return targets;
    }
    String name = name(input, problems);
    String key = Names.key(name);
    String owner = taken.putIfAbsent(key, input.name());
    if (owner != null) {
      problems.add(clash(input, owner, name));
      return targets;
    }
    for (Writer writer : writers) {
      try {
        String file = name + "." + writer.extensions().get(0);
        targets.add(target(input, writer, destination.folder().resolve(file), problems));
      } catch (InvalidPathException e) {
        problems.add(Inputs.unencodable(input.name(), e.getReason()));
        break;
      }
    }
    return targets;
  }

  /** The edition's path below the destination, without the extension of its format. */
  private String name(Input input, List<Diagnostic> problems) {
    String stem = stem(input);
    if (wanted.getOrDefault(Names.key(place(input, stem)), 0) < 2 || input.path() == null) {
      return place(input, stem);
    }
    String whole = Names.safe(String.valueOf(input.path().getFileName()));
    problems.add(
        Diagnostic.of(
                Code.C003,
                "another document is called '" + stem + "' too; its edition is '" + whole + ".*'")
            .withSource(input.name())
            .withHint("rename one of them, or convert them into folders of their own"));
    return place(input, whole);
  }

  private static String stem(Input input) {
    return Names.safe(
        input.path() == null ? input.name() : Formats.stem(input.path().getFileName()));
  }

  private static String place(Input input, String name) {
    return input.folder().isEmpty() ? name : input.folder() + "/" + name;
  }

  private static Diagnostic clash(Input input, String owner, String name) {
    return Diagnostic.of(
            Code.C004,
            "its edition would take the place of that of " + owner + ": '" + name + ".*'")
        .withSource(input.name())
        .withHint("rename it, or convert the folder that holds both: sub-folders are kept");
  }

  private Target target(
      Input input, Writer writer, @Nullable Path file, List<Diagnostic> problems) {
    if (file != null && (isDocument(file) || isSame(file, input.path()))) {
      problems.add(
          Diagnostic.of(Code.C008, "its edition would take the place of the document " + file)
              .withSource(input.name())
              .withHint("write into another folder, or under another name"));
    }
    return new Target(writer, file);
  }

  private boolean isDocument(Path file) {
    return documents.contains(file.toAbsolutePath().normalize());
  }

  private static boolean isSame(Path file, @Nullable Path document) {
    try {
      return document != null && Files.exists(file) && Files.isSameFile(file, document);
    } catch (IOException e) {
      return false; // what can't be looked at can't be written either, and that will be told
    }
  }
}
