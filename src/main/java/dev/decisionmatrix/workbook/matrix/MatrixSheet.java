package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CriterionRows;
import dev.decisionmatrix.workbook.MatrixCells;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Widths;
import java.util.List;

/** Ratings times weights gives contributions and scores; below, what the ratings rest on. */
public final class MatrixSheet {
  private final Book book;
  private final FirstBand first;
  private final Bands bands;
  private final Scores scores;
  private final Flow flow;

  public MatrixSheet(Book book) {
    this.book = book;
    first = new FirstBand(book);
    bands = new Bands(book, first);
    scores = new Scores(book, first, bands);
    Lines lines = first.linesBelow();
    Workings workings = new Workings(book, scores, lines);
    Rest rest = new Rest(book, lines);
    flow =
        book.flow(
                Tab.MATRIX,
                SheetPlan.Kind.RESULT,
                "Matrix",
                "Rating by rating to the score: the share of the scale that a rating reaches, times"
                    + " the weight, gives points of 100.")
            .add(first.table)
            .add(scores.lines)
            .gap(1)
            .add(new Headings(book, first).side)
            .gap(2)
            .add(bands.grounds)
            .workings(
                Flow.COLUMN + first.table.columns() - 1,
                "From the ratings to the values, the ranges and the verdict; demands can be changed"
                    + " here.")
            .gap(1)
            .add(bands.values)
            .gap(2)
            .add(bands.disputed)
            .gap(1)
            .add(atWeights("From scores to ranking and verdict"))
            .add(lines);
    offer(workings, rest);
  }

  private Part atWeights(String title) {
    Sayings<String> said = Sayings.one(1, Content.labels(any -> title));
    said.cells().looking(Look.SECTION);
    return new Side().at(first.table.columnOf(first.base), said);
  }

  private void offer(Workings workings, Rest rest) {
    book.offer(
        new MatrixCells(
            first.table.names(),
            first.rating,
            first.contribution,
            bands.claims,
            bands.value,
            bands.fallsShort,
            first.whatIf,
            first.weight,
            first.difference,
            first.differenceOrder,
            bands.worst,
            bands.best,
            bands.mustReach,
            bands.demandCheck,
            scores.score,
            scores.rank,
            scores.lowest,
            scores.highest,
            scores.missing,
            scores.missed,
            workings.contending,
            workings.order,
            workings.atPlace,
            workings.rangeHolds,
            workings.overtakes,
            workings.overtaker,
            workings.overtaking,
            first.weightSum,
            rest.standIn,
            rest.leaderShare,
            rest.firm,
            rest.rest));
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          setWidths(sheet);
          define(sheet);
          mark(sheet);
          int head = first.weight.head().row();
          if (book.decision().criteria().size() > CriterionRows.ONE_PAGE) {
            sheet.repeatRows(head, head);
          }
          sheet.freeze(first.rating.first());
        });
  }

  private void setWidths(SheetPlan.Builder sheet) {
    sheet.width(Flow.COLUMN, CriterionRows.headingWidth(book.decision()));
    for (CellRef afterGap :
        List.of(first.base.first(), first.contribution.first(), first.difference.first())) {
      sheet.width(afterGap.column() - 1, Widths.GAP);
    }
  }

  private void define(SheetPlan.Builder sheet) {
    sheet
        .define(Name.OPTIONS.text(), first.rating.heads())
        .define(Name.CRITERIA.text(), first.table.names().all())
        .define(Name.WHAT_IF.text(), first.whatIf.all())
        .define(Name.WEIGHT.text(), first.weight.all())
        .define(Name.RATING.text(), first.rating.all())
        .define(Name.VALUE.text(), bands.value.all())
        .define(Name.CONTRIBUTION.text(), first.contribution.all())
        .define(Name.SCORE.text(), scores.score.all())
        .define(Name.RANK.text(), scores.rank.all())
        .define(Name.LOWEST.text(), scores.lowest.all())
        .define(Name.HIGHEST.text(), scores.highest.all())
        .define(Name.DISPUTED_LOWEST.text(), scores.disputedLowest.all())
        .define(Name.DISPUTED_HIGHEST.text(), scores.disputedHighest.all())
        .define(Name.COVERAGE.text(), scores.coverage.all());
  }

  private void mark(SheetPlan.Builder sheet) {
    for (Body<Criterion, Option> evidenced :
        List.of(first.rating, first.contribution, bands.cited, bands.value)) {
      sheet.highlight(
          evidenced.all(),
          new Highlight.Rule.When(bands.claims.first().is(0), Highlight.Tone.MISSING));
    }
    RangeRef scoreAndRank = scores.score.first().to(scores.rank.all().to());
    CellRef rank = scores.rank.first().anchored(Anchor.ROW);
    sheet
        .highlight(scoreAndRank, new Highlight.Rule.When(rank.is(1), Highlight.Tone.LEADS))
        .highlight(
            bands.fallsShort.all(),
            new Highlight.Rule.When(bands.fallsShort.first().is(1), Highlight.Tone.WARNS));
  }
}
