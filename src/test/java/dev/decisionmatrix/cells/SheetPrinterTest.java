package dev.decisionmatrix.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.Highlight.Tone;
import dev.decisionmatrix.display.Decimals;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SheetPrinterTest {
  private static final SheetName NAME = new SheetName("Weights");
  private static final CellRef CORNER = new CellRef(NAME, 0, 0);
  private static final Rule YES_NO =
      new Rule(new Rule.Accepts.OneOf(List.of("yes", "no")), "Counts", "Yes or no.", "Yes or no.");

  @Test
  void printsALinePerCellInReadingOrder() {
    SheetPlan plan =
        SheetPlan.named(NAME, SheetPlan.Kind.INPUT)
            .add(new Live(CORNER.right(1), CORNER.plus(Constant.ONE), 1.5, Decimals.PERCENT_ONE))
            .add(Input.text(CORNER.below(1), "yes", YES_NO))
            .add(
                new Label(
                    CORNER,
                    "two\nlines",
                    Look.LABEL,
                    Optional.of(new Link.ToCell(CORNER.below(1)))))
            .define("Corner", CORNER)
            .build();
    assertThat(SheetPrinter.print(plan))
        .isEqualTo(
            """
            # Weights (input)
            landscape, gridlines hidden
            A1 label `two\\nlines` leads to 'Weights'!$A$2
            B1 live percent one =A1+1 -> 150.0% (1.5)
            A2 input as text `yes` accepts one of [yes, no] by `Counts`
            rule `Counts` accepts one of [yes, no], prompt `Yes or no.`, error `Yes or no.`
            name Corner A1
            """);
  }

  @Test
  void printsAFormulaOnceWhereItIsCopied() {
    SheetPlan.Builder sheet = sheet();
    for (int row = 0; row < 2; row++) {
      for (int column = 1; column < 3; column++) {
        CellRef at = CORNER.below(row).right(column);
        sheet.add(new Live(at, at.right(3).times(CORNER.fixed()), "-"));
      }
    }
    sheet.add(new Live(CORNER.below(2).right(1), CORNER.times(CORNER), "-"));
    assertThat(lines(sheet))
        .containsExactly(
            "B1 live text as typed =E1*$A$1 -> `-`",
            "C1 live text as typed =left -> `-`",
            "B2 live text as typed =above -> `-`",
            "C2 live text as typed =above -> `-`",
            "B3 live text as typed =A1*A1 -> `-`");
  }

  @Test
  void printsWhyANumberIsFixedAndWhatIsTypedInFull() {
    Rule rule = new Rule(new Rule.Accepts.NumberAtLeast(0), "Counts", "A number.", "No.");
    assertThat(
            lines(
                sheet()
                    .add(new Fixed(CORNER, 0.25, Decimals.ONE, "Drawn at random."))
                    .add(Input.figure(CORNER.below(1), 0.25, Decimals.PERCENT, rule))
                    .add(Input.blank(CORNER.below(2), Decimals.WHOLE, YES_NO))))
        .containsExactly(
            "A1 fixed one 0.3 (0.25) because `Drawn at random.`",
            "A2 input percent 25% (0.25) accepts at least 0.0 by `Counts` 1",
            "A3 input as text blank accepts one of [yes, no] by `Counts` 2",
            "rule `Counts` 1 accepts at least 0.0, prompt `A number.`, error `No.`",
            "rule `Counts` 2 accepts one of [yes, no], prompt `Yes or no.`, error `Yes or no.`");
  }

  @Test
  void printsTheShapeOfASheetInAnOrderOfItsOwn() {
    assertThat(
            lines(
                sheet()
                    .merge(CORNER.below(3).to(CORNER.below(3).right(2)))
                    .merge(CORNER.to(CORNER.right(1)))
                    .define("Second", CORNER.below(1))
                    .define("First", CORNER.to(CORNER.right(1)))
                    .width(27, 8)
                    .width(2, 10.5)
                    .heightsPx(9, 40)
                    .freeze(CORNER.below(1))
                    .filter(CORNER.to(CORNER.right(4)))
                    .repeatRows(0, 1)
                    .resultsUpTo(CORNER.below(8))))
        .containsExactly(
            "merged A1:B1",
            "merged A4:C4",
            "name First A1:B1",
            "name Second A2",
            "width C 10.5",
            "width AB 8.0",
            "height 10 30.0",
            "frozen at A2",
            "filter A1:E1",
            "repeated rows 1 to 2",
            "results A1:A9");
  }

  @Test
  void printsWhichHighlightOfSeveralComesFirst() {
    RangeRef upper = CORNER.to(CORNER.right(1));
    assertThat(
            lines(
                sheet()
                    .highlight(CORNER.right(1).to(CORNER.below(2).right(1)), when(Tone.WARNS))
                    .highlight(
                        upper, new Highlight.Rule.When(Constant.ONE.is(1), Highlight.Tone.BEST))
                    .highlight(upper, when(Tone.LEADS))
                    .highlight(CORNER.below(5).to(CORNER.below(6)), when(Tone.OFF))))
        .containsExactly(
            "highlight A1:B1 best when =1=1 after B1:B3",
            "highlight A1:B1 leads when =A1 after B1:B3",
            "highlight B1:B3 warns when =A1",
            "highlight A6:A7 off when =A1");
  }

  private static Highlight.Rule when(Tone tone) {
    return new Highlight.Rule.When(CORNER, tone);
  }

  @Test
  void printsAllOfAChart() {
    RangeRef cells = CORNER.to(CORNER.below(1));
    ChartPlan chart =
        new ChartPlan(
            ChartPlan.Kind.STACKED_BARS,
            "Scores",
            "What leads",
            "Kafka leads",
            "Option",
            "Points",
            "0.0",
            OptionalDouble.of(0),
            OptionalDouble.empty(),
            List.of(
                new ChartPlan.Series(CORNER, cells, cells),
                new ChartPlan.Series(CORNER, cells, cells, new ChartPlan.Paint.Step(1, 3))),
            ChartLook.usual(),
            CORNER.right(1),
            CORNER.below(9).right(5));
    assertThat(lines(sheet().chart(chart)))
        .containsExactly(
            "chart Scores stacked bars at B1:F10",
            "  title `What leads`",
            "  alternative `Kafka leads`",
            "  categories `Option`",
            "  values `Points` from 0.0 to any as 0.0",
            "  series 'Weights'!$A$1: 'Weights'!$A$1:$A$2 over 'Weights'!$A$1:$A$2, next",
            "  series 'Weights'!$A$1: 'Weights'!$A$1:$A$2 over 'Weights'!$A$1:$A$2, step 1 of 3");
  }

  @Test
  void printsWhatAWorkbookSaysBesideItsSheets() {
    WorkbookPlan plan =
        new WorkbookPlan(
            "A title",
            "A `question`?",
            "us",
            Instant.EPOCH,
            WorkbookPlan.Paper.LETTER,
            "below",
            List.of(sheet().build()));
    assertThat(SheetPrinter.print(plan))
        .isEqualTo(
            """
            title `A title`
            subject `A \\`question\\`?`
            author `us`
            created 1970-01-01T00:00:00Z
            paper letter
            footer `below`
            sheet Weights

            # Weights (input)
            landscape, gridlines hidden
            """);
  }

  private static SheetPlan.Builder sheet() {
    return SheetPlan.named(NAME, SheetPlan.Kind.INPUT);
  }

  /** All but the first two, which every sheet has. */
  private static List<String> lines(SheetPlan.Builder sheet) {
    return SheetPrinter.print(sheet.build()).lines().skip(2).toList();
  }
}
