package org.colloquy.internal.source.xml;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The elements that are open; what is told of a speech is told of the innermost of them. */
final class OpenElements {
  private final Deque<OpenElement> open = new ArrayDeque<>();

  void push(OpenElement element) {
    open.push(element);
  }

  OpenElement pop() {
    return open.pop();
  }

  int depth() {
    return open.size();
  }

  /** The innermost one, or null. */
  @Nullable OpenElement top() {
    return open.peek();
  }

  /** Whether the innermost one is of a kind. */
  boolean isOf(Part part) {
    OpenElement top = top();
    return top != null && top.part() == part;
  }

  /** The speech that is open, or -1. */
  int speech() {
    OpenElement top = top();
    return top == null ? -1 : top.speech();
  }

  /** How many are of a kind. */
  long count(Part part) {
    return open.stream().filter(e -> e.part() == part).count();
  }

  /** Another speech goes on from here. */
  void speak(int speech) {
    OpenElement top = open.poll();
    if (top != null) {
      open.push(new OpenElement(top.name(), top.part(), top.inline(), speech, top.time()));
    }
  }

  /** The speech begins at a time, unless another one is known. */
  void start(@Nullable Duration time) {
    OpenElement top = open.poll();
    if (top != null) {
      Duration known = top.time() == null ? time : top.time();
      open.push(new OpenElement(top.name(), top.part(), top.inline(), top.speech(), known));
    }
  }
}
