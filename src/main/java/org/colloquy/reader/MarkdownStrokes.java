package org.colloquy.reader;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.jspecify.annotations.Nullable;

/**
 * Text that is struck out as on GitHub, {@code ~~so~~}. Two waves at a letter on their outer side
 * are none of these: they draw a sound out, as people do in chats.
 */
final class MarkdownStrokes implements Parser.ParserExtension, DelimiterProcessor {
  private static final int WAVES = 2;

  /** What is struck out. */
  static final class Struck extends CustomNode {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customDelimiterProcessor(this);
  }

  @Override
  public char getOpeningCharacter() {
    return '~';
  }

  @Override
  public char getClosingCharacter() {
    return '~';
  }

  @Override
  public int getMinLength() {
    return WAVES;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    Text opener = opening.getOpener();
    Text closer = closing.getCloser();
    boolean two = opening.originalLength() == WAVES && closing.originalLength() == WAVES;
    if (!two || endsInLetter(before(opener)) || beginsWithLetter(behind(closer))) {
      return 0;
    }
    Struck struck = new Struck();
    SourceSpans spans = new SourceSpans();
    spans.addAllFrom(opening.getOpeners(WAVES));
    for (Node node : Nodes.between(opener, closer)) {
      struck.appendChild(node);
      spans.addAll(node.getSourceSpans());
    }
    spans.addAllFrom(closing.getClosers(WAVES));
    struck.setSourceSpans(spans.getSourceSpans());
    opener.insertAfter(struck);
    return WAVES;
  }

  /** What stands before both waves. */
  private static @Nullable Node before(Text opener) {
    Node first = opener.getPrevious();
    return first == null ? null : first.getPrevious();
  }

  private static @Nullable Node behind(Text closer) {
    Node last = closer.getNext();
    return last == null ? null : last.getNext();
  }

  private static boolean endsInLetter(@Nullable Node node) {
    return node instanceof Text text
        && !text.getLiteral().isEmpty()
        && Character.isLetterOrDigit(text.getLiteral().codePointBefore(text.getLiteral().length()));
  }

  private static boolean beginsWithLetter(@Nullable Node node) {
    return node instanceof Text text
        && !text.getLiteral().isEmpty()
        && Character.isLetterOrDigit(text.getLiteral().codePointAt(0));
  }
}
