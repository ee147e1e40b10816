package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CellAddressesTest {
  private static final List<String> PIECES =
      List.of("a", "\u738B", "\uD83D\uDE00", "\"", ",", ";", "\r\n", "\n", "\r", " ", "e\u0301");

  private static List<Row> rows(InputText text) {
    return TableReader.read(text, Limit.CLAIMS, heading -> heading.startsWith("h"))
        .map(raw -> raw.rows())
        .orElseThrow();
  }

  private static Place place(InputText text, Cell cell) {
    return text.place(cell.span(), Optional.of(cell.name()));
  }

  @Test
  void countsLinesWithinCellsAndBlankRows() {
    InputText text =
        new InputText("f", "sep=;\r\nh1;h2\r\n\r\n\"a\r\nb\" ; c\r\n;\"d\"\r\n", new Problems());
    List<Row> rows = rows(text);
    assertThat(place(text, rows.get(0).cell(0))).hasToString("f:4:2 (A3)");
    assertThat(place(text, rows.get(0).cell(1))).hasToString("f:5:6 (B3)");
    assertThat(place(text, rows.get(1).cell(1))).hasToString("f:6:3 (B4)");
    assertThat(place(text, rows.get(1).cell(3))).hasToString("f:6:4 (D4)");
  }

  @Test
  void countsCodePoints() {
    InputText text = new InputText("f", "h1,h2\n\uD83D\uDE00,x\n", new Problems());
    assertThat(place(text, rows(text).get(0).cell(1))).hasToString("f:2:3 (B2)");
  }

  @Test
  void namesColumnsBeyondZ() {
    assertThat(List.of(Cell.columnName(25), Cell.columnName(26), Cell.columnName(701)))
        .containsExactly("Z", "AA", "ZZ");
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  /** The place of each cell, cut out of the text, is what the CSV library read there. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void cutsOutWhatTheLibraryRead(long seed) {
    Random random = new Random(seed);
    String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    StringBuilder file = new StringBuilder("h1,h2,h3" + lineEnd);
    List<List<String>> written = new ArrayList<>();
    for (int row = 0; row < 6; row++) {
      List<String> values = List.of("x" + value(random), value(random), value(random) + "y");
      written.add(values);
      file.append(String.join(" ,", values.stream().map(CellAddressesTest::quoted).toList()));
      file.append(lineEnd).append(random.nextBoolean() ? lineEnd : "");
    }
    InputText text = new InputText("f", file.toString(), new Problems());

    List<Row> rows = rows(text);

    assertThat(rows).hasSameSizeAs(written);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < 3; column++) {
        Cell cell = rows.get(row).cell(column);
        String cut = file.substring(cell.span().start(), cell.span().end());
        String value = written.get(row).get(column);
        assertThat(TextRules.tidy(cut.replace("\"\"", "\""))).isEqualTo(TextRules.tidy(value));
        assertThat(cell.text()).isEqualTo(TextRules.tidy(value));
      }
    }
  }

  private static String value(Random random) {
    StringBuilder value = new StringBuilder();
    for (int piece = random.nextInt(5); piece > 0; piece--) {
      value.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return value.toString();
  }

  private static String quoted(String value) {
    return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
