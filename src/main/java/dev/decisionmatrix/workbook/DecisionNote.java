package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;

/** Whether anything differs from what was delivered, and what. */
final class DecisionNote {
  private static final String MORE = " more, all of them on the sheet Delivered";
  private static final int TOLD = DeliveredPlaces.TOLD - 1;

  private final Delivery delivery;

  DecisionNote(Delivery delivery) {
    this.delivery = delivery;
  }

  void addTo(SheetPlan.Builder sheet) {
    RangeRef note = DecisionPlaces.changed();
    Link all = new Link.ToCell(Tab.DELIVERED.at(0, 0));
    sheet
        .add(new Live(note.from(), note(), expectedNote()).looking(Look.BADGE).leadingTo(all))
        .merge(note)
        .highlight(
            note,
            new Highlight.Rule.When(
                Name.INPUTS_CHANGED.ref().moreThan(Constant.ZERO), Highlight.Tone.CHANGED));
    for (int number = 0; number < TOLD; number++) {
      String expected =
          number < delivery.changed().size() ? delivery.changed().get(number).words() : "";
      sheet.add(
          new Live(DecisionPlaces.changed(number), DeliveredPlaces.told(number), expected)
              .looking(Look.NOTE));
    }
    addRest(sheet, all);
  }

  private Formula note() {
    Formula count = Name.INPUTS_CHANGED.ref();
    Formula inputs = ifThen(count.equalTo(Constant.ONE), words(" input"), words(" inputs"));
    return ifThen(
        count.equalTo(Constant.ZERO),
        words("As delivered " + delivery.when()),
        count.and(inputs).and(" changed " + delivery.since()));
  }

  private String expectedNote() {
    int count = delivery.changed().size();
    return count == 0
        ? "As delivered " + delivery.when()
        : count + (count == 1 ? " input" : " inputs") + " changed " + delivery.since();
  }

  /** The last change there is room for, or how many more there are. */
  private void addRest(SheetPlan.Builder sheet, Link all) {
    CellRef at = DecisionPlaces.changed(TOLD);
    CellRef last = DeliveredPlaces.told(TOLD);
    Formula count = Name.INPUTS_CHANGED.ref();
    Formula told = Fn.ROWS.of(DecisionPlaces.changed(0).to(at));
    Formula more = count.minus(told).plus(Constant.ONE).and(MORE);
    int changed = delivery.changed().size();
    String expected =
        changed > DeliveredPlaces.TOLD
            ? changed - TOLD + MORE
            : changed == DeliveredPlaces.TOLD ? delivery.changed().get(TOLD).words() : "";
    sheet.add(
        new Live(at, ifThen(count.moreThan(told), more, last), expected)
            .looking(Look.NOTE)
            .leadingTo(all));
  }
}
