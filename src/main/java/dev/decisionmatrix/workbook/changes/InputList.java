package dev.decisionmatrix.workbook.changes;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
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
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;

/** Every input with a link to its cell, what was in it, and what is. */
final class InputList {
  /** The heads, which the list of changes above has as well. */
  static final String INPUT = "Input";

  static final String WHERE = "Where";
  static final String DELIVERED = "As delivered";
  static final String NOW = "Now";
  static final String UNIT = "Unit";

  private static final String CHANGED = "changed";
  private static final String TRIED = "to try";
  private static final String ERROR = "an error";
  private static final String WHY = "As delivered, to see what was changed since";

  final Table<DeliveredInput> table;
  final Cells<DeliveredInput> where;
  final Cells<DeliveredInput> delivered;
  final Cells<DeliveredInput> now;
  final Cells<DeliveredInput> unit;
  private final Cells<DeliveredInput> said;

  /** 1 where an input differs, in the workings. */
  final Cells<DeliveredInput> flag;

  /**
   * The list.
   *
   * @param workings a table of a row for each input
   */
  InputList(List<DeliveredInput> inputs, Table<DeliveredInput> workings) {
    table = new Table<>(Names.of(inputs, INPUT, DeliveredInput::name));
    where =
        table
            .labels(WHERE, DeliveredInput::where)
            .looking(Look.LINK)
            .leading(input -> Optional.of(new Link.ToCell(input.at())));
    Content<DeliveredInput> was = InputList::was;
    delivered =
        table.add(
            DELIVERED,
            Look.HEAD_FIGURE,
            was.onlyFor(input -> !(input.delivered() instanceof Input.Content.Blank)));
    now = table.add(NOW, Look.HEAD_FIGURE, InputList::now);
    unit = table.labels(UNIT, DeliveredInput::unit);
    said = table.texts("Differs", this::said, InputList::isSaid);
    flag =
        workings.figures(
            "Differs (1)", Decimals.WHOLE, this::differs, input -> Expected.oneIf(input.differs()));
  }

  void mark(SheetPlan.Builder sheet) {
    sheet
        .highlight(
            table.names().first().to(said.all().to()),
            said.first().anchored(Anchor.COLUMN).differentFrom(Guard.NOTHING),
            Highlight.Tone.CHANGED)
        .filter(table.names().head().to(said.all().to()));
  }

  /** A constant; no cell at all for what was blank, because that is what is compared. */
  private static Cell was(CellRef at, DeliveredInput input) {
    return input.delivered() instanceof Input.Content.Figure figure
        ? new Fixed(at, figure.value(), input.now().shown(), WHY)
        : new Label(at, ((Input.Content.Text) input.delivered()).text(), Look.FIXED);
  }

  private static Cell now(CellRef at, DeliveredInput input) {
    Formula given = ifThen(Fn.ISBLANK.of(input.at()), Guard.NOTHING, input.at());
    return new Live(
        at, orElse(given, words(ERROR)), expected(input.now().content()), input.now().shown());
  }

  private static Expected expected(Input.Content now) {
    if (now instanceof Input.Content.Figure figure) {
      return Expected.number(figure.value());
    }
    return Expected.text(now instanceof Input.Content.Text text ? text.text() : "");
  }

  /** Said of what differs; what follows from it looks at {@link #flag}. */
  private Formula said(DeliveredInput input) {
    return ifThen(flag.at(input).is(1), words(word(input)), Guard.NOTHING);
  }

  private static Expected isSaid(DeliveredInput input) {
    return Expected.text(input.differs() ? word(input) : "");
  }

  private static String word(DeliveredInput input) {
    return input.kind() == DeliveredInput.Kind.TRIED ? TRIED : CHANGED;
  }

  /** As far as figures are kept: what this list tells to type back is enough. */
  private Formula differs(DeliveredInput input) {
    CellRef was = delivered.at(input);
    CellRef is = input.at();
    Formula apart = Guard.rounded(was).differentFrom(Guard.rounded(is));
    Formula unlike =
        any(isFigure(was).differentFrom(isFigure(is)), was.and("").differentFrom(is.and("")));
    Formula differ = ifThen(all(isFigure(was), isFigure(is)), apart, unlike);
    return orElse(oneIf(differ), Constant.ONE);
  }
}
