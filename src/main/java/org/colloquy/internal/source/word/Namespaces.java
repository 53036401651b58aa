package org.colloquy.internal.source.word;

import java.util.Map;

/** The namespaces of a document's parts, and the prefixes that they are known by here. */
final class Namespaces {
  /** Strict documents have other namespaces than transitional ones, and the same elements. */
  static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
          Map.entry(
              "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c:"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm:"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm:"),
          Map.entry("urn:schemas-microsoft-com:vml", "v:"),
          Map.entry("urn:schemas-microsoft-com:office:office", "o:"));

  private Namespaces() {}
}
