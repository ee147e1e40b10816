package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.sumProduct;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Opinion;
import dev.decisionmatrix.analysis.OpinionWorkings;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.SecondOpinions;
import dev.decisionmatrix.analysis.Vikor;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each method makes of each option, from the bands below. */
final class MethodsLines {
  private final Layout layout;
  private final MethodsPlaces places;
  private final OpinionWorkings workings;
  private final SecondOpinions opinions;
  private final Map<CellRef, Expected> told = new LinkedHashMap<>();

  MethodsLines(Analysis analysis, Layout layout, OpinionWorkings workings) {
    this.layout = layout;
    this.places = layout.methods();
    this.workings = workings;
    this.opinions = analysis.secondOpinions();
  }

  void addTo(SheetPlan.Builder sheet) {
    addLabels(sheet);
    for (Option option : places.options()) {
      sheet.add(
          live(
              Line.CONTENDS,
              option,
              Guard.oneIf(isFigure(layout.matrix().at(Working.CONTENDING, option))),
              Expected.number(workings.contenders().contains(option) ? 1 : 0),
              Decimals.WHOLE));
      addProduct(sheet, option);
      addTopsis(sheet, option);
      addVikor(sheet, option);
      addCompromise(sheet, option);
      addFlow(sheet, option);
    }
  }

  private void addLabels(SheetPlan.Builder sheet) {
    int head = places.linesHead();
    sheet
        .add(
            new Label(
                Tab.METHODS.at(head - 1, CriterionRows.GROUP_COLUMN),
                "Workings by option",
                Look.SECTION))
        .add(new Label(Tab.METHODS.at(head, MethodsPlaces.LABEL), "", Look.HEAD));
    for (int place = 0; place < places.options().size(); place++) {
      sheet.add(
          new Label(
              places.optionNames().at(0, place),
              places.options().get(place).name(),
              Look.HEAD_FIGURE));
    }
    label(sheet, Line.CONTENDS, "In contention (1)");
    label(sheet, Line.PRODUCT, "Weighted product");
    label(sheet, Line.PRODUCT_SHARE, "Weighted product, as a share of the highest");
    label(sheet, Line.PRODUCT_RANK, "Rank by weighted product");
    label(sheet, Line.TO_IDEAL, "TOPSIS: distance to the best");
    label(sheet, Line.TO_ANTI_IDEAL, "TOPSIS: distance to the worst");
    label(sheet, Line.APART, "TOPSIS: both distances");
    label(sheet, Line.CLOSENESS, "TOPSIS: closeness");
    label(sheet, Line.TOPSIS_RANK, "Rank by TOPSIS");
    label(sheet, Line.S, "VIKOR: S, all losses");
    label(sheet, Line.R, "VIKOR: R, the largest loss");
    label(sheet, Line.Q, "VIKOR: Q");
    label(sheet, Line.VIKOR_RANK, "Rank by VIKOR");
    label(sheet, Line.STABLE, "VIKOR: first, and also first by S or R (1)");
    label(sheet, Line.IN_COMPROMISE, "VIKOR: in the compromise (1)");
    label(sheet, Line.COMPROMISE, "VIKOR: compromise up to here");
    label(sheet, Line.FLOW, "PROMETHEE II: net flow");
    label(sheet, Line.PROMETHEE_RANK, "Rank by PROMETHEE II");
  }

  private void label(SheetPlan.Builder sheet, Line line, String text) {
    sheet.add(new Label(places.all(line).from().right(-1), text, Look.LABEL));
  }

