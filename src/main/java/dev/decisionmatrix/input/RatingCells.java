package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;

/** Reads the ratings of a file, cell by cell, and tells those that are none or off their scale. */
final class RatingCells {
  private static final Numbers NUMBERS =
      new Numbers("rating", Code.RATING_NUMBER, Code.RATING_AMBIGUOUS);

  private final InputText text;
  private final Catalogue catalogue;
  private final RatingUnits units;
  private final RatingScales scales;

  RatingCells(InputText text, Catalogue catalogue) {
    this.text = text;
    this.catalogue = catalogue;
    this.units = new RatingUnits(text);
    this.scales = new RatingScales(text);
  }

  /**
   * What a cell says.
   *
   * @param criterion empty where it is not known, which has been told
   */
  Optional<Double> read(Cell cell, Optional<Criterion> criterion) {
    Optional<Amount.Given> given = NUMBERS.read(text, cell);
    if (given.isEmpty() || criterion.isEmpty()) {
      return Optional.empty();
    }
    take(cell, criterion.get(), given.get());
    return given.map(Amount.Given::value);
  }

  private void take(Cell cell, Criterion criterion, Amount.Given given) {
    boolean inPercent = catalogue.isInPercent(criterion);
    if (inPercent && !isOfOne(criterion.scale())) {
      units.take(criterion, cell, given);
    }
    if (given.isPercent() && !inPercent) {
      text.report(Code.RATING_NUMBER, cell, percent(cell, criterion));
      return;
    }
    scales.take(criterion);
    if (!catalogue.mayHold(criterion, given.value())) {
      scales.takeOff(criterion, cell);
    }
  }

  /** A scale on which 1 is all there is. */
  private static boolean isOfOne(Scale scale) {
    return Math.abs(scale.worst()) <= 1 && Math.abs(scale.best()) <= 1;
  }

  private static Message percent(Cell cell, Criterion criterion) {
    return new Message(
        "rating `" + cell.text() + "` is in percent, but `" + criterion.id() + "` is not",
        "write a number on its scale, which " + ScaleWords.of(criterion.scale()));
  }

  /** Tells what only all ratings together show. */
  void check() {
    units.check(List.copyOf(catalogue.criteria().inPercent()));
    scales.tell();
  }
}
