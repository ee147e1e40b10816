package dev.decisionmatrix.workbook.changes;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.ChangesCells;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Guard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every input with a link to its cell, what was in it, and what is. */
final class InputList {
  /** The heads, which the list of changes above has as well. */
  static final String INPUT = "Input";

  static final String WHERE = "Where";
  static final String DELIVERED = "As delivered";
  static final String NOW = "Now";
  static final String UNIT = "Unit";

  private static final String TRIED = "to try";
  private static final String ERROR = "an error";
  private static final String WHY = "As delivered, to see what was changed since";

  final Table<DeliveredInput> table;
  final Cells<DeliveredInput> where;
  final Cells<DeliveredInput> delivered;
  final Cells<DeliveredInput> now;
  final Cells<DeliveredInput> unit;
  final Cells<DeliveredInput> differs;

  /** The longest text that a list offers. */
  final String longest;

  InputList(List<DeliveredInput> inputs, Decision decision) {
    longest = longest(decision);
    table = new Table<>(Names.of(inputs, INPUT, DeliveredInput::name));
    where =
        table
            .labels(WHERE, DeliveredInput::where)
            .looking(Look.LINK)
            .leading(input -> Optional.of(new Link.ToCell(input.at())));
    delivered = table.add(DELIVERED, Look.HEAD_FIGURE, InputList::was).dressed(Dress.WRAPPED);
    now =
        table
            .add(NOW, Look.HEAD_FIGURE, InputList::now)
            .dressed(Dress.WRAPPED)
            .asLongAs(input -> takesText(input) ? longest : "");
    unit = table.labels(UNIT, DeliveredInput::unit);
    differs = table.texts("Differs", this::differs, InputList::isDiffering);
  }

  /** Of what lists offer: options, criteria and teams. */
  private static String longest(Decision decision) {
    return Stream.of(
            decision.options().stream().map(Option::name),
            decision.criteria().stream().map(Criterion::name),
            decision.teams().stream().map(Team::name))
        .flatMap(names -> names)
        .max(Comparator.comparingDouble(Arial.bold(10)::pixels))
        .orElse("");
  }

  void mark(SheetPlan.Builder sheet) {
    sheet
        .highlight(
            table.names().first().to(differs.all().to()),
            differs.first().anchored(Anchor.COLUMN).differentFrom(words(Expected.NONE)),
            Highlight.Tone.CHANGED)
        .filter(table.names().head().to(differs.all().to()));
  }

  private static boolean takesText(DeliveredInput input) {
    return input.now().rule().accepts() instanceof Rule.Accepts.OneOfRange
        || input.now().rule().accepts() instanceof Rule.Accepts.AnyText;
  }

  /** A constant, as it is to be typed back. */
  private static Cell was(CellRef at, DeliveredInput input) {
    return input.delivered() instanceof Input.Content.Figure figure
        ? new Fixed(at, figure.value(), Decimals.AS_TYPED, WHY)
        : new Label(at, DeliveredInput.text(input.delivered()), Look.FIXED);
  }

  private static Cell now(CellRef at, DeliveredInput input) {
    Formula given = ifThen(Fn.ISBLANK.of(input.at()), words(DeliveredInput.BLANK), input.at());
    return new Live(
        at, orElse(given, words(ERROR)), expected(input.now().content()), Decimals.AS_TYPED);
  }

  private static Expected expected(Input.Content now) {
    return now instanceof Input.Content.Figure figure
        ? Expected.number(figure.value())
        : Expected.text(DeliveredInput.text(now));
  }

  /** As far as figures are kept: what this list tells to type back is enough. */
  private Formula differs(DeliveredInput input) {
    CellRef was = delivered.at(input);
    CellRef is = now.at(input);
    Formula apart = Guard.rounded(was).differentFrom(Guard.rounded(is));
    Formula differ = ifThen(all(isFigure(was), isFigure(is)), apart, was.differentFrom(is));
    return onlyIf(differ, words(word(input)));
  }

  private static Expected isDiffering(DeliveredInput input) {
    return input.differs() ? Expected.text(word(input)) : Expected.none();
  }

  private static String word(DeliveredInput input) {
    return input.kind() == DeliveredInput.Kind.TRIED ? TRIED : ChangesCells.CHANGED;
  }
}
