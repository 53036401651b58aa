package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Content;

/** Writes one self-contained page that is valid HTML and well-formed XHTML, without scripts. */
final class HtmlWriter implements Writer {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> extensions() {
    return List.of("html", "htm");
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public String description() {
    return "one self-contained page, ready for EPUB";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    Pictures pictures = new Pictures(edition.interview(), options.limits());
    XmlWriter xml = new XmlWriter(1 << 16).composed();
    Edition onScreen = edition.in(Medium.HTML);
    Look look = new Look(onScreen.design(), Medium.HTML);
    new HtmlPage(onScreen, look, new Target(pictures), xml).write();
    xml.writeTo(out);
    return new Written(pictures.problems(), List.of());
  }

  /** Everything is in the one page. */
  private record Target(Pictures pictures) implements XhtmlTarget {
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
  }
}
