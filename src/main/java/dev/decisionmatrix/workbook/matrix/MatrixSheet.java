package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.ChartRows;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.MatrixCells;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Widths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ratings times weights gives contributions and scores; below, what the ratings rest on. */
public final class MatrixSheet {
  private static final int FEWEST_CHART_ROWS = 17;

  /**
   * Criteria whose points are added up and drawn together: those that share a heading; where
   * criteria share no headings, each by itself, or runs of neighbours where there are many.
   */
  private record Heading(String name, List<Criterion> criteria) {
    /** As many as there are colours. */
    private static final int MOST = 8;

    private static final String NONE = "Other criteria";

    static List<Heading> of(List<Criterion> criteria) {
      Map<String, List<Criterion>> byName = new LinkedHashMap<>();
      for (Criterion criterion : criteria) {
        String name = criterion.group().isEmpty() ? NONE : criterion.group();
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(criterion);
      }
      return byName.size() < 2 || byName.size() > MOST
          ? neighbours(criteria)
          : byName.entrySet().stream()
              .map(entry -> new Heading(entry.getKey(), entry.getValue()))
              .toList();
    }

    /** As few together as leave no more parts than colours. */
    private static List<Heading> neighbours(List<Criterion> criteria) {
      int together = (criteria.size() + MOST - 1) / MOST;
      List<Heading> headings = new ArrayList<>();
      for (int first = 0; first < criteria.size(); first += together) {
        List<Criterion> part = criteria.subList(first, Math.min(criteria.size(), first + together));
        String name = part.get(0).name();
        String to = part.size() == 1 ? "" : " to " + part.get(part.size() - 1).name();
        headings.add(new Heading(name + to, part));
      }
      return headings;
    }
  }

  private final Book book;
  private final FirstBand first;
  private final Bands bands;
  private final Scores scores;
  private final Table<Heading> headings;
  private final Body<Heading, Option> byHeading;
  private final Flow flow;

  public MatrixSheet(Book book) {
    this.book = book;
    first = new FirstBand(book);
    bands = new Bands(book, first);
    scores = new Scores(book, first, bands);
    headings =
        new Table<>(Names.of(Heading.of(book.decision().criteria()), "", Heading::name).merged(3))
            .titled("Points by heading")
            .gap();
    byHeading =
        headings.across(
            book.decision().options(), Option::name, Decimals.ONE, this::points, this::expected);
    Outlasted outlasted = new Outlasted(book, scores, bands);
    Overtakers overtakers = new Overtakers(book, scores, outlasted);
    Doubts doubts = new Doubts(book, scores, overtakers);
    int chartRows = Math.max(FEWEST_CHART_ROWS, ChartRows.of(book.decision().options().size(), 1));
    ChartRoom chart = new ChartRoom(chartRows + 1, first.weights - 1, this::chart);
    Stack toRanking = new Stack().line("From scores to ranking and verdict", Look.SECTION);
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
            .add(new Side().at(0, 1, chart).at(first.weights, headings))
            .gap(2)
            .add(bands.grounds)
            .gap(2)
            .add(bands.values);
    book.workings()
        .gap(1)
        .add(bands.disputed)
        .gap(2)
        .add(bands.doubtful)
        .gap(1)
        .add(new Side().at(first.weights, toRanking))
        .add(scores.workings);
    offer(overtakers, doubts);
  }

  private void offer(Overtakers overtakers, Doubts doubts) {
    book.offer(
        new MatrixCells(
            first.table.names(),
            first.rating,
            first.contribution,
            bands.claims,
            bands.value,
            bands.least,
            bands.most,
            bands.fallsShort,
            bands.undecided,
            bands.known,
            first.weight,
            first.difference,
            first.differenceOrder,
            bands.worst,
            bands.best,
            bands.mustReach,
            bands.words.told,
            bands.words.worked,
            bands.words.unit,
            scores.score,
            scores.rank,
            scores.ranges.highest,
            scores.ranges.missing,
            scores.ranges.undecided,
            scores.missed,
            scores.contending,
            scores.order,
            scores.atPlace,
            scores.rangeHolds,
            overtakers.overtakes,
            overtakers.overtaker,
            overtakers.overtaking,
            first.weightSum,
            doubts.standIn,
            doubts.leaderShare,
            doubts.firm,
            doubts.poor,
            doubts.rest));
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          sheet.width(Flow.COLUMN, Widths.ofHeadings(book.decision()));
          define(sheet);
          CellRef rank = scores.rank.first().anchored(Anchor.ROW);
          sheet.highlight(
              scores.score.first().to(scores.rank.all().to()), rank.is(1), Highlight.Tone.LEADS);
          int head = first.weight.head().row();
          if (book.decision().criteria().size() > Book.CRITERIA_ON_A_PAGE) {
            sheet.repeatRows(head, head);
          }
          sheet.freeze(first.rating.first());
        });
  }

  private void define(SheetPlan.Builder sheet) {
    sheet
        .define(Name.OPTIONS.text(), first.rating.heads())
        .define(Name.CRITERIA.text(), first.table.names().all())
        .define(Name.WEIGHT.text(), first.weight.all())
        .define(Name.RATING.text(), first.rating.all())
        .define(Name.VALUE.text(), bands.value.all())
        .define(Name.CONTRIBUTION.text(), first.contribution.all())
        .define(Name.SCORE.text(), scores.score.all())
        .define(Name.RANK.text(), scores.rank.all())
        .define(Name.LOWEST.text(), scores.ranges.lowest.all())
        .define(Name.HIGHEST.text(), scores.ranges.highest.all())
        .define(Name.DISPUTED_LOWEST.text(), scores.ranges.disputedLowest.all())
        .define(Name.DISPUTED_HIGHEST.text(), scores.ranges.disputedHighest.all())
        .define(Name.COVERAGE.text(), scores.ranges.coverage.all());
  }

  /** The heading's contributions, neighbours joined to one range. */
  private Formula points(Heading heading, Option option) {
    List<RangeRef> runs = new ArrayList<>();
    for (Criterion criterion : heading.criteria()) {
      CellRef cell = first.contribution.at(criterion, option);
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).to().row() == cell.row() - 1) {
        runs.set(last, runs.get(last).from().to(cell));
      } else {
        runs.add(cell.to(cell));
      }
    }
    return Guard.whenFigure(scores.score.at(option), Formulas.sum(runs.toArray(Formula[]::new)));
  }

  private Expected expected(Heading heading, Option option) {
    return Expected.number(
        Sum.of(
            heading.criteria().stream()
                .mapToDouble(criterion -> book.analysis().contribution(criterion, option))));
  }

  private ChartPlan chart(RangeRef room) {
    return ChartPlan.of(ChartPlan.Kind.STACKED_BARS, "Contributions")
        .titled(
            "Where the points come from",
            "Bars: how many points each part of the criteria adds to each option's score; the same"
                + " figures stand in the table beside it.")
        .axes("", "Points of 100", Decimals.WHOLE)
        .from(0)
        .drawn(headings.names().things().stream().map(this::series).toList(), room);
  }

  private ChartPlan.Series series(Heading heading) {
    return new ChartPlan.Series(
        headings.names().at(heading), first.contribution.heads(), byHeading.row(heading));
  }
}
