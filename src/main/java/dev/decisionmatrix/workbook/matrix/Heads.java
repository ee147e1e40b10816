package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.DecisionCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Tab;
import java.util.List;
import java.util.stream.IntStream;

/** The rows that stay in sight: title and verdict, and what the columns are. */
final class Heads {
  private static final String BACK = "\u2039 Decision: ";
  private static final String TRY = "Try other weights and ratings \u203A";
  private static final String SUBTITLE =
      "   Rating to points: the share of the scale that a rating reaches, times the weight, gives"
          + " points of 100.";

  /** Pixels that the title takes. */
  private static final int TITLE = 700;

  /** Lines of a name; what is longer is cut. */
  private static final int LINES = 6;

  /** Of a line that breaks at words. */
  private static final double FILLED = 0.75;

  private static final int[] HEIGHTS = {24, 20, 20};

  private final Book book;
  private final Rows rows;
  private final Columns columns;
  private final Steps steps;
  private final List<Option> options;
  private final List<String> names;
  private final List<String> wideNames;

  Heads(Book book, Rows rows, Columns columns, Steps steps) {
    this.book = book;
    this.rows = rows;
    this.columns = columns;
    this.steps = steps;
    options = book.decision().options();
    Option first = options.get(0);
    names = cut(Measure.SMALL_BOLD, columns.pixels(columns.points(first)));
    int beside = columns.pixels(columns.rating(first)) + columns.pixels(columns.claims(first));
    wideNames = cut(Measure.BODY_BOLD, beside);
  }

  void addTo(SheetPlan.Builder sheet) {
    sheet.heightsPx(Rows.TITLE, HEIGHTS);
    addTitle(sheet);
    addVerdict(sheet);
    addBlocks(sheet);
    head(sheet, Columns.UNIT, "Unit, direction", Dress.LEFT);
    head(sheet, Columns.WEIGHT, "in use", Dress.RIGHT);
    addWas(sheet);
    IntStream.range(0, options.size()).forEach(place -> add(sheet, place));
    head(sheet, columns.worst(), "worst", Dress.RIGHT);
    head(sheet, columns.best(), "best", Dress.RIGHT);
    head(sheet, columns.mustReach(), "must reach", Dress.RIGHT);
    if (options.size() > 1) {
      addLead(sheet);
    }
  }

  private void addTitle(SheetPlan.Builder sheet) {
    CellRef at = Rows.at(Rows.TITLE, Columns.HEADING);
    Run title = new Run(Tab.MATRIX.sheet().text(), Look.PAGE);
    sheet
        .add(Label.of(at, Look.PAGE, title, new Run(SUBTITLE, Look.MUTED)))
        .add(
            new Label(Rows.at(Rows.TITLE, columns.from(TITLE)), TRY, Look.WAY)
                .leadingTo(new Link.ToCell(Tab.WHAT_IF.at(0, 0))));
  }

  private void addVerdict(SheetPlan.Builder sheet) {
    DecisionCells decision = book.decisionSheet();
    CellRef at = Rows.at(Rows.VERDICT, Columns.HEADING);
    Formula said =
        words(BACK).and(decision.condition().at()).and(" ").and(decision.headline().at());
    String words = decision.condition().words() + " " + decision.headline().words();
    sheet
        .add(
            new Live(at, said, BACK + words)
                .looking(Look.BLOCK)
                .leadingTo(new Link.ToCell(Tab.DECISION.at(0, 0))))
        .dress(at, Dress.ONE_LINE);
  }

  private void addBlocks(SheetPlan.Builder sheet) {
    Option first = options.get(0);
    block(sheet, Columns.NAME, "Criterion");
    block(sheet, Columns.WEIGHT, "Weight");
    block(sheet, columns.points(first), "Points of 100");
    if (columns.isBeside()) {
      block(sheet, columns.rating(first), "Rating \u00B7 claims [sources]");
    } else {
      block(sheet, columns.rating(first), "Rating");
      block(sheet, columns.claims(first), "Claims [sources]");
    }
    block(sheet, columns.worst(), "Scale");
    if (options.size() > 1) {
      block(sheet, columns.leadColumn(), "Lead");
    }
  }

  private static void block(SheetPlan.Builder sheet, int column, String text) {
    sheet.add(new Label(Rows.at(Rows.BLOCKS, column), text, Look.BLOCK));
  }

  private static void head(SheetPlan.Builder sheet, int column, String text, Dress across) {
    CellRef at = Rows.at(Rows.NAMES, column);
    sheet
        .add(new Label(at, text, Look.SMALL))
        .dress(at, Dress.STRONG, across, Dress.BOTTOM, Dress.WRAPPED);
  }

  /** Nothing while no weight differs. */
  private void addWas(SheetPlan.Builder sheet) {
    CellRef at = Rows.at(Rows.NAMES, Columns.WAS);
    Formula none = count(rows.all(Columns.WAS, Columns.WAS)).is(0);
    String told = steps.delivered.weightsDiffer() ? "was" : "";
    sheet
        .add(new Live(at, ifThen(none, Guard.NOTHING, words("was")), told).looking(Look.SMALL))
        .dress(at, Dress.STRONG, Dress.RIGHT, Dress.BOTTOM);
  }

  private void addLead(SheetPlan.Builder sheet) {
    CellRef at = Rows.at(Rows.NAMES, columns.leadColumn());
    sheet
        .add(new Live(at, steps.placed.lead(), steps.placed.leadInWords()).looking(Look.SMALL))
        .dress(at, Dress.STRONG, Dress.RIGHT, Dress.BOTTOM, Dress.WRAPPED);
  }

  private void add(SheetPlan.Builder sheet, int place) {
    Option option = options.get(place);
    add(sheet, columns.points(option), place);
    if (columns.isBeside()) {
      addBeside(sheet, columns.rating(option), place);
    } else {
      add(sheet, columns.rating(option), place);
      add(sheet, columns.claims(option), place);
    }
  }

  /** Names that are longer than anybody wants to see before each figure are cut. */
  private List<String> cut(Measure font, int pixels) {
    return font.cut(options.stream().map(Option::name).toList(), LINES * FILLED * pixels);
  }

  private void add(SheetPlan.Builder sheet, int column, int place) {
    CellRef at = Rows.at(Rows.NAMES, column);
    sheet
        .add(new Label(at, names.get(place), Look.FINE))
        .dress(at, Dress.STRONG, Dress.RIGHT, Dress.BOTTOM, Dress.WRAPPED);
  }

  /** Over rating and claims. */
  private void addBeside(SheetPlan.Builder sheet, int column, int place) {
    CellRef at = Rows.at(Rows.NAMES, column);
    sheet
        .add(new Label(at, wideNames.get(place), Look.TEXT))
        .merge(at.to(at.right(1)))
        .dress(at, Dress.STRONG, Dress.BOTTOM, Dress.WRAPPED);
  }
}
