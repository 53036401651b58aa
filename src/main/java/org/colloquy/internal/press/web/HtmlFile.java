package org.colloquy.internal.press.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Losses;
import org.colloquy.internal.press.Pictures;
import org.colloquy.internal.press.PullQuotes;
import org.colloquy.model.Content;
import org.colloquy.model.Limits;

/** An edition as one self-contained page. */
public final class HtmlFile {
  private HtmlFile() {}

  /** Writes an edition, and says what HTML could not express. */
  public static List<Diagnostic> write(Edition edition, Limits limits, OutputStream out)
      throws IOException {
    Pictures pictures = new Pictures(edition.interview(), limits, Pictures.Kinds.WEB);
    XmlWriter xml = new XmlWriter(1 << 16).composed();
    Edition onScreen = edition.in(Medium.HTML);
    Look look = new Look(onScreen.design(), Medium.HTML);
    Losses losses = new Losses();
    PullQuotes quotes = new PullQuotes(onScreen);
    Target target = new Target(pictures, quotes, losses);
    WebFonts fonts =
        look.design().html().embedFonts()
            ? WebFonts.of(
                look.design(), characters(onScreen, look, target.again(edition, limits)), losses)
            : WebFonts.NONE;
    HtmlPage page = new HtmlPage(onScreen, look, target, xml);
    page.write(fonts);
    xml.writeTo(out);
    List<Diagnostic> all = new ArrayList<>(losses.told());
    all.addAll(quotes.problems());
    all.addAll(pictures.problems());
    return all;
  }

  /** All characters of a page: it is written once before, to see what its fonts need. */
  private static BitSet characters(Edition edition, Look look, Target target) {
    XmlWriter xml = new XmlWriter(1 << 16).composed();
    new HtmlPage(edition, look, target, xml).write(WebFonts.NONE);
    BitSet characters = new BitSet();
    add(xml, characters);
    return characters;
  }

  static void add(XmlWriter xml, BitSet characters) {
    new String(xml.toByteArray(), StandardCharsets.UTF_8).codePoints().forEach(characters::set);
  }

  /** Everything is in the one page. */
  private record Target(Pictures pictures, PullQuotes quotes, Losses losses)
      implements XhtmlTarget {
    /** Another one, whose losses are not told. */
    Target again(Edition edition, Limits limits) {
      return new Target(
          new Pictures(edition.interview(), limits, Pictures.Kinds.WEB), quotes, new Losses());
    }

    @Override
    public boolean epub() {
      return false;
    }

    @Override
    public String href(String id) {
      return "#" + id;
    }

    @Override
    public void defined(String id) {}

    @Override
    public Optional<String> picture(Content.Figure figure) {
      return pictures.read(figure).map(Pictures.Picture::dataUri);
    }

    @Override
    public void page(int page, String id) {}

    @Override
    public List<PullQuotes.Quote> pullQuotes(String answer) {
      return quotes.in(answer);
    }
  }
}
