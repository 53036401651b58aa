package org.colloquy.reader;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes as GitHub writes them, {@code [^1]} and {@code [^1]: text}. There is an extension for
 * them, but not for the version of the parser that withstands hostile input.
 */
final class MarkdownNotes implements Parser.ParserExtension {
  private static final int INDENT = 4;

  /** The text of a note. */
  static final class Definition extends CustomBlock {
    private final String label;

    Definition(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** The place where a note is called. */
  static final class Reference extends CustomNode {
    private final String label;

    Reference(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new Factory()).linkProcessor(new References());
  }

  private static final class Factory implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int open = state.getNextNonSpaceIndex();
      if (state.getIndent() >= INDENT || open + 2 >= line.length()) {
        return BlockStart.none();
      }
      if (line.charAt(open) != '[' || line.charAt(open + 1) != '^') {
        return BlockStart.none();
      }
      int close = labelEnd(line, open + 2);
      if (close < 0) {
        return BlockStart.none();
      }
      int content = close + 2;
      while (content < line.length() && " \t".indexOf(line.charAt(content)) >= 0) {
        content++;
      }
      String label = line.subSequence(open + 2, close).toString();
      return BlockStart.of(new DefinitionParser(label)).atIndex(content);
    }

    /** Where the bracket closes that a colon follows, or -1. */
    private static int labelEnd(CharSequence line, int from) {
      for (int i = from; i + 1 < line.length(); i++) {
        char c = line.charAt(i);
        if (c == ']') {
          return i > from && line.charAt(i + 1) == ':' ? i : -1;
        }
        if (c <= ' ') {
          return -1;
        }
      }
      return -1;
    }
  }

  private static final class DefinitionParser extends AbstractBlockParser {
    private final Definition block;

    DefinitionParser(String label) {
      block = new Definition(label);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= INDENT
          ? BlockContinue.atColumn(state.getColumn() + INDENT)
          : BlockContinue.none();
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      DefinitionMap<Definition> map = new DefinitionMap<>(Definition.class);
      map.putIfAbsent(block.label(), block);
      return List.of(map);
    }
  }

  private static final class References implements LinkProcessor {
    @Override
    public @Nullable LinkResult process(
        LinkInfo link, Scanner scanner, InlineParserContext context) {
      // Nothing else of a link may be looked at before this: reading its text takes its length.
      boolean caret =
          link.openingBracket().getNext() instanceof Text first
              && first.getLiteral().startsWith("^");
      if (!caret || link.marker() != null || link.destination() != null) {
        return LinkResult.none();
      }
      String label = link.text(scanner).substring(1);
      return context.getDefinition(Definition.class, label) == null
          ? LinkResult.none()
          : LinkResult.replaceWith(new Reference(label), link.afterTextBracket());
    }
  }
}
