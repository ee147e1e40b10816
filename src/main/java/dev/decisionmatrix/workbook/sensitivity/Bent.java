package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;

import dev.decisionmatrix.analysis.RatingChange;
import dev.decisionmatrix.analysis.RatingChange.Kind;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.ValuesCells.Rise;
import java.util.List;
import java.util.function.Function;

/**
 * Where values are not linear: at which rating an option, or the leader, has the value that brings
 * a tie, and how far that is from the rating now. Asked only where there are such criteria.
 */
final class Bent extends Area {
  final boolean exists = criteria.stream().anyMatch(one -> !one.isLinear());
  private final List<Criterion> relative = analysis.ratings().relative();
  final Table<Criterion> table = new Table<>(book.criterionRows());
  private final Cells<Criterion> isBent =
      table.add(
          "Values are not linear (1)",
          Look.HEAD_FIGURE,
          Content.numbers(WHOLE, one -> one.isLinear() ? 0 : 1, "From criteria.csv"));
  private final Body<Criterion, Option> raisedAt =
      table
          .over("Own rating at which it ties")
          .across(
              options,
              Option::name,
              AS_TYPED,
              this::raisedAt,
              (k, o) -> number(of(o, k, (rival, on) -> rival.ratings().raisedAt(on))));
  private final Cells<Criterion> loweredAt =
      table
          .gap()
          .figures(
              "Leader's rating at which the second ties",
              AS_TYPED,
              this::loweredAt,
              k -> number(sheet.lowered.ofSecond(k, (rival, on) -> rival.ratings().loweredAt(on))));

  private final Flanks flanks;

  Bent(SensitivitySheet sheet) {
    super(sheet);
    flanks = new Flanks(sheet, this);
  }

  /** Whether the worst rating falls short of what is demanded. */
  Formula failsAtWorst(Criterion criterion) {
    CellRef demand = matrix().mustReach().at(criterion);
    if (criterion.isOpen()) {
      return isFigure(demand);
    }
    Formula worst = book.kept(matrix().worst().at(criterion));
    return criterion.isMoreBetter() ? worst.lessThan(demand) : worst.moreThan(demand);
  }

  /** How far the leader's rating has to get worse to fall short. */
  Formula fall(Criterion criterion) {
    Formula own = ofLeader(matrix().rating().row(criterion));
    return onlyIf(
        failsAtWorst(criterion), share(criterion, own, matrix().mustReach().at(criterion)));
  }

  /** How far two ratings are apart, as a share of the scale. */
  Formula share(Criterion criterion, Formula one, Formula other) {
    CellRef worst = matrix().worst().beside(criterion);
    CellRef best = matrix().best().beside(criterion);
    return orNone(rounded(absolute(other.minus(one)).over(absolute(best.minus(worst)))));
  }

  /** Whether nobody else is held against what the option has. */
  Formula setsNothing(Option option) {
    return noneIsMost(criterion -> matrix().value().at(criterion, option));
  }

  Formula leaderSetsNothing() {
    return noneIsMost(criterion -> sheet.steps.leaderValue.at(criterion).fixed());
  }

  private Formula noneIsMost(Function<Criterion, CellRef> values) {
    Formula[] most =
        relative.stream()
            .map(values)
            .map(value -> ifThen(isFigure(value), rounded(value), Constant.ZERO).atLeast(1))
            .toArray(Formula[]::new);
    return most.length == 0 ? Constant.ONE.is(1) : not(any(most));
  }

  private Formula raisedAt(Criterion criterion, Option option) {
    if (criterion.isLinear()) {
      return words(Expected.NONE);
    }
    CellRef value = matrix().value().at(criterion, option);
    Formula then = rounded(value.plus(sheet.pairs.needed.at(criterion, option)));
    Formula at =
        criterion.hasPeak()
            ? book.values().raisedAt(criterion, then, matrix().rating().at(criterion, option))
            : book.values().ratingAt(criterion, then, Rise.UP);
    CellRef demand = matrix().mustReach().beside(criterion);
    Formula beyond = criterion.isMoreBetter() ? max(at, demand) : min(at, demand);
    Formula isAsked =
        matrix().shared(criterion).isPresent()
            ? all(isFigure(demand), not(contends(option)))
            : isFigure(demand);
    Formula room =
        all(
            any(contends(option), isOutByIt(criterion, option)),
            weighs(criterion),
            then.atLeast(rounded(book.values().end(criterion, Rise.DOWN))),
            then.lessThan(rounded(book.values().end(criterion, Rise.UP))));
    return onlyIf(
        isRatedBehind(criterion, option), onlyIf(room, orNone(ifThen(isAsked, beyond, at))));
  }

