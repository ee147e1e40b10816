package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Opinion;
import dev.decisionmatrix.analysis.Vikor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.MethodsPlaces.Band;
import dev.decisionmatrix.workbook.MethodsPlaces.Line;
import dev.decisionmatrix.workbook.MethodsPlaces.Method;
import dev.decisionmatrix.workbook.MethodsPlaces.Single;
import java.util.ArrayList;
import java.util.List;

/** VIKOR by option: losses, Q, and which options its conditions leave as a compromise. */
final class MethodsVikor {
  private final MethodsPlaces places;
  private final Vikor vikor;
  private final MethodsFigures figures;

  MethodsVikor(Analysis analysis, Layout layout, MethodsFigures figures) {
    this.places = layout.methods();
    this.vikor = analysis.secondOpinions().vikor();
    this.figures = figures;
  }

  void addTo(SheetPlan.Builder sheet, Option option) {
    addVikor(sheet, option);
    addCompromise(sheet, option);
  }

  private void addVikor(SheetPlan.Builder sheet, Option option) {
    RangeRef losses = figures.column(Band.LOSS, option);
    CellRef q = places.at(Line.Q, option);
    CellRef v = places.at(Single.V).fixed();
    Formula joined =
        v.times(part(Line.S, option)).plus(Constant.ONE.minus(v).times(part(Line.R, option)));
    Opinion opinion = vikor.opinion();
    Expected rank =
        opinion.ranks().containsKey(option)
            ? Expected.number(MethodsFigures.figure(opinion.ranks(), option))
            : Expected.text(Expected.NONE);
    sheet
        .add(
            figures.live(
                Line.S,
                option,
                onlyIf(figures.contends(option), Guard.sum(losses)),
                figures.contended(option, vikor.s(option).orElse(0.0)),
                Decimals.THREE))
        .add(
            figures.live(
                Line.R,
                option,
                onlyIf(figures.contends(option), Fn.MAX.of(losses)),
                figures.contended(option, vikor.r(option).orElse(0.0)),
                Decimals.THREE))
        .add(
            figures.live(
                Line.Q,
                option,
                figures.when(Method.VIKOR, option, Guard.rounded(joined)),
                MethodsFigures.rounded(opinion.figures(), option),
                Decimals.THREE))
        .add(
            figures.live(
                Line.VIKOR_RANK,
                option,
                Guard.whenFigure(q, Fn.RANK.of(q, figures.row(Line.Q), Constant.ONE)),
                rank,
                Decimals.WHOLE));
  }

  /** How far an option is from the least to the most of its row; 0 where all are alike. */
  private Formula part(Line line, Option option) {
    Formula least = Fn.MIN.of(figures.row(line));
    Formula range = Fn.MAX.of(figures.row(line)).minus(least);
    return ifThen(
        Guard.rounded(range).moreThan(Constant.ZERO),
        places.at(line, option).minus(least).over(range),
        Constant.ZERO);
  }

  private void addCompromise(SheetPlan.Builder sheet, Option option) {
    CellRef q = places.at(Line.Q, option);
    CellRef in = places.at(Line.IN_COMPROMISE, option);
    CellRef named = places.at(Line.COMPROMISE, option);
    RangeRef all = figures.row(Line.Q);
    Formula second = Fn.SMALL.of(all, Constant.ONE.plus(Constant.ONE));
    Formula limit =
        ifThen(places.at(Single.STABILITY).fixed().equalTo(Constant.ONE), Fn.MIN.of(all), second);
    Formula near =
        Guard.rounded(q.minus(Fn.MIN.of(all)))
            .lessThan(Guard.rounded(places.at(Single.THRESHOLD).fixed()));
    Formula belongs =
        ifThen(
            places.at(Single.ADVANTAGE).fixed().equalTo(Constant.ONE),
            Guard.oneIf(q.atMost(limit)),
            Guard.oneIf(near));
    boolean defined = vikor.opinion().ranks().containsKey(option);
    sheet
        .add(
            figures.live(
                Line.STABLE,
                option,
                Guard.whenFigure(
                    q,
                    Guard.oneIf(
                        all(
                            q.equalTo(Fn.MIN.of(all)),
                            any(isLeast(Line.S, option), isLeast(Line.R, option))))),
                defined
                    ? Expected.number(vikor.isStable(option) ? 1 : 0)
                    : Expected.text(Expected.NONE),
                Decimals.WHOLE))
        .add(
            figures.live(
                Line.IN_COMPROMISE,
                option,
                Guard.whenFigure(q, belongs),
                defined
                    ? Expected.number(vikor.compromise().contains(option) ? 1 : 0)
                    : Expected.text(Expected.NONE),
                Decimals.WHOLE))
        .add(new Live(named, named(option, in), compromise(option)).looking(Look.NOTE));
  }

  private Formula isLeast(Line line, Option option) {
    return Guard.rounded(places.at(line, option))
        .equalTo(Guard.rounded(Fn.MIN.of(figures.row(line))));
  }

  private Formula named(Option option, CellRef in) {
    int place = places.options().indexOf(option);
    Formula name = places.optionNames().at(0, place);
    Formula before =
        place == 0 ? Guard.NOTHING : places.at(Line.COMPROMISE, places.options().get(place - 1));
    Formula added = ifThen(isEmpty(before), name, before.and(", ").and(name));
    Formula kept = place == 0 ? Guard.NOTHING : before.and("");
    return ifThen(in.equalTo(Constant.ONE), place == 0 ? name.and("") : added, kept);
  }

  private String compromise(Option upTo) {
    List<String> names = new ArrayList<>();
    for (Option option : places.options().subList(0, places.options().indexOf(upTo) + 1)) {
      if (vikor.compromise().contains(option)) {
        names.add(option.name());
      }
    }
    return String.join(", ", names);
  }
}
