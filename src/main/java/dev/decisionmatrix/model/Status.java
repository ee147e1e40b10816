package dev.decisionmatrix.model;

import java.util.Locale;

/** Where an architecture decision record stands (MADR 4.0). */
public enum Status {
  PROPOSED,
  ACCEPTED,
  REJECTED,
  DEPRECATED,
  SUPERSEDED;

  /** Whether a choice can still be made. */
  public boolean isPending() {
    return this == PROPOSED || this == ACCEPTED;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
