package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Robustness;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Widths;
import java.util.stream.IntStream;

/** The random numbers, and what each sample makes of the options: two models side by side. */
final class SamplesSheet {
  private final Table<Integer> table;
  private final Cells<Integer> number;
  private final Model weightsOff;
  private final Model anyWeights;
  private final Flow flow;

  SamplesSheet(Book book) {
    Robustness robustness = book.analysis().robustness();
    table = new Table<>(Names.none(IntStream.range(0, robustness.samples()).boxed().toList()));
    number =
        table
            .add(
                "Sample",
                Look.HEAD,
                Content.numbers(WHOLE, sample -> sample + 1, "The number of the sample"))
            .wide(34);
    Foot most = above("The most that a weight is off");
    Foot inUse = above("Weight in use");
    weightsOff = new WeightsOff(book, table, most, inUse);
    table.gap();
    anyWeights = new AnyWeights(book, table);
    for (Option option : book.decision().options()) {
      Foot row = above(option.name() + ": contribution; 100 x value");
      weightsOff.addPoints(option, row);
      anyWeights.addPoints(option, row);
    }
    table.top("");
    flow =
        book.flow(
                Tab.SAMPLES,
                SheetPlan.Kind.DETAIL,
                "Samples",
                "What if the weights were not what they are? "
                    + robustness.samples()
                    + " draws for each of two models. Only the random numbers are constants, drawn"
                    + " once from the seed "
                    + robustness.seed()
                    + "; all else follows by formula.")
            .add(table);
  }

  private Foot above(String title) {
    Foot row = table.top("");
    row.below(number, Content.labels(any -> title));
    return row;
  }

  Model weightsOff() {
    return weightsOff;
  }

  Model anyWeights() {
    return anyWeights;
  }

  SheetPlan plan() {
    CellRef head = number.head();
    return flow.plan(
        sheet ->
            sheet
                .width(anyWeights.drawn.first().column() - 1, Widths.GAP)
                .freeze(head.below(1).right(1))
                .repeatRows(head.row(), head.row()));
  }
}