  /** Whether it stands behind the leader and there is evidence. */
  Formula isRatedBehind(Criterion criterion, Option option) {
    return all(
        matrix().known().at(criterion, option).is(1),
        sheet.takes.isBehind.at(option).fixed().is(1));
  }

  /** Whether nothing else keeps the option out, and it comes back without moving others. */
  Formula isOutByIt(Criterion criterion, Option option) {
    Formula oneMissed = matrix().isOutBy(criterion, option);
    Formula missesIt = matrix().fallsShort().at(criterion, option).is(1);
    return relative.isEmpty()
        ? all(oneMissed, missesIt)
        : all(oneMissed, missesIt, setsNothing(option));
  }

  private Formula weighs(Criterion criterion) {
    return rounded(matrix().weight().beside(criterion), RatingChange.WEIGHT_DIGITS).moreThan(0);
  }

  private Formula loweredAt(Criterion criterion) {
    if (criterion.hasPeak()) {
      return flanks.nearest(criterion);
    }
    return criterion.isLinear()
        ? words(Expected.NONE)
        : whenLowered(criterion, book.values().ratingAt(criterion, lower(criterion), Rise.DOWN));
  }

  /** What the leader's rating has to be worth. */
  Formula lower(Criterion criterion) {
    CellRef value = sheet.steps.leaderValue.at(criterion);
    return rounded(value.minus(sheet.lowered.needed(criterion)));
  }

  Formula whenLowered(Criterion criterion, Formula at) {
    CellRef value = sheet.steps.leaderValue.at(criterion);
    Formula least = rounded(book.values().end(criterion, Rise.DOWN));
    Formula room = least.lessThan(lower(criterion));
    Formula free = criterion.isRelative() ? all(room, rounded(value).lessThan(1)) : room;
    Formula asked = all(weighs(criterion), free);
    return sheet.lowered.whenRated(criterion, onlyIf(asked, orNone(at)));
  }

  /** How far its own rating has to get better. */
  Formula own(Criterion criterion, Option option) {
    CellRef now = matrix().rating().at(criterion, option);
    CellRef at = raisedAt.at(criterion, option);
    Formula raised = whenFigure(at, share(criterion, now, at));
    CellRef demanded = sheet.steps.demanded.beside(criterion);
    Formula by = sheet.pairs.needed.at(criterion, option);
    Formula then = matrix().value().at(criterion, option).plus(by);
    Formula toDemand = share(criterion, now, matrix().mustReach().beside(criterion));
    Formula readmitted = ifThen(rounded(then).lessThan(rounded(demanded)), toDemand, raised);
    return onlyIf(
        isRatedBehind(criterion, option),
        ifThen(contends(option), raised, onlyIf(isOutByIt(criterion, option), readmitted)));
  }

  /** How far the leader's has to get worse. */
  Formula lowered(Criterion criterion) {
    CellRef at = loweredAt.at(criterion);
    Formula share = share(criterion, ofLeader(matrix().rating().row(criterion)), at);
    CellRef out = sheet.steps.outBy.at(criterion);
    return whenFigure(at, ifThen(isFigure(out), onlyIf(share.lessThan(out), share), share));
  }

  /** The rating that a change leads to, where the criterion at its place is one of these. */
  Formula then(RatingTakes rated, Option option) {
    CellRef place = rated.place.at(option);
    Formula lowered = item(loweredAt.fixed(), place);
    Formula demanded = item(matrix().mustReach().fixed(), place);
    return ifThen(
        rated.is(option, Kind.RAISED),
        item(raisedAt.column(option), place),
        ifThen(rated.is(option, Kind.LOWERED), lowered, demanded));
  }

  Formula isBent(CellRef place) {
    return item(isBent.fixed(), place).is(1);
  }
}
