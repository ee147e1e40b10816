package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.NameRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.workbook.binding.DecisionWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.junit.jupiter.api.Test;

/** What is parsed once and moved is what POI makes of each formula's own text. */
class ParsedFormulasTest {
  @Test
  void everyFormulaOfTheSampleHasTheTokensOfItsText() throws Unreadable {
    assertThat(compared(SamplePlans.everything())).isGreaterThan(10);
  }

  @Test
  void everyFormulaOfAShippedDecisionHasTheTokensOfItsText() throws Unreadable, IOException {
    Decision decision =
        DecisionReader.read(Path.of("input", "python-orm"))
            .fold(
                read -> read.value().decision(),
                rejected -> {
                  throw new AssertionError(rejected.problems());
                });
    WorkbookPlan plan =
        DecisionWorkbook.of(Analysis.of(decision), "decision-matrix", Instant.EPOCH);
    assertThat(compared(plan)).isGreaterThan(5_000);
  }

  private static int compared(WorkbookPlan plan) throws Unreadable {
    ReadBook read = ReadBook.of(XlsxWriter.write(plan));
    EvaluatedBook book = new EvaluatedBook(read);
    int compared = 0;
    for (int i = 0; i < plan.sheets().size(); i++) {
      SheetPlan sheet = plan.sheets().get(i);
      for (Cell cell : sheet.cells()) {
        if (cell instanceof Live live) {
          int row = cell.at().row();
          String text = SteadyText.named(live.formula().textOn(sheet.name()));
          Ptg[] own = FormulaParser.parse(text, book, FormulaType.CELL, i, row);
          Ptg[] moved =
              book.getFormulaTokens(read.sheets().get(i).getCell(row, cell.at().column()));
          assertThat(told(moved)).as(cell.at().absolute()).isEqualTo(told(own));
          compared++;
        }
      }
    }
    return compared;
  }

  private static List<String> told(Ptg[] tokens) {
    List<String> told = new ArrayList<>();
    for (Ptg token : tokens) {
      boolean placed = token instanceof RefPtgBase || token instanceof AreaPtgBase;
      told.add(
          token.getClass().getSimpleName()
              + token.getPtgClass()
              + token.getSize()
              + (placed ? token.toFormulaString() : ""));
    }
    return told;
  }

  @Test
  void formulasOfOneShapeDifferButByTheirAddresses() {
    String shape = shape("SUM(A1:$B$2)*'A1'!C3&\"A1\"", 1, 1);
    assertThat(shape("SUM(B3:$B$2)*'A1'!D5&\"A1\"", 3, 2)).isEqualTo(shape);
    assertThat(shape("SUM(A1:$B$3)*'A1'!C3&\"A1\"", 1, 1)).isEqualTo(shape);
    assertThat(shape("SUM(A1:B$2)*'A1'!C3&\"A1\"", 1, 1)).isNotEqualTo(shape);
    assertThat(shape("SUM($A1:$B$2)*'A1'!C3&\"A1\"", 1, 1)).isNotEqualTo(shape);
    assertThat(shape("SUM(B3:$B$2)*'A1'!D5&\"B3\"", 3, 2)).isNotEqualTo(shape);
    assertThat(shape("SUM(B3:$B$2)*'B3'!D5&\"A1\"", 3, 2)).isNotEqualTo(shape);
  }

  @Test
  void addressesAreToldInTheirOrder() {
    FormulaShape shape = new FormulaShape();
    ReadCell home = new ReadCell(new ReadSheet(0, "Sheet"), 1, 1);
    shape.of(new ReadFormula("SUM(A1:$B$2)*'A1'!AA30&\"A1\"", home));
    assertThat(shape.places()).containsExactly(0, 0, 1, 1, 29, 26);
  }

  @Test
  void otherAddressesTakeThePlaceOfThoseParsed() throws Unreadable {
    TokenMould mould = mould("SUM(A1:$B$2)*Result!C3", 0, 0, 1, 1, 2, 2);
    Ptg[] own = parsed("SUM(B2:$C$9)*Result!AA30");
    Ptg[] cast = mould.cast(new int[] {1, 1, 8, 2, 29, 26}).orElseThrow();
    assertThat(told(cast)).isEqualTo(told(own));
  }

