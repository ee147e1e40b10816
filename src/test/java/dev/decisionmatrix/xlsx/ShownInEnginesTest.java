package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.display.Decimals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells that stay numbers, and what engines show for them. */
class ShownInEnginesTest {
  private record Figure(double value, Decimals decimals, String shown) {}

  private static final List<Figure> FIGURES =
      List.of(
          new Figure(420000, Decimals.thousands(0).with("EUR"), "420,000 EUR"),
          new Figure(-1234567.5, Decimals.thousands(1).with("EUR"), "-1,234,567.5 EUR"),
          new Figure(35, Decimals.thousands(0).with("%"), "35%"),
          new Figure(99.95, Decimals.thousands(2).with("%"), "99.95%"),
          new Figure(4, Decimals.AS_TYPED.with("stars"), "4 stars"),
          new Figure(4.5, Decimals.AS_TYPED.with("stars"), "4.5 stars"),
          new Figure(120.25, Decimals.thousands(1).with("ms"), "120.3 ms"),
          new Figure(8000, Decimals.thousands(0).with("1/s"), "8,000 1/s"),
          new Figure(21.5, Decimals.thousands(1).with("\u00b0C"), "21.5 \u00b0C"),
          new Figure(3, Decimals.thousands(0).with("a \"b\" c"), "3 a \"b\" c"),
          new Figure(12, Decimals.thousands(0).with("[h];@#_x"), "12 [h];@#_x"),
          new Figure(5.66, Decimals.SIGNED_ONE, "+5.7"),
          new Figure(-5.66, Decimals.SIGNED_ONE, "-5.7"),
          new Figure(0, Decimals.SIGNED_ONE, "0.0"),
          new Figure(0, Decimals.CHANGE_ONE, "="),
          new Figure(12.5, Decimals.EITHER_WAY.with("%"), "\u00b1 12.5%"));

  private static final byte[] WORKBOOK = XlsxWriter.write(plan());

  private static WorkbookPlan plan() {
    SheetName name = new SheetName("Shown");
    SheetPlan.Builder sheet = SheetPlan.named(name, SheetPlan.Kind.RESULT);
    for (Figure figure : FIGURES) {
      CellRef at = new CellRef(name, FIGURES.indexOf(figure), 0);
      sheet.add(new Fixed(at, figure.value(), figure.decimals(), "A figure"));
    }
    return SamplePlans.workbook(List.of(sheet.build()));
  }

  @Test
  void inGnumericAsInText() {
    assertThat(Gnumeric.shown(WORKBOOK).stream().map(ShownInEnginesTest::plain))
        .containsExactlyElementsOf(FIGURES.stream().map(Figure::shown).toList());
  }

  @Test
  void inLibreOfficeAsInText() throws IOException {
    try (PdfReader printed = new PdfReader(LibreOffice.pdf(WORKBOOK))) {
      String text = plain(new PdfTextExtractor(printed).getTextFromPage(1));
      assertThat(text).contains(new ArrayList<>(FIGURES.stream().map(Figure::shown).toList()));
    }
  }

  /** Gnumeric shows the minus of mathematics. */
  private static String plain(String line) {
    return line.replace('\u2212', '-');
  }

  @Test
  void inOurOwnWords() {
    assertThat(FIGURES)
        .allSatisfy(
            one -> assertThat(plain(one.decimals().text(one.value()))).isEqualTo(one.shown()));
  }
}
