package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;

/** Ratings and weights as they were delivered, against which those in use are held. */
final class AsDelivered {
  private static final String WHY = "As it was delivered";

  final Table<Criterion> table;
  final Body<Criterion, Option> rating;
  final Body<Criterion, Option> words;
  final Cells<Criterion> weight;
  private final Book book;
  private final Analysis delivered;

  AsDelivered(Book book) {
    this.book = book;
    delivered = book.deliveredAnalysis();
    table = new Table<>(book.criterionRows()).over("Rating as delivered");
    rating = table.across(book.decision().options(), Option::name, this::ratings);
    table.gap().over("In words");
    words =
        table.across(
            book.decision().options(),
            Option::name,
            option -> Content.labels(one -> GroundWords.WAS + shown(one, option)));
    words.looking(Look.NOTE);
    table.gap();
    weight =
        table.add(
            "Weight", Look.HEAD_FIGURE, Content.numbers(Decimals.PERCENT_ONE, this::weight, WHY));
  }

  private Rating rating(Criterion criterion, Option option) {
    return delivered.ratings().at(then(criterion), option);
  }

  /** As the sheet Matrix shows it. */
  String shown(Criterion criterion, Option option) {
    return shown(criterion, rating(criterion, option));
  }

  static String shown(Criterion criterion, Rating rating) {
    return rating.missing() ? GroundWords.NONE : figure(criterion, rating.rating().getAsDouble());
  }

  static String figure(Criterion criterion, double figure) {
    Decimals shown = RatingFigures.inBrief(criterion.scale());
    return shown.number(Rounding.rounded(figure, Math.max(Rounding.DIGITS, shown.digits())));
  }

  double weight(Criterion criterion) {
    return delivered.weights().of(then(criterion));
  }

  /** Whether any weight is shown otherwise than it was. */
  boolean weightsDiffer() {
    return book.decision().criteria().stream().anyMatch(this::weightDiffers);
  }

  boolean weightDiffers(Criterion criterion) {
    String now = Decimals.PERCENT_ONE.text(book.analysis().weights().of(criterion));
    return !now.equals(Decimals.PERCENT_ONE.text(weight(criterion)));
  }

  /** The criterion before anybody changed what it demands. */
  private Criterion then(Criterion criterion) {
    int place = book.decision().criteria().indexOf(criterion);
    return delivered.decision().criteria().get(place);
  }

  private Content<Criterion> ratings(Option option) {
    return (at, criterion) -> {
      Rating rating = rating(criterion, option);
      Decimals shown = RatingFigures.inBrief(criterion.scale());
      return rating.rating().stream()
          .<Cell>mapToObj(figure -> new Fixed(at, figure, shown, WHY))
          .findFirst()
          .orElseGet(() -> new Label(at, GroundWords.NONE, Look.LABEL));
    };
  }
}
