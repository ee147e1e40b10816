package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.analysis.Opinion;
import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.MethodsPlaces.Band;
import dev.decisionmatrix.workbook.MethodsPlaces.Line;
import dev.decisionmatrix.workbook.MethodsPlaces.Method;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the rows by option have in common; remembers what each says of an option. */
final class MethodsFigures {
  private final MethodsPlaces places;
  private final Analysis analysis;
  private final Map<CellRef, Expected> told = new LinkedHashMap<>();

  MethodsFigures(MethodsPlaces places, Analysis analysis) {
    this.places = places;
    this.analysis = analysis;
  }

  Live rank(Line line, Option option, CellRef figure, RangeRef among, Opinion opinion) {
    return live(
        line,
        option,
        Guard.whenFigure(figure, Fn.RANK.of(figure, among)),
        opinion.ranks().containsKey(option)
            ? Expected.number(figure(opinion.ranks(), option))
            : Expected.text(Expected.NONE),
        Decimals.WHOLE);
  }

  Formula when(Method method, Option option, Formula figure) {
    return onlyIf(
        contends(option), onlyIf(places.defined(method).fixed().equalTo(Constant.ONE), figure));
  }

  Formula contends(Option option) {
    return places.at(Line.CONTENDS, option).equalTo(Constant.ONE);
  }

  RangeRef row(Line line) {
    return places.all(line).anchored(Anchor.COLUMN);
  }

  RangeRef column(Band band, Option option) {
    return places.block(band).column(option);
  }

  /** What a line says of an option; known once the lines were added. */
  Expected told(Line line, Option option) {
    return told.getOrDefault(places.at(line, option), Expected.text(Expected.NONE));
  }

  Live live(Line line, Option option, Formula formula, Expected expected, Decimals shown) {
    told.put(places.at(line, option), expected);
    return new Live(places.at(line, option), formula, expected, shown);
  }

  Expected contended(Option option, double figure) {
    return analysis.contenders().contains(option)
        ? Expected.number(figure)
        : Expected.text(Expected.NONE);
  }

  static Expected rounded(Map<Option, Double> figures, Option option) {
    return figures.containsKey(option)
        ? Expected.number(Rounding.rounded(figure(figures, option)))
        : Expected.text(Expected.NONE);
  }

  static Expected expected(Map<Option, Double> figures, Option option) {
    return figures.containsKey(option)
        ? Expected.number(figure(figures, option))
        : Expected.text(Expected.NONE);
  }

  static double figure(Map<Option, ? extends Number> figures, Option option) {
    Number figure = figures.get(option);
    if (figure == null) {
      throw new IllegalArgumentException("no figure for " + option.id());
    }
    return figure.doubleValue();
  }
}
