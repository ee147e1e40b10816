package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.DecisionPlaces.Column;
import dev.decisionmatrix.workbook.DecisionPlaces.KeyFigure;
import java.util.List;

/** The options in the order of their ranks, whatever people change. */
final class DecisionRanking {
  private static final String OF = " of ";

  private final Analysis analysis;
  private final Layout layout;
  private final DecisionPlaces places;

  DecisionRanking(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.decision();
  }

  void addTo(SheetPlan.Builder sheet) {
    addHeads(sheet);
    List<Standing> order = analysis.ranking().inOrder();
    for (int place = 0; place < order.size(); place++) {
      addRow(sheet, place, analysis.option(order.get(place).option()));
    }
    CellRef rank = places.ranking(0, Column.RANK).anchored(Anchor.COLUMN);
    sheet.highlight(
        places.ranking(0, Column.RANK).to(places.ranking(Column.REMARK).to()),
        new Highlight.Rule.When(rank.equalTo(Constant.ONE), Highlight.Tone.LEADS));
    new RankingChart(analysis, places).addTo(sheet);
    addKeys(sheet);
  }

  /** The figures of the first row, large. */
  private void addKeys(SheetPlan.Builder sheet) {
    Option first = analysis.ranking().inOrder().get(0).option();
    CellRef firstBy = places.ranking(0, Column.FIRST_BY);
    Formula teams = Guard.length(layout.weights().teamNames().fixed());
    addKey(
        sheet,
        KeyFigure.FIRST_BY,
        new Live(
            places.key(KeyFigure.FIRST_BY),
            onlyIf(isFigure(firstBy), firstBy.and(OF).and(teams)),
            analysis.agreement().firstBy(first) + OF + analysis.teams().size()));
    addKey(
        sheet,
        KeyFigure.LEAD_SHARE,
        new Live(
            places.key(KeyFigure.LEAD_SHARE),
            places.ranking(0, Column.LEAD_SHARE),
            Expected.number(analysis.robustness().leadShare(first)),
            Decimals.PERCENT_ONE));
  }

  private void addKey(SheetPlan.Builder sheet, KeyFigure key, Live figure) {
    sheet
        .add(figure.looking(Look.KEY_FIGURE))
        .merge(places.keyRoom(key))
        .add(new Label(places.keyCaption(key), key.caption(), Look.NOTE));
  }

  private void addHeads(SheetPlan.Builder sheet) {
    int head = places.rankingHead();
    sheet.add(new Label(Tab.DECISION.at(head - 1, Column.RANK.index()), "Ranking", Look.SECTION));
    addHead(sheet, Column.RANK, "Rank", Look.HEAD_FIGURE);
    addHead(sheet, Column.OPTION, "Option", Look.HEAD);
    addHead(sheet, Column.SCORE, "Score of 100", Look.HEAD_FIGURE);
    addHead(sheet, Column.LOWEST, "Lowest", Look.HEAD_FIGURE);
    addHead(sheet, Column.HIGHEST, "Highest", Look.HEAD_FIGURE);
    addHead(sheet, Column.COVERAGE, "Weight with evidence", Look.HEAD_FIGURE);
    addHead(sheet, Column.LEAD_SHARE, "Leads in so many samples", Look.HEAD_FIGURE);
    addHead(
        sheet,
        Column.FIRST_BY,
        "Teams that put it first, of " + analysis.decision().teams().size(),
        Look.HEAD_FIGURE);
    addHead(sheet, Column.REMARK, "Remark", Look.HEAD);
  }

  private void addHead(SheetPlan.Builder sheet, Column column, String text, Look look) {
    sheet.add(new Label(Tab.DECISION.at(places.rankingHead(), column.index()), text, look));
  }

  private void addRow(SheetPlan.Builder sheet, int place, OptionResult result) {
    Option option = result.option();
    CellRef index = layout.matrix().atPlace(place).fixed();
    Formula firstBy = itemOf(layout.teams().firstBy().fixed(), index, Constant.ONE);
    sheet
        .add(figure(place, Column.RANK, Name.RANK.ref(), rank(result), Decimals.WHOLE))
        .add(
            new Live(
                places.ranking(place, Column.OPTION),
                Guard.pick(Name.OPTIONS.ref(), index),
                option.name()))
        .add(number(place, Column.SCORE, Name.SCORE, result.score(), Decimals.ONE))
        .add(number(place, Column.LOWEST, Name.LOWEST, result.lowest(), Decimals.ONE))
        .add(number(place, Column.HIGHEST, Name.HIGHEST, result.highest(), Decimals.ONE))
        .add(number(place, Column.COVERAGE, Name.COVERAGE, result.coverage(), Decimals.PERCENT))
        .add(
            figure(
                place,
                Column.LEAD_SHARE,
                Name.LEAD_SHARE.ref(),
                Expected.number(analysis.robustness().leadShare(option)),
                Decimals.PERCENT_ONE))
        .add(
            new Live(
                places.ranking(place, Column.FIRST_BY),
                firstBy,
                analysis.agreement().firstBy(option),
                Decimals.WHOLE))
        .add(
            new Live(
                places.ranking(place, Column.REMARK),
                remark(place),
                new Remark(analysis).of(result)));
  }

  private static Expected rank(OptionResult result) {
    return result.rank().isPresent()
        ? Expected.number(result.rank().getAsInt())
        : Expected.text(Expected.NONE);
  }

  private Live number(int place, Column column, Name name, double expected, Decimals shown) {
    return figure(place, column, name.ref(), Expected.number(expected), shown);
  }

  private Live figure(int place, Column column, Formula row, Expected expected, Decimals shown) {
    return new Live(
        places.ranking(place, column),
        Guard.pick(row, layout.matrix().atPlace(place).fixed()),
        expected,
        shown);
  }

  /** What a row says beyond its figures; the words are those of {@link Remark}. */
  private Formula remark(int place) {
    CellRef rank = places.ranking(place, Column.RANK);
    CellRef score = places.ranking(place, Column.SCORE);
    CellRef best = places.ranking(0, Column.SCORE).anchored(Anchor.ROW);
    CellRef index = layout.matrix().atPlace(place).fixed();
    Formula missed = Guard.pick(layout.matrix().all(Figure.MISSED).fixed(), index);
    Formula missing = Guard.pick(layout.matrix().all(Figure.MISSING).fixed(), index);
    Formula overtakes = Guard.pick(layout.matrix().all(Working.OVERTAKES).fixed(), index);
    Formula shared =
        Fn.COUNTIF.of(places.ranking(Column.RANK).fixed(), Constant.ONE).moreThan(Constant.ONE);
    Formula first = ifThen(shared, words(Remark.SHARES), words(Remark.LEADS));
    Formula behind = Guard.shown(best.minus(score), Decimals.ONE).and(Remark.BEHIND);
    Formula contends =
        ifThen(rank.equalTo(Constant.ONE), first, behind)
            .and(ifThen(overtakes.moreThan(Constant.ZERO), words(Remark.COULD), Guard.NOTHING));
    Formula gaps =
        ifThen(
            missing.equalTo(Constant.ZERO),
            Guard.NOTHING,
            words("; ")
                .and(missing)
                .and(
                    ifThen(
                        missing.equalTo(Constant.ONE), words(Remark.ONE_GAP), words(Remark.GAPS))));
    Formula out = words(Remark.KNOCKED_OUT).and(missed);
    return onlyIf(isFigure(score), ifThen(isFigure(rank), contends, out).and(gaps));
  }
}
