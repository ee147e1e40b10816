package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.LeftOutWords;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Continued;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EvidenceCells;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.References;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.SourcesCells;
import dev.decisionmatrix.workbook.Tab;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sources: what is known of each, how much it says, and a switch; own assumptions last. */
final class SourcesSheet {
  private static final double ADDRESS_WIDTH = 34;
  private static final double NO_ADDRESS_WIDTH = 9;
  private static final Decimals COUNTED = Decimals.thousands(0);
  private static final String NO_CLAIM = "There is no claim";

  private final Book book;
  private final Analysis analysis;
  private final Flow flow;
  private final Cells<Source> citation;
  private final Cells<Source> reference;
  private final Cells<Source> counts;
  private final Cells<Source> check;
  private final Cells<Source> note;

  SourcesSheet(Book book) {
    this.book = book;
    analysis = book.analysis();
    List<Source> sources = book.citations().inOrder();
    Table<Source> table =
        new Table<>(
            Names.of(sources, "Citation", source -> book.references().label(Optional.of(source))));
    citation = table.names().wide(9.5);
    reference = Continued.labels(table, "Reference", 39, References::full).get(0);
    counts =
        table
            .add(
                "Counts",
                Look.HEAD,
                Switches.<Source>of(source -> !analysis.scenario().sourcesOff().contains(source)))
            .wide(9);
    Cells<Source> without =
        table.add("If it is switched off", Look.HEAD, of(this::without)).wide(32);
    Cells<Source> claims = table.add("Claims", Look.HEAD, of(this::claims)).wide(9);
    Cells<Source> inUse = table.add("In use", Look.HEAD, of(this::inUse)).wide(9);
    List<Cells<Source>> notes =
        Continued.labels(table, "What to know about it", 50, SourcesSheet::note);
    note = notes.get(notes.size() - 1);
    table.add("Notes", Look.HEAD, Switches.notes()).wide(26);
    boolean addressed = sources.stream().anyMatch(source -> !source.url().isBlank());
    Continued.labels(table, "Address", addressed ? ADDRESS_WIDTH : NO_ADDRESS_WIDTH, Source::url)
        .get(0)
        .leading(SourcesSheet::address);
    table.labels("Id", Source::id).looking(Look.NOTE).wide(18);
    check =
        table
            .texts(
                "Check",
                source -> Switches.check(counts.at(source)),
                source -> Expected.text(Findings.OK))
            .looking(Look.NOTE)
            .wide(12);
    if (book.voices().contains(Optional.<Source>empty())) {
      Foot own = table.foot(References.OWN);
      own.below(reference, Content.labels(any -> References.OWN_ASSUMPTIONS));
      own.below(without, ofOwn(this::without));
      own.below(claims, ofOwn(this::claims));
      own.below(inUse, ofOwn(this::inUse));
      own.below(
          note,
          Content.labels(any -> "Not cited: claims of the people who prepared this decision."));
    }
    flow =
        book.flow(
                Tab.SOURCES,
                SheetPlan.Kind.INPUT,
                "Sources",
                "What is cited, as far as it is known. Switch a source off to see what hangs on it;"
                    + " beside the switch stands what would follow.")
            .add(table);
    book.offer(new SourcesCells(citation, counts, check));
  }

  SheetPlan plan() {
    return flow.plan(
        sheet -> {
          int head = citation.head().row();
          sheet.freeze(reference.first()).repeatRows(head, head);
          counts.any().ifPresent(all -> defineAndMark(sheet, all));
        });
  }

  private void defineAndMark(SheetPlan.Builder sheet, RangeRef all) {
    Set<Source> delivered = book.deliveredAnalysis().scenario().sourcesOff();
    Switches.mark(sheet, counts, source -> !delivered.contains(source));
    sheet
        .define(Name.SOURCE_COUNTS.text(), all)
        .filter(citation.head().to(check.all().to()))
        .highlight(
            check.all(), check.first().differentFrom(words(Findings.OK)), Highlight.Tone.WARNS)
        .highlight(
            citation.first().to(note.all().to()),
            all.from().anchored(Anchor.COLUMN).is(Rules.NO),
            Highlight.Tone.OFF);
  }

  /** What stands in a cell of a source, or of our own assumptions. */
  private interface Said {
    Cell cell(CellRef at, Optional<Source> source);
  }

  private static Content<Source> of(Said said) {
    return (at, source) -> said.cell(at, Optional.of(source));
  }

  private static Content<String> ofOwn(Said said) {
    return (at, own) -> said.cell(at, Optional.empty());
  }

  private Live without(CellRef at, Optional<Source> source) {
    return new Live(
            at,
            book.robustness().withoutSource().apply(source),
            LeftOutWords.of(
                analysis.ranking(), analysis.leaveOneOut().without(source, analysis.ranking())))
        .asLongAs(LeftOutWords.INSTEAD.with(book.longestOption(), "99.9"));
  }

  /** How many there are; it leads to the first of them. */
  private Cell claims(CellRef at, Optional<Source> source) {
    EvidenceCells evidence = book.evidence();
    List<Claim> all =
        evidence.claims().inOrder().stream()
            .filter(claim -> claim.source().equals(source))
            .toList();
    Optional<Link> first =
        all.stream().findFirst().map(claim -> new Link.ToCell(evidence.number().at(claim)));
    return evidence
        .source()
        .any()
        .<Cell>map(
            cited -> {
              Live count = new Live(at, countIf(cited.fixed(), label(at)), all.size(), COUNTED);
              return first.map(count::leadingTo).orElse(count);
            })
        .orElseGet(() -> new Fixed(at, 0, WHOLE, NO_CLAIM));
  }

  private Cell inUse(CellRef at, Optional<Source> source) {
    long used =
        book.decision().claims().stream()
            .filter(claim -> claim.source().equals(source))
            .filter(analysis.scenario()::counts)
            .count();
    return book.evidence()
        .source()
        .any()
        .<Cell>map(
            cited ->
                new Live(
                    at,
                    Fn.SUMIF.of(cited.fixed(), label(at), book.evidence().inUse().fixed()),
                    used,
                    COUNTED))
        .orElseGet(() -> new Fixed(at, 0, WHOLE, NO_CLAIM));
  }

  /** How the source of a row is cited. */
  private CellRef label(CellRef at) {
    return at.right(citation.head().column() - at.column());
  }

  private static Optional<Link> address(Source source) {
    boolean web = source.url().startsWith("http://") || source.url().startsWith("https://");
    return web ? Optional.of(new Link.ToWeb(source.url())) : Optional.empty();
  }

  private static String note(Source source) {
    String accessed = source.accessed().isBlank() ? "" : "Accessed " + source.accessed() + ". ";
    return (accessed + source.note()).strip();
  }
}
