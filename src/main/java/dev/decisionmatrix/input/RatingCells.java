package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the ratings of a file, cell by cell, and tells those that are none or off their scale. */
final class RatingCells {
  private static final Numbers NUMBERS =
      new Numbers("rating", Code.RATING_NUMBER, Code.RATING_AMBIGUOUS);

  /** What people write where they know nothing. */
  private static final Set<String> UNKNOWN =
      new TreeSet<>(
          List.of(
              "n/a", "na", "n.a.", "?", "??", "tbd", "tba", "unknown", "none", "nil", "x", "k.a."));

  private final InputText text;
  private final Catalogue catalogue;
  private final String ifUnknown;
  private final RatingUnits units;
  private final RatingScales scales;

  /**
   * Those of a file.
   *
   * @param ifUnknown what to do where there is no evidence
   */
  RatingCells(InputText text, Catalogue catalogue, String ifUnknown) {
    this.text = text;
    this.catalogue = catalogue;
    this.ifUnknown = ifUnknown;
    this.units = new RatingUnits(text);
    this.scales = new RatingScales(text);
  }

  /**
   * What a cell says.
   *
   * @param criterion empty where it is not known, which has been told
   */
  Optional<Double> read(Cell cell, Optional<Criterion> criterion) {
    if (Amount.of(cell.text()) instanceof Amount.None none) {
      return criterion.flatMap(known -> inWords(cell, known, none));
    }
    Optional<Amount.Given> given = NUMBERS.read(text, cell);
    if (given.isEmpty() || criterion.isEmpty()) {
      return Optional.empty();
    }
    take(cell, criterion.get(), given.get());
    return given.map(Amount.Given::value);
  }

  private Optional<Double> inWords(Cell cell, Criterion criterion, Amount.None none) {
    if (criterion.isCost()) {
      return inUnit(cell, criterion, none);
    }
    Scale scale = criterion.scale();
    Optional<Double> anchored = catalogue.anchors().find(cell.text(), scale);
    if (anchored.isPresent()) {
      scales.take(criterion);
      return anchored;
    }
    Optional<RatingMark> mark =
        catalogue.criteria().doubtful().contains(criterion)
            ? Optional.empty()
            : RatingMark.of(cell.text(), scale);
    if (mark.isPresent() && mark.get() instanceof RatingMark.Given given) {
      take(cell, criterion, new Amount.Given(given.rating(), false));
      return Optional.of(given.rating());
    }
    tell(cell, criterion, mark, none.why());
    return Optional.empty();
  }

  /** A cost with its unit beside it, which is no other than that of the costs. */
  private Optional<Double> inUnit(Cell cell, Criterion cost, Amount.None none) {
    Optional<Amount.Given> given = CostAmount.of(cell.text(), cost.unit());
    if (given.isPresent()) {
      take(cell, cost, given.get());
      return given.map(Amount.Given::value);
    }
    String help =
        isUnknown(cell.text()) ? ifUnknown : CostAdvice.on(cell.text(), cost.unit(), none.why());
    text.report(
        Code.RATING_NUMBER,
        cell,
        CostAmount.inTwoWays("cost", cell.text(), cost.unit())
            .orElse(new Message("cost `" + cell.text() + "` " + none.why(), help)));
    return Optional.empty();
  }

  private static boolean isUnknown(String given) {
    return UNKNOWN.contains(Names.key(given)) || given.matches("\\p{Pd}+");
  }

  private void tell(Cell cell, Criterion criterion, Optional<RatingMark> mark, String why) {
    Message message =
        mark.isPresent() && mark.get() instanceof RatingMark.Doubtful doubtful
            ? new Message(doubtful.why(), doubtful.help() + help(cell.text(), criterion))
            : new Message(why, help(cell.text(), criterion));
    text.report(
        Code.RATING_NUMBER,
        cell,
        new Message("rating `" + cell.text() + "` " + message.wrong(), message.help()));
  }

  /** A value of this very scale. */
  private String help(String given, Criterion criterion) {
    String number =
        criterion.isOpen()
            ? "write a number" + least(criterion) + " with nothing before or after it"
            : "write a number on the scale of `%s`, which %s, such as `%s`"
                .formatted(
                    criterion.id(),
                    ScaleWords.of(criterion.scale()),
                    ScaleWords.example(criterion.scale()));
    if (isUnknown(given)) {
      return ifUnknown + "; else " + number;
    }
    List<String> words = catalogue.anchors().words(criterion.scale());
    return NumberAdvice.on(given)
        .orElse(
            words.isEmpty() ? number : number + ", or one of its words: " + Names.listed(words));
  }

  private static String least(Criterion criterion) {
    return !criterion.isRelative()
        ? ""
        : criterion.value().takes(0) ? " of at least 0" : " above 0";
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
