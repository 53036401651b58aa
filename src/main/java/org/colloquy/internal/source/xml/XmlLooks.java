package org.colloquy.internal.source.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.jspecify.annotations.Nullable;

/** Who speaks, and in which colour, as the elements say that a text stands in. */
final class XmlLooks {
  private final Map<String, String> styles = new HashMap<>();
  private final Deque<Look> open = new ArrayDeque<>();

  /** What holds for a text. */
  record Look(@Nullable String who, @Nullable String colour) {
    static final Look NONE = new Look(null, null);
  }

  /** An element begins; it has what the one around it has, if it says nothing of its own. */
  void start(String name, Attributes attributes) {
    String colour = attributes.get("color");
    String id = attributes.get("id");
    if (name.equals("style") && id != null && colour != null) {
      styles.put(id, colour);
    }
    Look around = now();
    String agent = attributes.get("agent");
    String style = attributes.get("style");
    for (String used : style == null ? new String[0] : style.split(" +")) {
      colour = colour == null ? styles.get(used) : colour;
    }
    String who = agent == null ? around.who() : agent.replace("#", "").split(" +")[0];
    open.push(new Look(who, colour == null ? around.colour() : colour));
  }

  void end() {
    open.pop();
  }

  Look now() {
    Look look = open.peek();
    return look == null ? Look.NONE : look;
  }
}
