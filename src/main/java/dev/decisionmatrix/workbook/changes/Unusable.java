package dev.decisionmatrix.workbook.changes;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.ChangesCells;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.changes.Inputs.Group;
import dev.decisionmatrix.workbook.changes.Inputs.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which inputs cannot be used, in the workings: each by itself, those that are useless together,
 * and the first of them in a sentence.
 */
final class Unusable {
  private final Map<DeliveredInput, Fault> faults = new LinkedHashMap<>();
  final Table<DeliveredInput> table;
  final Cells<DeliveredInput> where;
  final Cells<DeliveredInput> fault;
  final Cells<DeliveredInput> found;
  private final Table<Group> together;
  private final Cells<Group> faultTogether;
  private final Cells<Group> foundTogether;
  private final Lines lines = Lines.beside();
  final Cells<String> groups;
  final Cells<String> count;

  /** Of inputs that are no weights, each by itself. */
  final Cells<String> countButWeights;

  final Cells<String> noVerdict;

  Unusable(Inputs inputs) {
    for (Named named : inputs.inReadingOrder()) {
      faults.put(named.input(), named.fault());
    }
    table = new Table<>(Names.of(List.copyOf(faults.keySet()), "Input", DeliveredInput::where));
    where = table.names();
    fault = table.labels("Where it cannot be used", input -> fault(input).words());
    found =
        table.figures(
            "Cannot be used (1)",
            Decimals.WHOLE,
            input -> fault(input).found().apply(input.at()),
            any -> Expected.number(0));
    together = new Table<>(Names.of(inputs.groups(), "Inputs", Group::where));
    faultTogether = together.labels("Where they cannot be used", Group::words);
    foundTogether =
        together.figures(
            "Cannot be used (1)", Decimals.WHOLE, Group::found, any -> Expected.number(0));
    groups =
        lines.figure(
            "Groups that cannot be used", Decimals.WHOLE, this::groups, () -> Expected.number(0));
    count =
        lines.figure(
            "Inputs and groups that cannot be used",
            Decimals.WHOLE,
            () -> sum(found.all()).plus(groups.first()),
            () -> Expected.number(0));
    countButWeights =
        lines.figure(
            "Inputs but weights that cannot be used",
            Decimals.WHOLE,
            () -> sum(butWeights()),
            () -> Expected.number(0));
    noVerdict =
        lines.single(
            "The first that cannot be used",
            Content.text(this::noVerdict, () -> Expected.text("")));
  }

  void addTo(Flow workings) {
    workings
        .section("Inputs that cannot be used", lines)
        .section("Inputs, each by itself", table)
        .section("Inputs, together", together);
  }

  private Fault fault(DeliveredInput input) {
    return Objects.requireNonNull(faults.get(input));
  }

  /** What was found of them, in runs: weights stand side by side among them. */
  private Formula[] butWeights() {
    List<RangeRef> runs = new ArrayList<>();
    boolean follows = false;
    for (DeliveredInput input : found.things()) {
      boolean counts = input.kind() != DeliveredInput.Kind.WEIGHT;
      CellRef cell = found.at(input);
      if (counts && follows) {
        runs.set(runs.size() - 1, runs.get(runs.size() - 1).from().to(cell));
      } else if (counts) {
        runs.add(cell.to(cell));
      }
      follows = counts;
    }
    return runs.toArray(Formula[]::new);
  }

  private Formula groups() {
    return sum(foundTogether.all());
  }

  private Formula noVerdict() {
    Formula single = first(found, where, fault);
    Formula several = first(foundTogether, together.names(), faultTogether);
    return ifThen(
        count.first().is(0),
        Guard.NOTHING,
        words(ChangesCells.NO_VERDICT).and(orElse(single, several)));
  }

  private static <T> Formula first(Cells<T> found, Cells<T> where, Cells<T> fault) {
    Formula place = place(Constant.ONE, found.all());
    return itemOf(where.all(), place, Constant.ONE)
        .and(" ")
        .and(itemOf(fault.all(), place, Constant.ONE));
  }
}
