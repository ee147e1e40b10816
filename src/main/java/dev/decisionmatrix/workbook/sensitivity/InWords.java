package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.workbook.Guard.NOTHING;
import static dev.decisionmatrix.workbook.Sentences.following;

import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.ChangesTold;
import dev.decisionmatrix.analysis.NoRating;
import dev.decisionmatrix.analysis.RatingChange.Kind;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What would change the result, in the sentences of the analysis. */
final class InWords extends Area {
  private static final int SPAN = 11;
  private static final String NO_WEIGHT = "No single weight changes the leader.";
  private static final String NO_MOVE = "No weight moved between two criteria changes the leader.";
  private static final String NO_LEADER = "There is no single leader to pass.";

  private final List<Table<Option>> steps = new ArrayList<>();
  final Cells<Option> flips = step("One weight, in words", this::byWeight, ChangesTold::flip);
  final Cells<Option> moves = step("Weight moved, in words", this::byMove, ChangesTold::moved);
  final Cells<Option> ratings = step("One rating, in words", this::byRating, ChangesTold::rating);
  private final Cells<Option> evidence =
      step("Missing evidence, in words", this::byEvidence, ChangesTold::evidence);

  final Table<Option> results = new Table<>(book.optionRows());
  final Lines least = Lines.wide();

  InWords(SensitivitySheet sheet) {
    super(sheet);
    results
        .wideTexts(
            "In words",
            SPAN,
            this::inWords,
            o -> Expected.text(String.join(" ", ChangeWords.of(analysis, o))))
        .looking(Look.PROSE)
        .asLongAs(sheet.longest::of);
    NoRating rating = NoRating.of(analysis);
    least(
        "Smallest change of one weight",
        () -> least(sheet.takes.flipBy, flips, "", NO_WEIGHT),
        ChangeWords.nearestFlip(analysis).orElse(none(NO_WEIGHT)),
        sheet.longest.weight());
    least(
        "Smallest move of weight",
        () -> least(sheet.takes.moveShare, moves, "", NO_MOVE),
        ChangeWords.smallestTransfer(analysis).orElse(none(NO_MOVE)),
        sheet.longest.moved());
    least(
        "Smallest change of one rating",
        () -> least(sheet.rated.share, ratings, rating.besides(), rating.changes()),
        ChangeWords.smallestRatingChange(analysis)
            .map(sentence -> sentence + rating.besides())
            .orElse(none(rating.changes())),
        sheet.longest.rating() + rating.besides());
  }

  void addStepsTo(Flow flow) {
    steps.forEach(table -> flow.gap(1).add(table));
  }

  private Cells<Option> step(
      String title, Function<Option, Formula> formula, Function<ChangesTold, String> told) {
    Table<Option> table = new Table<>(book.optionRows());
    steps.add(table);
    return table
        .texts(title, formula, o -> Expected.text(told.apply(ChangesTold.of(analysis, o))))
        .looking(Look.NOTE);
  }

  private void least(String title, Supplier<Formula> formula, String expected, String longest) {
    least
        .single(title, Content.text(formula, () -> Expected.text(expected)))
        .looking(Look.PROSE)
        .asLongAs(any -> longest)
        .spanning(SPAN);
  }

  /** The sentence of the option with the least change. */
  private Formula least(Cells<Option> sizes, Cells<Option> sentences, String besides, String none) {
    RangeRef all = sizes.all();
    Formula least = item(sentences.all(), Formulas.place(Formulas.min(all), all));
    return ifThen(
        Formulas.count(all).moreThan(0),
        besides.isEmpty() ? least : least.and(words(besides)),
        ifThen(isFigure(leaderPlace()), words(none), book.changes().told(words(NO_LEADER))));
  }

  private String none(String none) {
    return leader().isPresent() ? none : NO_LEADER;
  }

  private Formula byWeight(Option option) {
    CellRef at = sheet.takes.flipAt.at(option);
    Formula now = item(matrix().weight().fixed(), sheet.takes.flipPlace.at(option));
    CellRef digits = sheet.takes.flipDigits.at(option);
    Formula[] blanks = {
      sheet.takes.flipOf.at(option), Sentences.share(at, digits), Sentences.share(now, digits)
    };
    Formula more = passes(ChangeWords.WEIGHS_MORE, option, blanks);
    Formula less = passes(ChangeWords.WEIGHS_LESS, option, blanks);
    Formula none = passes(ChangeWords.NO_WEIGHT, option);
    return whenContends(option, ifThen(isFigure(at), ifThen(at.atLeast(now), more, less), none));
  }

