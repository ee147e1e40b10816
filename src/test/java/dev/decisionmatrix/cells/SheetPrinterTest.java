package dev.decisionmatrix.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.display.Decimals;
import java.util.List;
import java.util.Optional;
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
            A1 label `two\\nlines` leads to 'Weights'!$A$2
            B1 live =A1+1 -> 150.0% (1.5)
            A2 input `yes` accepts one of [yes, no]
            name Corner A1
            """);
  }
}
