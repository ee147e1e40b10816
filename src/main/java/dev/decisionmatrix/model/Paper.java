package dev.decisionmatrix.model;

/** What sheets and report are printed on. */
public enum Paper {
  A4,
  LETTER
}
