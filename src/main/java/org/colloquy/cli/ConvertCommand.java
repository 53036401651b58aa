package org.colloquy.cli;

import java.util.List;
import org.colloquy.batch.Batch;
import org.colloquy.batch.Converter;
import org.colloquy.batch.Job;
import org.colloquy.batch.Settings;
import org.colloquy.reader.Reader;
import org.colloquy.writer.Writer;
import org.jspecify.annotations.Nullable;

/** {@code colloquy convert}. */
final class ConvertCommand implements Command {
  private static final List<Group> GROUPS =
      List.of(
          Group.of("what", ConvertOptions.FILES_FROM, ReadingOptions.FROM, ReadingOptions.ENCODING),
          Group.of(
              "where",
              ConvertOptions.OUTPUT,
              ConvertOptions.FOLDER,
              ConvertOptions.TO,
              ConvertOptions.NO_CLOBBER,
              ConvertOptions.ATTACH),
          Group.of(
              "looks",
              DesignOptions.DESIGN,
              DesignOptions.SET,
              DesignOptions.FONTS,
              TemplateOption.TEMPLATE),
          Group.of(
              "who", ReadingOptions.INTERVIEWER, ReadingOptions.INTERVIEWEE, ReadingOptions.META),
          Group.of(
              "running",
              ConvertOptions.JOBS,
              ConvertOptions.STRICT,
              ConvertOptions.QUIET,
              ConvertOptions.VERBOSE));

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public String usage() {
    return "INPUT... (-o FILE | -d DIR --to LIST) [options]";
  }

  @Override
  public String summary() {
    return "Makes editions of interviews, the same words in every format.";
  }

  @Override
  public List<String> arguments() {
    return List.of("INPUT", "files, folders, patterns ('*.txt'), - for a pipe");
  }

  @Override
  public int mostArguments() {
    return Integer.MAX_VALUE;
  }

  @Override
  public List<Group> groups() {
    return GROUPS;
  }

  @Override
  public List<String> examples() {
    return List.of(
        "colloquy convert samples/interviews/orchard.md -o orchard.pdf",
        "colloquy convert samples/interviews -d out --to pdf,epub --design magazine",
        "colloquy convert - -o - --to html < samples/interviews/forty-bridges.txt");
  }

  @Override
  public String more() {
    return "Exit codes: 0 well, 1 a document failed, 2 usage, 3 unfinished, 130 stopped.";
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException {
    ConvertOptions options = new ConvertOptions(arguments, console);
    Destination destination = options.destination();
    List<Writer> writers = options.writers();
    @Nullable Reader reader = ReadingOptions.reader(arguments);
    int threads = options.threads();
    Verbosity verbosity = options.verbosity();
    Settings settings = options.settings(destination, writers);
    if (verbosity != Verbosity.QUIET) {
      settings.design().warnings().forEach(console::tell);
    }
    List<Input> inputs = options.inputs(destination);
    options.checkCount(destination, inputs, writers);
    Folders.checkWritable(destination);
    List<Job> jobs = new Plan(destination, writers, reader, console).jobs(inputs);
    Report report = new Report(console, verbosity, jobs.size());
    Batch batch = new Batch(new Converter(settings), threads);
    Progress progress = new Progress(console, report);
    Interruption interruption = Interruption.watch(batch);
    boolean whole = false;
    int code = ExitCodes.UNFINISHED;
    try {
      if (verbosity != Verbosity.QUIET) {
        progress.start();
      }
      batch.run(jobs, report::accept);
      progress.end();
      code = report.finish(progress.seconds());
      code = Math.max(code, FailedList.tell(report, destination, inputs, options.again(GROUPS)));
    } finally {
      whole = interruption.end();
    }
    return whole ? code : ExitCodes.INTERRUPTED;
  }
}
