package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Continued;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EvidenceCells;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.SortedClaims;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Widths;
import java.util.List;
import java.util.Optional;

/** Every claim with its rating, its place in the source, and a switch. */
public final class EvidenceSheet {
  private static final String PLACE = "Its place in evidence.csv";

  private final Book book;
  private final Analysis analysis;
  private final Flow flow;
  private final Cells<Claim> number;
  private final Cells<Claim> rating;
  private final Cells<Claim> was;
  private final Cells<Claim> counts;
  private final Cells<Claim> last;
  private final Cells<Claim> inUse;
  private final Cells<Claim> check;
  private final SourcesSheet sources;
  private final BySourceSheet bySource;
  private final Optional<ByRaterSheet> byRater;

  public EvidenceSheet(Book book) {
    this.book = book;
    analysis = book.analysis();
    SortedClaims claims = new SortedClaims(book.decision(), book.citations());
    Table<Claim> table = new Table<>(Names.none(claims.inOrder()));
    number = table.add("Claim", Look.HEAD, Content.numbers(WHOLE, Claim::number, PLACE)).wide(7.5);
    table.labels("Criterion", one -> one.criterion().name()).wide(24);
    table.labels("Option", one -> one.option().name()).wide(16);
    rating =
        table
            .add(
                "Rating",
                Look.HEAD,
                PairedRatings.or(
                    book,
                    Content.inputs(
                        one -> book.figures(one.criterion()).typed(),
                        one -> new Input.Content.Figure(one.rating()),
                        one -> Rules.rating(one.criterion()))))
            .wide(Widths.ofRatings(analysis, 8.5));
    was =
        table
            .add("Was", Look.HEAD, PairedRatings.unless(book, this::was))
            .wide(Widths.ofRatings(analysis, 7));
    counts =
        table
            .add("Counts", Look.HEAD, PairedRatings.counting(book, Switches.of(this::counted)))
            .wide(9);
    Cells<Claim> source =
        table
            .add("Source", Look.HEAD, this::source)
            .leading(one -> one.source().map(cited -> new Link.ToCell(citation(one))))
            .wide(9);
    if (!book.decision().raters().isEmpty()) {
      table.labels("Rater", one -> one.rater().map(Rater::name).orElse("")).wide(14);
    }
    Continued.labels(table, "What it says", 51, Claim::text);
    List<Cells<Claim>> places = Continued.labels(table, "Place in the source", 26, Claim::locator);
    last = places.get(places.size() - 1);
    table.add("Notes", Look.HEAD, Switches.notes()).wide(26);
    inUse =
        table.add("In use", Look.HEAD, Content.figures(WHOLE, this::inUse, this::isInUse)).wide(9);
    check =
        table
            .texts("Check", this::check, one -> Expected.text(Findings.OK))
            .looking(Look.NOTE)
            .wide(13);
    int kept = analysis.ratings().kept();
    Table<Claim> steps = new Table<>(Names.none(claims.inOrder()).after(1));
    Cells<Claim> here =
        steps
            .figures(
                "Rating",
                Decimals.AS_TYPED,
                one -> orNone(rating.at(one)),
                Expected.numbers(Claim::rating))
            .looking(Look.NOTE);
    Cells<Claim> decimals =
        steps
            .figures(
                "Decimals",
                WHOLE,
                one -> Formulas.decimalsOf(here.at(one), kept),
                Expected.numbers(one -> Decimals.typed(one.rating(), kept)))
            .looking(Look.NOTE);
    book.workings().section("Decimals of the claims' ratings", steps);
    flow =
        book.flow(
                Tab.EVIDENCE,
                SheetPlan.Kind.INPUT,
                "Evidence",
                "Every claim and how it rates. Change a rating, or switch a claim off: everything"
                    + " follows.")
            .add(table);
    book.offer(new EvidenceCells(claims, number, rating, counts, source, decimals, inUse, check));
    sources = new SourcesSheet(book);
    bySource = new BySourceSheet(book);
    byRater =
        book.decision().raters().isEmpty() ? Optional.empty() : Optional.of(new ByRaterSheet(book));
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          int head = number.head().row();
          sheet.freeze(rating.first()).repeatRows(head, head);
          if (!number.things().isEmpty()) {
            defineAndMark(sheet);
          }
        });
  }

  public SheetPlan sources() {
    return sources.plan();
  }

  public SheetPlan bySource() {
    return bySource.plan();
  }

  /** Empty where nobody rates. */
  public Optional<SheetPlan> byRater() {
    return byRater.map(ByRaterSheet::plan);
  }

  private void defineAndMark(SheetPlan.Builder sheet) {
    sheet
        .define(Name.CLAIM_RATING.text(), rating.all())
        .define(Name.CLAIM_COUNTS.text(), counts.all())
        .filter(number.head().to(check.all().to()))
        .highlight(check.all(), unusable(), Highlight.Tone.WARNS)
        .highlight(rating.first().to(counts.all().to()), unusable(), Highlight.Tone.WARNS)
        .highlight(rating.all(), was.first().differentFrom(Guard.NOTHING), Highlight.Tone.CHANGED);
    Scenario delivered = book.deliveredAnalysis().scenario();
    Switches.mark(sheet, counts, one -> !delivered.claimsOff().contains(one.number()));
    sheet.highlight(
        number.first().to(last.all().to()),
        inUse.first().anchored(Anchor.COLUMN).is(0),
        Highlight.Tone.OFF);
  }

  private Formula unusable() {
    return check.first().anchored(Anchor.COLUMN).differentFrom(words(Findings.OK));
  }

  private Cell was(CellRef at, Claim one) {
    return book.changes().was(at, rating.at(one));
  }

  private boolean counted(Claim one) {
    return !analysis.scenario().claimsOff().contains(one.number());
  }

  private Label source(CellRef at, Claim one) {
    Look look = one.source().isPresent() ? Look.LINK : Look.LABEL;
    return new Label(at, book.references().label(one.source()), look);
  }

  private CellRef citation(Claim one) {
    return book.sources().citation().at(one.source().orElseThrow());
  }

  /** A rating that cannot be used never counts. */
  private Formula inUse(Claim one) {
    Formula usable = check.at(one).is(Findings.OK);
    Formula own = Switches.isOn(counts.at(one));
    Optional<Formula> its =
        one.source().map(cited -> Switches.isOn(book.sources().counts().at(cited).fixed()));
    return Formulas.oneIf(its.map(on -> all(usable, own, on)).orElseGet(() -> all(usable, own)));
  }

  private Expected isInUse(Claim one) {
    return Expected.oneIf(analysis.scenario().counts(one));
  }

  private static Formula onScale(Criterion criterion, CellRef given, CellRef worst, CellRef best) {
    Formula ends =
        all(given.atLeast(Formulas.min(worst, best)), given.atMost(Formulas.max(worst, best)));
    if (criterion.value() instanceof Ratio ratio) {
      Formula takes = ratio.form() == Ratio.Form.LOWEST_OVER ? given.moreThan(0) : given.atLeast(0);
      return criterion.isOpen() ? takes : all(takes, ends);
    }
    return criterion.isOpen() ? isFigure(given) : ends;
  }

  private Formula check(Claim one) {
    CellRef given = rating.at(one);
    return ifThen(
        isFigure(given),
        ifThen(
            isOnScale(one, given), Switches.check(counts.at(one)), words(Findings.OFF_THE_SCALE)),
        words(Findings.NO_NUMBER));
  }

  private Formula isOnScale(Claim one, CellRef given) {
    if (one.criterion().isCost()) {
      return all(given.atLeast(0), given.atMost(one.criterion().scale().upper()));
    }
    CellRef worst = book.matrix().worst().at(one.criterion()).fixed();
    CellRef best = book.matrix().best().at(one.criterion()).fixed();
    return onScale(one.criterion(), given, worst, best);
  }
}
