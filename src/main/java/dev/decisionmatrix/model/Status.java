package dev.decisionmatrix.model;

import java.util.Locale;

/** Where an architecture decision record stands (MADR 4.0). */
public enum Status {
  PROPOSED,
  ACCEPTED,
  REJECTED,
  DEPRECATED,
  SUPERSEDED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
