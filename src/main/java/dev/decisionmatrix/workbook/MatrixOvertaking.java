package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;

/**
 * Which options could come first, were missing evidence to turn out well for them and badly for
 * those in first place.
 */
final class MatrixOvertaking {
  private final Analysis analysis;
  private final MatrixPlaces places;
  private final Overtaking overtaking;

  MatrixOvertaking(Analysis analysis, MatrixPlaces places) {
    this.analysis = analysis;
    this.places = places;
    this.overtaking = new Overtaking(analysis);
  }

  void addTo(SheetPlan.Builder sheet) {
    for (Option option : places.options()) {
      OptionResult result = analysis.option(option);
      sheet
          .add(firstLowest(option, result))
          .add(toPass(option, result))
          .add(overtakes(option, result))
          .add(overtaker(option))
          .add(sentence(option));
    }
  }

  private Live firstLowest(Option option, OptionResult result) {
    return new Live(
        places.at(Working.FIRST_LOWEST, option),
        onlyIf(
            places.at(Figure.RANK, option).equalTo(Constant.ONE), places.at(Figure.LOWEST, option)),
        analysis.ranking().first().contains(option)
            ? Expected.number(result.lowest())
            : Expected.text(Expected.NONE),
        Decimals.ONE);
  }

  private Live toPass(Option option, OptionResult result) {
    RangeRef lows = places.all(Working.FIRST_LOWEST).anchored(Anchor.COLUMN);
    CellRef own = places.at(Working.FIRST_LOWEST, option);
    Formula second = Fn.SMALL.of(lows, Constant.ONE.plus(Constant.ONE));
    Formula others =
        onlyIf(
            Fn.COUNT.of(lows).moreThan(Constant.ONE),
            ifThen(own.equalTo(Fn.MIN.of(lows)), second, Fn.MIN.of(lows)));
    return new Live(
        places.at(Working.TO_PASS, option),
        Guard.whenFigure(
            places.at(Working.CONTENDING, option), ifThen(isFigure(own), others, Fn.MIN.of(lows))),
        Expected.number(overtaking.toPass(result)),
        Decimals.ONE);
  }

  private Live overtakes(Option option, OptionResult result) {
    CellRef toPass = places.at(Working.TO_PASS, option);
    CellRef highest = places.at(Figure.HIGHEST, option);
    return new Live(
        places.at(Working.OVERTAKES, option),
        Guard.oneIf(all(isFigure(toPass), toPass.lessThan(highest))),
        overtaking.couldComeFirst(result) ? 1 : 0,
        Decimals.WHOLE);
  }

  private Live overtaker(Option option) {
    CellRef overtakes = places.at(Working.OVERTAKES, option);
    RangeRef upTo = Guard.upTo(places.all(Working.OVERTAKES).from(), overtakes);
    return new Live(
        places.at(Working.OVERTAKER, option),
        ifThen(overtakes.equalTo(Constant.ONE), Guard.sum(upTo), Constant.ZERO),
        overtaking.options().indexOf(option) + 1,
        Decimals.WHOLE);
  }

  private Live sentence(Option option) {
    Formula leader =
        ifThen(
            Fn.COUNTIF.of(Name.RANK.ref(), Constant.ONE).moreThan(Constant.ONE),
            words(VerdictWords.TIED_FIRST),
            Name.LEADER.ref());
    Formula sentence =
        Sentences.of(
            VerdictWords.OPEN,
            places.optionHead(Block.CONTRIBUTION, option).anchored(Anchor.ROW),
            Guard.shown(places.at(Figure.HIGHEST, option), Decimals.ONE),
            leader,
            Guard.shown(places.at(Working.TO_PASS, option), Decimals.ONE));
    return new Live(
            places.at(Working.SENTENCE, option),
            ifThen(
                places.at(Working.OVERTAKES, option).equalTo(Constant.ONE),
                sentence,
                Guard.NOTHING),
            overtaking.sentence(option))
        .looking(Look.NOTE);
  }
}
