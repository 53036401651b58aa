package org.colloquy.internal.press.markdown;

/** What of Markdown may be used. */
public enum MarkdownFlavour {
  /** Tables and notes as GitHub and most others have them, and YAML in front: it reads back. */
  GFM,
  /** What pandoc calls {@code markdown}, with all its default extensions. */
  PANDOC,
  /** CommonMark's own specification and nothing else: whatever renders Markdown renders it. */
  COMMONMARK
}
