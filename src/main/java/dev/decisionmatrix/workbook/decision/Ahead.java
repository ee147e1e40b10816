package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.ChangesInShort;
import dev.decisionmatrix.analysis.ChangesInShort.Room;
import dev.decisionmatrix.analysis.NoRating;
import dev.decisionmatrix.analysis.RatingChange.Kind;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.SensitivityCells;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.decision.ShortNames.OfOption;
import java.util.Optional;

/** What would put an option first, in the few words of the analysis, by its place in file order. */
final class Ahead {
  private final Book book;
  private final Lead lead;
  private final ShortNames names;

  Ahead(Book book, Lead lead, ShortNames names) {
    this.book = book;
    this.lead = lead;
    this.names = names;
  }

  /** The least change of one weight. */
  Formula weight(Formula option) {
    Formula some =
        ifThen(
            isFigure(at(ways().flipAt(), option)),
            weight(option, Room.ALONE),
            words(ChangesInShort.NO_WEIGHT));
    Formula leads = ifThen(contends(option), some, words(ChangesInShort.OUT));
    return ifLed(back().map(back -> back.weight(option, leads)).orElse(leads));
  }

  private Formula weight(Formula option, Room room) {
    Formula on = at(ways().flip(), option);
    Formula at = at(ways().flipAt(), option);
    Formula now = itemOf(book.matrix().weight().fixed(), on, Constant.ONE);
    Formula digits = at(ways().flipDigits(), option);
    Formula name = names.criteria(room).at(on);
    Formula to = Sentences.share(at, digits);
    Formula from = Sentences.share(now, digits);
    return ifThen(
        at.atLeast(now),
        Sentences.of(ChangesInShort.WEIGHS_MORE, name, to, from),
        Sentences.of(ChangesInShort.WEIGHS_LESS, name, to, from));
  }

  /** The least move of weight. */
  Formula move(Formula option) {
    Formula leading = at(ways().leading(), option);
    Formula behind = Sentences.of(ChangesInShort.BEHIND, names.of(OfOption.DISSENT).at(leading));
    Formula crowded = move(option, ChangesInShort.MOVED, Room.IN_A_CROWD).and(behind);
    Formula some =
        ifThen(isFigure(leading), crowded, move(option, ChangesInShort.MOVED, Room.BESIDE_ANOTHER));
    return ifLed(
        ifThen(
            contends(option),
            ifThen(isFigure(at(ways().moved(), option)), some, words(ChangesInShort.NO_MOVE)),
            Guard.NOTHING));
  }

  private Formula move(Formula option, Sentence sentence, Room room) {
    Formula share = Sentences.share(at(ways().moved(), option), at(ways().movedDigits(), option));
    return Sentences.of(
        sentence,
        share,
        names.criteria(room).at(at(ways().from(), option)),
        names.criteria(room).at(at(ways().to(), option)));
  }

  /** The least change of one rating; what brings back an option that is too low. */
  Formula rating(Formula option) {
    Formula leads = leadsByRating(option);
    return ifLed(back().map(back -> back.rating(option, leads)).orElse(leads));
  }

  private Formula leadsByRating(Formula option) {
    Formula leader = names.of(OfOption.CHANGE).at(lead.at(1));
    Formula others =
        ifThen(
            is(option, Kind.LOWERED),
            rating(option, ChangesInShort.LOWERED, Room.BESIDE_ANOTHER, leader),
            ifThen(
                is(option, Kind.KNOCKED_OUT),
                rating(option, ChangesInShort.KNOCKED_OUT, Room.BESIDE_ANOTHER, leader),
                words(NoRating.of(book.analysis()).does())));
    return ifThen(
        is(option, Kind.RAISED),
        rating(option, ChangesInShort.RAISED, Room.ALONE),
        ifThen(
            is(option, Kind.READMITTED),
            rating(option, ChangesInShort.READMITTED, Room.ALONE),
            others));
  }

  /** After what comes before it: the criterion and two ratings. */
  private Formula rating(Formula option, Sentence sentence, Room room, Formula... before) {
    Formula digits = at(ways().digits(), option);
    Formula unit = at(ways().unit(), option);
    Formula[] blanks = new Formula[before.length + 3];
    System.arraycopy(before, 0, blanks, 0, before.length);
    blanks[before.length] = names.criteria(room).at(at(ways().on(), option));
    blanks[before.length + 1] =
        Sentences.rating(book.kept(at(ways().then(), option)), digits, unit);
    blanks[before.length + 2] = Sentences.rating(book.kept(at(ways().now(), option)), digits, unit);
    return Sentences.of(sentence, blanks);
  }

  /** One way for an option further behind: a weight, else a move, else its own rating. */
  Formula other(Formula option) {
    Formula name = names.of(OfOption.CHANGE).at(option);
    Formula never = Sentences.of(NoRating.of(book.analysis()).never(), name);
    Formula readmits =
        ifThen(
            is(option, Kind.READMITTED),
            other(name, rating(option, ChangesInShort.READMITS, Room.IN_A_CROWD)),
            never);
    Formula rating =
        ifThen(
            is(option, Kind.RAISED),
            other(name, rating(option, ChangesInShort.RAISES, Room.IN_A_CROWD)),
            readmits);
    Formula isMove =
        Formulas.all(
            isFigure(at(ways().moved(), option)),
            Formulas.not(isFigure(at(ways().leading(), option))));
    Formula move =
        ifThen(isMove, other(name, move(option, ChangesInShort.MOVES, Room.IN_A_CROWD)), rating);
    Formula leads =
        ifThen(
            isFigure(at(ways().flipAt(), option)),
            other(name, weight(option, Room.BESIDE_ANOTHER)),
            move);
    return ifLed(back().map(back -> back.other(name, option, leads)).orElse(leads));
  }

  private static Formula other(Formula name, Formula way) {
    return Sentences.of(ChangesInShort.OTHER, name, way);
  }

  /** Of options that are too low; empty where nothing must be reached. */
  private Optional<Back> back() {
    return book.sensitivity().back().map(cells -> new Back(cells, names, book));
  }

  private Formula ifLed(Formula told) {
    return ifThen(lead.firsts().is(1), told, Guard.NOTHING);
  }

  private static Formula contends(Formula option) {
    return isFigure(Guard.pick(Name.RANK.ref(), option));
  }

  private Formula is(Formula option, Kind kind) {
    return at(ways().kind(), option).is(kind.word());
  }

  private static Formula at(Cells<Option> column, Formula option) {
    return itemOf(column.fixed(), option, Constant.ONE);
  }

  private SensitivityCells.Ways ways() {
    return book.sensitivity().ways();
  }
}
