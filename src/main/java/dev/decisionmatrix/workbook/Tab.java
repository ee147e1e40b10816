package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetName;

/**
 * The sheets, in the order of their tabs; those from {@link #WORKINGS} on are hidden. The sheets of
 * teams that compared in pairs stand behind the sources.
 */
public enum Tab {
  DECISION("Decision", "The verdict in words, the ranking, what decides it, and the controls"),
  WHAT_IF("What if", "Three what-ifs side by side: other weights, ratings to try"),
  MATRIX(
      "Matrix",
      "Ratings, weights and what they contribute to each score; what the ratings rest on"),
  WEIGHTS("Weights", "What the teams filled in, what it comes to, and what the group makes of it"),
  VALUES(
      "Values", "What ratings are worth where that is not a straight line, and a curve for each"),
  TEAMS("Teams", "What each team's own weights would say"),
  SENSITIVITY(
      "Sensitivity", "How far each weight and rating is from another result, and who comes next"),
  ROBUSTNESS(
      "Robustness",
      "How sure it is: the ranks with other weights, and without any one source, team or"
          + " criterion"),
  METHODS("Methods", "What other methods make of the same ratings and weights: a cross-check"),
  EVIDENCE("Evidence", "Every claim: its rating, its place in the source, and a switch"),
  SOURCES("Sources", "What is cited, as far as it is known, and a switch"),
  BY_RATER("By rater", "What each rater makes of each cell, and how far they agree"),
  CHANGES("Changes", "Every input as it was delivered, and which of them differ now"),
  CHECKS("Checks", "What must hold, whether it does, and what is worth knowing"),
  ABOUT("About", "This page"),
  WORKINGS(
      "Workings",
      "The steps of the calculation behind the other sheets, among them the samples of weights and"
          + " what is left out"),
  BY_SOURCE(
      "By source", "What each source makes of each cell: where the sources contradict one another");

  private final String text;
  private final String shows;

  Tab(String name, String shows) {
    text = name;
    this.shows = shows;
  }

  public SheetName sheet() {
    return new SheetName(text);
  }

  public boolean isHidden() {
    return compareTo(WORKINGS) >= 0;
  }

  /** What the sheet is for, in a phrase. */
  public String shows() {
    return shows;
  }

  public CellRef at(int row, int column) {
    return new CellRef(sheet(), row, column);
  }
}
