/**
 * Formats that carry times: captions, what speech recognisers write, tables with a column for the
 * time. Each becomes {@link org.colloquy.internal.source.timed.Cue}s, and they become lines.
 */
@NullMarked
package org.colloquy.internal.source.timed;

import org.jspecify.annotations.NullMarked;
