package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path folder;

  @Test
  void theShippedDecisionsHaveNoErrors() {
    Run run = Run.of("check", "input");
    assertThat(run.err()).doesNotContain("error[");
    assertThat(run.exit()).isZero();
  }

  @Test
  void tellsEveryProblemOfEveryFileAtOnce() throws IOException {
    Path wiki = Folders.example(folder, "wiki");
    Folders.edit(wiki.resolve("evidence.csv"), "wiki,easy-editing,5", "wiki,easy-editing,9");
    Folders.edit(wiki.resolve("weights/example-team.csv"), "finding,30", "finding,many");
    Folders.edit(wiki.resolve("decision.yaml"), "status: proposed", "status: porposed");
    Run run = Run.of("check", wiki);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .containsSubsequence("decision.yaml:", "evidence.csv:2", "weights/example-team.csv:3");
    assertThat(run.out()).contains("wiki  not usable: 3 errors");
  }

  @Test
  void writesNothing() throws IOException {
    Path wiki = Folders.example(folder, "wiki");
    var before = Folders.contents(folder);
    Run.of("check", wiki);
    assertThat(Folders.contents(folder)).isEqualTo(before);
  }
}
