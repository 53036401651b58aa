package org.colloquy.internal.press.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Pictures;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Limits;

/** An edition as one self-contained page. */
public final class HtmlFile {
  private HtmlFile() {}

  /** Writes an edition, and says what HTML could not express. */
  public static List<Diagnostic> write(Edition edition, Limits limits, OutputStream out)
      throws IOException {
    Pictures pictures = new Pictures(edition.interview(), limits);
    XmlWriter xml = new XmlWriter(1 << 16).composed();
    Edition onScreen = edition.in(Medium.HTML);
    Look look = new Look(onScreen.design(), Medium.HTML);
    Losses losses = new Losses();
    new HtmlPage(onScreen, look, new Target(pictures, losses), xml).write();
    xml.writeTo(out);
    losses.list().addAll(pictures.problems());
    return losses.list();
  }

  /** Everything is in the one page. */
  private record Target(Pictures pictures, Losses losses) implements XhtmlTarget {
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
    public void unlinked(Inline.Link link) {
      losses.link(link);
    }
  }
}
