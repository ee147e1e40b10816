package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.workbook.BySourcePlaces.Column;
import java.util.Optional;

/** What each source makes of each cell of the matrix: where they contradict one another. */
final class BySourceSheet {
  private final Analysis analysis;
  private final Layout layout;
  private final References references;
  private final BySourcePlaces places;

  BySourceSheet(Analysis analysis, Layout layout, References references) {
    this.analysis = analysis;
    this.layout = layout;
    this.references = references;
    this.places = layout.bySource();
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.BY_SOURCE,
            SheetPlan.Kind.DETAIL,
            "By source",
            "What each source makes of each cell: the mean of its claims in use. Blank: it says"
                + " nothing. A dash: none of its claims is in use.");
    Widths.of(sheet, Column.CRITERION.index(), 40, 18, 11, 11, 10, 10, 12, 10, 10, 16);
    Widths.same(sheet, places.firstVoice(), places.voices().size(), 8);
    addHeads(sheet);
    BySourceRows cells = new BySourceRows(analysis, layout, references);
    for (Criterion criterion : analysis.decision().criteria()) {
      for (Option option : analysis.decision().options()) {
        cells.addTo(sheet, criterion, option);
      }
    }
    RangeRef spread = places.column(Column.SPREAD);
    RangeRef rows =
        places.at(first(), firstOption(), Column.OPTION).to(places.column(Column.CITED).to());
    return sheet
        .highlight(spread, new Highlight.Rule.Scale(0, 1))
        .highlight(
            rows,
            new Highlight.Rule.When(
                places
                    .at(first(), firstOption(), Column.CLAIMS)
                    .anchored(Anchor.COLUMN)
                    .equalTo(Constant.ZERO),
                Highlight.Tone.MISSING))
        .filter(
            Tab.BY_SOURCE
                .at(BySourcePlaces.HEAD_ROW, Column.CRITERION.index())
                .to(places.voice(places.voices().size() - 1).to()))
        .freeze(Tab.BY_SOURCE.at(BySourcePlaces.HEAD_ROW + 1, Column.BY_SOURCE.index()))
        .repeatRows(BySourcePlaces.HEAD_ROW, BySourcePlaces.HEAD_ROW)
        .build();
  }

  private void addHeads(SheetPlan.Builder sheet) {
    sheet
        .add(
            new Label(
                Tab.BY_SOURCE.at(BySourcePlaces.HEAD_ROW - 1, Column.BY_SOURCE.index()),
                "All sources together",
                Look.SECTION))
        .add(
            new Label(
                Tab.BY_SOURCE.at(BySourcePlaces.HEAD_ROW - 1, places.firstVoice()),
                "Each source",
                Look.SECTION));
    for (Column column : Column.values()) {
      boolean text =
          column == Column.CRITERION || column == Column.OPTION || column == Column.CITED;
      sheet.add(
          new Label(
              Tab.BY_SOURCE.at(BySourcePlaces.HEAD_ROW, column.index()),
              column.head(),
              text ? Look.HEAD : Look.HEAD_FIGURE));
    }
    for (int voice = 0; voice < places.voices().size(); voice++) {
      Optional<Source> source = places.voices().get(voice);
      sheet.add(
          new Label(
              places.head(voice),
              references.label(source),
              Look.HEAD_FIGURE,
              source.map(
                  cited ->
                      new Link.ToCell(layout.sources().at(cited, SourcesPlaces.Column.CITATION)))));
    }
  }

  private Criterion first() {
    return analysis.decision().criteria().get(0);
  }

  private Option firstOption() {
    return analysis.decision().options().get(0);
  }
}
