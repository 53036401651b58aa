package org.colloquy.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipException;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.testing.WordFiles;

/** Makes bad files of good ones: the same ones for the same seed. */
final class Mutator {
  private static final int MOST_BYTES = 1 << 16;
  private static final int MOST_STEPS = 6;
  private static final int MOST_REPEATS = 400;
  private static final String[] TOKENS = {
    "\n",
    "\r\n",
    "\n\n",
    "\r",
    "\t",
    " ",
    "  ",
    "\u00a0",
    "\u3000",
    ":",
    "\uff1a",
    "Q:",
    "A:",
    "Ana:",
    "**",
    "*",
    "_",
    "`",
    "```\n",
    "~~~\n",
    "> ",
    "- ",
    "1. ",
    "# ",
    "## ",
    "---\n",
    "+++\n",
    "|",
    "|---|\n",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "[^1]",
    "[^1]: ",
    "[a]: ",
    "<",
    ">",
    "</",
    "/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?x ",
    "?>",
    "<!DOCTYPE a [<!ENTITY e \"x\">]>",
    "&e;",
    "&amp;",
    "&#0;",
    "&#xd800;",
    "&#x110000;",
    "&lt",
    "<script>",
    "</script>",
    "<xmp>",
    "<table>",
    "<td>",
    "<p>",
    "<b>",
    "</b>",
    "<sup>",
    "<v Ana>",
    "</v>",
    "-->",
    " --> ",
    "00:00:01.000",
    "99:99:99,999",
    "[00:01]",
    "{",
    "}",
    "\"",
    "'",
    "\\",
    "\\u",
    "\\'",
    "\\par ",
    "\\bin9 ",
    "{\\*",
    "\\u-10179?",
    ",",
    ";",
    "null",
    "1e999",
    "-1",
    "99999999999999999999",
    "NaN",
    "true",
    "\0",
    "\u0001",
    "\u000b",
    "\f",
    "\u001b",
    "\u0085",
    "\u200b",
    "\u200f",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\ufffe",
    "\ufdd0",
    "\ud83d\ude0e",
    "\u0301",
    "\u05d0",
    "\u6c34",
    "title: ",
    "turns: ",
    "speakers:\n- ",
    "&a ",
    "*a",
    "!!x ",
    "? ",
    "%YAML",
    "w:val=\"-1\"",
    "<w:p>",
    "<w:r>",
    "<w:t>",
    "<w:tbl>",
    "<w:tc>",
    "<w:gridSpan w:val=\"9999\"/>",
    "<w:vMerge/>",
    "<w:numId w:val=\"1\"/>",
    "<w:fldChar w:fldCharType=\"begin\"/>",
    "</w:p>",
    "xml:id='a'",
    "who='#b'",
    "By Ana Ruiz",
    "An Interview with Tom",
    "2001-07-17",
    "(laughs)",
    "[inaudible 00:01]",
    "May 1, 2001"
  };

  private final Random random;
  private final List<byte[]> seeds;

  Mutator(long seed, List<byte[]> seeds) {
    random = new Random(seed);
    this.seeds = seeds;
  }

  /** The next bad file; of an archive sometimes a part is changed, and sometimes the archive. */
  byte[] next() throws ZipException {
    byte[] seed = any(seeds);
    boolean archive = seed.length > 1 && seed[0] == 'P' && seed[1] == 'K';
    return archive && random.nextInt(4) > 0 ? part(seed) : changed(seed, seeds);
  }

  private byte[] part(byte[] archive) throws ZipException {
    ZipArchive zip = ZipArchive.open(archive, ZipLimits.DEFAULT);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : zip.names()) {
      files.put(name, zip.read(name).orElseThrow());
    }
    List<String> names = new ArrayList<>(files.keySet());
    String main = "word/document.xml";
    String name =
        random.nextBoolean() && files.containsKey(main)
            ? main
            : names.get(random.nextInt(names.size()));
    byte[] part = files.get(name);
    if (part != null) {
      files.put(name, changed(part, new ArrayList<>(files.values())));
    }
    return WordFiles.zip(files);
  }

  private byte[] changed(byte[] seed, List<byte[]> others) {
    byte[] bytes = seed;
    for (int i = random.nextInt(MOST_STEPS); i >= 0; i--) {
      bytes = step(bytes, others);
    }
    return bytes;
  }

  /** A change that leaves brackets, quotation marks and elements whole as often as not. */
  private byte[] step(byte[] bytes, List<byte[]> others) {
    int from = at(bytes);
    int to = Math.min(bytes.length, from + 1 + length());
    if (random.nextBoolean()) {
      int[] whole = Wholes.at(bytes, from);
      byte[] other = any(others);
      int[] second = Wholes.at(other, at(other));
      if (whole[1] > whole[0] && second[1] > second[0]) {
        byte[] piece = piece(other, second[0], second[1]);
        return switch (random.nextInt(4)) {
          case 0 -> joined(bytes, whole[0], whole[1], new byte[0]);
          case 1 -> joined(bytes, whole[0], whole[1], piece);
          case 2 -> joined(bytes, whole[0], whole[0], piece);
          default -> joined(bytes, whole[1], whole[1], repeated(piece));
        };
      }
    }
    byte[] token = TOKENS[random.nextInt(TOKENS.length)].getBytes(UTF_8);
    byte[] piece = piece(bytes, from, to);
    return switch (random.nextInt(10)) {
      case 0 -> joined(bytes, from, from, new byte[] {(byte) random.nextInt(256)});
      case 1 -> joined(bytes, from, Math.min(bytes.length, from + 1), token);
      case 2, 3 -> joined(bytes, from, from, token);
      case 4 -> joined(bytes, from, to, new byte[0]);
      case 5 -> joined(bytes, from, from, repeated(token));
      case 6 -> joined(bytes, to, to, repeated(piece));
      case 7 -> joined(bytes, at(bytes), to, piece);
      case 8 -> piece(bytes, 0, to);
      default -> {
        byte[] other = any(others);
        int start = at(other);
        int end = Math.min(other.length, start + 1 + length());
        yield joined(bytes, from, to, piece(other, start, end));
      }
    };
  }

  private byte[] any(List<byte[]> of) {
    return of.get(random.nextInt(of.size()));
  }

  private int at(byte[] bytes) {
    return random.nextInt(bytes.length + 1);
  }

  /** Mostly short. */
  private int length() {
    return random.nextInt(1 << 1 + random.nextInt(10));
  }

  private byte[] repeated(byte[] piece) {
    int times = 1 + random.nextInt(1 + random.nextInt(MOST_REPEATS));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times && out.size() < MOST_BYTES; i++) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  private static byte[] piece(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /** The bytes with others for those of a range; as they are where that would be too much. */
  private static byte[] joined(byte[] bytes, int from, int to, byte[] middle) {
    if (from > to || bytes.length + middle.length > MOST_BYTES) {
      return bytes;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(middle);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
