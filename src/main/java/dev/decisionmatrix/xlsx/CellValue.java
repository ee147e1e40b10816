package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Live;
import java.util.Optional;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;

/** What a cell holds, whoever says so: a plan, a file or an engine. */
sealed interface CellValue {
  /** The same but for what computing loses. */
  default boolean agrees(CellValue expected) {
    return equals(expected);
  }

  record Figure(double value) implements CellValue {
    @Override
    public boolean agrees(CellValue expected) {
      return expected instanceof Figure figure && WorkbookAudit.close(value, figure.value());
    }

    /** By number, so that zero has one sign. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Figure figure && figure.value == value;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value + 0.0);
    }

    @Override
    public String toString() {
      return Double.toString(value);
    }
  }

  record Text(String text) implements CellValue {
    /** As a record would by itself, which takes Java long. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Text that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }

    @Override
    public String toString() {
      return "text `" + text + "`";
    }
  }

  record Truth(boolean truth) implements CellValue {
    @Override
    public String toString() {
      return String.valueOf(truth);
    }
  }

  record Failure(String error) implements CellValue {
    @Override
    public String toString() {
      return error;
    }
  }

  record Blank() implements CellValue {
    @Override
    public String toString() {
      return "nothing";
    }
  }

  /** What the plan puts into the cell at first. */
  static CellValue of(Cell planned) {
    if (planned instanceof Live live && live.expected() instanceof Expected.Truth truth) {
      return new Truth(truth.truth());
    }
    if (planned.figure().isPresent()) {
      return new Figure(planned.figure().getAsDouble());
    }
    Optional<String> text = ShownText.text(planned);
    return text.isPresent() ? new Text(text.get()) : new Blank();
  }

  static CellValue of(ValueEval value) {
    if (value instanceof NumberEval number) {
      return new Figure(number.getNumberValue());
    }
    if (value instanceof StringEval text) {
      return new Text(text.getStringValue());
    }
    if (value instanceof BoolEval truth) {
      return new Truth(truth.getBooleanValue());
    }
    return value instanceof ErrorEval error ? new Failure(error.getErrorString()) : new Blank();
  }
}
