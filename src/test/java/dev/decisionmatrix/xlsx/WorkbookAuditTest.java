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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.util.LocaleUtil;
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
      SheetPlan.Builder sheet = SheetPlan.named(SHEET, SheetPlan.Kind.DETAIL);
      cells.forEach(sheet::add);
      assertThat(WorkbookAudit.of(written, SamplePlans.workbook(List.of(sheet.build()))))
          .extracting(Finding::got)
          .containsExactly("no formula");
    }
  }

  /** One within the other, they would need a deeper stack than there is. */
  @Test
  void computesAChainThroughManyRows() {
    int length = 30_000;
    SheetPlan.Builder sheet = SheetPlan.named(SHEET, SheetPlan.Kind.DETAIL);
    sheet.add(live(B1, new CellRef(SHEET, length, 0).plus(1), Expected.number(length + 2)));
    sheet.add(new Fixed(A1, 1, Decimals.WHOLE, "a number to start from"));
    for (int i = 1; i <= length; i++) {
      CellRef at = A1.below(i);
      sheet.add(live(at, A1.below(i - 1).plus(1), Expected.number(i + 1)));
    }
    WorkbookPlan plan = SamplePlans.workbook(List.of(sheet.build()));
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
  }

  @Test
  void findsACircle() {
    SheetPlan sheet =
        SheetPlan.named(SHEET, SheetPlan.Kind.DETAIL)
            .add(live(A1, B1.plus(1), Expected.number(1)))
            .add(live(B1, A1.minus(1), Expected.number(0)))
            .build();
    WorkbookPlan plan = SamplePlans.workbook(List.of(sheet));
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).hasSize(2);
  }

  @Nested
  class SeveralAtOnce {
    private static final List<String> LOCALES = List.of("ar-EG-u-nu-arab", "de-DE", "hi-IN", "en");

    /** {@code TEXT} and {@code FIXED} in each, beside words that look like the function. */
    private static WorkbookPlan texts(int number) {
      Formula text =
          Fn.TEXT
              .of(A1.plus(number + 0.5), new Words("0.00"))
              .and(" TEXT(1) ")
              .and(Fn.FIXED.of(A1.plus(1234.25), new Constant(1), Constant.ONE))
              .and(" ")
              .and(Fn.TEXT.of(new Constant(0.5), new Words("0%")));
      Expected expected = Expected.text((3 + number) + ".50 TEXT(1) 1237.3 50%");
      return planned(text, expected);
    }

    @Test
    void giveInAnyLocaleWhatOneGivesAlone() {
      List<WorkbookPlan> plans = IntStream.range(0, 200).mapToObj(each -> texts(each)).toList();
      List<byte[]> written = plans.stream().map(XlsxWriter::write).toList();
      Locale before = Locale.getDefault();
      try {
        for (String locale : LOCALES) {
          Locale.setDefault(Locale.forLanguageTag(locale));
          assertThat(
                  IntStream.range(0, plans.size())
                      .parallel()
                      .mapToObj(i -> inItsOwnLocale(i, written.get(i), plans.get(i)))
                      .flatMap(List::stream)
                      .toList())
              .as(locale)
              .isEmpty();
        }
      } finally {
        Locale.setDefault(before);
      }
    }

    /** POI asks the thread before it asks the process. */
    private static List<Finding> inItsOwnLocale(int number, byte[] written, WorkbookPlan plan) {
      Locale own = Locale.forLanguageTag(LOCALES.get(number % LOCALES.size()));
      LocaleUtil.setUserLocale(own);
      try {
        List<Finding> findings = WorkbookAudit.of(written, plan);
        assertThat(LocaleUtil.getUserLocale()).isEqualTo(own);
        return findings;
      } finally {
        LocaleUtil.resetUserLocale();
      }
    }
  }
}
