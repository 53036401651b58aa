package org.colloquy.internal.press.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colloquy.internal.press.markdown.MarkdownToken.Kind;
import org.colloquy.model.Words;

/**
 * Brings tokens into a form that CommonMark can express: emphasis and links neither begin nor end
 * with white space, which some programs take off links; emphasis is never empty, and no two pieces
 * of one kind touch. The words stay as they are.
 */
final class MarkdownTokens {
  private MarkdownTokens() {}

  static List<MarkdownToken> normal(List<MarkdownToken> tokens) {
    List<MarkdownToken> begun = withoutEmpty(spaceBeforeOpening(withoutEmpty(tokens)));
    return merged(withoutEmpty(spaceAfterClosing(begun)));
  }

  private static boolean isSpace(MarkdownToken token) {
    return token.is(Kind.LINE_BREAK)
        || token.is(Kind.TEXT) && token.text().chars().allMatch(c -> Words.isSpace((char) c));
  }

  /** Right to left, so that white space passes all that open at one place. */
  private static List<MarkdownToken> spaceBeforeOpening(List<MarkdownToken> tokens) {
    List<MarkdownToken> reversed = new ArrayList<>();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      for (MarkdownToken part : reversedParts(tokens.get(i))) {
        int at = reversed.size();
        reversed.add(part);
        while (part.opens() && at > 0 && isSpace(reversed.get(at - 1))) {
          Collections.swap(reversed, at, --at);
        }
      }
    }
    Collections.reverse(reversed);
    return reversed;
  }

  private static List<MarkdownToken> spaceAfterClosing(List<MarkdownToken> tokens) {
    List<MarkdownToken> out = new ArrayList<>();
    for (MarkdownToken token : tokens) {
      int at = out.size();
      out.add(token);
      while (token.closes() && at > 0 && isSpace(out.get(at - 1))) {
        Collections.swap(out, at, --at);
      }
    }
    return out;
  }

  /** A text as the white space at its end, the rest, and the white space at its beginning. */
  private static List<MarkdownToken> reversedParts(MarkdownToken token) {
    if (!token.is(Kind.TEXT)) {
      return List.of(token);
    }
    String text = token.text();
    int start = 0;
    while (start < text.length() && Words.isSpace(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && Words.isSpace(text.charAt(end - 1))) {
      end--;
    }
    List<MarkdownToken> parts = new ArrayList<>();
    for (String part :
        List.of(text.substring(end), text.substring(start, end), text.substring(0, start))) {
      if (!part.isEmpty()) {
        parts.add(MarkdownToken.text(part));
      }
    }
    return parts;
  }

  private static List<MarkdownToken> withoutEmpty(List<MarkdownToken> tokens) {
    List<MarkdownToken> out = new ArrayList<>();
    for (MarkdownToken token : tokens) {
      boolean empty =
          token.kind().closes()
              && !out.isEmpty()
              && out.get(out.size() - 1).kind().opens()
              && out.get(out.size() - 1).kind().closing() == token.kind();
      if (empty) {
        out.remove(out.size() - 1);
      } else if (!isNothing(token)) {
        out.add(token);
      }
    }
    return out;
  }

  private static boolean isNothing(MarkdownToken token) {
    return (token.is(Kind.RAW) || token.is(Kind.TEXT)) && token.text().isEmpty();
  }

  /** Neighbours of one kind as one, and texts that touch as one. */
  private static List<MarkdownToken> merged(List<MarkdownToken> tokens) {
    List<MarkdownToken> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (MarkdownToken token : tokens) {
      if (token.is(Kind.TEXT)) {
        text.append(token.text());
        continue;
      }
      flush(text, out);
      MarkdownToken last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && token.kind().opens() && last.is(token.kind().closing())) {
        out.remove(out.size() - 1);
      } else {
        out.add(token);
      }
    }
    flush(text, out);
    return out;
  }

  private static void flush(StringBuilder text, List<MarkdownToken> out) {
    if (text.length() > 0) {
      out.add(MarkdownToken.text(text.toString()));
      text.setLength(0);
    }
  }
}
