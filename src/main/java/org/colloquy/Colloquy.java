package org.colloquy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Reader;
import org.colloquy.reader.Readers;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Written;

/**
 * Reads interviews and writes editions of them.
 *
 * <pre>{@code
 * Colloquy colloquy = Colloquy.create();
 * Reading reading = colloquy.read(Path.of("talk.txt"));
 * reading.diagnostics().forEach(System.err::println);
 * colloquy.write(reading.interview(), Writers.PDF, Path.of("talk.pdf"));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. Every method blocks until its work is done. What
 * can't be done is a {@link ColloquyException} with a diagnostic; what could be done only in part
 * is a diagnostic in the result.
 */
public final class Colloquy {
  private final ReadOptions readOptions;
  private final WriteOptions writeOptions;
  private final boolean replace;
  private final AtomicFile files = new AtomicFile();

  private Colloquy(Builder b) {
    readOptions = b.readOptions;
    writeOptions = b.writeOptions;
    replace = b.replace;
  }

  /** With the options that suit most. */
  public static Colloquy create() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a file; its format is told by its content first and by its extension then.
   *
   * @throws ColloquyException if it can't be read
   */
  public Reading read(Path file) {
    return read(Source.of(file));
  }

  /**
   * @throws ColloquyException if it can't be read
   */
  public Reading read(Source source) {
    return read(source, Readers.detect(source));
  }

  /**
   * Reads a source as one format.
   *
   * @throws ColloquyException if it can't be read
   */
  public Reading read(Source source, Reader reader) {
    return reader.read(source, readOptions);
  }

  /**
   * Writes an edition in the default design to a file, as a whole or not at all: a file that is
   * there is replaced in one step and keeps its permissions.
   *
   * @throws ColloquyException W001 if the file can't be written, W002 if it is there and may not be
   *     replaced, or what the writer says if it can't express the interview
   */
  public Written write(Interview interview, Writer writer, Path target) {
    return write(Edition.of(interview), writer, target);
  }

  /**
   * Writes an edition to a file, as a whole or not at all.
   *
   * @throws ColloquyException as for {@link #write(Interview, Writer, Path)}
   */
  public Written write(Edition edition, Writer writer, Path target) {
    Written[] written = {Written.PLAIN};
    try {
      files.write(target, replace, out -> written[0] = writer.write(edition, writeOptions, out));
    } catch (FileAlreadyExistsException e) {
      throw problem(Code.W002, "the file is there already and is not replaced", target, e);
    } catch (IOException e) {
      throw problem(Code.W001, "the file can't be written: " + reason(e), target, e);
    }
    return written[0];
  }

  /**
   * Writes an edition to a stream, which is flushed but not closed.
   *
   * @throws IOException if the stream fails
   * @throws ColloquyException what the writer says if it can't express the interview
   */
  public Written write(Edition edition, Writer writer, OutputStream out) throws IOException {
    Written written = writer.write(edition, writeOptions, out);
    out.flush();
    return written;
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.NoSuchFileException
        ? "there is no such folder"
        : e instanceof java.nio.file.AccessDeniedException
            ? "permission denied"
            : e instanceof java.nio.file.FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(e.getMessage());
  }

  private static ColloquyException problem(Code code, String message, Path target, Exception e) {
    return new ColloquyException(
        Diagnostic.of(code, message)
            .withSource(target.toString())
            .withHint(
                code == Code.W002
                    ? "remove the file, or leave out --no-clobber"
                    : "check the folder, its permissions and the room on the disk"),
        e);
  }

  /** Collects what a {@link Colloquy} works with. */
  public static final class Builder {
    private ReadOptions readOptions = ReadOptions.DEFAULT;
    private WriteOptions writeOptions = WriteOptions.DEFAULT;
    private boolean replace = true;

    private Builder() {}

    public Builder readOptions(ReadOptions value) {
      readOptions = value;
      return this;
    }

    public Builder writeOptions(WriteOptions value) {
      writeOptions = value;
      return this;
    }

    /** Whether files that are there may be replaced; true unless said otherwise. */
    public Builder replace(boolean value) {
      replace = value;
      return this;
    }

    public Colloquy build() {
      return new Colloquy(this);
    }
  }
}
