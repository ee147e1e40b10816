package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EvidenceCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Hearings;
import dev.decisionmatrix.workbook.Hearings.Hearing;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.SortedClaims.Run;
import dev.decisionmatrix.workbook.Spot;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Steps on the sheet Workings: which claims each rater hears, its own and those that nobody in
 * particular makes, and what each source then says to it.
 */
final class Listening {
  static final String NOBODY = "Nobody in particular";

  private final Book book;
  private final EvidenceCells evidence;
  final Hearings hearings;
  final Body<Claim, Optional<Rater>> hears;
  private final Cells<Hearing> says;

  Listening(Book book) {
    this.book = book;
    evidence = book.evidence();
    hearings = new Hearings(book);
    Table<Claim> claims = new Table<>(Names.none(evidence.claims().inOrder()).after(1));
    hears =
        claims.across(
            Hearings.listeners(book.decision().raters()),
            Listening::name,
            rater ->
                Content.<Claim>figures(
                        WHOLE,
                        claim -> evidence.inUse().at(claim),
                        claim -> Expected.oneIf(book.analysis().scenario().counts(claim)))
                    .onlyFor(claim -> Hearings.hears(rater, claim)));
    Table<Hearing> sources =
        new Table<>(Names.of(hearings.all(), "Rater", hearing -> name(hearing.rater())));
    says =
        sources.figures(
            "A source says to it",
            hearing -> book.figures(hearing.spot().criterion()).combined(),
            this::mean,
            hearing -> Expected.number(isMean(hearing)));
    hearings.stand(says);
    book.workings()
        .section("Claims in use that each rater hears (1), in the order of Evidence", claims)
        .section("What each source says to each rater, cell by cell", sources);
  }

  static String name(Optional<Rater> rater) {
    return rater.map(Rater::name).orElse(NOBODY);
  }

  private ClaimsInUse heardBy(Optional<Rater> rater) {
    return new ClaimsInUse(evidence, hears.of(rater));
  }

  private Formula mean(Hearing hearing) {
    ClaimsInUse heard = heardBy(hearing.rater());
    return heard.mean(heard.of(hearing.spot(), hearing.source()).orElseThrow());
  }

  private OptionalDouble isMean(Hearing hearing) {
    return heard(hearing.spot(), hearing.rater()).by(hearing.source()).stream()
        .mapToDouble(mean -> mean)
        .findFirst();
  }

  /** What the listener hears of the cell, as if there were nobody else. */
  Rating heard(Spot spot, Optional<Rater> rater) {
    return book.analysis().ratings().heard(spot.criterion(), spot.option(), rater);
  }

  /** What a rater makes of a cell; "-" where no claim of its own is in use. */
  Formula rating(Spot spot, Optional<Rater> rater) {
    ClaimsInUse heard = heardBy(rater);
    Run run = heard.of(spot).orElseThrow();
    Formula rule = Guard.read(Name.COMBINE.ref());
    Formula bySource =
        Guard.mean(spot.criterion().scale(), Fn.AVERAGE.of(hearings.range(spot, rater)));
    Formula combined =
        ifThen(
            rule.is(Combine.BY_SOURCE.word()),
            bySource,
            onlyIf(rule.is(Combine.BY_CLAIM.word()), heard.mean(run)));
    return onlyIf(own(spot, rater, run).moreThan(Constant.ZERO), combined);
  }

  /** How many claims of its own are in use: all that it hears but for those of nobody. */
  private Formula own(Spot spot, Optional<Rater> rater, Run run) {
    Formula all = sum(run.in(hears.of(rater)));
    boolean shared = rater.isPresent() && hearings.rates(spot, Optional.empty());
    return shared ? all.minus(sum(run.in(hears.of(Optional.empty())))) : all;
  }
}
