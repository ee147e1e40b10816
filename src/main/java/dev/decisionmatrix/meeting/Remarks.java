package dev.decisionmatrix.meeting;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is told of a workbook, in the order in which it was found. */
final class Remarks {
  private final String workbook;
  private final List<Problem> all = new ArrayList<>();

  /**
   * None yet.
   *
   * @param workbook its path, as messages name it
   */
  Remarks(String workbook) {
    this.workbook = workbook;
  }

  void add(Code code, CellAt at, String words, String help) {
    add(code, at.where(), words, help);
  }

  /**
   * Of a place in the workbook.
   *
   * @param where {@code Weights G8}; empty for the workbook as a whole
   */
  void add(Code code, String where, String words, String help) {
    Optional<String> cell = Optional.of(where).filter(place -> !place.isEmpty());
    all.add(new Problem(code, new Place(workbook, 0, 0, cell), words, help, Optional.empty()));
  }

  /** Of the workbook as a whole; whatever was told before follows from it. */
  void only(Code code, String words, String help) {
    all.clear();
    add(code, "", words, help);
  }

  List<Problem> all() {
    return List.copyOf(all);
  }
}
