package org.colloquy.accuracy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A conversation as documents of word processors. */
final class WordDocumentLayouts {
  /** Puts a conversation into a document. */
  private interface Typist {
    void type(XWPFDocument document, Talk talk);
  }

  private WordDocumentLayouts() {}

  static List<Rendering> all() {
    return List.of(
        document("bold-name.docx", true, (d, talk) -> talk.turns().forEach(t -> boldName(d, t))),
        document("plain-name.docx", true, (d, talk) -> talk.turns().forEach(t -> plainName(d, t))),
        document("tab.docx", true, (d, talk) -> talk.turns().forEach(t -> tabbed(d, t))),
        document("name-time.docx", true, (d, talk) -> talk.turns().forEach(t -> nameTime(d, t))),
        document("table.docx", true, WordDocumentLayouts::table),
        document("bold-question.docx", false, (d, k) -> k.turns().forEach(t -> marked(d, t, true))),
        document(
            "italic-question.docx", false, (d, k) -> k.turns().forEach(t -> marked(d, t, false))));
  }

  private static void boldName(XWPFDocument document, Talk.Turn turn) {
    XWPFParagraph paragraph = document.createParagraph();
    run(paragraph, turn.name() + ":").setBold(true);
    run(paragraph, " " + turn.paragraphs().get(0));
    turn.paragraphs().stream().skip(1).forEach(p -> run(document.createParagraph(), p));
  }

  private static void plainName(XWPFDocument document, Talk.Turn turn) {
    run(document.createParagraph(), turn.name() + ": " + turn.paragraphs().get(0));
    turn.paragraphs().stream().skip(1).forEach(p -> run(document.createParagraph(), p));
    document.createParagraph();
  }

  private static void tabbed(XWPFDocument document, Talk.Turn turn) {
    XWPFParagraph paragraph = document.createParagraph();
    XWPFRun label = run(paragraph, turn.name() + ":");
    label.addTab();
    run(paragraph, turn.text());
  }

  /** As meeting software exports: name and time on one line, the text broken from it. */
  private static void nameTime(XWPFDocument document, Talk.Turn turn) {
    XWPFParagraph paragraph = document.createParagraph();
    run(paragraph, turn.name()).setBold(true);
    run(paragraph, "   " + Talk.clock("m:ss", turn.start())).setColor("888888");
    paragraph.createRun().addBreak();
    run(paragraph, turn.paragraphs().get(0));
    turn.paragraphs().stream().skip(1).forEach(p -> run(document.createParagraph(), p));
  }

  private static void table(XWPFDocument document, Talk talk) {
    XWPFTable table = document.createTable(talk.turns().size(), 2);
    for (int i = 0; i < talk.turns().size(); i++) {
      XWPFTableRow row = table.getRow(i);
      row.getCell(0).setText(talk.turns().get(i).name());
      row.getCell(1).setText(talk.turns().get(i).text());
    }
  }

  private static void marked(XWPFDocument document, Talk.Turn turn, boolean bold) {
    for (String text : turn.paragraphs()) {
      XWPFRun run = run(document.createParagraph(), text);
      run.setBold(bold && turn.act() == Act.ASKS);
      run.setItalic(!bold && turn.act() == Act.ASKS);
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    return run;
  }

  private static Rendering document(String name, boolean named, Typist typist) {
    return new Rendering(
        name,
        (t, n) -> {
          Talk talk = new Talk(t);
          if (named ? !talk.named() : !talk.alternates()) {
            return null;
          }
          return (named ? t : t.anonymous()).layout(n, "docx", bytes(typist, talk));
        });
  }

  private static String bytes(Typist typist, Talk talk) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      typist.type(document, talk);
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }
}
