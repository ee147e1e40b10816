package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.sum;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.HeldThen;
import dev.decisionmatrix.workbook.Spot;
import java.util.Optional;

/** What holds without a source where ratings are held against one another. */
record HeldWithout(Book book, WithoutSources sources) implements HeldThen.Then<Optional<Source>> {
  static HeldThen<Optional<Source>> of(Book book, WithoutSources sources) {
    return new HeldThen<>(
        book,
        Names.of(book.voices(), "Without", book.references()::label),
        new HeldWithout(book, sources));
  }

  @Override
  public Formula rating(Optional<Source> source, Spot spot) {
    CellRef now = book.matrix().rating().at(spot.criterion(), spot.option());
    return sources.rating(source, spot).orElse(now).fixed();
  }

  @Override
  public Formula missed(Optional<Source> source, Option of) {
    Formula now = book.matrix().ownMissed().at(of).fixed();
    return sources.demands(source, of).map(run -> now.plus(sum(run.fixed()))).orElse(now);
  }

  @Override
  public Rating is(Optional<Source> source, Spot spot) {
    Rating now = book.analysis().ratings().at(spot.criterion(), spot.option());
    return book.analysis().ratings().without().source(source, now);
  }

  @Override
  public boolean isOut(Optional<Source> source, Option of) {
    return book.analysis().ratings().without().misses(source, of);
  }

  /** What a rating is worth without the source. */
  Formula worth(Optional<Source> source, Spot spot, CellRef then) {
    Criterion criterion = spot.criterion();
    if (criterion.isRelative()) {
      return sources.held.value(source, spot).fixed();
    }
    if (!criterion.isLinear()) {
      return book.values().value(criterion, then);
    }
    CellRef worst = book.matrix().worst().at(criterion).fixed();
    CellRef best = book.matrix().best().at(criterion).fixed();
    return then.minus(worst).over(best.minus(worst));
  }

  /**
   * By how many points the option's score moves on a criterion on which the source says nothing of
   * it: where it holds ratings against one another, all move with those that change.
   */
  Optional<Formula> moved(Optional<Source> source, Option of) {
    return book.analysis().ratings().relative().stream()
        .filter(criterion -> book.voices().contains(source))
        .map(criterion -> new Spot(criterion, of))
        .filter(spot -> sources.rating(source, spot).isEmpty())
        .map(spot -> sources.held.change(source, spot, book.matrix().weight().at(spot.criterion())))
        .reduce(Formula::plus);
  }
}
