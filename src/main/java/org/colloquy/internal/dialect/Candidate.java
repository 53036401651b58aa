package org.colloquy.internal.dialect;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A place that may be a label.
 *
 * @param line index of the line
 * @param label what it would name, without its mark: {@code Q}, {@code Tomás Vidal}
 * @param key what makes two labels the same: case and spaces do not count
 * @param written the label as it stands there, with its mark: {@code Q:}
 * @param extent how many characters of the line's text the label takes, with the space behind it
 * @param time of the recording that stands behind the label, alone on its line; null where none
 *     does
 * @param form how it is marked
 */
record Candidate(
    int line,
    String label,
    String key,
    String written,
    int extent,
    @Nullable Duration time,
    LabelForm form) {}