  private void addProduct(SheetPlan.Builder sheet, Option option) {
    RangeRef logarithms = column(Band.LOGARITHM, option);
    CellRef product = places.at(Line.PRODUCT, option);
    CellRef share = places.at(Line.PRODUCT_SHARE, option);
    Opinion opinion = opinions.weightedProduct();
    double highest =
        opinion.figures().values().stream().mapToDouble(figure -> figure).max().orElse(1);
    Expected asShare =
        opinion.figures().containsKey(option)
            ? Expected.number(Rounding.rounded(figure(opinion.figures(), option) / highest))
            : Expected.text(Expected.NONE);
    sheet
        .add(
            live(
                Line.PRODUCT,
                option,
                when(Method.PRODUCT, option, orNone(Fn.EXP.of(Guard.sum(logarithms)))),
                expected(opinion.figures(), option),
                Decimals.THREE))
        .add(
            live(
                Line.PRODUCT_SHARE,
                option,
                Guard.whenFigure(
                    product, orNone(Guard.rounded(product.over(Fn.MAX.of(row(Line.PRODUCT)))))),
                asShare,
                Decimals.PERCENT_ONE))
        .add(rank(Line.PRODUCT_RANK, option, share, row(Line.PRODUCT_SHARE), opinion));
  }

  private void addTopsis(SheetPlan.Builder sheet, Option option) {
    CellRef best = places.at(Line.TO_IDEAL, option);
    CellRef worst = places.at(Line.TO_ANTI_IDEAL, option);
    Opinion opinion = opinions.topsis();
    boolean contends = workings.contenders().contains(option);
    double toBest = contends ? workings.toIdeal(option) : 0;
    double toWorst = contends ? workings.toAntiIdeal(option) : 0;
    sheet
        .add(
            live(
                Line.TO_IDEAL,
                option,
                distance(Band.TO_IDEAL, option),
                contended(option, toBest),
                Decimals.THREE))
        .add(
            live(
                Line.TO_ANTI_IDEAL,
                option,
                distance(Band.TO_ANTI_IDEAL, option),
                contended(option, toWorst),
                Decimals.THREE))
        .add(
            live(
                Line.APART,
                option,
                Guard.whenFigure(best, Guard.rounded(best.plus(worst))),
                contended(option, Rounding.rounded(toBest + toWorst)),
                Decimals.THREE))
        .add(
            live(
                Line.CLOSENESS,
                option,
                when(Method.TOPSIS, option, Guard.rounded(worst.over(best.plus(worst)))),
                rounded(opinion.figures(), option),
                Decimals.THREE))
        .add(
            rank(
                Line.TOPSIS_RANK,
                option,
                places.at(Line.CLOSENESS, option),
                row(Line.CLOSENESS),
                opinion));
  }

  private Formula distance(Band band, Option option) {
    RangeRef apart = column(band, option);
    return onlyIf(contends(option), Fn.SQRT.of(sumProduct(apart, apart)));
  }

  private void addVikor(SheetPlan.Builder sheet, Option option) {
    RangeRef losses = column(Band.LOSS, option);
    CellRef q = places.at(Line.Q, option);
    CellRef v = places.at(Single.V).fixed();
    Formula joined =
        v.times(part(Line.S, option)).plus(Constant.ONE.minus(v).times(part(Line.R, option)));
    Vikor vikor = opinions.vikor();
    Opinion opinion = vikor.q();
    Expected rank =
        opinion.ranks().containsKey(option)
            ? Expected.number(figure(opinion.ranks(), option))
            : Expected.text(Expected.NONE);
    sheet
        .add(
            live(
                Line.S,
                option,
                onlyIf(contends(option), Guard.sum(losses)),
                contended(option, vikor.s().getOrDefault(option, 0.0)),
                Decimals.THREE))
        .add(
            live(
                Line.R,
                option,
                onlyIf(contends(option), Fn.MAX.of(losses)),
                contended(option, vikor.r().getOrDefault(option, 0.0)),
                Decimals.THREE))
        .add(
            live(
                Line.Q,
                option,
                when(Method.VIKOR, option, Guard.rounded(joined)),
                rounded(opinion.figures(), option),
                Decimals.THREE))
        .add(
            live(
                Line.VIKOR_RANK,
                option,
                Guard.whenFigure(q, Fn.RANK.of(q, row(Line.Q), Constant.ONE)),
                rank,
                Decimals.WHOLE));
  }

