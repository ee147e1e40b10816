package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.ChangesTold;
import dev.decisionmatrix.analysis.CheaperWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.CostDemandCells;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** At which costs an option contends again that nothing else keeps out; only where there are. */
final class Cheaper extends Area {
  private final Table<Option> told = new Table<>(book.optionRows());
  private final Cells<Option> costs =
      told.texts(
          "Costs that bring it back, in words",
          this::costs,
          o -> Expected.text(CheaperWords.costs(analysis, o)));
  private final Cells<Option> words =
      told.texts(
              "The same with its rank, in words",
              this::inWords,
              o -> Expected.text(ChangesTold.of(analysis, o).cheaper()))
          .looking(Look.NOTE);

  private Cheaper(SensitivitySheet sheet) {
    super(sheet);
  }

  /** Empty in a decision without costs. */
  static Optional<Cheaper> of(SensitivitySheet sheet) {
    return sheet.book.decision().costs().isEmpty()
        ? Optional.empty()
        : Optional.of(new Cheaper(sheet));
  }

  void addTo(Flow workings) {
    workings.section("Sensitivity: costs that bring back who is out by them alone", told);
  }

  /** Empty where anything else keeps it out, or nothing does. */
  CellRef told(Option option) {
    return words.at(option);
  }

  private CostDemandCells demands() {
    return book.cost().orElseThrow().demands();
  }

  /** The costs under a criterion's word; those alone that stand for themselves. */
  private List<Criterion> with(Criterion cost) {
    return matrix().shared(cost).map(some -> some.with(cost)).orElse(List.of(cost)).stream()
        .filter(Criterion::isCost)
        .toList();
  }

  private Formula exceeded(List<Criterion> some, Option option) {
    return EitherOrCells.sum(some, cost -> demands().exceeded().at(cost, option).fixed());
  }

  private Formula costs(Option option) {
    Formula told = Guard.NOTHING;
    List<Criterion> before = new ArrayList<>();
    for (Criterion cost : demands().costs()) {
      Formula sentence =
          Sentences.of(
              CheaperWords.COSTS,
              words(cost.name()),
              demands().most().at(cost, option).fixed(),
              demands().told().at(cost, option).fixed());
      Formula isOut = demands().exceeded().at(cost, option).fixed().is(1);
      List<Criterion> earlier = with(cost).stream().filter(before::contains).toList();
      Formula first = earlier.isEmpty() ? isOut : all(isOut, exceeded(earlier, option).is(0));
      Formula behind =
          before.isEmpty()
              ? sentence
              : ifThen(exceeded(before, option).moreThan(0), words(CheaperWords.AND), Guard.NOTHING)
                  .and(sentence);
      told = told.and(ifThen(first, behind, Guard.NOTHING));
      before.add(cost);
    }
    return ifThen(isOutByCosts(option), told, Guard.NOTHING);
  }

  /** No rating but one that a cost could stand in for, no sub-total and no score keeps it out. */
  private Formula isOutByCosts(Option option) {
    Formula others = sum(matrix().fallsShort().column(option).fixed());
    for (List<Criterion> some :
        matrix().eitherOr().map(EitherOrCells::together).orElse(List.of())) {
      List<Criterion> paid = some.stream().filter(Criterion::isCost).toList();
      List<Criterion> rated = some.stream().filter(one -> !one.isCost()).toList();
      if (!paid.isEmpty() && !rated.isEmpty()) {
        Formula marks =
            EitherOrCells.sum(rated, one -> matrix().fallsShort().at(one, option).fixed());
        others = others.minus(orZero(exceeded(paid, option).moreThan(0), marks));
      }
    }
    Formula byRatings = matrix().tooLow(option).map(others::plus).orElse(others);
    return byRatings.is(0);
  }

  private Formula inWords(Option option) {
    CellRef paid = costs.at(option);
    Formula name = matrix().rating().head(option).fixed();
    RangeRef scores = matrix().contending().all().fixed();
    Formula ahead = countIf(scores, words(">").and(matrix().score().at(option).fixed()));
    Formula told =
        analysis.ratings().relative().isEmpty()
            ? Sentences.of(
                CheaperWords.RANKS,
                name,
                paid,
                ahead.plus(Constant.ONE),
                count(scores).plus(Constant.ONE))
            : Sentences.of(CheaperWords.BACK, name, paid);
    return ifThen(not(paid.is("")), told, Guard.NOTHING);
  }
}
