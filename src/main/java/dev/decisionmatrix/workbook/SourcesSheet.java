package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.LeftOutWords;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
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
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.workbook.RobustnessPlaces.Outcome;
import dev.decisionmatrix.workbook.SourcesPlaces.Column;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The sources: what is known of each, how much it says, and a switch. */
final class SourcesSheet {
  private static final double ADDRESS_WIDTH = 34;
  private static final double NO_ADDRESS_WIDTH = 9;

  private final Analysis analysis;
  private final Layout layout;
  private final References references;
  private final SourcesPlaces places;

  SourcesSheet(Analysis analysis, Layout layout, References references) {
    this.analysis = analysis;
    this.layout = layout;
    this.references = references;
    this.places = layout.sources();
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.SOURCES,
            SheetPlan.Kind.INPUT,
            "Sources",
            "What is cited, as far as it is known. Switch a source off to see what hangs on it;"
                + " beside the switch stands what would follow.");
    Widths.of(
        sheet,
        Column.CITATION.index(),
        8,
        48,
        8,
        12,
        28,
        8,
        8,
        anyAddress() ? ADDRESS_WIDTH : NO_ADDRESS_WIDTH,
        56,
        26,
        18);
    for (Column column : Column.values()) {
      boolean figure = column == Column.CLAIMS || column == Column.IN_USE;
      sheet.add(
          new Label(
              Tab.SOURCES.at(SourcesPlaces.HEAD_ROW, column.index()),
              column.head(),
              figure ? Look.HEAD_FIGURE : Look.HEAD));
    }
    places.sources().forEach(source -> addSource(sheet, source));
    addOwnAssumptions(sheet);
    places.column(Column.COUNTS).ifPresent(counts -> defineAndMark(sheet, counts));
    return sheet
        .freeze(Tab.SOURCES.at(SourcesPlaces.HEAD_ROW + 1, Column.REFERENCE.index()))
        .repeatRows(SourcesPlaces.HEAD_ROW, SourcesPlaces.HEAD_ROW)
        .build();
  }

  private boolean anyAddress() {
    return places.sources().stream().anyMatch(source -> !source.url().isBlank());
  }

  private void defineAndMark(SheetPlan.Builder sheet, RangeRef counts) {
    Source first = places.sources().get(0);
    RangeRef checks = places.at(first, Column.CHECK).to(last(Column.CHECK));
    sheet
        .define(Name.SOURCE_COUNTS.text(), counts)
        .highlight(
            checks,
            new Highlight.Rule.When(
                places.at(first, Column.CHECK).differentFrom(Formulas.words(Findings.OK)),
                Highlight.Tone.WARNS))
        .filter(Tab.SOURCES.at(SourcesPlaces.HEAD_ROW, Column.CITATION.index()).to(last(Column.ID)))
        .highlight(
            places.at(first, Column.CITATION).to(last(Column.NOTE)),
            new Highlight.Rule.When(
                places
                    .at(first, Column.COUNTS)
                    .anchored(Anchor.COLUMN)
                    .equalTo(Formulas.words(Rules.NO)),
                Highlight.Tone.OFF));
  }

  private void addSource(SheetPlan.Builder sheet, Source source) {
    boolean counts = !analysis.scenario().sourcesOff().contains(source);
    sheet
        .add(label(source, Column.CITATION, references.label(Optional.of(source))))
        .add(new Label(places.at(source, Column.REFERENCE), References.full(source), Look.LABEL))
        .add(
            new Label(
                places.at(source, Column.ADDRESS),
                source.url(),
                web(source).isPresent() ? Look.LINK : Look.LABEL,
                web(source)))
        .add(Input.blank(places.at(source, Column.NOTES), Decimals.AS_TYPED, Rules.NOTE))
        .add(
            Input.text(
                places.at(source, Column.COUNTS), counts ? Rules.YES : Rules.NO, Rules.COUNTS))
        .add(label(source, Column.NOTE, note(source)))
        .add(new Label(places.at(source, Column.ID), source.id(), Look.NOTE))
        .add(check(source));
    addCounts(sheet, Optional.of(source), column -> places.at(source, column));
  }

  private void addOwnAssumptions(SheetPlan.Builder sheet) {
    if (layout.bySource().voices().contains(Optional.<Source>empty())) {
      sheet
          .add(new Label(places.ownAssumptions(Column.CITATION), References.OWN, Look.LABEL))
          .add(
              new Label(
                  places.ownAssumptions(Column.REFERENCE), References.OWN_ASSUMPTIONS, Look.LABEL))
          .add(
              new Label(
                  places.ownAssumptions(Column.NOTE),
                  "Not cited: claims of the people who prepared this decision.",
                  Look.LABEL));
      addCounts(sheet, Optional.empty(), places::ownAssumptions);
    }
  }

  private void addCounts(
      SheetPlan.Builder sheet, Optional<Source> source, Function<Column, CellRef> at) {
    sheet.add(
        new Live(
            at.apply(Column.WITHOUT),
            layout.robustness().at(layout.robustness().row(source), Outcome.WORDS),
            LeftOutWords.of(analysis.ranking(), LeftOutTables.without(analysis, source))));
    List<Claim> all = analysis.decision().claims().stream().filter(by(source)).toList();
    List<Claim> used = all.stream().filter(this::isInUse).toList();
    var cited = layout.evidence().column(EvidencePlaces.Column.SOURCE);
    var inUse = layout.evidence().column(EvidencePlaces.Column.IN_USE);
    if (cited.isEmpty() || inUse.isEmpty()) {
      sheet
          .add(new Fixed(at.apply(Column.CLAIMS), 0, Decimals.WHOLE, "There is no claim"))
          .add(new Fixed(at.apply(Column.IN_USE), 0, Decimals.WHOLE, "There is no claim"));
      return;
    }
    Formula label = at.apply(Column.CITATION);
    sheet
        .add(claims(at.apply(Column.CLAIMS), Fn.COUNTIF.of(cited.get().fixed(), label), all))
        .add(
            new Live(
                at.apply(Column.IN_USE),
                Fn.SUMIF.of(cited.get().fixed(), label, inUse.get().fixed()),
                used.size(),
                Decimals.WHOLE));
  }

  /** How many there are; it leads to the first of them. */
  private Live claims(CellRef at, Formula count, List<Claim> all) {
    Live cell = new Live(at, count, all.size(), Decimals.WHOLE);
    return layout.evidence().claims().stream()
        .filter(all::contains)
        .findFirst()
        .map(first -> layout.evidence().claims().indexOf(first))
        .map(place -> layout.evidence().at(place, EvidencePlaces.Column.NUMBER))
        .map(target -> cell.leadingTo(new Link.ToCell(target)))
        .orElse(cell);
  }

  private Live check(Source source) {
    return new Live(
            places.at(source, Column.CHECK),
            Fn.IF.of(
                EvidenceSheet.answered(places.at(source, Column.COUNTS)),
                Formulas.words(Findings.OK),
                Formulas.words(Findings.YES_OR_NO)),
            Findings.OK)
        .looking(Look.NOTE);
  }

  private Label label(Source source, Column column, String text) {
    return new Label(places.at(source, column), text, Look.LABEL);
  }

  private CellRef last(Column column) {
    return places.at(places.sources().get(places.sources().size() - 1), column);
  }

  private boolean isInUse(Claim claim) {
    return analysis.ratings().at(claim.criterion(), claim.option()).claims().contains(claim);
  }

  private static Predicate<Claim> by(Optional<Source> source) {
    return claim -> claim.source().equals(source);
  }

  private static String note(Source source) {
    String accessed = source.accessed().isBlank() ? "" : "Accessed " + source.accessed() + ". ";
    return (accessed + source.note()).strip();
  }

  private static Optional<Link> web(Source source) {
    boolean web = source.url().startsWith("http://") || source.url().startsWith("https://");
    return web ? Optional.of(new Link.ToWeb(source.url())) : Optional.empty();
  }
}
