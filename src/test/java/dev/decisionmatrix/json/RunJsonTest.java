package dev.decisionmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunJsonTest {
  private static final Problem PROBLEM =
      new Problem(
          Code.WEIGHT_AMBIGUOUS,
          new Place("weights/payments.csv", 7, 9, Optional.of("B7")),
          "weight `2.500` is ambiguous",
          "write `2.5` or `2500`",
          Optional.empty());

  private static final RunJson.Entry BUILT =
      new RunJson.Entry(
          "queue",
          "input/queue",
          Optional.of(new RunJson.VerdictLine("open", "Kafka leads with 70 of 100")),
          List.of("output/queue.xlsx", "output/queue.pdf"),
          List.of("output/queue.pdf"),
          List.of("output/queue.pdf"),
          List.of(),
          List.of("the verdict is `open`"),
          Optional.empty());

  private static final RunJson.Entry BROKEN =
      new RunJson.Entry(
          "broker",
          "input/broker",
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(PROBLEM),
          List.of(),
          Optional.of("out of memory"));

  private final String text =
      RunJson.text(
          3,
          List.of(BUILT, BROKEN),
          new RunJson.Index(
              List.of("output/index.md"), List.of("output/index.json"), List.of("output/index.md")),
          List.of("output/gone.xlsx"));
  private final JsonTree json = JsonTree.of(text);

  @Test
  void beginsWithTheExitCode() {
    assertThat(json.keys(""))
        .containsExactly("schemaVersion", "exit", "decisions", "index", "orphaned");
    assertThat(json.number("exit")).isEqualTo(3);
    assertThat(text).endsWith("\n}\n");
  }

  @Test
  void tellsWhatListsAllAndWhetherItIsStale() {
    assertThat(json.at("index.files")).isEqualTo(List.of("output/index.md"));
    assertThat(json.at("index.stale")).isEqualTo(List.of("output/index.json"));
    assertThat(json.at("index.missing")).isEqualTo(List.of("output/index.md"));
    assertThat(json.at("orphaned")).isEqualTo(List.of("output/gone.xlsx"));
  }

  @Test
  void tellsWhatWasBuilt() {
    assertThat(json.keys("decisions.0"))
        .containsExactly(
            "id",
            "folder",
            "verdict",
            "files",
            "stale",
            "missing",
            "problems",
            "objections",
            "failure");
    assertThat(json.at("decisions.0.id")).isEqualTo("queue");
    assertThat(json.at("decisions.0.folder")).isEqualTo("input/queue");
    assertThat(json.at("decisions.0.verdict.kind")).isEqualTo("open");
    assertThat(json.at("decisions.0.verdict.words")).isEqualTo("Kafka leads with 70 of 100");
    assertThat(json.at("decisions.0.files"))
        .isEqualTo(List.of("output/queue.xlsx", "output/queue.pdf"));
    assertThat(json.at("decisions.0.stale")).isEqualTo(List.of("output/queue.pdf"));
    assertThat(json.at("decisions.0.missing")).isEqualTo(List.of("output/queue.pdf"));
    assertThat(json.at("decisions.0.objections")).isEqualTo(List.of("the verdict is `open`"));
    assertThat(json.at("decisions.0.failure")).isNull();
  }

  @Test
  void tellsWhatIsWrongAndWhere() {
    assertThat(json.at("decisions.1.verdict")).isNull();
    assertThat(json.at("decisions.1.failure")).isEqualTo("out of memory");
    assertThat(json.keys("decisions.1.problems.0"))
        .containsExactly("severity", "code", "file", "line", "column", "cell", "message", "help");
    assertThat(json.at("decisions.1.problems.0.severity")).isEqualTo("error");
    assertThat(json.at("decisions.1.problems.0.code")).isEqualTo("W104");
    assertThat(json.at("decisions.1.problems.0.file")).isEqualTo("weights/payments.csv");
    assertThat(json.number("decisions.1.problems.0.line")).isEqualTo(7);
    assertThat(json.number("decisions.1.problems.0.column")).isEqualTo(9);
    assertThat(json.at("decisions.1.problems.0.cell")).isEqualTo("B7");
    assertThat(json.at("decisions.1.problems.0.message")).isEqualTo(PROBLEM.message());
    assertThat(json.at("decisions.1.problems.0.help")).isEqualTo("write `2.5` or `2500`");
  }
}
