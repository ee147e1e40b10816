package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.References;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.SortedClaims.Run;
import java.util.Optional;

/** How many times each further condition holds. */
final class Furthers {
  private final Book book;

  Furthers(Book book) {
    this.book = book;
  }

  Formula count(Further one) {
    return switch (one) {
      case WHAT_IF ->
          oneIf(Formulas.not(Formulas.isEmpty(book.whatIf().letterInUse().first().fixed())));
      case EACH_CLAIM -> oneIf(Guard.read(Name.COMBINE.ref()).is(Combine.BY_CLAIM.word()));
      case SOURCES -> switchedOff(book.sources().counts().any());
      case CLAIMS -> switchedOff(book.evidence().counts().any());
      case ASSUMPTIONS -> assumed();
    };
  }

  private static Formula switchedOff(Optional<RangeRef> switches) {
    return switches
        .<Formula>map(cells -> Formulas.countIf(cells.fixed(), words(Rules.NO)))
        .orElse(Formulas.number(0));
  }

  private Formula assumed() {
    if (isAlwaysCited() || book.byRater().isPresent()) {
      return Formulas.number(0);
    }
    return book.evidence().claims().weighed().map(this::assumed).orElse(Formulas.number(0));
  }

  private Formula assumed(Run weighed) {
    RangeRef inUse = weighed.in(book.evidence().inUse()).fixed();
    RangeRef sources = weighed.in(book.evidence().source()).fixed();
    Formula own = Fn.SUMIF.of(sources, words(References.OWN), inUse);
    return oneIf(all(sum(inUse).moreThan(0), own.equalTo(sum(inUse))));
  }

  private boolean isAlwaysCited() {
    return book.decision().claims().stream().allMatch(claim -> claim.source().isPresent());
  }

  static int isCount(Further one, Analysis analysis) {
    Scenario scenario = analysis.scenario();
    return switch (one) {
      case WHAT_IF -> scenario.whatIfs().inUse().isPresent() ? 1 : 0;
      case EACH_CLAIM -> scenario.combine() == Combine.BY_CLAIM ? 1 : 0;
      case SOURCES -> scenario.sourcesOff().size();
      case CLAIMS -> scenario.claimsOff().size();
      case ASSUMPTIONS -> analysis.ratings().assumedAlone() ? 1 : 0;
    };
  }
}
