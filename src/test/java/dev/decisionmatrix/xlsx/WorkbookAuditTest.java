package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.NameRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.Words;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.display.Decimals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkbookAuditTest {
  private static final SheetName SHEET = new SheetName("Sheet");
  private static final CellRef A1 = new CellRef(SHEET, 0, 0);
  private static final CellRef B1 = A1.right(1);

  private static WorkbookPlan planned(Formula formula, Expected expected) {
    SheetPlan sheet =
        SheetPlan.named(SHEET, SheetPlan.Kind.DETAIL)
            .add(new Fixed(A1, 3, Decimals.WHOLE, "a number to start from"))
            .add(live(B1, formula, expected))
            .build();
    return SamplePlans.workbook(List.of(sheet));
  }

  private static Live live(CellRef at, Formula formula, Expected expected) {
    return new Live(at, formula, expected, Decimals.THREE, Look.LIVE, Optional.empty());
  }

  private static List<Finding> audited(Formula formula, Expected expected) throws IOException {
    WorkbookPlan plan = planned(formula, expected);
    return WorkbookAudit.of(XlsxWriter.write(plan), plan);
  }

  @Nested
  class FindsNothing {
    @Test
    void whenFormulaAndFigureAgree() throws IOException {
      assertThat(audited(A1.over(new Constant(7)), Expected.number(3 / 7.0))).isEmpty();
      assertThat(audited(A1.moreThan(Constant.ONE), Expected.truth(true))).isEmpty();
      assertThat(audited(A1.and(" points"), Expected.text("3 points"))).isEmpty();
    }

    @Test
    void withinTheTolerance() throws IOException {
      assertThat(audited(A1, Expected.number(3 + 5e-9))).isEmpty();
      assertThat(audited(A1.over(new Constant(10)), Expected.number(0.3 + 1e-9))).isEmpty();
    }
  }

  @Nested
  class Finds {
    @Test
    void aFigureBeyondTheTolerance() throws IOException {
      assertThat(audited(A1, Expected.number(3 + 7e-9)))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.place()).isEqualTo("'Sheet'!B1");
                assertThat(finding.subject()).isEqualTo("=A1");
                assertThat(finding.got()).isEqualTo("3.0");
              });
      assertThat(audited(A1.over(new Constant(10)), Expected.number(0.3 + 3e-9))).hasSize(1);
    }

    @Test
    void anotherText() throws IOException {
      assertThat(audited(new Words("Oak"), Expected.text("oak"))).hasSize(1);
    }

    @Test
    void aNumberWhereTextWasExpected() throws IOException {
      assertThat(audited(A1, Expected.text("3"))).hasSize(1);
      assertThat(audited(new Words("3"), Expected.number(3))).hasSize(1);
    }

    @Test
    void anErrorValue() throws IOException {
      assertThat(audited(A1.over(Constant.ZERO), Expected.number(0)))
          .extracting(Finding::got)
          .containsExactly("#DIV/0!");
    }

    @Test
    void aNameThatNobodyDefined() throws IOException {
      assertThat(audited(Fn.SUM.of(new NameRef("Nowhere")), Expected.number(3))).hasSize(1);
    }

    @Test
    void aCachedValueThatIsNotTheOneExpected() throws IOException {
      byte[] written = XlsxWriter.write(planned(A1, Expected.number(4)));
      assertThat(WorkbookAudit.of(written, planned(A1, Expected.number(3))))
          .extracting(Finding::got)
          .containsExactly("4.0 (cached)");
    }

    @Test
    void aFormulaThatIsNotThere() throws IOException {
      byte[] written = XlsxWriter.write(planned(A1, Expected.number(3)));
      WorkbookPlan more = planned(A1, Expected.number(3));
      List<Cell> cells = new ArrayList<>(more.sheets().get(0).cells());
      cells.add(live(A1.below(4), A1, Expected.number(3)));
      SheetPlan sheet = SheetPlan.named(SHEET, SheetPlan.Kind.DETAIL).addAll(cells).build();
      assertThat(WorkbookAudit.of(written, SamplePlans.workbook(List.of(sheet))))
          .extracting(Finding::got)
          .containsExactly("no formula");
    }
  }
}
