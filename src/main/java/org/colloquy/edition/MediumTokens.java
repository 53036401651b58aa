package org.colloquy.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link Design} says of one medium alone. */
public final class MediumTokens {
  private MediumTokens() {}

  /**
   * What only screens have.
   *
   * @param embedFonts whether the page carries the glyphs it needs
   */
  public record Html(
      Tokens.Align align,
      Length size,
      Length grid,
      Length measure,
      Length side,
      Length contents,
      Length stackUnder,
      Length narrowUnder,
      boolean embedFonts) {}

  public enum EpubMargins {
    READER,
    DESIGN
  }

  /** A cover; lengths in its own units. */
  public record Cover(
      int width,
      int height,
      int unit,
      List<Integer> sizes,
      double leading,
      Tokens.Ink paper,
      Tokens.Ink ink,
      Tokens.Ink accent) {
    public Cover {
      sizes = List.copyOf(sizes);
    }
  }

  /**
   * @param cover null where a book has none
   */
  public record Epub(
      Tokens.Align align, EpubMargins margins, boolean embedFonts, @Nullable Cover cover) {}

  /**
   * @param sides left and right margins
   * @param headFoot margins above and below
   * @param header left and right text of the header
   */
  public record Docx(
      Tokens.Align align,
      boolean hyphenate,
      Length sides,
      Length headFoot,
      List<Tokens.HeadText> header,
      Tokens.HeadText footer) {
    public Docx {
      header = List.copyOf(header);
    }
  }

  public enum PdfProfile {
    A_3A_UA_1,
    A_4F_UA_2
  }

  public record Pdf(PdfProfile profile) {}
}
