package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is in each input of some sheets. */
final class GivenInputs {
  private final Map<CellRef, Input> inputs = new LinkedHashMap<>();

  /** Those among the cells that are inputs. */
  static GivenInputs of(List<Cell> cells) {
    GivenInputs given = new GivenInputs();
    for (Cell cell : cells) {
      if (cell instanceof Input input) {
        given.inputs.put(input.at(), input);
      }
    }
    return given;
  }

  /** What is in it; empty when the cell is no input. */
  Optional<Input> at(CellRef cell) {
    return Optional.ofNullable(inputs.get(cell));
  }
}
