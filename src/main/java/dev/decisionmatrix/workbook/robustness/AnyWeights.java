package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.times;

import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;

/** Nothing is known of the weights: they may be anything. */
final class AnyWeights extends Model {
  AnyWeights(Book book, Table<Integer> table) {
    super(book, book.analysis().robustness().anyScores(), table, "Any weights: parts of their sum");
  }

  @Override
  double drawn(int sample, Criterion criterion) {
    return analysis.robustness().drawn().portions(criterion).get(sample);
  }

  @Override
  Formula total(int sample) {
    return sum(drawn.row(sample));
  }

  @Override
  Formula point(Criterion criterion, Option option) {
    CellRef value = book.matrix().value().at(criterion, option);
    return Guard.whenFigure(value, times(100, value));
  }

  @Override
  double pointFigure(Criterion criterion, Option option) {
    return 100 * analysis.ratings().at(criterion, option).value();
  }

  @Override
  Formula start(Option option, RangeRef points) {
    return onlyIf(contends(option), Fn.AVERAGE.of(points));
  }

  @Override
  double startFigure(Option option) {
    List<Criterion> criteria = analysis.decision().criteria();
    return Sum.of(criteria.stream().mapToDouble(criterion -> pointFigure(criterion, option)))
        / criteria.size();
  }

  @Override
  Formula moved(CellRef start, Formula sum) {
    return sum;
  }
}
