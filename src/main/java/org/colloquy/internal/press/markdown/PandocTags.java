package org.colloquy.internal.press.markdown;

import java.util.Locale;
import org.colloquy.model.Block;
import org.colloquy.model.TimeCodes;
import org.colloquy.model.Turn;
import org.jspecify.annotations.Nullable;

/** The tags that pandoc reads as divisions and spans, and every other reader passes over. */
final class PandocTags {
  static final String END_SPAN = "</span>";
  static final String END_DIVISION = "</div>";

  private PandocTags() {}

  static String language(String language) {
    return "<span" + attribute("lang", language) + ">";
  }

  /** The tag before a turn: its id, what it is, who speaks and when. */
  static String turn(Turn turn) {
    String time = turn.time() == null ? null : TimeCodes.format(turn.time());
    return division(turn, attribute("data-speaker", turn.speaker()) + attribute("data-time", time));
  }

  /** The tag before what nobody says. */
  static String kind(Block block, String kind) {
    return division(block, attribute("data-kind", kind));
  }

  private static String division(Block block, String more) {
    String type = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return "<div" + attribute("id", block.id()) + attribute("class", type) + more + ">";
  }

  private static String attribute(String name, @Nullable String value) {
    if (value == null) {
      return "";
    }
    String safe = value.replace("&", "&amp;").replace("\"", "&quot;");
    return " " + name + "=\"" + safe.replace("<", "&lt;").replace(">", "&gt;") + "\"";
  }
}
