package org.colloquy.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What paragraphs, headings and captions are made of. */
public sealed interface Inline {
  Origin origin();

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of inline, without defaults. */
  interface Visitor<R> {
    R visit(Text text);

    R visit(Emphasis emphasis);

    R visit(Strong strong);

    R visit(Code code);

    R visit(Superscript superscript);

    R visit(Subscript subscript);

    R visit(Link link);

    R visit(NoteReference reference);

    R visit(Sound sound);

    R visit(Gap gap);

    R visit(TimeMark mark);

    R visit(PageMark mark);

    R visit(LineBreak lineBreak);

    R visit(LanguageSpan span);
  }

  /** Running text; white space in it is as in the source, line ends folded to spaces. */
  record Text(String text, Origin origin) implements Inline {
    public Text(String text) {
      this(text, Origin.NONE);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  record Emphasis(List<Inline> inlines, Origin origin) implements Inline {
    public Emphasis {
      inlines = List.copyOf(inlines);
    }

    public Emphasis(List<Inline> inlines) {
      this(inlines, Origin.NONE);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  record Strong(List<Inline> inlines, Origin origin) implements Inline {
    public Strong {
      inlines = List.copyOf(inlines);
    }

    public Strong(List<Inline> inlines) {
      this(inlines, Origin.NONE);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  record Code(String text, Origin origin) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  record Superscript(List<Inline> inlines, Origin origin) implements Inline {
    public Superscript {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  record Subscript(List<Inline> inlines, Origin origin) implements Inline {
    public Subscript {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A link.
   *
   * @param href an absolute URL ({@code http}, {@code https}, {@code mailto}) or {@code #} and the
   *     id of a block
   */
  record Link(String href, List<Inline> inlines, Origin origin) implements Inline {
    public Link {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The place at which a note of the interview is called.
   *
   * @param note id of a {@link Note}
   */
  record NoteReference(String note, Origin origin) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An event inside a turn, such as {@code [laughs]}; {@code event} in JSON.
   *
   * @param text as in the source, brackets included
   * @param kind in lower-case kebab form, as for {@link Event}
   */
  record Sound(String text, String kind, @Nullable Duration time, Origin origin) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words that could not be heard, such as {@code [inaudible 00:12:31]}.
   *
   * @param text as in the source, brackets included
   */
  record Gap(String text, @Nullable Duration time, Origin origin) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A time of the recording written inside the text.
   *
   * @param text as in the source
   */
  record TimeMark(String text, Duration time, Origin origin) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A page, and perhaps a line, of the source's own numbering.
   *
   * @param text as in the source; empty where the source does not show it
   */
  record PageMark(String text, int page, @Nullable Integer line, Origin origin) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  record LineBreak(Origin origin) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words in another language than what surrounds them; {@code language} in JSON.
   *
   * @param language a BCP 47 tag
   */
  record LanguageSpan(String language, List<Inline> inlines, Origin origin) implements Inline {
    public LanguageSpan {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