  private Formula byMove(Option option) {
    CellRef share = sheet.takes.moveShare.at(option);
    CellRef from = sheet.takes.moveFrom.at(option);
    CellRef to = sheet.takes.moveTo.at(option);
    Formula points = Formulas.inDigits(Sentences.percent(share), sheet.takes.moveDigits.at(option));
    Formula moved = passes(ChangeWords.MOVED, option, points, from, to);
    Formula behind =
        passes(ChangeWords.MOVED_BEHIND, option, points, from, to, sheet.moves.leading(option));
    Formula some = ifThen(sheet.moves.isBehindAnother(option), behind, moved);
    Formula none = passes(ChangeWords.NO_MOVE, option);
    return whenContends(option, ifThen(isFigure(share), some, none));
  }

  private Formula byRating(Option option) {
    Formula on = sheet.rated.on.at(option);
    Formula at = rating(sheet.rated.then.at(option), option);
    Formula now = rating(sheet.rated.now.at(option), option);
    Formula raised = passes(ChangeWords.RAISED, option, on, at, now);
    Formula lowered = passes(ChangeWords.LOWERED, option, leaderName(), on, at, now);
    Formula out = passes(ChangeWords.KNOCKED_OUT, option, on, at, now);
    Formula readmitted = Sentences.of(ChangeWords.READMITTED, name(option), on, at, now);
    Formula none = passes(NoRating.of(analysis).leads(), option);
    RatingTakes rated = sheet.rated;
    Formula leaders =
        ifThen(
            rated.is(option, Kind.LOWERED),
            lowered,
            ifThen(rated.is(option, Kind.KNOCKED_OUT), out, readmitted));
    Formula some = ifThen(rated.is(option, Kind.RAISED), raised, leaders);
    Formula told = ifThen(rated.kind.at(option).is(Expected.NONE), none, some);
    Formula unlessBelow =
        matrix().tooLow(option).map(low -> ifThen(low.moreThan(0), NOTHING, told)).orElse(told);
    return ifThen(sheet.takes.isBehind.at(option).is(1), unlessBelow, NOTHING);
  }

  private Formula rating(CellRef rating, Option option) {
    return Sentences.rating(
        book.kept(rating), sheet.rated.digits.at(option), sheet.rated.unit.at(option));
  }

  private Formula byEvidence(Option option) {
    Formula lowest = Guard.pick(Name.LOWEST.ref(), leaderPlace());
    Formula most = Guard.shown(matrix().highest().at(option), Decimals.ONE);
    Formula least = Guard.shown(lowest, Decimals.ONE);
    Formula sentence = Sentences.of(ChangeWords.EVIDENCE, name(option), most, leaderName(), least);
    Formula knockedOut = Sentences.of(ChangeWords.EVIDENCE_OUT, leaderName(), name(option), most);
    Formula mayGiveWay = Guard.pick(matrix().undecided().fixed(), leaderPlace()).moreThan(0);
    Formula told = ifThen(mayGiveWay, knockedOut, sentence);
    return whenContends(option, ifThen(matrix().overtakes().at(option).is(1), told, NOTHING));
  }

  /** A sentence that begins with the option and the leader. */
  private Formula passes(Sentence sentence, Option option, Formula... rest) {
    Stream<Formula> names = Stream.of(name(option), leaderName());
    return Sentences.of(sentence, Stream.concat(names, Stream.of(rest)).toArray(Formula[]::new));
  }

  private Formula inWords(Option option) {
    Formula missed = sheet.shortfalls.all(option);
    Formula out =
        sheet.readmissions.map(back -> missed.and(following(back.told(option)))).orElse(missed);
    return sheet
        .cheaper
        .map(back -> out.and(following(back.told(option))))
        .orElse(out)
        .and(flips.at(option))
        .and(following(moves.at(option)))
        .and(following(ratings.at(option)))
        .and(following(evidence.at(option)));
  }

  private Formula whenContends(Option option, Formula sentence) {
    return ifThen(sheet.takes.contends.at(option).is(1), sentence, NOTHING);
  }

  private Formula name(Option option) {
    return matrix().rating().head(option).fixed();
  }

  private Formula leaderName() {
    return Guard.pick(Name.OPTIONS.ref(), leaderPlace());
  }
}
