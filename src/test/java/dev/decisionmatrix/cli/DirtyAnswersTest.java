package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that were tried from outside, named as there: what a run says of them. */
class DirtyAnswersTest {
  @TempDir Path folder;
  private Path wiki;

  @BeforeEach
  void start() {
    wiki = Folders.example(folder, "wiki");
  }

  @Test
  void pwInconsistent() throws IOException {
    Files.writeString(
        wiki.resolve("weights/example-team.csv"),
        "criterion,easy-editing,finding,review,monthly-cost\n"
            + "easy-editing,1,9,1/9,1\nfinding,,1,9,1\nreview,,,1,1\nmonthly-cost,,,,1\n");
    Run run = Run.of("check", wiki);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("weights/example-team.csv: warning[W201]: consistency ratio ");
    assertThat(run.out()).contains("wiki  1 warning");
    assertThat(Run.of("check", "--strict", wiki).exit()).isEqualTo(1);
  }

  @Test
  void tableOptionsEmoji() throws IOException {
    Folders.edit(wiki.resolve("options.csv"), "Wiki", "Wiki \uD83D\uDE80 \u738B");
    Run run = Run.of("check", wiki);
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("options.csv:")
        .contains("warning[G201]: no font can show 2 characters of this line");
    assertThat(Run.of("check", "--strict", wiki).exit()).isEqualTo(1);
  }

  @Test
  void oneTeamThatHasNotAnsweredDoesNotBlockTheOthers() throws IOException {
    assertThat(Run.of("add-team", wiki, "payments").exit()).isZero();
    Path output = folder.resolve("out");
    Run run = Run.of("build", folder, "-o", output);
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("weights/payments.csv:1:", "warning[W205]: `payments` has not weighed yet");
    assertThat(run.out()).contains("; payments has not weighed yet\n");
    assertThat(Folders.text(output.resolve("wiki.md"))).contains("*payments* has not weighed yet.");
    assertThat(Folders.text(output.resolve("wiki.json")))
        .contains("\"awaitedTeams\": [\n    {\n      \"id\": \"payments\"");
    assertThat(Folders.text(output.resolve("index.md"))).contains("payments");
    assertThat(Run.of("build", wiki, "-o", output, "--strict").exit()).isEqualTo(1);
    Files.delete(wiki.resolve("weights/example-team.csv"));
    run = Run.of("build", wiki, "-o", output);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[F106]: no team has weighed yet: nothing is filled in here");
  }
}
