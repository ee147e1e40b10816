package dev.decisionmatrix.cells;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.display.Decimals;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiedTest {
  private static final SheetName HOME = new SheetName("Home");
  private static final SheetName OTHER = new SheetName("Other");

  /** As the cells of column D hold them, from row 1 on. */
  private static List<Formula> held(IntFunction<Formula> formula) {
    SheetPlan.Builder sheet = SheetPlan.named(HOME, SheetPlan.Kind.DETAIL);
    IntStream.range(0, 4)
        .mapToObj(row -> new Live(home(row, 3), formula.apply(row), row, Decimals.WHOLE))
        .forEach(sheet::add);
    return sheet.build().cells().stream().map(cell -> ((Live) cell).formula()).toList();
  }

  private static CellRef home(int row, int column) {
    return new CellRef(HOME, row, column);
  }

  private static CellRef other(int row) {
    return new CellRef(OTHER, row, 1);
  }

  private static Formula mixed(int row) {
    Formula sum = Fn.SUM.of(home(0, 0).fixed().to(home(row, 0)));
    Formula share = other(row).over(other(0).anchored(Anchor.ROW)).plus(new NameRef("Factor"));
    return ifThen(home(row, 1).is("x"), sum.times(share), words("-"));
  }

  @Test
  void isKeptInPlaceOfATree() {
    assertThat(held(CopiedTest::mixed)).element(2).isEqualTo(new Copied(mixed(0), 2));
  }

  @Test
  void spellsOutWhatWasGiven() {
    List<Formula> held = held(CopiedTest::mixed);
    for (int row = 0; row < held.size(); row++) {
      assertThat(held.get(row).spelledOut()).isEqualTo(mixed(row));
      assertThat(held.get(row).textOn(HOME)).isEqualTo(mixed(row).textOn(HOME));
    }
  }

  @Test
  void isNotSaidOfAFormulaThatLooksElsewhere() {
    assertThat(held(row -> home(row == 2 ? 0 : row, 0)))
        .containsExactly(home(0, 0), new Copied(home(0, 0), 1), home(0, 0), home(3, 0));
  }

  @Test
  void staysOnItsSheetOrLooksAtAnother() {
    assertThat(new Copied(home(0, 0).to(home(1, 1)), 1).staysOn(HOME)).isTrue();
    assertThat(new Copied(Fn.ABS.of(home(0, 0).plus(other(0))), 1).staysOn(HOME)).isFalse();
  }

  @Test
  void standsBelowItsOriginal() {
    assertThatThrownBy(() -> new Copied(home(0, 0), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Copied(new Copied(home(0, 0), 1), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
