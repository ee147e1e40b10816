package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The points of each criterion with the options by rank, under names that a chart has room for: of
 * the heaviest, where there are more criteria than anybody compares by bars.
 */
final class Placed {
  private static final int OPTION = 150;
  private static final int CRITERION = 230;
  private static final int ALL = 3;
  private static final int MOST_CRITERIA = 40;
  static final String LESS = " less ";

  final Table<Criterion> table;
  final List<Cells<Criterion>> points = new ArrayList<>();
  private final Analysis analysis;
  private final FirstBand first;
  private final Scores scores;
  private final List<Option> options;
  private final List<String> cut;
  private final Cells<Option> names;

  Placed(Book book, FirstBand first, Scores scores) {
    this.first = first;
    this.scores = scores;
    analysis = book.analysis();
    options = book.decision().options();
    cut = Measure.SMALL.cut(options.stream().map(Option::name).toList(), OPTION);
    names = scores.workings.add("Name, cut for a chart", options, Content.labels(this::name));
    names.looking(Look.NOTE);
    List<Criterion> criteria = heaviest(book);
    List<String> labels =
        Measure.SMALL.cut(criteria.stream().map(Criterion::name).toList(), CRITERION);
    table =
        new Table<>(
            Names.of(criteria, "Criterion", one -> labels.get(criteria.indexOf(one))).after(1));
    int shown = options.size() <= ALL ? options.size() : 2;
    for (int place = 0; place < shown; place++) {
      points.add(add(place));
    }
  }

  /** In the order of the file. */
  private static List<Criterion> heaviest(Book book) {
    List<Criterion> then = book.deliveredAnalysis().decision().criteria();
    List<String> heaviest =
        then.stream()
            .sorted(Comparator.comparingDouble(book.deliveredAnalysis().weights()::of).reversed())
            .limit(MOST_CRITERIA)
            .map(Criterion::id)
            .toList();
    return book.decision().criteria().stream().filter(one -> heaviest.contains(one.id())).toList();
  }

  /** Whether some criteria are left out. */
  boolean leavesOut() {
    return table.names().things().size() < analysis.decision().criteria().size();
  }

  private Cells<Criterion> add(int place) {
    Option placed = analysis.ranking().inOrder().get(place).option();
    return table.headed(
        () -> Guard.pick(names.fixed(), at(place)),
        name(placed),
        Look.HEAD_FIGURE,
        Content.figures(
            Decimals.ONE,
            criterion -> Guard.pick(row(criterion), at(place)),
            Expected.numbers(criterion -> analysis.contribution(criterion, placed))));
  }

  private RangeRef row(Criterion criterion) {
    return first.contribution.row(criterion);
  }

  /** Which option, from 1. */
  private Formula at(int place) {
    return scores.atPlace.at(options.get(place)).fixed();
  }

  private String name(Option option) {
    return cut.get(options.indexOf(option));
  }

  /** {@code Django less Pyramid}; nothing where fewer than two contend. */
  Formula lead() {
    Formula said = Guard.pick(names.fixed(), at(0)).and(LESS).and(Guard.pick(names.fixed(), at(1)));
    return ifThen(isFigure(Name.MARGIN.ref()), said, Guard.NOTHING);
  }

  String leadInWords() {
    return Comparison.ofFirstTwo(analysis)
        .map(pair -> name(pair.first()) + LESS + name(pair.second()))
        .orElse("");
  }
}
