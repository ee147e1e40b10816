package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.RatingChange;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SensitivityPlaces.Least;
import dev.decisionmatrix.workbook.SensitivityPlaces.Saying;
import dev.decisionmatrix.workbook.SensitivityPlaces.Take;
import dev.decisionmatrix.workbook.SensitivityWorking.Fact;
import dev.decisionmatrix.workbook.SensitivityWorking.Part;
import java.util.Optional;

/** What would change the result, in the sentences of the analysis. */
final class SensitivityWords {
  private static final String NO_LEADER = "There is no single leader to pass.";

  private final Analysis analysis;
  private final MatrixPlaces matrix;
  private final SensitivityPlaces places;
  private final CellRef leaderPlace;
  private final Formula leader;

  SensitivityWords(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.matrix = layout.matrix();
    this.places = layout.sensitivity();
    this.leaderPlace = places.leaderPlace().fixed();
    this.leader = Guard.pick(Name.OPTIONS.ref(), leaderPlace);
  }

  void addTo(SheetPlan.Builder sheet) {
    addHeads(sheet);
    for (Option option : places.options()) {
      ChangesTold told = ChangesTold.of(analysis, option);
      sheet
          .add(sentence(Saying.FLIP, option, flip(option), told.flip()))
          .add(sentence(Saying.MOVE, option, moved(option), told.moved()))
          .add(sentence(Saying.RATING, option, rating(option), told.rating()))
          .add(sentence(Saying.EVIDENCE, option, evidence(option), told.evidence()));
      CellRef at = places.words(option);
      sheet
          .add(
              new Live(at, all(option), String.join(" ", ChangeWords.of(analysis, option)))
                  .looking(Look.PROSE))
          .merge(at.to(Tab.SENSITIVITY.at(at.row(), SensitivityPlaces.LAST_COLUMN)));
    }
    addLeast(sheet, Least.WEIGHT, Take.FLIP_BY, Saying.FLIP);
    addLeast(sheet, Least.TRANSFER, Take.MOVE_SHARE, Saying.MOVE);
    addLeast(sheet, Least.RATING, Take.RATED_BY, Saying.RATING);
  }

  private void addHeads(SheetPlan.Builder sheet) {
    for (Saying saying : Saying.values()) {
      CellRef head = Tab.SENSITIVITY.at(places.sayingHead(saying), SensitivityPlaces.FIRST_FIGURE);
      sheet.add(new Label(head, Phrases.capitalised(title(saying)) + ", in words", Look.HEAD));
    }
  }

  private static String title(Saying saying) {
    return switch (saying) {
      case FLIP -> "one weight";
      case MOVE -> "weight moved";
      case RATING -> "one rating";
      case EVIDENCE -> "missing evidence";
    };
  }

  private Live sentence(Saying saying, Option option, Formula formula, String expected) {
    return new Live(places.at(saying, option), formula, expected).looking(Look.NOTE);
  }

  private Formula flip(Option option) {
    CellRef at = places.at(Take.FLIP_AT, option);
    Formula place = places.at(Fact.FLIP_PLACE, option);
    Formula now = itemOf(matrix.all(Middle.WEIGHT).fixed(), place, Constant.ONE);
    Formula[] blanks = {
      name(option),
      leader,
      places.at(Take.FLIP_OF, option),
      Sentences.share(at),
      Sentences.share(now)
    };
    return onlyIf(
        Fact.CONTENDS,
        option,
        ifThen(
            isFigure(at),
            ifThen(
                at.atLeast(now),
                Sentences.of(ChangeWords.WEIGHS_MORE, blanks),
                Sentences.of(ChangeWords.WEIGHS_LESS, blanks)),
            Sentences.of(ChangeWords.NO_WEIGHT, name(option), leader)));
  }

  private Formula moved(Option option) {
    CellRef share = places.at(Take.MOVE_SHARE, option);
    Formula moved =
        Sentences.of(
            ChangeWords.MOVED,
            name(option),
            leader,
            Sentences.share(share),
            places.at(Take.MOVE_FROM, option),
            places.at(Take.MOVE_TO, option));
    Formula none = Sentences.of(ChangeWords.NO_MOVE, name(option), leader);
    return onlyIf(Fact.CONTENDS, option, ifThen(isFigure(share), moved, none));
  }

