package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.WeightsPlaces.Column;
import dev.decisionmatrix.workbook.WeightsPlaces.Room;
import java.util.OptionalDouble;

/** Whose weights are looked at, and what typed what-if shares leave to the other criteria. */
final class WeightsInUseBlock {
  private final Analysis analysis;
  private final Layout layout;
  private final WeightsPlaces places;

  WeightsInUseBlock(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.weights();
  }

  void addTo(SheetPlan.Builder sheet) {
    addLookedAt(sheet);
    int head = places.inUseHead();
    sheet
        .add(
            new Label(
                Tab.WEIGHTS.at(head - 1, Column.GROUP_HEADING.index()),
                "Weights in use, before and after what-if",
                Look.SECTION))
        .addAll(CriterionRows.of(analysis.decision(), Tab.WEIGHTS, head))
        .add(head(InUse.BASE, "Before what-if"))
        .add(head(InUse.TYPED, "Typed as what-if"))
        .add(head(InUse.UNTYPED, "Not typed"));
    analysis.decision().criteria().forEach(criterion -> addRow(sheet, criterion));
    addSums(sheet);
  }

  private void addLookedAt(SheetPlan.Builder sheet) {
    sheet
        .add(
            new Label(
                Tab.WEIGHTS.at(places.lookedAtRow() - 1, Column.CRITERION.index()),
                "The control on the sheet Decision",
                Look.HEAD))
        .add(
            new Label(
                Tab.WEIGHTS.at(places.lookedAtRow(), Column.CRITERION.index()),
                "looks at (1)",
                Look.LABEL))
        .add(new Label(places.lookedAtGroup().below(-1), WeightChoices.GROUP, Look.HEAD_FIGURE))
        .add(
            flag(
                places.lookedAtGroup(),
                places.groupName(),
                analysis.scenario().weightsOf().isEmpty()));
    for (Team team : places.teams()) {
      CellRef head = Tab.WEIGHTS.at(places.lookedAtRow() - 1, places.teamColumn(team));
      sheet.add(new Label(head, team.name(), Look.HEAD_FIGURE));
      sheet.add(
          flag(
              Tab.WEIGHTS.at(places.lookedAtRow(), places.teamColumn(team)),
              places.teamName(team),
              analysis.scenario().weightsOf().filter(team::equals).isPresent()));
    }
  }

  private static Live flag(CellRef at, CellRef name, boolean expected) {
    return new Live(
        at,
        Fn.IF.of(Guard.read(Name.WEIGHTS_OF.ref()).equalTo(name), Constant.ONE, Constant.ZERO),
        expected ? 1 : 0,
        Decimals.WHOLE);
  }

  private void addRow(SheetPlan.Builder sheet, Criterion criterion) {
    CellRef typed = places.inUse(criterion, InUse.TYPED);
    CellRef base = places.inUse(criterion, InUse.BASE);
    CellRef whatIf = layout.matrix().at(Middle.WHAT_IF, criterion);
    OptionalDouble share = typed(criterion);
    Formula valid = Fn.AND.of(whatIf.atLeast(Constant.ZERO), whatIf.atMost(Constant.ONE));
    Formula mend = Formulas.words(Findings.MEND);
    Formula read =
        Formulas.ifThen(
            Fn.ISBLANK.of(whatIf),
            Formulas.words(Expected.NONE),
            Formulas.ifThen(Formulas.isFigure(whatIf), Formulas.ifThen(valid, whatIf, mend), mend));
    double weight = analysis.baseWeights().of(criterion);
    sheet
        .add(new Live(base, base(criterion), weight, Decimals.PERCENT_ONE))
        .add(new Live(typed, read, Expected.number(share), Decimals.PERCENT_ONE))
        .add(
            new Live(
                places.inUse(criterion, InUse.UNTYPED),
                Fn.IF.of(Formulas.isFigure(typed), Constant.ZERO, base),
                share.isPresent() ? 0 : weight,
                Decimals.PERCENT_ONE));
  }

  private Formula base(Criterion criterion) {
    RangeRef lookedAt = places.lookedAt().anchored(Anchor.ROW);
    return Fn.IF.of(
        places.lookedAtGroup().anchored(Anchor.ROW).equalTo(Constant.ONE),
        places.share(criterion, Column.GROUP),
        Formulas.onlyIf(
            Guard.sum(lookedAt).moreThan(Constant.ZERO),
            Guard.pick(places.share().row(criterion), Formulas.place(Constant.ONE, lookedAt))));
  }

  private void addSums(SheetPlan.Builder sheet) {
    RangeRef base = places.inUse(InUse.BASE);
    double typed = analysis.scenario().whatIfTotal();
    double untyped =
        Sum.of(
            analysis.decision().criteria().stream()
                .filter(criterion -> typed(criterion).isEmpty())
                .mapToDouble(criterion -> analysis.baseWeights().of(criterion)));
    double left = untyped > 0 ? Math.max(0, 1 - typed) : 0;
    CellRef typedSum = places.inUseSum(InUse.TYPED);
    CellRef untypedSum = places.inUseSum(InUse.UNTYPED);
    Formula rest = Fn.MAX.of(Constant.ZERO, Constant.ONE.minus(typedSum));
    sheet
        .add(roomLabel(0, "Sum"))
        .add(roomLabel(1, "Left to the criteria that are not typed"))
        .add(roomLabel(2, "Typed and left together"))
        .add(
            total(
                places.inUseSum(InUse.BASE), Formulas.onlyIf(Guard.full(base), Guard.sum(base)), 1))
        .add(total(typedSum, Guard.sum(places.inUse(InUse.TYPED)), typed))
        .add(total(untypedSum, Guard.sum(places.inUse(InUse.UNTYPED)), untyped))
        .add(
            total(
                places.room(Room.LEFT),
                Fn.IF.of(untypedSum.moreThan(Constant.ZERO), rest, Constant.ZERO),
                left))
        .add(total(places.room(Room.TOTAL), typedSum.plus(places.room(Room.LEFT)), typed + left));
  }

  private OptionalDouble typed(Criterion criterion) {
    Double share = analysis.scenario().whatIf().get(criterion);
    return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
  }

  private Label roomLabel(int below, String text) {
    CellRef first = places.inUseSum(InUse.BASE).below(below);
    return new Label(Tab.WEIGHTS.at(first.row(), Column.CRITERION.index()), text, Look.LABEL);
  }

  private Label head(InUse column, String text) {
    return new Label(Tab.WEIGHTS.at(places.inUseHead(), column.index()), text, Look.HEAD_FIGURE);
  }

  private static Live total(CellRef at, Formula formula, double expected) {
    return new Live(at, formula, expected, Decimals.PERCENT_ONE).looking(Look.TOTAL);
  }
}
