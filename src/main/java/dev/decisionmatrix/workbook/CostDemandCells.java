package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;

import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What other sheets refer to of what costs may come to.
 *
 * @param costs in file order
 * @param typed what people demand, or blank
 * @param asked the same; "-" where nothing is
 * @param unit behind figures within a sentence, with its space
 * @param exceeded 1 where it is more than is demanded, and that knocks the option out
 * @param open 1 where it is not known, and could
 * @param told what an option costs that exceeds it, in words
 * @param most what is demanded, told apart from that
 * @param own what each demands by itself; empty where none shares its demand with others
 */
public record CostDemandCells(
    List<Criterion> costs,
    Cells<Criterion> typed,
    Cells<Criterion> asked,
    Cells<Criterion> unit,
    Body<Criterion, Option> exceeded,
    Body<Criterion, Option> open,
    Body<Criterion, Option> told,
    Body<Criterion, Option> most,
    Optional<OwnDemands> own) {
  public CostDemandCells {
    costs = List.copyOf(costs);
  }

  /** How many an option exceeds. */
  public Formula exceeded(Option option) {
    return Formulas.sum(exceeded.column(option).fixed());
  }

  /** How many are left to costs that are not known. */
  public Formula open(Option option) {
    return Formulas.sum(open.column(option).fixed());
  }

  /** What is said of the first cost that an option exceeds, else something other. */
  public Formula firstExceeded(
      Option option, Function<Criterion, Formula> said, Formula otherwise) {
    return first(exceeded, option, said, otherwise);
  }

  /** The same of the first that is open. */
  public Formula firstOpen(Option option, Function<Criterion, Formula> said, Formula otherwise) {
    return first(open, option, said, otherwise);
  }

  private Formula first(
      Body<Criterion, Option> marks,
      Option option,
      Function<Criterion, Formula> said,
      Formula otherwise) {
    Formula told = otherwise;
    for (int place = costs.size() - 1; place >= 0; place--) {
      Criterion cost = costs.get(place);
      told = ifThen(marks.at(cost, option).fixed().is(1), said.apply(cost), told);
    }
    return told;
  }
}
