package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.Anchor;
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
import dev.decisionmatrix.workbook.DeliveredPlaces.Column;
import java.util.Optional;

/** Every input beside what was delivered, and those that differ. */
final class DeliveredSheet {
  private static final String ERROR = "an error";
  private static final String WHY = "As delivered, to see what was changed since";

  private final Delivery delivery;
  private final DeliveredPlaces places;

  DeliveredSheet(Delivery delivery) {
    this.delivery = delivery;
    this.places = delivery.places();
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.DELIVERED,
            SheetPlan.Kind.REFERENCE,
            "As delivered",
            "Every input beside what was in it " + delivery.when() + ". To go back, type that.");
    Widths.of(sheet, Column.INPUT.index(), 74, 16, 14, 14, 11, 11);
    addTold(sheet);
    for (Column column : Column.values()) {
      boolean words = column == Column.INPUT || column == Column.UNIT || column == Column.CHANGED;
      sheet.add(
          new Label(
              Tab.DELIVERED.at(DeliveredPlaces.HEAD_ROW, column.index()),
              column.head(),
              words ? Look.HEAD : Look.HEAD_FIGURE));
    }
    int soFar = 0;
    for (int place = 0; place < delivery.inputs().size(); place++) {
      DeliveredInput given = delivery.inputs().get(place);
      soFar += given.changed() ? 1 : 0;
      addInput(sheet, place, given);
      addSoFar(sheet, place, soFar);
    }
    CellRef changed = places.at(0, Column.CHANGED).anchored(Anchor.COLUMN);
    return sheet
        .define(Name.INPUTS_CHANGED.text(), DeliveredPlaces.count())
        .highlight(
            places.at(0, Column.INPUT).to(places.all(Column.SO_FAR).to()),
            new Highlight.Rule.When(
                changed.equalTo(words(DeliveredInput.CHANGED)), Highlight.Tone.CHANGED))
        .filter(
            Tab.DELIVERED
                .at(DeliveredPlaces.HEAD_ROW, Column.INPUT.index())
                .to(places.all(Column.SO_FAR).to()))
        .freeze(Tab.DELIVERED.at(DeliveredPlaces.HEAD_ROW + 1, 0))
        .repeatRows(DeliveredPlaces.HEAD_ROW, DeliveredPlaces.HEAD_ROW)
        .build();
  }

  private void addTold(SheetPlan.Builder sheet) {
    CellRef count = DeliveredPlaces.count();
    sheet
        .add(new Label(count.right(-1), "Inputs that differ from what was delivered", Look.LABEL))
        .add(
            new Live(
                    count,
                    Guard.count(places.all(Column.CHANGED).fixed(), DeliveredInput.CHANGED),
                    delivery.changed().size(),
                    Decimals.WHOLE)
                .looking(Look.TOTAL));
    for (int told = 0; told < DeliveredPlaces.TOLD; told++) {
      addTold(sheet, told);
    }
  }

  private void addTold(SheetPlan.Builder sheet, int told) {
    CellRef at = DeliveredPlaces.told(told);
    CellRef row = DeliveredPlaces.toldRow(told);
    boolean present = told < delivery.changed().size();
    Formula number = Fn.ROWS.of(Guard.upTo(DeliveredPlaces.told(0), at));
    sheet
        .add(
            new Live(
                    row,
                    orElse(place(number, places.all(Column.SO_FAR).fixed()), Guard.NOTHING),
                    present
                        ? Expected.number(
                            delivery.inputs().indexOf(delivery.changed().get(told)) + 1)
                        : Expected.text(""),
                    Decimals.WHOLE)
                .looking(Look.NOTE))
        .add(
            new Live(
                    at,
                    ifThen(isFigure(row), change(row), Guard.NOTHING),
                    present ? delivery.changed().get(told).words() : "")
                .looking(Look.PROSE))
        .merge(at.to(row.right(-1)));
  }

  private Formula change(CellRef row) {
    return item(Column.INPUT, row)
        .and(" (was ")
        .and(shown(row, Column.DELIVERED))
        .and(", now ")
        .and(shown(row, Column.NOW))
        .and(")");
  }

  /** A figure with its unit, a share in percent, any other text as it is. */
  private Formula shown(CellRef row, Column column) {
    Formula given = item(column, row);
    Formula unit = item(Column.UNIT, row);
    Formula percent = rounded(Guard.HUNDRED.times(given), DeliveredInput.SHARE_DIGITS).and("%");
    Formula figure =
        rounded(given, DeliveredInput.DIGITS)
            .and(ifThen(unit.equalTo(Guard.NOTHING), Guard.NOTHING, words(" ").and(unit)));
    return ifThen(
        isFigure(given),
        ifThen(unit.equalTo(words(NamedInput.SHARE)), percent, figure),
        ifThen(given.and("").equalTo(Guard.NOTHING), words(DeliveredInput.BLANK), given));
  }

  private Formula item(Column column, CellRef row) {
    return itemOf(places.all(column).fixed(), row, Constant.ONE);
  }

  private void addInput(SheetPlan.Builder sheet, int place, DeliveredInput given) {
    CellRef input = given.input().at();
    sheet
        .add(
            new Label(
                places.at(place, Column.INPUT),
                given.input().name(),
                Look.LINK,
                Optional.of(new Link.ToCell(input))))
        .add(new Label(places.at(place, Column.UNIT), given.input().unit(), Look.LABEL));
    addDelivered(sheet, places.at(place, Column.DELIVERED), given.delivered());
    addNow(sheet, place, given);
  }

  /** A constant; no cell at all for what was blank, because that is what is compared. */
  private static void addDelivered(SheetPlan.Builder sheet, CellRef at, Input delivered) {
    if (delivered.content() instanceof Input.Content.Figure figure) {
      sheet.add(new Fixed(at, figure.value(), delivered.shown(), WHY));
    } else if (delivered.content() instanceof Input.Content.Text text) {
      sheet.add(new Label(at, text.text(), Look.FIXED));
    }
  }

  private void addNow(SheetPlan.Builder sheet, int place, DeliveredInput given) {
    CellRef input = given.input().at();
    CellRef delivered = places.at(place, Column.DELIVERED);
    CellRef changed = places.at(place, Column.CHANGED);
    Formula differs =
        any(
            Fn.ISBLANK.of(input).differentFrom(Fn.ISBLANK.of(delivered)),
            input.differentFrom(delivered));
    sheet
        .add(
            new Live(
                places.at(place, Column.NOW),
                orElse(ifThen(Fn.ISBLANK.of(input), Guard.NOTHING, input), words(ERROR)),
                expected(given.now()),
                given.now().shown()))
        .add(
            new Live(
                changed,
                orElse(
                    ifThen(differs, words(DeliveredInput.CHANGED), Guard.NOTHING),
                    words(DeliveredInput.CHANGED)),
                given.changed() ? DeliveredInput.CHANGED : ""));
  }

  /** The place of a change among the changes, for look-ups; the first row adds to a heading. */
  private void addSoFar(SheetPlan.Builder sheet, int place, int upToHere) {
    CellRef changed = places.at(place, Column.CHANGED);
    CellRef soFar = places.at(place, Column.SO_FAR);
    Formula one = Guard.oneIf(changed.equalTo(words(DeliveredInput.CHANGED)));
    sheet.add(new Live(soFar, Fn.SUM.of(soFar.below(-1), one), upToHere, Decimals.WHOLE));
  }

  private static Expected expected(Input now) {
    if (now.content() instanceof Input.Content.Figure figure) {
      return Expected.number(figure.value());
    }
    return Expected.text(now.content() instanceof Input.Content.Text text ? text.text() : "");
  }
}
