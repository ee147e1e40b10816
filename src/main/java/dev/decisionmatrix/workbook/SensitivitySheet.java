package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SensitivityPlaces.Column;
import dev.decisionmatrix.workbook.SensitivityPlaces.Take;
import java.util.List;
import java.util.Optional;

/** What it takes to change the leader, in closed form, and what weights do to the scores. */
final class SensitivitySheet {
  private static final double WIDTH = 12;

  private final Analysis analysis;
  private final Layout layout;
  private final SensitivityPlaces places;
  private final Optional<Criterion> swept;

  SensitivitySheet(Analysis analysis, Layout layout, Optional<Criterion> swept) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.sensitivity();
    this.swept = swept;
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.SENSITIVITY,
            SheetPlan.Kind.RESULT,
            "Sensitivity",
            "How much a weight or a rating has to change until another option leads. When one"
                + " weight moves, the others shrink or grow in proportion.");
    Widths.of(
        sheet, CriterionRows.GROUP_COLUMN, CriterionRows.headingWidth(analysis.decision()), 40);
    Widths.same(sheet, SensitivityPlaces.FIRST_FIGURE, places.columns(), WIDTH);
    addCriterionHeads(sheet);
    addOptionHeads(sheet);
    new SensitivityCriteria(analysis, layout).addTo(sheet);
    new SensitivityWords(analysis, layout).addTo(sheet);
    new SensitivityFacts(analysis, layout).addTo(sheet);
    new SensitivityBars(analysis, layout).addTo(sheet);
    new SensitivitySweep(analysis, layout, swept).addTo(sheet);
    new SensitivityLeader(analysis, layout, swept).addTo(sheet);
    new SensitivitySteps(analysis, layout).addTo(sheet);
    mark(sheet);
    Workings.below(
        sheet,
        places.lastResult(),
        "What it takes each option in figures, and the steps that lead there in closed form.");
    return sheet
        .freeze(Tab.SENSITIVITY.at(SheetHead.ROWS - 1, SensitivityPlaces.FIRST_FIGURE))
        .build();
  }

  private void addCriterionHeads(SheetPlan.Builder sheet) {
    section(
        sheet,
        places.weightsHead() - 1,
        CriterionRows.GROUP_COLUMN,
        "Each weight: where the leader leads");
    section(
        sheet,
        places.offHead() - 1,
        CriterionRows.GROUP_COLUMN,
        "Each weight: who leads beyond, and the lead if it is off by the percentage on the sheet"
            + " Decision");
    for (int head : new int[] {places.weightsHead(), places.offHead()}) {
      sheet.addAll(CriterionRows.of(analysis.decision(), Tab.SENSITIVITY, head));
    }
    List<String> heads =
        List.of(
            "Weight in use",
            "Leads from",
            "Leads up to",
            "Smallest change that flips",
            "Beyond that",
            "Below that: first",
            "Above that: first",
            "Low weight",
            "High weight",
            "Lead at low weight",
            "Lead at high weight",
            "Swing",
            "In order");
    for (Column column : Column.values()) {
      CellRef at = places.all(column).from().below(-1);
      sheet.add(
          new Label(
              at,
              heads.get(Positions.inEnum(column)),
              SensitivityCriteria.isText(column) ? Look.HEAD : Look.HEAD_FIGURE));
      if (column == Column.BEYOND) {
        sheet.merge(at.to(Tab.SENSITIVITY.at(at.row(), SensitivityPlaces.LAST_COLUMN)));
      }
    }
  }

  private void addOptionHeads(SheetPlan.Builder sheet) {
    int head = places.takesHead();
    section(sheet, head - 2, CriterionRows.GROUP_COLUMN, "What it takes each option, in figures");
    section(sheet, head - 1, places.all(Take.FLIP_OF).from().column(), "One weight");
    section(sheet, head - 1, places.all(Take.MOVE_FROM).from().column(), "Weight moved");
    section(sheet, head - 1, places.all(Take.RATED).from().column(), "One rating");
    List<String> heads =
        List.of(
            "Points behind",
            "Criterion",
            "Ties at",
            "Change",
            "From",
            "To",
            "Share of all weight",
            "Of option",
            "On criterion",
            "Rated now",
            "Ties or counts at",
            "Share of the scale");
    for (Take take : Take.values()) {
      boolean text = SensitivityFacts.isText(take);
      sheet.add(
          new Label(
              places.all(take).from().below(-1),
              heads.get(Positions.inEnum(take)),
              text ? Look.HEAD : Look.HEAD_FIGURE));
    }
    section(
        sheet,
        places.wordsHead() - 1,
        CriterionRows.GROUP_COLUMN,
        "What would bring each option to the lead");
    CellRef words = Tab.SENSITIVITY.at(places.wordsHead(), SensitivityPlaces.FIRST_FIGURE);
    sheet
        .add(new Label(words, "In words", Look.HEAD))
        .merge(words.to(Tab.SENSITIVITY.at(words.row(), SensitivityPlaces.LAST_COLUMN)));
    section(sheet, places.stepsHead() - 3, CriterionRows.GROUP_COLUMN, "Steps in between");
    addOptionNames(sheet, head);
    addOptionNames(sheet, places.wordsHead());
    for (int band = 0;
        band < SensitivityPlaces.FACT_BANDS + SensitivityPlaces.Saying.values().length;
        band++) {
      addOptionNames(sheet, places.factsHead(band));
    }
  }

  private void addOptionNames(SheetPlan.Builder sheet, int head) {
    CellRef option = Tab.SENSITIVITY.at(head, SensitivityPlaces.CRITERION_COLUMN);
    sheet.add(new Label(option, "Option", Look.HEAD));
    for (Option each : places.options()) {
      sheet.add(new Label(option.below(places.placeOf(each)), each.name(), Look.LABEL));
    }
  }

  private static void section(SheetPlan.Builder sheet, int row, int column, String title) {
    sheet.add(new Label(Tab.SENSITIVITY.at(row, column), title, Look.SECTION));
  }

  private void mark(SheetPlan.Builder sheet) {
    least(sheet, places.all(Column.CHANGE));
    least(sheet, places.all(Take.FLIP_BY));
    least(sheet, places.all(Take.MOVE_SHARE));
    least(sheet, places.all(Take.RATED_BY));
    RangeRef leads = places.all(Column.LEAD_LOW).from().to(places.all(Column.LEAD_HIGH).to());
    sheet
        .highlight(
            leads,
            new Highlight.Rule.When(leads.from().lessThan(Constant.ZERO), Highlight.Tone.WARNS))
        .highlight(
            places.bars(0).from().to(places.bars(1).to()),
            new Highlight.Rule.When(
                places.bars(0).from().lessThan(Constant.ZERO), Highlight.Tone.WARNS));
  }

  private static void least(SheetPlan.Builder sheet, RangeRef column) {
    CellRef first = column.from();
    sheet.highlight(
        column,
        new Highlight.Rule.When(
            first.equalTo(Fn.MIN.of(column.anchored(Anchor.BOTH))), Highlight.Tone.LEADS));
  }
}
