package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.ValueFunction;
import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What options must reach on a criterion. */
record DemandColumn(Table table) {
  private static final List<String> FLOOR = List.of("minimum", "atleast");

  /** Empty where nothing is demanded, or it cannot be read, which is told. */
  OptionalDouble read(Row row, ValueFunction function, Optional<Scale> scale) {
    Cell cell = table.cell(row, CriteriaCsv.MUST_REACH);
    Optional<Double> number =
        cell.isBlank() ? Optional.empty() : CriteriaCsv.number(table, row, CriteriaCsv.MUST_REACH);
    if (number.isEmpty()) {
      return OptionalDouble.empty();
    }
    double demanded = number.get();
    if (function instanceof ValueFunction.Curve curve && curve.hasPeak()) {
      table.report(Code.MUST_REACH_OFF_SCALE, cell, ValueColumn.overPeak(cell));
      return OptionalDouble.empty();
    }
    if (function.open()) {
      return OptionalDouble.of(demanded);
    }
    if (scale.isPresent() && !scale.get().contains(demanded)) {
      table.report(Code.MUST_REACH_OFF_SCALE, cell, ScaleWords.offScale(cell, scale.get()));
    } else if (scale.isPresent() && scale.get().worst() == demanded) {
      table.report(
          Code.MUST_REACH_IDLE,
          cell,
          new Message(
              "every rating reaches `" + cell.text() + "`, the worst end of the scale",
              "raise the demand, or leave the cell blank"));
    } else {
      scale.ifPresent(known -> tellTurned(cell, known));
    }
    return OptionalDouble.of(demanded);
  }

  /** What a cost may come to at most, with its unit beside it or without. */
  OptionalDouble most(Row row, String unit) {
    Cell cell = table.cell(row, CriteriaCsv.MUST_REACH);
    if (cell.isBlank()) {
      return OptionalDouble.empty();
    }
    Optional<Double> most =
        CostAmount.of(cell.text(), unit).map(Amount.Given::value).or(() -> amount(row, cell, unit));
    if (most.isPresent() && !Criterion.OF_COSTS.contains(most.get())) {
      table.report(
          Code.MUST_REACH_OFF_SCALE,
          cell,
          new Message(
              "`must_reach` `" + cell.text() + "` is not from 0 to 1,000,000,000,000",
              "write the most that the option may cost, such as `60000`"));
      return OptionalDouble.empty();
    }
    return most.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private Optional<Double> amount(Row row, Cell cell, String unit) {
    if (Amount.of(cell.text()) instanceof Amount.None none) {
      table.report(
          Code.CRITERION_NUMBER,
          cell,
          CostAmount.inTwoWays("`must_reach`", cell.text(), unit)
              .orElse(
                  new Message(
                      "`must_reach` `" + cell.text() + "` " + none.why(),
                      CostAdvice.on(cell.text(), unit, none.why()))));
      return Optional.empty();
    }
    return CriteriaCsv.number(table, row, CriteriaCsv.MUST_REACH);
  }

  /** {@code minimum} names the least that is wanted, also where the most is meant. */
  private void tellTurned(Cell cell, Scale scale) {
    Cell heading = table.heading(CriteriaCsv.MUST_REACH);
    if (scale.best() < scale.worst() && FLOOR.contains(Names.key(heading.text()))) {
      table.report(
          Code.DEMAND_TURNED,
          cell,
          new Message(
              "`%s` `%s` is read as `%2$s` at most, as less is better here"
                  .formatted(heading.text(), cell.text()),
              "rename the column to `must_reach`, if so, or give the most that is acceptable"));
    }
  }
}
