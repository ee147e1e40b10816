package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a table tells where its cells end. */
class TableReaderTest {
  private static final Set<String> OURS = Set.of("id", "name", "unit");

  private final Problems problems = new Problems();

  private Optional<RawTable> read(String text) {
    return TableReader.read(
        new InputText("table.csv", text, problems), Limit.OPTIONS, OURS::contains);
  }

  private List<String> heading(String text) {
    return texts(read(text).orElseThrow().heading());
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(Cell::text).toList();
  }

  @Nested
  class TheSeparator {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void isOneOfFour(String separator) {
      String text = "id%1$sname%1$sunit\na%1$sb%1$sc\n".formatted(separator);
      assertThat(heading(text)).containsExactly("id", "name", "unit");
      assertThat(read(text).orElseThrow().separator()).isEqualTo(separator.charAt(0));
    }

    /** Although another one would make more cells of the line. */
    @Test
    void makesMostOfOurHeadingsAppear() {
      assertThat(heading("id;name, short, in a word, or two;unit\n"))
          .containsExactly("id", "name, short, in a word, or two", "unit");
      assertThat(heading("id,name;a;b;c;d,unit\n")).containsExactly("id", "name;a;b;c;d", "unit");
    }

    @Test
    void makesMostCellsWhereNoHeadingIsOurs() {
      assertThat(heading("one;two;three, or four\n"))
          .containsExactly("one", "two", "three, or four");
    }
  }

  @Nested
  class ALineThatTellsTheSeparator {
    /** Whatever the headings look like. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "sep=;\n",
          "SEP=;\n",
          "Sep=;\r\n",
          "\"sep=;\"\n",
          "sep=;;;\n",
          "\"sep=;\",,\n",
          "sep=;\t\t\r"
        })
    void isObeyedAndNoHeading(String line) {
      assertThat(heading(line + "id,a;name,b;unit\n")).containsExactly("id,a", "name,b", "unit");
    }

    @Test
    void mayTellAnyCharacter() {
      assertThat(heading("sep=#\nid#name\n")).containsExactly("id", "name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;x\n", "sep=\n", "separator=;\n", "id,sep=;\n"})
    void isNoOtherLine(String heading) {
      assertThat(read(heading + "a,b\n").orElseThrow().rows()).hasSize(1);
    }
  }

  @Test
  void aTableWithoutAHeadingIsTold() {
    assertThat(read("")).isEmpty();
    assertThat(problems.all()).extracting(Problem::code).containsExactly(Code.TABLE_EMPTY);
  }
}
