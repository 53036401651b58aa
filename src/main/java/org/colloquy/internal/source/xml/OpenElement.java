package org.colloquy.internal.source.xml;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An open element.
 *
 * @param inline whether it stands within a paragraph
 * @param speech number of the speech it belongs to, or -1
 * @param time when the speech begins
 */
record OpenElement(String name, Part part, boolean inline, int speech, @Nullable Duration time) {}