  @Test
  void whatMayBeAnotherFormulaIsParsed() throws Unreadable {
    TokenMould mould = mould("SUM(A1:$B$2)", 0, 0, 1, 1);
    assertThat(mould.cast(new int[] {0, 0, 1, 1})).isPresent();
    assertThat(mould.cast(new int[] {2, 0, 1, 1})).as("corners change places").isEmpty();
    assertThat(mould.cast(new int[] {0, 2, 1, 1})).as("corners change places").isEmpty();
    assertThat(mould.cast(new int[] {-1, 0, 1, 1})).as("row 0").isEmpty();
    assertThat(mould.cast(new int[] {0, 0, 1_048_576, 1})).as("a name").isEmpty();
    assertThat(mould.cast(new int[] {0, 0, 1, 16_384})).as("a name").isEmpty();
    assertThat(mould("SUM(A:B)").cast(new int[0])).as("no addresses in the text").isEmpty();
    assertThat(mould("SUM(B2:A1)", 1, 1, 0, 0).cast(new int[] {1, 1, 2, 2}))
        .as("POI turned the range round")
        .isEmpty();
  }

  private static TokenMould mould(String text, int... places) throws Unreadable {
    return new TokenMould(parsed(text), places);
  }

  private static Ptg[] parsed(String text) throws Unreadable {
    EvaluatedBook book = new EvaluatedBook(ReadBook.of(ReadBack.WRITTEN));
    return FormulaParser.parse(text, book, FormulaType.CELL, 0, 5);
  }

  @Test
  void aNameStandsForWhatItsOwnWorkbookSays() {
    assertThat(audited("Limit", "Other", 2)).isEmpty();
    assertThat(audited("Other", "Limit", 6)).as("the same formula in another").isEmpty();
  }

  /** A name for 1, another for 5, and a formula that adds one to the limit. */
  private static List<Finding> audited(String ofOne, String ofFive, double expected) {
    SheetName name = new SheetName("Sheet");
    CellRef one = new CellRef(name, 0, 0);
    CellRef five = one.right(1);
    Expected sum = Expected.number(expected);
    SheetPlan sheet =
        SheetPlan.named(name, SheetPlan.Kind.DETAIL)
            .add(new Fixed(one, 1, Decimals.WHOLE, "a sample"))
            .add(new Fixed(five, 5, Decimals.WHOLE, "a sample"))
            .add(new Live(one.below(1), new NameRef("Limit").plus(1), sum, Decimals.WHOLE))
            .define(ofOne, one)
            .define(ofFive, five)
            .build();
    WorkbookPlan plan = SamplePlans.workbook(List.of(sheet));
    return WorkbookAudit.of(XlsxWriter.write(plan), plan);
  }

  @Test
  void functionsAndNamesAreNoAddresses() {
    assertThat(shape("LOG10(A1)", 0, 0)).isNotEqualTo(shape("LOG11(A2)", 1, 0));
    assertThat(shape("AB12.C+1", 0, 0)).isNotEqualTo(shape("AB13.C+1", 1, 0));
    assertThat(shape("1E5", 0, 0)).isNotEqualTo(shape("1E6", 1, 0));
  }

  private static String shape(String text, int row, int column) {
    ReadCell home = new ReadCell(new ReadSheet(0, "Sheet"), row, column);
    return new FormulaShape().of(new ReadFormula(text, home));
  }

  @Test
  void nothingIsMovedOffTheSheetOrTurnedRound() throws Unreadable {
    EvaluatedBook book = new EvaluatedBook(ReadBook.of(ReadBack.WRITTEN));
    ReadSheet sheet = new ReadSheet(0, "Result");
    ReadCell home = new ReadCell(sheet, 5, 5);
    MovableTokens tokens =
        new MovableTokens(FormulaParser.parse("A1", book, FormulaType.CELL, 0, 5), home);
    assertThatThrownBy(() -> tokens.at(new ReadCell(sheet, 4, 5)))
        .hasMessageContaining("leaves the sheet");
    MovableTokens range =
        new MovableTokens(FormulaParser.parse("A$4:A6", book, FormulaType.CELL, 0, 5), home);
    assertThatThrownBy(() -> range.at(new ReadCell(sheet, 2, 5)))
        .hasMessageContaining("change places");
  }
}
