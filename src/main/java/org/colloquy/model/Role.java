package org.colloquy.model;

/** What a speaker does in the interview. Undetermined is an honest answer, not an error. */
public enum Role {
  INTERVIEWER,
  INTERVIEWEE,
  MODERATOR,
  AUDIENCE,
  INTERPRETER,
  NARRATOR,
  UNDETERMINED
}
