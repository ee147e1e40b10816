package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same table, written as the programs of different people and countries write it. */
class EncodingMatrixTest {
  private static final List<List<String>> TABLE =
      List.of(
          List.of("criterion", "weight", "rationale"),
          List.of("latency", "2.25", "p99 \u2013 caf\u00E9, \"quoted\"; a|b"),
          List.of("ease", "1", "two\nlines"),
          List.of("cost", "0.75", ""));

  @TempDir Path temp;

  private enum Head {
    NONE,
    TOLD
  }

  private enum Mark {
    POINT,
    COMMA
  }

  private record Writing(WrittenAs encoding, char separator, String lineEnd, Head head, Mark mark) {
    byte[] bytes() {
      StringBuilder text = new StringBuilder();
      if (head == Head.TOLD) {
        text.append("sep=").append(separator).append(lineEnd);
      }
      for (List<String> row : TABLE) {
        text.append(String.join(String.valueOf(separator), row.stream().map(this::cell).toList()));
        text.append(lineEnd);
      }
      return encoding.bytes(text.toString());
    }

    private String cell(String value) {
      String number =
          value.matches("[0-9.]+") && mark == Mark.COMMA ? value.replace('.', ',') : value;
      boolean quoted = number.matches("(?s).*[\"\\n,;|\\t].*");
      return quoted ? '"' + number.replace("\"", "\"\"").replace("\n", lineEnd) + '"' : number;
    }
  }

  static List<Writing> writings() {
    List<Writing> all = new ArrayList<>();
    for (WrittenAs encoding : WrittenAs.values()) {
      for (char separator : List.of(',', ';', '\t', '|')) {
        for (String lineEnd : List.of("\r\n", "\n", "\r")) {
          for (Head head : Head.values()) {
            Mark mark = separator == ';' ? Mark.COMMA : Mark.POINT;
            all.add(new Writing(encoding, separator, lineEnd, head, mark));
          }
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("writings")
  void readsTheSame(Writing writing) throws IOException {
    Outcome<ReadDecision> plain =
        DecisionReader.read(TestFolder.valid().with(WEIGHTS, PLAIN).in(temp));
    Outcome<ReadDecision> written =
        DecisionReader.read(TestFolder.valid().with(WEIGHTS, writing.bytes()).in(temp));

    assertThat(decision(written).teams()).isEqualTo(decision(plain).teams());
    assertThat(written.problems().stream().map(Problem::code))
        .isEqualTo(
            writing.encoding() == WrittenAs.WINDOWS_1252 ? List.of(Code.WINDOWS_1252) : List.of());
  }

  private static final String WEIGHTS = "weights/search.csv";

  private static final String PLAIN =
      """
      criterion,weight,rationale
      latency,2.25,"p99 \u2013 caf\u00E9, ""quoted""; a|b"
      ease,1,two lines
      cost,0.75,
      """;

  private static Decision decision(Outcome<ReadDecision> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Ok.class);
    return ((Outcome.Ok<ReadDecision>) outcome).value().decision();
  }
}
