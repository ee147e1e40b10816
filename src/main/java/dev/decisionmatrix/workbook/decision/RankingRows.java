package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PART;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.OwnUnits;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight.Tone;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.decision.ShortNames.Cut;
import dev.decisionmatrix.workbook.decision.ShortNames.OfOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options in the order of their ranks, whatever people change: figures beside the bars. */
final class RankingRows {
  static final String NO_RANK = "\u2013";
  private static final String OF = " of ";
  private static final String WAS = "was";

  /** Less is not seen with one decimal. */
  private static final double SEEN = 0.05;

  private final Book book;
  private final Analysis analysis;
  private final Lead lead;
  private final Cut<Option> names;
  private final Body body;
  private final Optional<SecondLines> second;
  private final Changed changed;
  private final Optional<OwnUnits> ownUnits;
  private final int last;

  RankingRows(Book book, Lead lead, ShortNames names, Changed changed) {
    this.book = book;
    this.lead = lead;
    this.names = names.of(OfOption.RANKING);
    this.changed = changed;
    analysis = book.analysis();
    ownUnits = OwnUnits.of(analysis);
    last = ownUnits.isPresent() ? Page.OWN_UNITS : Page.TEAMS;
    body = new Body(analysis.options().size());
    second = body.isTwoLined() ? Optional.of(new SecondLines(book, lead, names)) : Optional.empty();
  }

  void addTo(SheetPlan.Builder sheet) {
    addHeads(sheet);
    List<Placed> shown = Placed.all(analysis).subList(0, body.shown());
    shown.forEach(
        one -> {
          figures(one).forEach(sheet::add);
          dress(sheet, body.rowOf(one.place() - 1));
        });
    if (body.more() > 0) {
      Link matrix = new Link.ToCell(Tab.MATRIX.at(0, 0));
      String more = "and " + body.more() + " more: see Matrix";
      CellRef at = Page.at(body.rowOf(body.shown()), Page.NAME);
      sheet.add(new Label(at, more, Look.WAY).leadingTo(matrix)).dress(at, Dress.SET_IN);
    }
  }

  private void addHeads(SheetPlan.Builder sheet) {
    sheet
        .dress(Page.row(Page.HEADS, Page.RANK, last), Dress.RULE)
        .add(new Label(Page.at(Page.HEADS, Page.RANK), "Ranking", Look.SECTION))
        .add(head(Page.SCORE, "Score of 100"))
        .add(head(Page.EVIDENCE, "With evidence"))
        .add(head(Page.SAMPLES, "Samples led"))
        .add(head(Page.TEAMS, "Teams first"))
        .add(
            new Live(
                    Page.at(Page.HEADS, Page.WAS),
                    changed.ifAny(words(WAS)),
                    changed.isAny() ? WAS : "")
                .looking(Look.HEAD_FIGURE));
    ownUnits.ifPresent(
        units ->
            sheet
                .add(head(Page.OWN_UNITS, units.head()))
                .dress(
                    Page.at(Page.HEADS, Page.OWN_UNITS)
                        .to(Page.at(Page.BODY + body.rankingRows() - 1, Page.OWN_UNITS)),
                    Dress.CENTRED));
  }

  private static Label head(int column, String text) {
    return new Label(Page.at(Page.HEADS, column), text, Look.HEAD_FIGURE);
  }

