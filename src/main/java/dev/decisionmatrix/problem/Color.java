package dev.decisionmatrix.problem;

/** Whether text is coloured for a terminal. */
public enum Color {
  NONE,
  ANSI
}
