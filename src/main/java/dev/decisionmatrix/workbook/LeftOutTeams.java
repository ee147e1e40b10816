package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.sumProduct;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Weights;
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
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.LeftOutPlaces.Fact;
import dev.decisionmatrix.workbook.LeftOutPlaces.Part;
import java.util.Optional;

/** The group's weights without each team, joined by the rule of the decision, then with what-if. */
final class LeftOutTeams {
  private final Analysis analysis;
  private final WeightsPlaces weights;
  private final LeftOutPlaces places;
  private final boolean geometric;

  LeftOutTeams(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.weights = layout.weights();
    this.places = layout.leftOut();
    this.geometric = analysis.decision().policy().group() == GroupRule.GEOMETRIC;
  }

  void addTo(SheetPlan.Builder sheet) {
    if (geometric) {
      addHeads(sheet, Part.PRODUCT, "The group without each team: powers joined");
    }
    addHeads(sheet, Part.JOINED, "The group's weights without each team");
    addHeads(sheet, Part.IN_USE, "The same with what-if weights");
    addFactLabels(sheet);
    for (Criterion criterion : analysis.decision().criteria()) {
      sheet.add(flag(criterion));
      for (Optional<Team> left : places.lefts()) {
        if (geometric) {
          sheet.add(product(criterion, left));
        }
        sheet.add(joined(criterion, left)).add(inUse(criterion, left));
      }
    }
    places.lefts().forEach(left -> addFacts(sheet, left));
  }

  private void addHeads(SheetPlan.Builder sheet, Part block, String text) {
    int head = places.head(block);
    sheet
        .add(new Label(Tab.LEFT_OUT.at(head - 1, 1), text, Look.SECTION))
        .addAll(CriterionRows.of(analysis.decision(), Tab.LEFT_OUT, head));
    for (Optional<Team> left : places.lefts()) {
      String name = left.map(team -> "Without " + team.name()).orElse("All teams");
      sheet.add(new Label(Tab.LEFT_OUT.at(head, places.column(left)), name, Look.HEAD_FIGURE));
    }
  }

  private void addFactLabels(SheetPlan.Builder sheet) {
    sheet
        .add(
            new Label(
                Tab.LEFT_OUT.at(places.head(Part.JOINED), LeftOutPlaces.FLAG_COLUMN),
                "No what-if typed (1)",
                Look.HEAD_FIGURE))
        .add(factLabel(Fact.POWER, "Power of these teams"))
        .add(factLabel(Fact.UNTYPED, "Weight that no what-if replaces"))
        .add(factLabel(Fact.LEFT, "Left to the criteria that are not typed"))
        .add(factLabel(Fact.TOTAL, "Typed and left together"));
  }

  private Label factLabel(Fact fact, String text) {
    return new Label(
        Tab.LEFT_OUT.at(places.factRow(fact), CriterionRows.CRITERION_COLUMN), text, Look.LABEL);
  }

  private Live flag(Criterion criterion) {
    CellRef typed = weights.inUse(criterion, InUse.TYPED);
    boolean free = !analysis.scenario().whatIf().containsKey(criterion);
    return new Live(
        places.flag(criterion),
        ifThen(isFigure(typed), Constant.ZERO, Constant.ONE),
        free ? 1 : 0,
        Decimals.WHOLE);
  }

  private void addFacts(SheetPlan.Builder sheet, Optional<Team> left) {
    CellRef untyped = places.fact(Fact.UNTYPED, left);
    CellRef room = places.fact(Fact.LEFT, left);
    CellRef typed = weights.inUseSum(InUse.TYPED).fixed();
    double free = others(left).result().untyped();
    double given = analysis.scenario().whatIfTotal();
    double rest = others(left).result().left();
    sheet
        .add(
            new Live(
                places.fact(Fact.POWER, left),
                Guard.whenFigure(weights.totalPower().fixed(), others(left).power()),
                others(left).result().power(),
                Decimals.AS_TYPED))
        .add(
            percent(
                untyped,
                sumProduct(
                    places.flags().anchored(Anchor.COLUMN), places.column(Part.JOINED, left)),
                Expected.number(free)))
        .add(
            percent(
                room,
                ifThen(
                    untyped.moreThan(Constant.ZERO),
                    Fn.MAX.of(Constant.ZERO, Constant.ONE.minus(typed)),
                    Constant.ZERO),
                Expected.number(rest)))
        .add(
            percent(
                places.fact(Fact.TOTAL, left), typed.plus(room), Expected.number(given + rest)));
  }

  private Live joined(Criterion criterion, Optional<Team> left) {
    CellRef power = places.fact(Fact.POWER, left).anchored(Anchor.ROW);
    RangeRef shares = weights.share().row(criterion);
    Formula mean = others(left).byPower(shares).over(power);
    Formula formula = mean;
    if (geometric) {
      RangeRef products = places.column(Part.PRODUCT, left).anchored(Anchor.ROW);
      formula =
          ifThen(
              Guard.sum(products).moreThan(Constant.ZERO),
              places.at(Part.PRODUCT, criterion, left).over(Guard.sum(products)),
              mean);
    }
    return percent(
        places.at(Part.JOINED, criterion, left),
        Guard.whenFigure(power, Guard.whenPositive(power, formula)),
        expected(others(left).result().joined(), criterion));
  }

  private Live product(Criterion criterion, Optional<Team> left) {
    CellRef power = places.fact(Fact.POWER, left).anchored(Anchor.ROW);
    RangeRef shares = weights.share().row(criterion);
    Formula vetoes = others(left).vetoes(shares);
    Formula mean = others(left).byPower(weights.logarithm().row(criterion)).over(power);
    return new Live(
        places.at(Part.PRODUCT, criterion, left),
        Guard.whenFigure(
            power,
            Guard.whenPositive(
                power, ifThen(vetoes.moreThan(Constant.ZERO), Constant.ZERO, Fn.EXP.of(mean)))),
        Expected.number(others(left).result().product(criterion)),
        Decimals.THREE);
  }

  private Live inUse(Criterion criterion, Optional<Team> left) {
    CellRef joined = places.at(Part.JOINED, criterion, left);
    CellRef typed = weights.inUse(criterion, InUse.TYPED).anchored(Anchor.COLUMN);
    CellRef untyped = places.fact(Fact.UNTYPED, left).anchored(Anchor.ROW);
    CellRef room = places.fact(Fact.LEFT, left).anchored(Anchor.ROW);
    CellRef total = places.fact(Fact.TOTAL, left).anchored(Anchor.ROW);
    Formula part =
        ifThen(
            isFigure(typed),
            typed,
            ifThen(
                untyped.moreThan(Constant.ZERO), joined.times(room).over(untyped), Constant.ZERO));
    return percent(
        places.at(Part.IN_USE, criterion, left),
        Guard.whenFigure(joined, ifThen(total.moreThan(Constant.ZERO), part.over(total), joined)),
        expected(others(left).result().inUse(), criterion));
  }

  private OtherTeams others(Optional<Team> left) {
    return new OtherTeams(analysis, weights, left);
  }

  private static Expected expected(Optional<Weights> weights, Criterion criterion) {
    return weights
        .map(found -> Expected.number(found.of(criterion)))
        .orElse(Expected.text(Expected.NONE));
  }

  private static Live percent(CellRef at, Formula formula, Expected expected) {
    return new Live(at, formula, expected, Decimals.PERCENT_ONE);
  }
}