  /** How far an option is from the least to the most of its row; 0 where all are alike. */
  private Formula part(Line line, Option option) {
    Formula least = Fn.MIN.of(row(line));
    Formula range = Fn.MAX.of(row(line)).minus(least);
    return ifThen(
        Guard.rounded(range).moreThan(Constant.ZERO),
        places.at(line, option).minus(least).over(range),
        Constant.ZERO);
  }

  private void addCompromise(SheetPlan.Builder sheet, Option option) {
    CellRef q = places.at(Line.Q, option);
    CellRef in = places.at(Line.IN_COMPROMISE, option);
    CellRef named = places.at(Line.COMPROMISE, option);
    RangeRef all = row(Line.Q);
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
    Vikor vikor = opinions.vikor();
    boolean defined = vikor.q().ranks().containsKey(option);
    sheet
        .add(
            live(
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
            live(
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
    return Guard.rounded(places.at(line, option)).equalTo(Guard.rounded(Fn.MIN.of(row(line))));
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
      if (opinions.vikor().compromise().contains(option)) {
        names.add(option.name());
      }
    }
    return String.join(", ", names);
  }

  private void addFlow(SheetPlan.Builder sheet, Option option) {
    RangeRef weights = layout.matrix().all(Middle.WEIGHT).fixed();
    Formula others = places.at(Single.CONTENDERS).fixed().minus(Constant.ONE);
    Formula flow = sumProduct(weights, column(Band.BALANCE, option)).over(others);
    Opinion opinion = opinions.promethee2();
    sheet
        .add(
            live(
                Line.FLOW,
                option,
                when(Method.PROMETHEE, option, Guard.rounded(flow)),
                rounded(opinion.figures(), option),
                Decimals.THREE))
        .add(
            rank(
                Line.PROMETHEE_RANK,
                option,
                places.at(Line.FLOW, option),
                row(Line.FLOW),
                opinion));
  }

  private Live rank(Line line, Option option, CellRef figure, RangeRef among, Opinion opinion) {
    return live(
        line,
        option,
        Guard.whenFigure(figure, Fn.RANK.of(figure, among)),
        opinion.ranks().containsKey(option)
            ? Expected.number(figure(opinion.ranks(), option))
            : Expected.text(Expected.NONE),
        Decimals.WHOLE);
  }

  private Formula when(Method method, Option option, Formula figure) {
    return onlyIf(
        contends(option), onlyIf(places.defined(method).fixed().equalTo(Constant.ONE), figure));
  }

  private Formula contends(Option option) {
    return places.at(Line.CONTENDS, option).equalTo(Constant.ONE);
  }

  private RangeRef row(Line line) {
    return places.all(line).anchored(Anchor.COLUMN);
  }

  private RangeRef column(Band band, Option option) {
    return places.block(band).column(option);
  }

  /** What a line says of an option; known once the lines were added. */
  Expected expected(Line line, Option option) {
    return told.getOrDefault(places.at(line, option), Expected.text(Expected.NONE));
  }

  private Live live(Line line, Option option, Formula formula, Expected expected, Decimals shown) {
    told.put(places.at(line, option), expected);
    return new Live(places.at(line, option), formula, expected, shown);
  }

  private Expected contended(Option option, double figure) {
    return workings.contenders().contains(option)
        ? Expected.number(figure)
        : Expected.text(Expected.NONE);
  }

  private static Expected rounded(Map<Option, Double> figures, Option option) {
    return figures.containsKey(option)
        ? Expected.number(Rounding.rounded(figure(figures, option)))
        : Expected.text(Expected.NONE);
  }

  private static Expected expected(Map<Option, Double> figures, Option option) {
    return figures.containsKey(option)
        ? Expected.number(figure(figures, option))
        : Expected.text(Expected.NONE);
  }

  private static double figure(Map<Option, ? extends Number> figures, Option option) {
    Number figure = figures.get(option);
    if (figure == null) {
      throw new IllegalArgumentException("no figure for " + option.id());
    }
    return figure.doubleValue();
  }
}
