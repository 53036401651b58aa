package org.colloquy.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.edition.Edition;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Written;
import org.jspecify.annotations.Nullable;

/**
 * Does one job at a time. Whatever goes wrong with a document, even inside Colloquy itself, is a
 * diagnostic of its outcome. Safe for use by many threads.
 */
public final class Converter {
  private final Settings settings;
  private final Colloquy colloquy;

  public Converter(Settings settings) {
    this.settings = settings;
    colloquy = builder().build();
  }

  private Colloquy.Builder builder() {
    return Colloquy.builder()
        .readOptions(settings.reading())
        .writeOptions(WriteOptions.builder().template(settings.template()).build())
        .replace(settings.replace());
  }

  /** Does a job; never throws. */
  public Outcome convert(Job job) {
    Work work = new Work(job);
    try {
      work.run();
    } catch (ColloquyException e) {
      work.tell(e.diagnostic());
    } catch (IOException e) {
      work.tell(Failures.unwritableStream(e));
    } catch (RuntimeException | Error e) {
      work.tell(Failures.unexpected(e).withSource(job.source().name()));
    }
    return work.outcome();
  }

  /** What is known of a job while it is done. */
  private final class Work {
    private final Job job;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private @Nullable Reading reading;

    Work(Job job) {
      this.job = job;
      tell(job.diagnostics());
    }

    Outcome outcome() {
      return new Outcome(job, reading, outputs, diagnostics);
    }

    void tell(Diagnostic told) {
      Diagnostic diagnostic = told.source() == null ? told.withSource(job.source().name()) : told;
      boolean graver = settings.strict() && diagnostic.severity() == Severity.WARNING;
      diagnostics.add(graver ? diagnostic.withSeverity(Severity.ERROR) : diagnostic);
    }

    private void tell(List<Diagnostic> some) {
      for (Diagnostic diagnostic : some) {
        tell(diagnostic);
      }
    }

    private boolean failed() {
      return outcome().failed();
    }

    void run() throws IOException {
      if (failed()) {
        return;
      }
      Source source = job.source();
      Reading read =
          job.reader() == null ? colloquy.read(source) : colloquy.read(source, job.reader());
      reading = read;
      tell(read.diagnostics());
      if (!failed() && !job.targets().isEmpty()) {
        Edition edition = Edition.of(read.interview(), settings.design());
        tell(edition.corrections());
        write(edition);
      }
    }

    private void write(Edition edition) throws IOException {
      Colloquy writing = settings.attachSource() ? attaching() : colloquy;
      if (settings.strict()) {
        writeIfAllAreGood(writing, edition);
        return;
      }
      for (Target target : job.targets()) {
        try {
          tell(write(writing, edition, target, target.writer()).diagnostics());
        } catch (ColloquyException e) {
          tell(e.diagnostic());
        }
      }
    }

    /** Makes every edition before the first is published: a warning of the last forbids all. */
    private void writeIfAllAreGood(Colloquy writing, Edition edition) throws IOException {
      List<Rendered> all = new ArrayList<>();
      for (Target target : job.targets()) {
        Rendered rendered = Rendered.of(writing, edition, target.writer());
        tell(rendered.written().diagnostics());
        all.add(rendered);
      }
      if (!failed()) {
        for (int i = 0; i < all.size(); i++) {
          write(writing, edition, job.targets().get(i), all.get(i));
        }
      }
    }

    private Written write(Colloquy writing, Edition edition, Target target, Writer writer)
        throws IOException {
      Path file = target.file();
      Written written;
      long bytes;
      if (file == null) {
        Counting out = new Counting(settings.standard());
        Rendered whole = Rendered.of(writing, edition, writer);
        written = writing.write(edition, whole, out);
        bytes = out.count();
      } else {
        if (settings.folders()) {
          makeFolder(file);
        }
        written = writing.write(edition, writer, file);
        bytes = size(file);
      }
      outputs.add(new Output(target, written.facts(), bytes));
      return written;
    }

    private Colloquy attaching() {
      Source source = job.source();
      byte[] bytes = source.bytes(settings.reading().limits().inputBytes());
      Path path = source.path().orElse(null);
      Path name = path == null ? null : path.getFileName();
      return builder()
          .writeOptions(
              WriteOptions.builder()
                  .template(settings.template())
                  .source(
                      new WriteOptions.Attachment(
                          name == null ? source.name() : name.toString(),
                          MediaTypes.of(source.extension()),
                          bytes))
                  .build())
          .build();
    }
  }

  private static void makeFolder(Path file) {
    Path folder = file.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new ColloquyException(Failures.unwritable(folder.toString(), e), e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new ColloquyException(
          Diagnostic.of(Code.W001, "the file was written, but can't be found: " + e.getMessage())
              .withSource(file.toString()),
          e);
    }
  }
}
