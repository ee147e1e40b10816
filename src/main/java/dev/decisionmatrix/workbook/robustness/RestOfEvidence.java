package dev.decisionmatrix.workbook.robustness;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What all but one source say of a cell of the matrix. It is added up anew: taking the one from all
 * of them would lose digits where ratings are large for the span of their scale.
 */
final class RestOfEvidence {
  private final Book book;

  RestOfEvidence(Book book) {
    this.book = book;
  }

  /**
   * What the others' means, or their claims, come to without those of the source.
   *
   * @param left how many claims are left
   */
  Formula recombined(Spot spot, Optional<Source> source, CellRef left) {
    Formula claimed = ofClaims(spot, source).over(left);
    Formula combine = Guard.read(Name.COMBINE.ref());
    Scale scale = spot.criterion().scale();
    return Formulas.ifThen(
        combine.is(Combine.BY_SOURCE.word()),
        Guard.mean(scale, ofVoices(spot, source)),
        Formulas.onlyIf(combine.is(Combine.BY_CLAIM.word()), Guard.mean(scale, claimed)));
  }

  /**
   * The same where the source says anything and others are left, unless a rating is tried.
   *
   * @param own what the source says there
   */
  Formula inPlace(Spot spot, CellRef own, CellRef left, Formula recombined) {
    CellRef tried = tried(spot);
    CellRef asItIs = rating(spot);
    Formula byRest =
        Guard.whenPositive(left, Formulas.ifThen(Formulas.isFigure(own), recombined, asItIs));
    return Formulas.ifThen(Formulas.isFigure(tried), tried, byRest);
  }

  private CellRef tried(Spot spot) {
    return spot.criterion().isCost()
        ? book.cost().orElseThrow().tried().at(spot.option(), spot.criterion())
        : book.whatIf().tried().at(spot.criterion(), spot.option());
  }

  private CellRef rating(Spot spot) {
    return spot.criterion().isCost()
        ? book.cost().orElseThrow().each().at(spot.option(), spot.criterion())
        : book.matrix().rating().at(spot.criterion(), spot.option());
  }

  /** How many claims there are in use but for those of the source. */
  Formula claimsLeft(Spot spot, Optional<Source> source) {
    Optional<RangeRef> inUse =
        book.evidence().of(spot.criterion(), spot.option(), source, book.evidence().inUse());
    return book.bySource().claims().at(spot).minus(Formulas.sum(inUse.orElseThrow()));
  }

  /** The mean of the other sources' means; not by division where that would lose digits. */
  Formula ofVoices(Spot spot, Optional<Source> source) {
    RangeRef voices = book.bySource().voices().row(spot);
    CellRef own = book.bySource().voices().at(spot, source);
    List<RangeRef> others = around(voices, own.to(own));
    Formula[] parts = others.toArray(Formula[]::new);
    if (parts.length > 0 && Rounding.ofMeans(spot.criterion().scale()).isPresent()) {
      return Fn.AVERAGE.of(parts);
    }
    Formula points = parts.length == 0 ? Constant.ZERO : Formulas.sum(parts);
    return points.over(Formulas.count(voices).minus(1));
  }

  /** The sum of the ratings of the other sources' claims in use. */
  Formula ofClaims(Spot spot, Optional<Source> source) {
    return ofClaims(spot, source, book.evidence().inUse());
  }

  /**
   * The same of those that somebody hears.
   *
   * @param counted 1 where a claim is one of them and in use
   */
  Formula ofClaims(Spot spot, Optional<Source> source, Cells<Claim> counted) {
    List<RangeRef> ratings = others(spot, source, book.evidence().rating());
    List<RangeRef> inUse = others(spot, source, counted);
    return IntStream.range(0, ratings.size())
        .mapToObj(k -> Formulas.sumProduct(ratings.get(k), inUse.get(k)))
        .reduce(Formula::plus)
        .orElse(Constant.ZERO);
  }

  /** What a column says of the other claims of the cell. */
  List<RangeRef> others(Spot spot, Optional<Source> source, Cells<Claim> column) {
    RangeRef all = book.evidence().of(spot.criterion(), spot.option(), column).orElseThrow();
    RangeRef own =
        book.evidence().of(spot.criterion(), spot.option(), source, column).orElseThrow();
    return around(all, own);
  }

  /** A row or column without a part of it: what stands before and what stands behind. */
  private static List<RangeRef> around(RangeRef all, RangeRef part) {
    int down = all.height() > 1 ? 1 : 0;
    int right = 1 - down;
    List<RangeRef> others = new ArrayList<>();
    if (!part.contains(all.from())) {
      others.add(all.from().to(part.from().below(-down).right(-right)));
    }
    if (!part.contains(all.to())) {
      others.add(part.to().below(down).right(right).to(all.to()));
    }
    return others;
  }
}
