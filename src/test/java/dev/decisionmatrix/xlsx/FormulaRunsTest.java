package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.NameRef;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.display.Decimals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Column A holds 1, 2, 3, 4; formulas stand in B and to the right of it. */
class FormulaRunsTest {
  private static final SheetName HOME = new SheetName("Home");
  private static final SheetName OTHER = new SheetName("Other");
  private static final int ROWS = 4;
  private static final Rule ANY = new Rule(new Rule.Accepts.AnyText(), "", "", "");

  private static CellRef a(int row) {
    return new CellRef(HOME, row, 0);
  }

  private static CellRef b(int row) {
    return new CellRef(HOME, row, 1);
  }

  private static SheetPlan.Builder figures() {
    SheetPlan.Builder sheet = SheetPlan.named(HOME, SheetPlan.Kind.DETAIL);
    IntStream.range(0, ROWS)
        .forEach(row -> sheet.add(Input.figure(a(row), row + 1.0, Decimals.WHOLE, ANY)));
    return sheet;
  }

  private static void live(SheetPlan.Builder sheet, CellRef at, Formula formula) {
    sheet.add(new Live(at, formula, 0, Decimals.WHOLE));
  }

  private static List<String> written(SheetPlan.Builder sheet) throws IOException {
    byte[] packed = XlsxWriter.write(workbook(sheet));
    String xml =
        new String(SteadyZipTest.part(packed, "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    return Pattern.compile("<f[ >].*?(?:/>|</f>)")
        .matcher(xml)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static WorkbookPlan workbook(SheetPlan.Builder sheet) {
    SheetPlan other = SheetPlan.named(OTHER, SheetPlan.Kind.DETAIL).build();
    return SamplePlans.workbook(List.of(sheet.define("Factor", a(0)).build(), other));
  }

  private static List<String> column(IntFunction<Formula> formula) throws IOException {
    SheetPlan.Builder sheet = figures();
    IntStream.range(0, ROWS).forEach(row -> live(sheet, b(row), formula.apply(row)));
    return written(sheet);
  }

  @Nested
  class AreStoredOnce {
    @Test
    void referencesThatMoveAlong() throws IOException {
      assertThat(column(row -> a(row).times(2)))
          .containsExactly(
              "<f t=\"shared\" ref=\"B1:B4\" si=\"0\">A1*2</f>",
              "<f t=\"shared\" si=\"0\"/>",
              "<f t=\"shared\" si=\"0\"/>",
              "<f t=\"shared\" si=\"0\"/>");
    }

    @Test
    void referencesThatStayAndRangesThatGrow() throws IOException {
      CellRef first = a(0);
      assertThat(
              column(row -> Fn.SUM.of(first.fixed().to(a(row))).over(first.anchored(Anchor.ROW))))
          .startsWith("<f t=\"shared\" ref=\"B1:B4\" si=\"0\">SUM($A$1:A1)/A$1</f>")
          .contains("<f t=\"shared\" si=\"0\"/>");
    }

    @Test
    void namesAndWords() throws IOException {
      assertThat(column(row -> Formulas.onlyIf(a(row).is(1), new NameRef("Factor"))))
          .startsWith("<f t=\"shared\" ref=\"B1:B4\" si=\"0\">IF(A1=1,Factor,\"-\")</f>");
    }

    @Test
    void neighboursInRowsAndColumns() throws IOException {
      SheetPlan.Builder sheet = figures();
      for (int row = 0; row < 2; row++) {
        live(sheet, b(row), a(row).times(2));
        live(sheet, b(row).right(1), b(row).times(2));
      }
      assertThat(written(sheet))
          .containsExactly(
              "<f t=\"shared\" ref=\"B1:C2\" si=\"0\">A1*2</f>",
              "<f t=\"shared\" si=\"0\"/>",
              "<f t=\"shared\" si=\"0\"/>",
              "<f t=\"shared\" si=\"0\"/>");
    }

    @Test
    void eachColumnForItself() throws IOException {
      SheetPlan.Builder sheet = figures();
      for (int row = 0; row < 2; row++) {
        live(sheet, b(row), a(row).times(2));
        live(sheet, b(row).right(1), a(row).times(2));
      }
      assertThat(written(sheet))
          .containsExactly(
              "<f t=\"shared\" ref=\"B1:B2\" si=\"0\">A1*2</f>",
              "<f t=\"shared\" ref=\"C1:C2\" si=\"1\">A1*2</f>",
              "<f t=\"shared\" si=\"0\"/>",
              "<f t=\"shared\" si=\"1\"/>");
    }
  }

  @Nested
  class AreStoredAnew {
    @Test
    void afterAnotherFormula() throws IOException {
      assertThat(column(row -> a(row).times(row == 1 ? 3 : 2)))
          .containsExactly(
              "<f>A1*2</f>",
              "<f>A2*3</f>",
              "<f t=\"shared\" ref=\"B3:B4\" si=\"0\">A3*2</f>",
              "<f t=\"shared\" si=\"0\"/>");
    }

    @Test
    void afterAConstantAndAfterAGap() throws IOException {
      SheetPlan.Builder sheet = figures();
      live(sheet, b(0), a(0).times(2));
      sheet.add(new Fixed(b(1), 2, Decimals.WHOLE, "a constant"));
      live(sheet, b(2), a(2).times(2));
      live(sheet, b(4), a(4).times(2));
      assertThat(written(sheet)).containsExactly("<f>A1*2</f>", "<f>A3*2</f>", "<f>A5*2</f>");
    }

    @Test
    void whereAReferenceIsFixedInOneOnly() throws IOException {
      assertThat(column(row -> row % 2 == 0 ? a(row).fixed() : a(row)))
          .containsExactly("<f>$A$1</f>", "<f>A2</f>", "<f>$A$3</f>", "<f>A4</f>");
    }

    @Test
    void whereAReferenceStaysThatCouldMoveAndTheOtherWayRound() throws IOException {
      assertThat(column(row -> a(0))).containsOnly("<f>A1</f>");
      assertThat(column(row -> a(row).fixed())).doesNotHaveDuplicates().contains("<f>$A$3</f>");
    }

    @Test
    void whereAReferenceMovesToAnotherColumn() throws IOException {
      assertThat(column(row -> a(row).right(row + 4)))
          .containsExactly("<f>E1</f>", "<f>F2</f>", "<f>G3</f>", "<f>H4</f>");
    }

    /** Excel never shares them. */
    @Test
    void whereTheyLookAtAnotherSheet() throws IOException {
      assertThat(column(row -> new CellRef(OTHER, row, 0).plus(1)))
          .startsWith("<f>'Other'!A1+1</f>", "<f>'Other'!A2+1</f>");
      CellRef fixed = new CellRef(OTHER, 0, 0).fixed();
      assertThat(column(row -> a(row).plus(fixed))).contains("<f>A4+'Other'!$A$1</f>");
    }

    @Test
    void whereAnArgumentIsAdded() throws IOException {
      assertThat(column(row -> row == 0 ? Fn.SUM.of(a(row)) : Fn.SUM.of(a(row), a(row))))
          .startsWith("<f>SUM(A1)</f>", "<f t=\"shared\" ref=\"B2:B4\" si=\"0\">SUM(A2,A2)</f>");
    }
  }

  /** Row by row: the figure of A times the first, plus the sum so far. */
  @Nested
  class EnginesFollowAChangeInEveryCellOfARun {
    @Test
    void poi() {
      follows(new PoiEngine());
    }

    @Test
    void libreOffice() {
      follows(new LibreOffice());
    }

    @Test
    void gnumeric() {
      follows(new Gnumeric());
    }

    private void follows(Engine engine) {
      SheetPlan.Builder sheet = figures();
      for (int row = 0; row < ROWS; row++) {
        Formula soFar = Fn.SUM.of(a(0).fixed().to(a(row)));
        live(sheet, b(row), a(row).times(new NameRef("Factor")).plus(soFar));
      }
      byte[] workbook = XlsxWriter.write(workbook(sheet));
      List<SheetValues> values =
          engine.recalculateEach(
              workbook,
              List.of(
                  Changes.none(), Changes.none().with(a(0), 10), Changes.none().with(a(2), -3)));
      assertThat(values.get(0).in(b(0).to(b(3)))).containsExactly(2.0, 5.0, 9.0, 14.0);
      assertThat(values.get(1).in(b(0).to(b(3)))).containsExactly(110.0, 32.0, 45.0, 59.0);
      assertThat(values.get(2).in(b(0).to(b(3)))).containsExactly(2.0, 5.0, -3.0, 8.0);
    }
  }
}
