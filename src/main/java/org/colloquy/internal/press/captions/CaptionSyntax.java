package org.colloquy.internal.press.captions;

import java.time.Duration;
import org.colloquy.internal.press.Losses;
import org.colloquy.model.TimeCodes;

/** What WebVTT (W3C) and SubRip write differently. */
public enum CaptionSyntax {
  WEBVTT('.') {
    @Override
    String text(String text, Losses losses) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    String spoken(String name, String text) {
      String annotation = text(name, new Losses()).replace('\n', ' ');
      return annotation.isBlank() ? text : "<v " + annotation + ">" + text + "</v>";
    }
  },

  /** It has no way to say that a sign is no markup. */
  SUBRIP(',') {
    @Override
    String text(String text, Losses losses) {
      for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
        if (at + 1 < text.length() && "biuf/".indexOf(text.charAt(at + 1)) >= 0) {
          losses.words("SubRip takes what looks like a tag for one", "write it without '<'");
        }
      }
      return text;
    }

    @Override
    String spoken(String name, String text) {
      return name.isBlank() ? text : name.replace('\n', ' ') + ": " + text;
    }
  };

  private static final int MILLIS = 1000;

  private final char point;

  CaptionSyntax(char point) {
    this.point = point;
  }

  /** A text of one line as it stands in a caption. */
  abstract String text(String text, Losses losses);

  /** The first line of what somebody says. */
  abstract String spoken(String name, String text);

  /** A time with hours and milliseconds. */
  String time(Duration time) {
    String seconds = TimeCodes.format(Duration.ofSeconds(time.toSeconds()));
    String millis = String.valueOf(MILLIS + time.toMillis() % MILLIS);
    return seconds + point + millis.substring(1);
  }
}
