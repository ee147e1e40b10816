package dev.decisionmatrix.cells;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.lookUp;
import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.shown;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.display.Decimals;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static final SheetName MATRIX = new SheetName("Matrix");
  private static final SheetName BY_SOURCE = new SheetName("By source");
  private static final CellRef A = new CellRef(MATRIX, 0, 0);
  private static final CellRef B = new CellRef(MATRIX, 0, 1);
  private static final CellRef C = new CellRef(MATRIX, 0, 2);

  private static String text(Formula formula) {
    return formula.textOn(MATRIX);
  }

  @Nested
  class Brackets {
    @Test
    void standWhereALooserOperatorIsInside() {
      assertThat(text(A.plus(B).times(C))).isEqualTo("(A1+B1)*C1");
      assertThat(text(A.times(B).plus(C))).isEqualTo("A1*B1+C1");
      assertThat(text(A.lessThan(B).and(C))).isEqualTo("(A1<B1)&C1");
    }

    @Test
    void standRightOfMinusAndOver() {
      assertThat(text(A.minus(B.minus(C)))).isEqualTo("A1-(B1-C1)");
      assertThat(text(A.minus(B.plus(C)))).isEqualTo("A1-(B1+C1)");
      assertThat(text(A.over(B.times(C)))).isEqualTo("A1/(B1*C1)");
    }

    @Test
    void areLeftOutWhereOrderFollowsAnyway() {
      assertThat(text(A.minus(B).minus(C))).isEqualTo("A1-B1-C1");
      assertThat(text(A.plus(B.plus(C)))).isEqualTo("A1+B1+C1");
      assertThat(text(A.and(B.and(C)))).isEqualTo("A1&B1&C1");
    }

    @Test
    void holdANegativeNumber() {
      assertThat(text(A.minus(number(-1)))).isEqualTo("A1-(-1)");
    }
  }

  @Nested
  class References {
    @Test
    void nameTheirSheetOnlyElsewhere() {
      assertThat(A.textOn(MATRIX)).isEqualTo("A1");
      assertThat(A.textOn(BY_SOURCE)).isEqualTo("'Matrix'!A1");
      assertThat(A.to(C).textOn(BY_SOURCE)).isEqualTo("'Matrix'!A1:C1");
    }

    @Test
    void keepTheirAnchors() {
      assertThat(text(B.fixed())).isEqualTo("$B$1");
      assertThat(text(B.anchored(Anchor.ROW))).isEqualTo("B$1");
      assertThat(text(B.anchored(Anchor.COLUMN).below(3))).isEqualTo("$B4");
      assertThat(text(A.to(C).fixed())).isEqualTo("$A$1:$C$1");
    }

    @Test
    void areWholeAndAbsoluteInNames() {
      assertThat(new CellRef(BY_SOURCE, 1, 1).absolute()).isEqualTo("'By source'!$B$2");
      assertThat(A.to(C).absolute()).isEqualTo("'Matrix'!$A$1:$C$1");
      assertThat(A.to(A).absolute()).isEqualTo("'Matrix'!$A$1");
    }

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "51,AZ", "52,BA", "701,ZZ", "702,AAA", "16383,XFD"})
    void countColumnsAsSheetsDo(int column, String letters) {
      assertThat(new CellRef(MATRIX, 8, column).address()).isEqualTo(letters + "9");
    }
  }

  @Nested
  class Texts {
    @Test
    void areQuoted() {
      assertThat(text(words("say \"no\""))).isEqualTo("\"say \"\"no\"\"\"");
    }

    @Test
    void areRefusedBeyondTheLimitOfExcel() {
      assertThat(text(words("x".repeat(255)))).hasSize(257);
      assertThatThrownBy(() -> words("x".repeat(256)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("255");
    }
  }

  @Nested
  class Numbers {
    @Test
    void areWrittenPlainly() {
      assertThat(text(number(100))).isEqualTo("100");
      assertThat(text(number(0.1))).isEqualTo("0.1");
      assertThat(text(number(1e-9))).isEqualTo("0.000000001");
      assertThat(text(number(1e21))).isEqualTo("1000000000000000000000");
    }

    @Test
    void areFinite() {
      assertThatThrownBy(() -> number(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Shapes {
    @Test
    void readLikeTheSheetFunctionsThatTheyAre() {
      assertThat(text(ifThen(A.moreThan(B), A, B))).isEqualTo("IF(A1>B1,A1,B1)");
      assertThat(text(onlyIf(A.moreThan(B), A))).isEqualTo("IF(A1>B1,A1,\"-\")");
      assertThat(text(rounded(A.over(B), 9))).isEqualTo("ROUND(A1/B1,9)");
      assertThat(text(lookUp(A, B.to(B.below(2)), C.to(C.below(2)))))
          .isEqualTo("INDEX(C1:C3,MATCH(A1,B1:B3,0))");
    }

    @Test
    void showFiguresInTheNotationOfTheReader() {
      assertThat(text(shown(A, Decimals.WHOLE))).isEqualTo("TEXT(A1,\"0\")");
      assertThat(text(shown(A, Decimals.PERCENT))).isEqualTo("TEXT(A1,\"0%\")");
      assertThat(text(shown(A, Decimals.ONE))).isEqualTo("FIXED(A1,1,1)");
      assertThat(text(shown(A, Decimals.PERCENT_ONE))).isEqualTo("FIXED(A1*100,1,1)&\"%\"");
    }

    @Test
    void findAColumnByItsNumberAsGnumericDoesToo() {
      RangeRef table = A.to(C.below(2)).fixed();
      RangeRef second = B.below(5).to(B.below(7));
      assertThat(text(sumProduct(table, A.below(9), second)))
          .isEqualTo("SUMPRODUCT(INDEX($A$1:$C$1,1,A10):INDEX($A$3:$C$3,1,A10),B6:B8)");
    }

    @Test
    void refuseASumOfProductsThatPoiWouldMiscompute() {
      RangeRef row = A.to(C);
      RangeRef column = A.to(A.below(2));
      assertThat(text(sumProduct(row, row.fixed()))).isEqualTo("SUMPRODUCT(A1:C1,$A$1:$C$1)");
      assertThat(text(sumProduct(A.to(A), C.to(C)))).isEqualTo("SUM(A1:A1)*SUM(C1:C1)");
      assertThatThrownBy(() -> sumProduct(row, column))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("one shape");
      assertThatThrownBy(() -> Fn.SUMPRODUCT.of(row.times(row)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
