package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.References;
import dev.decisionmatrix.workbook.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What stands beside a rating in a few signs: how many claims it rests on and which sources, or
 * what stands in where there are none; and where it changed what it was.
 */
final class GroundWords {
  static final String NONE = "none";
  static final String WAS = "was ";

  private final Book book;
  private final Steps steps;

  GroundWords(Book book, Steps steps) {
    this.book = book;
    this.steps = steps;
  }

  /** Whatever may be said of the ratings of a decision, now or after a change. */
  static List<String> longest(Decision decision) {
    List<String> all = new ArrayList<>();
    String number = "[" + decision.sources().size() + "]";
    boolean own = decision.claims().stream().map(Claim::source).anyMatch(one -> one.isEmpty());
    long most = Math.min(References.BRIEF, decision.sources().size() + (own ? 1 : 0));
    int claims = Math.min(decision.claims().size(), 99);
    all.add(claims + " " + number.repeat((int) most) + References.DIFFER);
    for (Criterion criterion : decision.criteria()) {
      if (!criterion.isLinear()) {
        all.add(StandIns.words(criterion, 1));
      }
      Decimals shown = RatingFigures.inBrief(criterion.scale());
      DoubleStream.of(criterion.scale().worst(), criterion.scale().best())
          .mapToObj(shown::number)
          .forEach(end -> all.add(StandIns.words(end)));
    }
    return all;
  }

  String said(Criterion criterion, Option option) {
    Rating now = book.analysis().ratings().at(criterion, option);
    String was = steps.delivered.shown(criterion, option);
    if (!AsDelivered.shown(criterion, now).equals(was)) {
      return WAS + was;
    }
    String claims = book.references().brief(now);
    return claims.isEmpty() && now.missing() ? StandIns.words(now) : claims;
  }

  /** The same of a rating as the sheet shows it. */
  Formula said(Spot spot, CellRef rating) {
    Criterion criterion = spot.criterion();
    CellRef claims = book.bySource().brief().at(spot);
    return ifThen(
        differs(criterion, rating, steps.delivered.rating.at(criterion, spot.option())),
        steps.delivered.words.at(criterion, spot.option()),
        ifThen(
            isEmpty(claims),
            ifThen(rating.is(NONE), steps.standIns.words.at(criterion), Guard.NOTHING),
            claims));
  }

  private static Formula differs(Criterion criterion, Formula now, Formula was) {
    int digits = RatingFigures.inBrief(criterion.scale()).digits();
    return ifThen(
        all(isFigure(now), isFigure(was)),
        Formulas.rounded(now, digits).differentFrom(Formulas.rounded(was, digits)),
        now.differentFrom(was));
  }
}
