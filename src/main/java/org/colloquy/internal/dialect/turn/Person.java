package org.colloquy.internal.dialect.turn;

import java.util.LinkedHashSet;
import java.util.Set;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/** Somebody who may speak in a document, while it is being read. */
public final class Person {
  private String name;
  private final Set<String> labels = new LinkedHashSet<>();
  private @Nullable Role role;
  private @Nullable Role credited;
  private boolean stated;
  private @Nullable String description;
  private int uses;

  public Person(String name) {
    this.name = Names.visible(name);
  }

  public String name() {
    return name;
  }

  /** Gives a fuller name than the one that was known at first. */
  void rename(String fuller) {
    name = fuller;
  }

  /** The labels that stand for this person, without their mark, in the order of the source. */
  public Set<String> labels() {
    return labels;
  }

  public void use(String label) {
    labels.add(label);
    uses++;
  }

  /** How many labels of the document are this person's. */
  int uses() {
    return uses;
  }

  /** The role that was declared for this person; null if none was. */
  public @Nullable Role role() {
    return role;
  }

  /** The role that the text's opening gives this person; the talk itself may show another. */
  public @Nullable Role credited() {
    return credited;
  }

  public void credit(Role newRole) {
    credited = newRole;
  }

  /** The credited role where a form says it in so many words, not a title; null if none does. */
  public @Nullable Role stated() {
    return stated ? credited : null;
  }

  public void state(Role newRole) {
    credit(newRole);
    stated = true;
  }

  public @Nullable String description() {
    return description;
  }

  public Person describe(@Nullable Role newRole, @Nullable String newDescription) {
    role = newRole == null ? role : newRole;
    description = newDescription == null ? description : newDescription;
    return this;
  }
}
