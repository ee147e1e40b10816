package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.workbook.EvidencePlaces.Column;
import java.util.Optional;

/** Every claim with its rating, its place in the source, and a switch. */
final class EvidenceSheet {
  private final Analysis analysis;
  private final Layout layout;
  private final References references;
  private final EvidencePlaces places;

  EvidenceSheet(Analysis analysis, Layout layout, References references) {
    this.analysis = analysis;
    this.layout = layout;
    this.references = references;
    this.places = layout.evidence();
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.EVIDENCE,
            SheetPlan.Kind.INPUT,
            "Evidence",
            "Every claim and how it rates. Change a rating, or switch a claim off: everything"
                + " follows.");
    Widths.of(sheet, Column.NUMBER.index(), 7, 27, 16, 8, 8, 8, 28, 64, 26, 7, 13);
    for (Column column : Column.values()) {
      boolean figure = column == Column.RATING || column == Column.IN_USE;
      sheet.add(
          new Label(
              Tab.EVIDENCE.at(EvidencePlaces.HEAD_ROW, column.index()),
              column.head(),
              figure ? Look.HEAD_FIGURE : Look.HEAD));
    }
    for (int place = 0; place < places.claims().size(); place++) {
      addClaim(sheet, place, places.claims().get(place));
    }
    places.column(Column.RATING).ifPresent(range -> defineAndMark(sheet));
    return sheet
        .freeze(Tab.EVIDENCE.at(EvidencePlaces.HEAD_ROW + 1, Column.RATING.index()))
        .repeatRows(EvidencePlaces.HEAD_ROW, EvidencePlaces.HEAD_ROW)
        .build();
  }

  private void defineAndMark(SheetPlan.Builder sheet) {
    int last = places.claims().size() - 1;
    CellRef inUse = places.at(0, Column.IN_USE).anchored(Anchor.COLUMN);
    CellRef check = places.at(0, Column.CHECK);
    sheet
        .define(
            Name.CLAIM_RATING.text(),
            places.at(0, Column.RATING).to(places.at(last, Column.RATING)))
        .define(
            Name.CLAIM_COUNTS.text(),
            places.at(0, Column.COUNTS).to(places.at(last, Column.COUNTS)))
        .filter(
            Tab.EVIDENCE
                .at(EvidencePlaces.HEAD_ROW, Column.NUMBER.index())
                .to(places.at(last, Column.CHECK)))
        .highlight(
            check.to(places.at(last, Column.CHECK)),
            new Highlight.Rule.When(
                check.differentFrom(Formulas.words(Findings.OK)), Highlight.Tone.WARNS))
        .highlight(
            places.at(0, Column.NUMBER).to(places.at(last, Column.CLAIM)),
            new Highlight.Rule.When(inUse.equalTo(Constant.ZERO), Highlight.Tone.OFF));
  }

  private void addClaim(SheetPlan.Builder sheet, int place, Claim claim) {
    Optional<Link> source =
        claim
            .source()
            .map(cited -> layout.sources().at(cited, SourcesPlaces.Column.CITATION))
            .map(Link.ToCell::new);
    boolean counts = !analysis.scenario().claimsOff().contains(claim.number());
    sheet
        .add(
            new Fixed(
                places.at(place, Column.NUMBER),
                claim.number(),
                Decimals.WHOLE,
                "Its place in evidence.csv"))
        .add(label(place, Column.CRITERION, claim.criterion().name()))
        .add(label(place, Column.OPTION, claim.option().name()))
        .add(
            Input.figure(
                places.at(place, Column.RATING),
                claim.rating(),
                Decimals.AS_TYPED,
                Rules.rating(claim.criterion())))
        .add(
            Input.text(
                places.at(place, Column.COUNTS), counts ? Rules.YES : Rules.NO, Rules.COUNTS))
        .add(
            new Label(
                places.at(place, Column.SOURCE),
                references.label(claim.source()),
                source.isPresent() ? Look.LINK : Look.LABEL,
                source))
        .add(label(place, Column.LOCATOR, claim.locator()))
        .add(label(place, Column.CLAIM, claim.text()))
        .add(Input.blank(places.at(place, Column.NOTES), Decimals.AS_TYPED, Rules.NOTE))
        .add(inUse(place, claim))
        .add(check(place, claim));
  }

  private Label label(int place, Column column, String text) {
    return new Label(places.at(place, column), text, Look.LABEL);
  }

  private Live inUse(int place, Claim claim) {
    Formula counted = yes(places.at(place, Column.COUNTS));
    Formula number = Formulas.isFigure(places.at(place, Column.RATING));
    Formula all =
        claim
            .source()
            .map(
                source ->
                    Fn.AND.of(
                        number,
                        counted,
                        yes(layout.sources().at(source, SourcesPlaces.Column.COUNTS).fixed())))
            .orElseGet(() -> Fn.AND.of(number, counted));
    boolean used =
        analysis.ratings().at(claim.criterion(), claim.option()).claims().contains(claim);
    return new Live(
        places.at(place, Column.IN_USE),
        Fn.IF.of(all, Constant.ONE, Constant.ZERO),
        used ? 1 : 0,
        Decimals.WHOLE);
  }

  private static Formula yes(Formula counts) {
    return Guard.read(counts).equalTo(Formulas.words(Rules.YES));
  }

  /** Whether somebody said yes or no. */
  static Formula answered(Formula counts) {
    return Fn.OR.of(yes(counts), Guard.read(counts).equalTo(Formulas.words(Rules.NO)));
  }

  private Live check(int place, Claim claim) {
    CellRef rating = places.at(place, Column.RATING);
    CellRef counts = places.at(place, Column.COUNTS);
    CellRef worst = layout.matrix().at(ScaleEnd.WORST, claim.criterion()).fixed();
    CellRef best = layout.matrix().at(ScaleEnd.BEST, claim.criterion()).fixed();
    Formula answered = answered(counts);
    Formula onScale =
        Fn.AND.of(rating.atLeast(Fn.MIN.of(worst, best)), rating.atMost(Fn.MAX.of(worst, best)));
    return new Live(
            places.at(place, Column.CHECK),
            Fn.IF.of(
                Formulas.isFigure(rating),
                Fn.IF.of(
                    onScale,
                    Fn.IF.of(
                        answered, Formulas.words(Findings.OK), Formulas.words(Findings.YES_OR_NO)),
                    Formulas.words(Findings.OFF_THE_SCALE)),
                Formulas.words(Findings.NO_NUMBER)),
            Findings.OK)
        .looking(Look.NOTE);
  }
}
