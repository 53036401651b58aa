package org.colloquy.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.testing.PdfInk;
import org.colloquy.testing.PdfLines;
import org.colloquy.testing.PdfLines.Line;
import org.colloquy.testing.PdfPages;
import org.colloquy.writer.Writers;

/**
 * Reads the proofs of transcripts: {@code Proofs DESIGN[,TOKEN=VALUE...] FILE|FOLDER...} sets each
 * in the design and prints what a typesetter would mark, with its file and page, then the sums.
 */
public final class Proofs {
  private final Map<String, Integer> sums = new TreeMap<>();
  private final Design design;
  private final Colloquy colloquy = Colloquy.create();
  private int files;
  private int pages;

  private Proofs(Design design) {
    this.design = design;
  }

  /** Reads the proofs and prints what there is to say. */
  public static void main(String[] args) throws IOException {
    String[] tokens = args[0].split(",");
    Design design = Design.builtIn(tokens[0]);
    for (int i = 1; i < tokens.length; i++) {
      int sign = tokens[i].indexOf('=');
      design = design.with(tokens[i].substring(0, sign), tokens[i].substring(sign + 1));
    }
    Proofs proofs = new Proofs(design);
    for (String arg : List.of(args).subList(1, args.length)) {
      List<Path> paths = new ArrayList<>();
      try (Stream<Path> walk = Files.walk(Path.of(arg))) {
        walk.filter(Files::isRegularFile).sorted().forEach(paths::add);
      }
      for (Path path : paths) {
        proofs.read(path);
      }
    }
    System.out.printf(
        "%s: %d files, %d pages, %s%n", args[0], proofs.files, proofs.pages, proofs.sums);
  }

  private void read(Path path) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Diagnostic> told;
    try {
      Interview interview = colloquy.read(path).interview();
      told = colloquy.write(Edition.of(interview, design), Writers.PDF, out).diagnostics();
    } catch (ColloquyException e) {
      System.out.println(path + ": " + e.diagnostic().code() + " " + e.diagnostic().message());
      return;
    }
    byte[] pdf = out.toByteArray();
    List<Line> lines = PdfLines.of(pdf);
    files++;
    pages += lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
    PdfPages.faults(pdf, lines)
        .forEach((fault, places) -> places.forEach(page -> tell(path, fault, "page " + page)));
    PdfInk.faults(pdf, PdfInk.Sides.PAGE, PdfInk.Sides.PAGE)
        .forEach(fault -> tell(path, fault.substring(0, fault.indexOf(' ')), fault));
    told.stream()
        .filter(d -> List.of(Code.P002, Code.P003, Code.P004).contains(d.code()))
        .forEach(
            d ->
                tell(
                    path, d.code() + " " + d.message().replaceAll("( in |: ).*", ""), d.message()));
  }

  private void tell(Path path, String fault, String where) {
    sums.merge(fault, 1, Integer::sum);
    System.out.println(path + ": " + fault + ": " + where);
  }
}
