package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Overtaking;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;

/**
 * Which options could come first, were missing evidence to turn out well for them and badly for all
 * others: among the workings, step by step as {@link Overtaking} has it.
 */
final class Overtakers {
  final Cells<Option> overtakes;
  final Cells<Option> overtaker;
  final Cells<Option> overtaking;
  private final Book book;
  private final Analysis analysis;
  private final Scores scores;
  private final Outlasted outlasted;
  private final List<Option> openTo;
  private final Cells<Option> sure;
  private final Cells<Option> sureFirst;
  private final Cells<Option> toPass;
  private final Cells<Option> toReach;
  private final Cells<Option> reach;

  Overtakers(Book book, Scores scores, Outlasted outlasted) {
    this.book = book;
    this.scores = scores;
    this.outlasted = outlasted;
    analysis = book.analysis();
    OptionLines lines = new OptionLines(scores.workings, analysis);
    openTo = List.copyOf(analysis.verdict().open().keySet());
    sure = lines.points("Lowest, where sure to contend", this::sure, this::isSure);
    sureFirst = lines.points("And in first place", this::sureFirst, this::isSureFirst);
    toPass =
        lines.points(
            "Lowest of the others in first place",
            option -> ofOthers(option, sureFirst, Fn.MIN, Fn.SMALL),
            result -> Expected.number(analysis.overtaking().toPass(result)));
    toReach =
        lines.points(
            "What others are sure to have",
            option -> ofOthers(option, sure, Fn.MAX, Fn.LARGE),
            result -> Expected.number(analysis.overtaking().toReach(result)));
    overtakes =
        lines.counts(
            "Could come first (1)",
            this::overtakes,
            result -> Expected.oneIf(analysis.overtaking().couldComeFirst(result)));
    reach = lines.points("Highest of these", this::reach, this::isReach);
    overtaker =
        lines.counts(
            "Counted from the highest",
            this::overtaker,
            result -> Expected.number(openTo.indexOf(result.option()) + 1));
    overtaking =
        lines.texts(
            "In words",
            this::sentence,
            result -> analysis.verdict().open().getOrDefault(result.option(), ""));
  }

  private Formula sure(Option option) {
    CellRef lowest = scores.ranges.lowest.at(option);
    return onlyIf(all(isFigure(scores.contending.at(option)), isFigure(lowest)), lowest);
  }

  private Expected isSure(OptionResult result) {
    return result.knockedOut() ? Expected.none() : Expected.number(result.atLeast());
  }

  private Formula sureFirst(Option option) {
    return onlyIf(scores.rank.at(option).is(1), sure.at(option));
  }

  private Expected isSureFirst(OptionResult result) {
    return isFirst(result) ? Expected.number(result.atLeast()) : Expected.none();
  }

  private boolean isFirst(OptionResult result) {
    return analysis.ranking().first().contains(result.option());
  }

  /** The end of a line without the option's own figure. */
  private Formula ofOthers(Option option, Cells<Option> figures, Fn end, Fn byOrder) {
    RangeRef all = figures.keepingColumns();
    CellRef own = figures.at(option);
    Formula most = end.of(all);
    Formula next = ifThen(own.equalTo(most), byOrder.of(all, Formulas.number(2)), most);
    Formula others =
        ifThen(
            isFigure(own),
            onlyIf(count(all).moreThan(1), next),
            onlyIf(count(all).moreThan(0), most));
    return Guard.whenFigure(scores.contending.at(option), others);
  }

  private Formula overtakes(Option option) {
    CellRef highest = scores.ranges.highest.at(option);
    CellRef pass = toPass.at(option);
    CellRef least = toReach.at(option);
    Formula passes = all(isFigure(pass), pass.lessThan(highest));
    return oneIf(
        all(
            isFigure(scores.contending.at(option)),
            any(not(isFigure(least)), least.atMost(highest)),
            any(isFigure(outlasted.givesWay.at(option)), passes)));
  }

  private Formula reach(Option option) {
    return onlyIf(overtakes.at(option).is(1), scores.ranges.highest.at(option));
  }

  private Expected isReach(OptionResult result) {
    return analysis.overtaking().couldComeFirst(result)
        ? Expected.number(result.highest())
        : Expected.none();
  }

  private Formula overtaker(Option option) {
    CellRef own = reach.at(option);
    Formula alike = Formulas.countIf(Guard.upTo(reach.first(), own), own);
    Formula isAlone =
        all(outlasted.mayGiveWay.at(option).is(1), count(scores.contending.keepingColumns()).is(1));
    return ifThen(
        isFigure(own),
        Fn.RANK.of(own, reach.keepingColumns()).plus(alike).minus(1),
        oneIf(isAlone));
  }

  private Formula sentence(Option option) {
    Formula none = Guard.NOTHING;
    Formula alone =
        Sentences.of(VerdictWords.OPEN_ALONE, name(option), outlasted.demand.at(option));
    return ifThen(
        overtakes.at(option).is(1),
        ifThen(isFigure(outlasted.givesWay.at(option)), outlasting(option), passing(option)),
        ifThen(overtaker.at(option).is(1), alone, none));
  }

  private Formula outlasting(Option option) {
    CellRef place = outlasted.givesWay.at(option);
    return Sentences.of(
        VerdictWords.OPEN_OUT,
        Guard.pick(Name.OPTIONS.ref(), place),
        Guard.pick(outlasted.demand.keepingColumns(), place),
        name(option),
        highest(option));
  }

  private Formula passing(Option option) {
    Formula shared = Formulas.countIf(Name.RANK.ref(), Constant.ONE).moreThan(1);
    return Sentences.of(
        VerdictWords.OPEN,
        name(option),
        highest(option),
        ifThen(shared, words(VerdictWords.TIED_FIRST), Sentences.name(Name.LEADER.ref())),
        Guard.shown(toPass.at(option), Decimals.ONE));
  }

  private Formula highest(Option option) {
    return Guard.shown(scores.ranges.highest.at(option), Decimals.ONE);
  }

  private Formula name(Option option) {
    return book.matrix().contribution().head(option).anchored(Anchor.ROW);
  }
}