  private List<Cell> figures(Placed one) {
    int row = body.rowOf(one.place() - 1);
    CellRef place = lead.at(one.place());
    OptionResult result = one.result();
    Look figure = body.isTwoLined() ? Look.LARGE_FIGURE : Look.FIGURE;
    Look name = body.isTwoLined() ? Look.LARGE : Look.TEXT;
    Formula rank = Guard.pick(Name.RANK.ref(), place);
    Expected isRank = result.knockedOut() ? Expected.text(NO_RANK) : Expected.number(result.rank());
    Formula then = changed.ifAny(changed.score(place));
    Expected samples = Expected.number(analysis.robustness().leadShare(one.option()));
    List<Cell> cells = new ArrayList<>();
    cells.add(
        new Live(
                Page.at(row, Page.RANK),
                ifThen(isFigure(rank), rank, words(NO_RANK)),
                isRank,
                WHOLE)
            .looking(figure));
    cells.add(
        new Live(Page.at(row, Page.NAME), names.at(place), names.of(one.option())).looking(name));
    cells.add(
        new Live(
                Page.at(row, Page.SCORE),
                Guard.pick(Name.SCORE.ref(), place),
                Expected.number(result.score()),
                ONE)
            .looking(figure));
    cells.add(
        new Live(Page.at(row, Page.WAS), then, changed.isScore(one.option()), ONE)
            .looking(Look.MUTED_FIGURE));
    cells.add(
        new Live(
                Page.at(row, Page.EVIDENCE),
                Guard.pick(Name.COVERAGE.ref(), place),
                Expected.number(result.coverage()),
                PERCENT)
            .looking(Look.FIGURE));
    cells.add(
        new Live(
                Page.at(row, Page.SAMPLES), Guard.pick(Name.LEAD_SHARE.ref(), place), samples, PART)
            .looking(Look.FIGURE));
    cells.add(
        new Live(Page.at(row, Page.TEAMS), teams(place), isTeams(one), AS_TYPED)
            .looking(Look.FIGURE));
    ownUnits.ifPresent(units -> cells.add(ownUnits(units, row, one)));
    second.ifPresent(
        below ->
            cells.add(
                new Live(Page.at(row + 1, Page.NAME), below.formula(place), below.told(one))
                    .looking(Look.SMALL)));
    return cells;
  }

  private Cell ownUnits(OwnUnits units, int row, Placed one) {
    Formula there = Guard.pick(Name.SCORE_SHOWN.ref(), lead.at(one.place()));
    double expected = Rounding.rounded(units.of(one.result().score()), OwnUnits.DIGITS);
    Formula rounded = Formulas.rounded(there, OwnUnits.DIGITS);
    return new Live(
            Page.at(row, Page.OWN_UNITS),
            ifThen(isFigure(there), rounded, words(Expected.NONE)),
            Expected.number(expected),
            units.shown())
        .looking(Look.FIGURE);
  }

  private Formula teams(CellRef place) {
    Formula first = itemOf(book.teams().firstBy().fixed(), place, Constant.ONE);
    return onlyIf(book.changes().usable(), first.and(OF + analysis.teams().size()));
  }

  private Expected isTeams(Placed one) {
    int first = analysis.agreement().firstBy(one.option());
    return Expected.text(first + OF + analysis.teams().size());
  }

  /** Bold on the band in first place, of less weight where it is out; amber where it moved. */
  private void dress(SheetPlan.Builder sheet, int row) {
    int lower = row + body.rowsOfOption() - 1;
    sheet.dress(Page.row(lower, Page.RANK, last), Dress.HAIRLINE);
    sheet.dress(Page.at(row, Page.NAME).to(Page.at(lower, Page.NAME)), Dress.SET_IN);
    CellRef was = Page.at(row, Page.WAS).anchored(Anchor.BOTH);
    Formula apart = Formulas.absolute(was.minus(was.right(-1))).atLeast(SEEN);
    RangeRef then = was.to(was);
    sheet.highlight(
        then, all(changed.count().moreThan(0), isFigure(was), apart), Tone.CHANGED_VALUE);
    Formula rank = Page.at(row, Page.RANK).fixed();
    sheet.highlight(Page.row(row, Page.RANK, Page.SCORE), rank.is(1), Tone.LEADS);
    sheet.highlight(Page.row(row, Page.WAS, last), rank.is(1), Tone.BESIDE_LEADER);
    sheet.highlight(Page.row(row, Page.RANK, last), rank.is(NO_RANK), Tone.OUT);
    if (body.isTwoLined()) {
      sheet.highlight(Page.row(lower, Page.RANK, last), rank.is(1), Tone.BESIDE_LEADER);
    }
  }
}
