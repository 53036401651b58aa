package org.colloquy.internal.dialect.choice;

import org.colloquy.internal.dialect.line.Candidate;

/** A line that looks as if it had a label, and why it has none. */
public record Rejected(Candidate candidate, String why) {}
