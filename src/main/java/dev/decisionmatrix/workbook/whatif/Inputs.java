package dev.decisionmatrix.workbook.whatif;

import dev.decisionmatrix.analysis.TriedRating;
import dev.decisionmatrix.analysis.WhatIfSet;
import dev.decisionmatrix.analysis.WhatIfs;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.WhatIfCells;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What people type on the sheet: names, kinds and figures of the what-ifs, ratings to try. */
final class Inputs {
  /** The columns of a what-if: what is typed, and what follows. */
  private static final int COLUMNS = 2;

  final Map<Letter, Sayings<String>> names = new EnumMap<>(Letter.class);
  final Map<Letter, Sayings<String>> modes = new EnumMap<>(Letter.class);
  final Map<Letter, Sayings<Criterion>> weights = new EnumMap<>(Letter.class);

  /** Empty where nobody weighs groups. */
  final Map<Letter, Sayings<Group>> groups = new EnumMap<>(Letter.class);

  final Map<Letter, Sayings<Integer>> ratings = new EnumMap<>(Letter.class);
  final Sayings<Integer> options;
  final Sayings<Integer> criteria;
  private final List<Integer> lines;

  /**
   * @param ofRating what a rating of a line may be
   */
  Inputs(Book book, Function<Integer, Rule> ofRating) {
    WhatIfs given = book.analysis().scenario().whatIfs();
    lines = IntStream.range(0, given.ratings().size()).boxed().toList();
    for (Letter letter : Letter.values()) {
      names.put(
          letter,
          Sayings.one(
              COLUMNS, input(any -> word(given.set(letter).name()), any -> Rules.WHAT_IF_NAME)));
      modes.put(
          letter,
          Sayings.one(
              1, input(any -> word(given.set(letter).mode().word()), any -> Rules.WHAT_IF_MODE)));
      weights.put(
          letter,
          new Sayings<>(
              book.decision().criteria(),
              1,
              input(
                  criterion -> Input.Content.of(given.set(letter).typed(criterion)),
                  any -> Rules.WHAT_IF_FIGURE)));
      book.decision()
          .weighedTree()
          .ifPresent(tree -> groups.put(letter, ofGroups(tree, given.set(letter))));
      ratings.put(
          letter,
          new Sayings<>(
              lines,
              1,
              input(line -> Input.Content.of(given.ratings().get(line).tried(letter)), ofRating)));
    }
    options =
        list(
            given,
            line -> line.option().map(Option::name).orElse(""),
            () ->
                Rules.oneOf(
                    "Option of the rating",
                    book.matrix().rating().heads(),
                    "The option whose rating is tried."));
    criteria =
        list(
            given,
            line -> line.criterion().map(Criterion::name).orElse(""),
            () ->
                Rules.oneOf(
                    "Criterion of the rating",
                    book.matrix().criteria().all(),
                    "The criterion that it is rated on."));
  }

  private static Sayings<Group> ofGroups(CriteriaTree tree, WhatIfSet given) {
    return new Sayings<>(
        tree.groups(),
        1,
        input(group -> Input.Content.of(given.typed(group)), any -> Rules.WHAT_IF_FIGURE));
  }

  private Sayings<Integer> list(
      WhatIfs given, Function<TriedRating, String> name, Supplier<Rule> rule) {
    return new Sayings<>(
        lines, 1, input(line -> word(name.apply(given.ratings().get(line))), any -> rule.get()));
  }

  private static <T> Content<T> input(Function<T, Input.Content> given, Function<T, Rule> rule) {
    return Content.inputs(Decimals.AS_TYPED, given, rule);
  }

  private static Input.Content word(String text) {
    return text.isEmpty() ? new Input.Content.Blank() : new Input.Content.Text(text);
  }

  /** From the top of the list of ratings. */
  List<Integer> lines() {
    return lines;
  }

  CellRef name(Letter letter) {
    return Objects.requireNonNull(names.get(letter)).cells().first();
  }

  CellRef mode(Letter letter) {
    return Objects.requireNonNull(modes.get(letter)).cells().first();
  }

  Cells<Criterion> weight(Letter letter) {
    return Objects.requireNonNull(weights.get(letter)).cells();
  }

  Cells<Group> group(Letter letter) {
    return Objects.requireNonNull(groups.get(letter)).cells();
  }

  Cells<Integer> rating(Letter letter) {
    return Objects.requireNonNull(ratings.get(letter)).cells();
  }

  void define(SheetPlan.Builder sheet) {
    define(sheet, Name.WHAT_IF_NAME, names);
    define(sheet, Name.WHAT_IF_MODE, modes);
    define(sheet, Name.WHAT_IF_WEIGHT, weights);
    if (!groups.isEmpty()) {
      define(sheet, Name.WHAT_IF_GROUP, groups);
    }
    RangeRef listed = options.cells().first().to(rating(Letter.C).all().to());
    sheet.define(Name.WHAT_IF_RATING.text(), listed);
  }

  /** What follows from an input stands beside it: together they are several ranges. */
  private static <T> void define(
      SheetPlan.Builder sheet, Name name, Map<Letter, Sayings<T>> inputs) {
    inputs.forEach((letter, each) -> sheet.define(name.of(letter), each.cells().all()));
    sheet.define(
        name.text(),
        inputs.values().stream().map(each -> each.cells().all()).toArray(RangeRef[]::new));
  }

  WhatIfCells.Inputs cells() {
    return new WhatIfCells.Inputs(
        cells(names),
        cells(modes),
        cells(weights),
        cells(groups),
        options.cells(),
        criteria.cells(),
        cells(ratings));
  }

  private static <T> Map<Letter, Cells<T>> cells(Map<Letter, Sayings<T>> all) {
    Map<Letter, Cells<T>> cells = new EnumMap<>(Letter.class);
    all.forEach((letter, sayings) -> cells.put(letter, sayings.cells()));
    return cells;
  }
}
