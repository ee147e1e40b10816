package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Vikor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.MethodsPlaces.Column;
import dev.decisionmatrix.workbook.MethodsPlaces.Line;
import dev.decisionmatrix.workbook.MethodsPlaces.Method;
import dev.decisionmatrix.workbook.MethodsPlaces.Single;
import java.util.Optional;

/** What other methods make of the same ratings and weights, side by side. */
final class MethodsSheet {
  private final Analysis analysis;
  private final Layout layout;
  private final MethodsPlaces places;
  private final MethodsLines lines;

  MethodsSheet(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.methods();
    this.lines = new MethodsLines(analysis, layout);
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.METHODS,
            SheetPlan.Kind.RESULT,
            "Methods",
            "What other methods make of the same ratings and weights: a cross-check of the weighted"
                + " sum, not a menu.");
    Widths.of(
        sheet, CriterionRows.GROUP_COLUMN, CriterionRows.headingWidth(analysis.decision()), 40);
    int columns = Math.max(Column.values().length, places.options().size() + 2);
    Widths.same(sheet, MethodsPlaces.FIRST, columns, 12);
    lines.addTo(sheet);
    new MethodsBands(analysis, layout).addTo(sheet);
    new MethodsWords(analysis, layout).addTo(sheet);
    addTable(sheet);
    addCompromise(sheet);
    Workings.below(
        sheet, places.lastResult(), "Each method step by step, by option and by criterion.");
    return sheet.freeze(Tab.METHODS.at(SheetHead.ROWS, MethodsPlaces.FIRST)).build();
  }

  private void addTable(SheetPlan.Builder sheet) {
    int head = MethodsPlaces.tableHead();
    sheet
        .add(
            new Label(
                Tab.METHODS.at(head - 1, CriterionRows.GROUP_COLUMN),
                "All methods side by side",
                Look.SECTION))
        .add(new Label(Tab.METHODS.at(head, MethodsPlaces.LABEL), "Option", Look.HEAD));
    addHeads(sheet, Column.SCORE, "Weighted sum, points");
    addHeads(sheet, Column.PRODUCT, "Weighted product, share of the best");
    addHeads(sheet, Column.TOPSIS, "TOPSIS: closeness");
    addHeads(sheet, Column.VIKOR, "VIKOR: Q, low is good");
    addHeads(sheet, Column.PROMETHEE, "PROMETHEE II: net flow");
    for (OptionResult result : analysis.options()) {
      addRow(sheet, result);
    }
    CellRef first =
        places.table(places.options().get(0), Column.SCORE).below(places.options().size());
    sheet
        .add(new Label(Tab.METHODS.at(first.row(), MethodsPlaces.LABEL), "Puts first", Look.LABEL))
        .add(new Live(first.right(1), Name.LEADER.ref(), new VerdictLines(analysis).leader()));
  }

  private void addHeads(SheetPlan.Builder sheet, Column column, String text) {
    CellRef at = Tab.METHODS.at(MethodsPlaces.tableHead(), column.index());
    RangeRef ranks = below(at.right(1));
    sheet
        .add(new Label(at, text, Look.HEAD_FIGURE))
        .add(new Label(at.right(1), "Rank", Look.HEAD_FIGURE))
        .highlight(
            ranks,
            new Highlight.Rule.When(ranks.from().equalTo(Constant.ONE), Highlight.Tone.LEADS));
  }

  private RangeRef below(CellRef head) {
    return head.below(1).to(head.below(places.options().size()));
  }

  private void addRow(SheetPlan.Builder sheet, OptionResult result) {
    Option option = result.option();
    sheet
        .add(
            new Label(
                Tab.METHODS.at(places.table(option, Column.SCORE).row(), MethodsPlaces.LABEL),
                option.name(),
                Look.LABEL))
        .add(
            new Live(
                places.table(option, Column.SCORE),
                layout.matrix().at(Figure.SCORE, option),
                result.score(),
                Decimals.ONE))
        .add(
            new Live(
                places.table(option, Column.RANK),
                layout.matrix().at(Figure.RANK, option),
                result.rank().isPresent()
                    ? Expected.number(result.rank().getAsInt())
                    : Expected.text(Expected.NONE),
                Decimals.WHOLE));
    for (Column column : Column.values()) {
      line(column)
          .ifPresent(
              line ->
                  sheet.add(
                      new Live(
                          places.table(option, column),
                          places.at(line, option),
                          lines.expected(line, option),
                          shown(line))));
    }
  }

  /** Where a column comes from; the weighted sum's are from the sheet Matrix. */
  private static Optional<Line> line(Column column) {
    return switch (column) {
      case SCORE, RANK -> Optional.empty();
      case PRODUCT -> Optional.of(Line.PRODUCT_SHARE);
      case PRODUCT_RANK -> Optional.of(Line.PRODUCT_RANK);
      case TOPSIS -> Optional.of(Line.CLOSENESS);
      case TOPSIS_RANK -> Optional.of(Line.TOPSIS_RANK);
      case VIKOR -> Optional.of(Line.Q);
      case VIKOR_RANK -> Optional.of(Line.VIKOR_RANK);
      case PROMETHEE -> Optional.of(Line.FLOW);
      case PROMETHEE_RANK -> Optional.of(Line.PROMETHEE_RANK);
    };
  }

  private static Decimals shown(Line line) {
    return switch (line) {
      case PRODUCT_SHARE -> Decimals.PERCENT_ONE;
      case CLOSENESS, Q, FLOW -> Decimals.THREE;
      default -> Decimals.WHOLE;
    };
  }

  private void addCompromise(SheetPlan.Builder sheet) {
    CellRef at = places.compromise();
    Vikor vikor = analysis.secondOpinions().vikor();
    RangeRef all = places.all(Line.COMPROMISE);
    Formula told =
        words("By VIKOR's conditions: ")
            .and(all.to())
            .and(". Acceptable advantage: ")
            .and(yes(places.at(Single.ADVANTAGE)))
            .and("; acceptable stability: ")
            .and(yes(places.at(Single.STABILITY)))
            .and(".");
    String expected =
        vikor.opinion().undefined().isPresent()
            ? Expected.NONE
            : "By VIKOR's conditions: "
                + String.join(", ", vikor.compromise().stream().map(Option::name).toList())
                + ". Acceptable advantage: "
                + (vikor.advantage() ? "yes" : "no")
                + "; acceptable stability: "
                + (vikor.stability() ? "yes" : "no")
                + ".";
    CellRef from = at.right(-1);
    sheet
        .add(
            new Live(
                    from,
                    onlyIf(places.defined(Method.VIKOR).equalTo(Constant.ONE), told),
                    expected)
                .looking(Look.PROSE))
        .merge(from.to(Tab.METHODS.at(at.row(), Column.PROMETHEE_RANK.index())));
  }

  private static Formula yes(CellRef flag) {
    return ifThen(flag.equalTo(Constant.ONE), words("yes"), words("no"));
  }
}
