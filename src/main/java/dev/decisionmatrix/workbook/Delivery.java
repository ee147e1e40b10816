package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.CellRef;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every input on which a figure rests, as it was delivered and as it is; neither notes nor choices
 * of what a chart shows are among them.
 */
public final class Delivery {
  private final List<DeliveredInput> inputs;
  private final Map<CellRef, DeliveredInput> byCell = new LinkedHashMap<>();
  private final Optional<LocalDate> date;
  private final Analysis analysis;

  /**
   * A delivery.
   *
   * @param inputs as people read: sheet by sheet, row by row
   * @param date of the decision, by which people know what was delivered
   * @param analysis of what was delivered
   */
  public Delivery(List<DeliveredInput> inputs, Optional<LocalDate> date, Analysis analysis) {
    this.inputs = List.copyOf(inputs);
    this.inputs.forEach(input -> byCell.put(input.at(), input));
    this.date = date;
    this.analysis = analysis;
  }

  public List<DeliveredInput> inputs() {
    return inputs;
  }

  public Analysis analysis() {
    return analysis;
  }

  /** The input in a cell, if there is one. */
  public Optional<DeliveredInput> at(CellRef cell) {
    return Optional.ofNullable(byCell.get(cell));
  }

  public List<DeliveredInput> changed() {
    return inputs.stream().filter(DeliveredInput::changed).toList();
  }

  /** {@code on 2026-11-20}. */
  public String when() {
    return date.map(day -> "on " + day).orElse("at first");
  }

  /** {@code since 2026-11-20}. */
  public String since() {
    return date.map(day -> "since " + day).orElse("since delivery");
  }
}