  private Formula rating(Option option) {
    CellRef kind = places.at(Fact.KIND, option);
    Formula criterion = places.at(Take.RATED_ON, option);
    Formula at = Sentences.rating(places.at(Take.RATED_AT, option));
    Formula now = Sentences.rating(places.at(Take.RATED_NOW, option));
    Formula raised = Sentences.of(ChangeWords.RAISED, name(option), leader, criterion, at, now);
    Formula lowered =
        Sentences.of(ChangeWords.LOWERED, name(option), leader, leader, criterion, at, now);
    Formula out = Sentences.of(ChangeWords.KNOCKED_OUT, name(option), leader, criterion, at, now);
    Formula readmitted = Sentences.of(ChangeWords.READMITTED, name(option), criterion, at, now);
    Formula none = Sentences.of(ChangeWords.NO_RATING, name(option), leader);
    return onlyIf(
        Fact.STANDS_BEHIND,
        option,
        ifThen(
            kind.equalTo(words(Expected.NONE)),
            none,
            ifThen(
                SensitivityOptions.is(kind, RatingChange.Kind.RAISED),
                raised,
                ifThen(
                    SensitivityOptions.is(kind, RatingChange.Kind.LOWERED),
                    lowered,
                    ifThen(
                        SensitivityOptions.is(kind, RatingChange.Kind.KNOCKED_OUT),
                        out,
                        readmitted)))));
  }

  private Formula evidence(Option option) {
    Formula lowest = Guard.pick(Name.LOWEST.ref(), leaderPlace);
    CellRef highest = matrix.at(Figure.HIGHEST, option);
    return onlyIf(
        Fact.CONTENDS,
        option,
        ifThen(
            lowest.lessThan(highest),
            Sentences.of(
                ChangeWords.EVIDENCE,
                name(option),
                Guard.shown(highest, Decimals.ONE),
                leader,
                Guard.shown(lowest, Decimals.ONE)),
            Guard.NOTHING));
  }

  private Formula all(Option option) {
    RangeRef out = places.of(Part.OUT, option);
    return out.to()
        .and(places.at(Saying.FLIP, option))
        .and(Sentences.following(places.at(Saying.MOVE, option)))
        .and(Sentences.following(places.at(Saying.RATING, option)))
        .and(Sentences.following(places.at(Saying.EVIDENCE, option)));
  }

  private Formula onlyIf(Fact fact, Option option, Formula sentence) {
    return ifThen(places.at(fact, option).equalTo(Constant.ONE), sentence, Guard.NOTHING);
  }

  private Formula name(Option option) {
    return matrix.optionHead(Block.RATING, option).fixed();
  }

  /** The sentence of the option with the least change. */
  private void addLeast(SheetPlan.Builder sheet, Least least, Take size, Saying sentences) {
    CellRef at = SensitivityPlaces.least(least);
    RangeRef sizes = places.all(size);
    Formula place = place(Fn.MIN.of(sizes), sizes);
    sheet
        .add(new Label(at.right(-2), label(least), Look.LABEL))
        .merge(at.right(-2).to(at.right(-1)))
        .add(
            new Live(
                    at,
                    ifThen(
                        Fn.COUNT.of(sizes).moreThan(Constant.ZERO),
                        itemOf(places.all(sentences), place, Constant.ONE),
                        ifThen(isFigure(leaderPlace), words(none(least)), words(NO_LEADER))),
                    told(least))
                .looking(Look.PROSE))
        .merge(at.to(Tab.SENSITIVITY.at(at.row(), SensitivityPlaces.LAST_COLUMN)));
  }

  private String told(Least least) {
    var stability = analysis.stability();
    Optional<Option> passing =
        switch (least) {
          case WEIGHT -> stability.nearestFlip().map(way -> way.passing());
          case TRANSFER -> stability.smallestTransfer().map(way -> way.passing());
          case RATING -> stability.smallestRatingChange().map(way -> way.passing());
        };
    String none = analysis.ranking().leader().isPresent() ? none(least) : NO_LEADER;
    return passing
        .map(option -> ChangesTold.of(analysis, option))
        .map(
            told ->
                switch (least) {
                  case WEIGHT -> told.flip();
                  case TRANSFER -> told.moved();
                  case RATING -> told.rating();
                })
        .orElse(none);
  }

  private static String label(Least least) {
    return switch (least) {
      case WEIGHT -> "Smallest change of one weight";
      case TRANSFER -> "Smallest move of weight";
      case RATING -> "Smallest change of one rating";
    };
  }

  private static String none(Least least) {
    return switch (least) {
      case WEIGHT -> "No single weight changes the leader.";
      case TRANSFER -> "No weight moved between two criteria changes the leader.";
      case RATING -> "No single rating changes the leader.";
    };
  }
}
