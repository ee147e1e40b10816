package dev.decisionmatrix.model;

import java.util.Locale;

/** What stands at the end of a report, for those who look it up; in this order. */
public enum Appendix {
  EVIDENCE,
  SOURCES,
  METHOD,
  PROVENANCE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
