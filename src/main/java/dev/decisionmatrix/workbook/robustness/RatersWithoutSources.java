package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sum;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.ByRaterCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Hearings;
import dev.decisionmatrix.workbook.JoinedRaters;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Spot;
import java.util.List;
import java.util.Optional;

/**
 * Steps on the sheet Workings: what raters make of the cells that a source speaks on, each without
 * the source, and what comes of it when they are joined.
 */
final class RatersWithoutSources {
  private final Book book;
  private final Hearings hearings;
  private final RestOfEvidence rest;
  private final WithoutSources without;
  private final Body<Said, Optional<Rater>> says;
  private final JoinedRaters<Said> joined;

  private RatersWithoutSources(Book book, WithoutSources without, List<Said> all) {
    this.book = book;
    this.without = without;
    hearings = new Hearings(book);
    rest = new RestOfEvidence(book);
    List<Said> rated = all.stream().filter(said -> hearings.rates(said.spot())).toList();
    Table<Said> table =
        new Table<>(
            Names.of(rated, "Without", (Said said) -> book.references().label(said.source()))
                .after(1));
    table.over("Each rater");
    says =
        table.across(
            Hearings.listeners(book.decision().raters()),
            rater -> rater.map(Rater::name).orElse("Nobody"),
            rater ->
                Content.<Said>figures(
                        said -> book.figures(said.spot().criterion()).combined(),
                        said -> says(said, rater),
                        said -> isSaid(said, rater))
                    .onlyFor(said -> hearings.rates(said.spot(), rater)));
    joined =
        new JoinedRaters<>(
            book,
            table,
            new JoinedRaters.Rows<>(
                Said::spot,
                without::then,
                says::at,
                (said, rater) -> hearings.rates(said.spot(), rater)));
    book.workings().section("What raters make of a cell without each source", table);
  }

  /** Nothing where nobody rates. */
  static Optional<RatersWithoutSources> of(Book book, WithoutSources without, List<Said> all) {
    return book.decision().raters().isEmpty()
        ? Optional.empty()
        : Optional.of(new RatersWithoutSources(book, without, all));
  }

  /** Empty where nobody rates the cell. */
  Optional<Formula> joined(Said said) {
    return Optional.of(said)
        .filter(one -> hearings.rates(one.spot()))
        .map(one -> joined.joined().at(one));
  }

  private Expected isSaid(Said said, Optional<Rater> rater) {
    Rating then = without.then(said).byEvidence();
    return rater.isPresent()
        ? Expected.number(then.by(rater.get()))
        : Expected.number(book.analysis().ratings().heard(then, rater).rating());
  }

  private ByRaterCells cells() {
    return book.byRater().orElseThrow();
  }

  private Formula says(Said said, Optional<Rater> rater) {
    Spot spot = said.spot();
    CellRef now = cells().says().at(spot, rater);
    if (!hearings.of(spot, rater).contains(new Hearings.Hearing(spot, rater, said.source()))) {
      return now;
    }
    List<RangeRef> others = cells().heard().rangesWithout(spot, rater, said.source());
    Formula[] parts = others.toArray(Formula[]::new);
    Formula bySource = parts.length == 0 ? Constant.ZERO : Fn.AVERAGE.of(parts);
    Formula left = left(said, cells().hears().of(rater));
    Formula byClaim = rest.ofClaims(spot, said.source(), cells().hears().of(rater)).over(left);
    Formula combine = Guard.read(Name.COMBINE.ref());
    Scale scale = spot.criterion().scale();
    Formula rating =
        ifThen(
            combine.is(Combine.BY_SOURCE.word()),
            Guard.mean(scale, bySource),
            onlyIf(combine.is(Combine.BY_CLAIM.word()), Guard.mean(scale, byClaim)));
    return onlyIf(own(said, rater).moreThan(0), rating);
  }

  /** Claims of its own that are left. */
  private Formula own(Said said, Optional<Rater> rater) {
    Formula all = left(said, cells().hears().of(rater));
    boolean shared = rater.isPresent() && hearings.rates(said.spot(), Optional.empty());
    return shared ? all.minus(left(said, cells().hears().of(Optional.empty()))) : all;
  }

  private Formula left(Said said, Cells<Claim> hears) {
    List<RangeRef> parts = rest.others(said.spot(), said.source(), hears);
    return parts.isEmpty() ? Constant.ZERO : sum(parts.toArray(Formula[]::new));
  }
}
