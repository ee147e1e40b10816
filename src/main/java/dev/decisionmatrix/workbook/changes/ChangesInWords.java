package dev.decisionmatrix.workbook.changes;

import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.words;
import static java.util.stream.Collectors.joining;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.DeliveredInput.Kind;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.WhatIfChoices;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first changes in words, in the workings, and the sentence that tells them on Decision. */
final class ChangesInWords {
  /** How many the sheet Changes lists by themselves. */
  static final int LISTED = 8;

  /** Letters for which there is room on the sheet Decision. */
  private static final int LONGEST = 108;

  private static final int TWO = 2;
  private static final String ONE_LISTED = " change, told on the sheet Changes";
  private static final String LISTED_ALL = " changes, told on the sheet Changes";

  private static final String APART = ";  ";
  private static final String CHANGE = " change:  ";
  private static final String CHANGES = " changes:  ";
  private static final String AND = ";  and ";
  private static final String MORE = " more";
  private static final String CHOOSE =
      ". Choose in the yellow cells; try weights and ratings on What if.";

  private final Delivery delivery;
  private final InputList list;
  private final Cells<DeliveredInput> order;
  private final Table<Integer> table;

  /** At which place of the list each stands; "-" where fewer differ. */
  final Cells<Integer> place;

  private final Cells<Integer> told;
  private final Lines lines = Lines.beside();
  private final Cells<String> count;
  private final Cells<String> two;
  private final Cells<String> one;
  final Cells<String> strip;

  /**
   * The first changes.
   *
   * @param order the place in the list of each that is a change; "-" for all others
   */
  ChangesInWords(Delivery delivery, InputList list, Cells<DeliveredInput> order) {
    this.delivery = delivery;
    this.list = list;
    this.order = order;
    int room = Math.min(LISTED, Math.max(1, delivery.inputs().size()));
    List<Integer> numbers = IntStream.range(0, room).boxed().toList();
    table = new Table<>(Names.of(numbers, "Change", number -> String.valueOf(number + 1)));
    place = table.figures("Its place in the list", Decimals.WHOLE, this::place, this::isAt);
    told = table.texts("In words", this::told, this::isTold);
    count =
        lines
            .figure(
                "Inputs that differ from what was delivered",
                Decimals.WHOLE,
                () -> Formulas.count(order.all()),
                () -> Expected.number(delivery.changed().size()))
            .defined(Name.INPUTS_CHANGED.text());
    two =
        lines.single(
            "The first two in a sentence",
            Content.text(() -> firstOnes(TWO, count.first()), () -> Expected.text(firstOnes(TWO))));
    one =
        lines.single(
            "The first alone",
            Content.text(() -> firstOnes(1, count.first()), () -> Expected.text(firstOnes(1))));
    strip = lines.single("In a sentence", Content.text(this::strip, () -> Expected.text(said())));
  }

  void addTo(Flow workings) {
    workings.section("Changes", lines).section("The first changes", table);
  }

  List<Integer> numbers() {
    return place.things();
  }

  /** The input that is the change of this number, if there are so many. */
  Optional<DeliveredInput> change(int number) {
    return delivery.changed().stream().skip(number).findFirst();
  }

  /** What a column of the list says of the change of this number. */
  Formula of(int number, Cells<DeliveredInput> column) {
    return itemOf(column.fixed(), place.at(number), Constant.ONE);
  }

  private Formula place(int number) {
    Formula which = Fn.ROWS.of(Guard.upTo(place.first(), place.at(number)));
    return orNone(Fn.SMALL.of(order.fixed(), which));
  }

  private Expected isAt(int number) {
    return change(number)
        .map(input -> Expected.number(delivery.inputs().indexOf(input) + 1))
        .orElseGet(Expected::none);
  }

  private Formula told(int number) {
    Formula name = of(number, list.table.names());
    Formula began = Fn.LOWER.of(Fn.LEFT.of(name, Constant.ONE));
    Formula phrase =
        began
            .and(Fn.MID.of(name, number(2), Fn.LEN.of(name)))
            .and(joint(number))
            .and(shown(number, list.now))
            .and(was(number));
    return onlyIf(isFigure(place.at(number)), phrase);
  }

  /** That nothing was there goes without saying. */
  private Formula was(int number) {
    return ifThen(
        of(number, list.delivered).is(WhatIfChoices.NOTHING),
        Guard.NOTHING,
        words(" (was ").and(shown(number, list.delivered)).and(")"));
  }

  /** The controls are the first of the list. */
  private Formula joint(int number) {
    List<DeliveredInput> controls =
        delivery.inputs().stream().filter(input -> input.kind() == Kind.CONTROL).toList();
    Formula last =
        Fn.ROWS.of(order.first().fixed().to(order.at(controls.get(controls.size() - 1)).fixed()));
    return ifThen(
        place.at(number).atMost(last), words(Kind.CONTROL.joint()), words(Kind.FIGURE.joint()));
  }

  private Expected isTold(int number) {
    return Expected.text(change(number).map(DeliveredInput::words));
  }

  /** A figure with its unit; any other text as it is. */
  private Formula shown(int number, Cells<DeliveredInput> column) {
    Formula given = of(number, column);
    Formula its = of(number, list.unit);
    Formula apart =
        ifThen(any(its.is(""), its.is(DeliveredInput.PERCENT)), Guard.NOTHING, words(" "));
    Formula figure =
        Formulas.typedInThousands(rounded(given, DeliveredInput.DIGITS), DeliveredInput.DIGITS)
            .and(apart)
            .and(its);
    return ifThen(isFigure(given), figure, given);
  }

  /** As many as asked for, if there are so many, and how many more there are. */
  private Formula firstOnes(int most, CellRef changes) {
    Formula told = changes.and(ifThen(changes.is(1), words(CHANGE), words(CHANGES)));
    for (int number = 0; number < Math.min(most, numbers().size()); number++) {
      Formula apart = number == 0 ? Guard.NOTHING : words(APART);
      told =
          told.and(
              ifThen(changes.moreThan(number), apart.and(this.told.at(number)), Guard.NOTHING));
    }
    Formula more = words(AND).and(changes.minus(most)).and(MORE);
    return told.and(ifThen(changes.moreThan(most), more, Guard.NOTHING));
  }

  private String firstOnes(int most) {
    List<DeliveredInput> changed = delivery.changed();
    int more = changed.size() - most;
    return changed.size()
        + (changed.size() == 1 ? CHANGE : CHANGES)
        + changed.stream().limit(most).map(DeliveredInput::words).collect(joining(APART))
        + (more > 0 ? AND + more + MORE : "");
  }

  /** The first two, else the first, else only how many, as the strip has room. */
  private Formula strip() {
    CellRef changes = count.first();
    Formula many = changes.and(ifThen(changes.is(1), words(ONE_LISTED), words(LISTED_ALL)));
    Formula some =
        ifThen(
            Fn.LEN.of(two.first()).atMost(LONGEST),
            two.first(),
            ifThen(Fn.LEN.of(one.first()).atMost(LONGEST), one.first(), many));
    return ifThen(changes.is(0), words(unchanged()), some);
  }

  /** The sentence, by the analysis. */
  String said() {
    int changes = delivery.changed().size();
    if (changes == 0) {
      return unchanged();
    }
    if (firstOnes(TWO).length() <= LONGEST) {
      return firstOnes(TWO);
    }
    return firstOnes(1).length() <= LONGEST
        ? firstOnes(1)
        : changes + (changes == 1 ? ONE_LISTED : LISTED_ALL);
  }

  private String unchanged() {
    return "Nothing changed " + delivery.since() + CHOOSE;
  }
}
