package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Ratings;
import dev.decisionmatrix.analysis.SourceRating;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.BySourceCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Spot;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Widths;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** What each source makes of each cell of the matrix: where they contradict one another. */
final class BySourceSheet {
  private final Book book;
  private final Analysis analysis;
  private final ClaimsInUse claimsInUse;
  private final Flow flow;
  private final Cells<Spot> criterion;
  private final Cells<Spot> option;
  private final Cells<Spot> bySource;
  final Cells<Spot> lowest;
  final Cells<Spot> highest;
  private final Cells<Spot> spread;
  private final Cells<Spot> sources;
  private final Cells<Spot> claims;
  private final Cells<Spot> cited;
  final Body<Spot, Optional<Source>> voices;

  BySourceSheet(Book book) {
    this.book = book;
    analysis = book.analysis();
    claimsInUse = new ClaimsInUse(book.evidence());
    Table<Spot> table =
        new Table<>(
            Names.of(Spot.rated(book.decision()), "Criterion", spot -> spot.criterion().name()));
    criterion = table.names().wide(40);
    option = table.labels("Option", spot -> spot.option().name()).wide(18);
    table.over("All sources together");
    Ratings one = combined(Combine.BY_SOURCE);
    bySource =
        table
            .figures(
                "Mean of the sources", this::combined, spot -> heard(spot, Fn.AVERAGE), of(one))
            .wide(Widths.ofRatings(analysis, 11));
    Cells<Spot> byClaim =
        table
            .figures(
                "Mean of the claims", this::combined, this::byClaim, of(combined(Combine.BY_CLAIM)))
            .wide(Widths.ofRatings(analysis, 11));
    lowest =
        table
            .figures(
                "Lowest source",
                this::combined,
                spot -> heard(spot, Fn.MIN),
                spot -> Expected.number(said(spot).min()))
            .wide(Widths.ofRatings(analysis, 10));
    highest =
        table
            .figures(
                "Highest source",
                this::combined,
                spot -> heard(spot, Fn.MAX),
                spot -> Expected.number(said(spot).max()))
            .wide(Widths.ofRatings(analysis, 10));
    Disagreement apart = new Disagreement(book, this);
    spread =
        table
            .figures("Apart, share of the scale", PERCENT, apart::formula, apart::expected)
            .wide(12);
    sources =
        table
            .figures(
                "Sources in use",
                WHOLE,
                apart::sources,
                spot -> Expected.number(rating(spot).sources()))
            .wide(10);
    claims =
        table
            .figures(
                "Claims in use",
                WHOLE,
                this::claims,
                spot -> Expected.number(rating(spot).claims().size()))
            .wide(10);
    cited =
        table
            .texts(
                "Cited", this::cited, spot -> Expected.text(book.references().cited(rating(spot))))
            .wide(16);
    Cells<Spot> brief =
        table
            .texts(
                "Claims and sources, in brief",
                this::brief,
                spot -> Expected.text(book.references().brief(rating(spot))))
            .wide(16);
    Optional<Cells<Spot>> evidence = WithRaters.column(book, table, bySource, byClaim);
    table.over("Each source");
    voices =
        table
            .across(book.voices(), book.references()::label, this::voice)
            .wide(Widths.ofRatings(analysis, 8));
    book.voices()
        .forEach(
            voice ->
                voices
                    .of(voice)
                    .headLeading(
                        () ->
                            voice.map(
                                source -> new Link.ToCell(book.sources().citation().at(source)))));
    flow =
        book.flow(
                Tab.BY_SOURCE,
                SheetPlan.Kind.WORKINGS,
                "By source",
                "What each source makes of each cell: the mean of its claims in use. Blank: it"
                    + " says nothing. A dash: none of its claims is in use.")
            .add(table);
    book.offer(
        new BySourceCells(
            criterion, option, bySource, byClaim, lowest, highest, spread, sources, claims, cited,
            brief, evidence, voices));
  }

  SheetPlan plan() {
    return flow.plan(
        sheet -> {
          int head = criterion.head().row();
          sheet
              .shade(spread.all(), spread.first())
              .highlight(
                  option.first().to(cited.all().to()),
                  claims.first().anchored(Anchor.COLUMN).is(0),
                  Highlight.Tone.MISSING)
              .filter(criterion.head().to(voices.all().to()))
              .freeze(bySource.first())
              .repeatRows(head, head);
        });
  }

  private Rating rating(Spot spot) {
    return analysis.ratings().at(spot.criterion(), spot.option()).byEvidence();
  }

  private Decimals combined(Spot spot) {
    return book.figures(spot.criterion()).combined();
  }

  private Ratings combined(Combine rule) {
    return Ratings.of(analysis.decision(), analysis.scenario().withCombine(rule));
  }

  private static Function<Spot, Expected> of(Ratings ratings) {
    return spot -> Expected.number(ratings.withoutRaters(spot.criterion(), spot.option()).rating());
  }

  private DoubleStream said(Spot spot) {
    return rating(spot).bySource().stream().mapToDouble(SourceRating::rating);
  }

  private RangeRef voices(Spot spot) {
    return voices.row(spot);
  }

  private Formula heard(Spot spot, Fn summary) {
    return Guard.whenPositive(
        count(voices(spot)), Guard.mean(spot.criterion().scale(), summary.of(voices(spot))));
  }

  private Formula byClaim(Spot spot) {
    return claimsInUse.of(spot).map(claimsInUse::mean).orElseGet(() -> heard(spot, Fn.AVERAGE));
  }

  private Formula claims(Spot spot) {
    return claimsInUse.of(spot).map(claimsInUse::count).orElseGet(() -> count(voices(spot)));
  }

  private Formula cited(Spot spot) {
    return Guard.whenPositive(claims.at(spot), new Cited(claimsInUse, voices).of(spot));
  }

  private Formula brief(Spot spot) {
    CellRef differ = book.matrix().differ().first().fixed();
    return new CitedInBrief(claimsInUse, voices, claims, spread, differ).of(spot);
  }

  /** Blank where the source says nothing. */
  private Content<Spot> voice(Optional<Source> voice) {
    return (at, spot) ->
        claimsInUse
            .of(spot, voice)
            .<Cell>map(run -> new Live(at, claimsInUse.mean(run), by(spot, voice), combined(spot)))
            .orElseGet(() -> new Label(at, "", Look.LABEL));
  }

  private Expected by(Spot spot, Optional<Source> voice) {
    return Expected.number(
        rating(spot).bySource().stream()
            .filter(one -> one.source().equals(voice))
            .mapToDouble(SourceRating::rating)
            .findFirst());
  }
}
