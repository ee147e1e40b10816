package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.json.Schema;
import dev.decisionmatrix.json.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {
  @ParameterizedTest
  @EnumSource
  void printsWhatTheDocumentationHolds(Schema schema) throws IOException {
    Run run = Run.of("schema", schema.word());
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(Files.readString(Path.of("docs", schema.word() + ".schema.json")));
  }

  @Test
  void isThatOfADecisionUnlessOneSaysSo() {
    assertThat(Run.of("schema").out()).isEqualTo(Schema.DECISION.text());
  }

  @Test
  void ofSomethingElseIsWrongUse() {
    Run run = Run.of("schema", "report");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("there is no schema of `report`")
        .contains("there is one of decision, index, run");
  }

  @Test
  void holdsWhatARunTellsAndWritesOfDecisionsGoodAndBad(@TempDir Path folder) throws IOException {
    Path input = folder.resolve("input");
    Path output = folder.resolve("output");
    Folders.example(input, "good");
    Folders.edit(
        Folders.example(input, "bad").resolve("evidence.csv"), "wiki,finding,4", "w,finding,4");
    Files.createDirectory(input.resolve("good/weights/old"));
    Run run = Run.of("build", "--format", "json", input, "-o", output);
    assertThat(run.out()).contains("\"severity\": \"error\"");
    assertThat(SchemaCheck.flaws(Schema.RUN, run.out())).isEmpty();
    assertThat(SchemaCheck.flaws(Schema.DECISION, Files.readString(output.resolve("good.json"))))
        .isEmpty();
    assertThat(SchemaCheck.flaws(Schema.INDEX, Files.readString(output.resolve("index.json"))))
        .isEmpty();
  }
}
