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
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.RobustnessPlaces.Kind;
import dev.decisionmatrix.workbook.RobustnessPlaces.Outcome;
import dev.decisionmatrix.workbook.SamplesPlaces.Model;
import java.util.List;

/** How sure the result is: other weights, and one thing at a time left out. */
final class RobustnessSheet {
  /** Options beyond which columns are narrower, so that the tables still fit on a screen. */
  private static final int MANY = 8;

  private final Analysis analysis;
  private final Layout layout;
  private final References references;
  private final RobustnessPlaces places;
  private final List<Option> options;

  RobustnessSheet(Analysis analysis, Layout layout, References references) {
    this.analysis = analysis;
    this.layout = layout;
    this.references = references;
    this.places = layout.robustness();
    this.options = analysis.decision().options();
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.ROBUSTNESS,
            SheetPlan.Kind.RESULT,
            "Robustness",
            "How sure is this? What the ranks would be with other weights, and who would be first"
                + " without any one source, team or criterion.");
    setWidths(sheet);
    new RobustnessHeadline(analysis, layout).addTo(sheet);
    new Acceptability(analysis, layout).addTo(sheet);
    addHeads(sheet, Kind.SOURCES, "Without each source", "Source left out");
    addHeads(sheet, Kind.TEAMS, "Without each team: the group's weights", "Team left out");
    addHeads(sheet, Kind.CRITERIA, "Without each criterion", "Criterion left out");
    new LeftOutTables(analysis, layout, references).addTo(sheet);
    for (Model model : Model.values()) {
      markShares(sheet, model);
    }
    for (Kind kind : Kind.values()) {
      mark(sheet, kind);
    }
    Workings.below(
        sheet,
        places.lastResult(),
        "How often each rank is taken in the samples; what is compared with one thing left out"
            + " stands to the right of the tables.");
    return sheet
        .define(Name.LEAD_SHARE.text(), places.shares(Model.AROUND, 1))
        .freeze(Tab.ROBUSTNESS.at(SheetHead.ROWS, RobustnessPlaces.FIRST_OPTION))
        .build();
  }

  private void setWidths(SheetPlan.Builder sheet) {
    double option = options.size() > MANY ? 10 : 12;
    sheet.width(RobustnessPlaces.THING, 44);
    Widths.same(sheet, RobustnessPlaces.FIRST_OPTION, options.size(), option);
    Widths.of(sheet, places.column(Outcome.FIRST) - 1, Widths.GAP, 22, 10, 54, Widths.GAP);
    Widths.same(sheet, places.rightColumn(), options.size(), option);
    sheet.width(places.rightColumn() + options.size(), Widths.FIGURE);
  }

  private void addHeads(SheetPlan.Builder sheet, Kind kind, String title, String thing) {
    int head = places.head(kind);
    int right = places.rightColumn();
    sheet
        .add(label(head - 1, RobustnessPlaces.THING, title, Look.SECTION))
        .add(label(head - 1, right, "Workings: the score, where in contention", Look.SECTION))
        .add(label(head, RobustnessPlaces.THING, thing, Look.HEAD))
        .add(new Label(places.at(head, Outcome.FIRST), "First then", Look.HEAD))
        .add(new Label(places.at(head, Outcome.LEAD), "Lead, points", Look.HEAD_FIGURE))
        .add(new Label(places.at(head, Outcome.WORDS), "In words", Look.HEAD))
        .add(new Label(places.changed(head), "Others first (1)", Look.HEAD_FIGURE));
    for (Option option : options) {
      sheet
          .add(new Label(places.score(head, option), option.name(), Look.HEAD_FIGURE))
          .add(new Label(places.contending(head, option), option.name(), Look.HEAD_FIGURE));
    }
  }

  private static Label label(int row, int column, String text, Look look) {
    return new Label(Tab.ROBUSTNESS.at(row, column), text, look);
  }

  private void markShares(SheetPlan.Builder sheet, Model model) {
    RangeRef shares = places.shares(model, 1).from().to(places.shares(model, options.size()).to());
    sheet.highlight(shares, new Highlight.Rule.Scale(0, 1));
  }

  /** The first score of each row; and the rows in which others are first than before. */
  private void mark(SheetPlan.Builder sheet, Kind kind) {
    int first = places.base(kind);
    int last = first + places.things(kind);
    RangeRef keys = places.contending(first).anchored(Anchor.COLUMN);
    sheet
        .highlight(
            places.scores(first).from().to(places.scores(last).to()),
            new Highlight.Rule.When(
                places.contending(first, options.get(0)).equalTo(Fn.MAX.of(keys)),
                Highlight.Tone.LEADS))
        .highlight(
            places.at(first, Outcome.FIRST).to(places.at(last, Outcome.WORDS)),
            new Highlight.Rule.When(changed(first).equalTo(Constant.ONE), Highlight.Tone.WARNS));
  }

  private CellRef changed(int row) {
    return places.changed(row).anchored(Anchor.COLUMN);
  }
}
