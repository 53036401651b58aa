package org.colloquy.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The metadata packet (ISO 16684-1) in Dublin Core, with the claims of PDF/A-3a and PDF/UA-1 and
 * the description of the latter's schema that the former asks for. It is written as text: there is
 * little in it, and a library for it takes longer to start than the edition to make.
 */
final class Xmp {
  private static final String HEAD =
      """
      <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"\
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      """;
  private static final String TAIL =
      """
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private final StringBuilder out = new StringBuilder(HEAD);

  private Xmp() {}

  static byte[] of(Description description) {
    Xmp xmp = new Xmp();
    xmp.alternatives("dc:title", description.title());
    xmp.list("dc:creator", "Seq", description.creators());
    xmp.list("dc:contributor", "Bag", description.contributors());
    xmp.list("dc:publisher", "Bag", description.publishers());
    xmp.list("dc:date", "Seq", description.dates());
    xmp.list("dc:language", "Bag", List.of(description.language()));
    xmp.list("dc:subject", "Bag", description.subjects());
    xmp.alternatives("dc:description", description.description());
    xmp.alternatives("dc:rights", description.rights());
    xmp.simple("dc:source", description.source());
    xmp.simple("dc:identifier", description.identifier());
    xmp.simple("xmp:CreatorTool", description.producer());
    xmp.simple("pdf:Producer", description.producer());
    return xmp.out.append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
  }

  private void simple(String name, @Nullable String value) {
    if (value != null) {
      element(name, value);
      out.append('\n');
    }
  }

  private void alternatives(String name, @Nullable String value) {
    if (value != null) {
      out.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
      escape(value);
      out.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }
  }

  private void list(String name, String kind, List<String> values) {
    if (!values.isEmpty()) {
      out.append('<').append(name).append("><rdf:").append(kind).append('>');
      values.forEach(value -> element("rdf:li", value));
      out.append("</rdf:").append(kind).append("></").append(name).append(">\n");
    }
  }

  private void element(String name, String value) {
    out.append('<').append(name).append('>');
    escape(value);
    out.append("</").append(name).append('>');
  }

  /** XML can't hold control characters, nor halves of surrogate pairs. */
  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                  boolean legal =
                      c >= ' ' && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
                  out.appendCodePoint(legal ? c : ' ');
                }
              }
            });
  }
}
