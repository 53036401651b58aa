package org.colloquy.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who had a part in the interview or its publication.
 *
 * @param role a MARC relator code: {@code ivr} interviewer, {@code ive} interviewee, {@code trl}
 *     translator, {@code trc} transcriber, {@code edt} editor, {@code pht} photographer, {@code
 *     aut} author ...
 * @param description office or occupation, null where not known
 */
public record Contributor(String name, String role, @Nullable String description) {}
