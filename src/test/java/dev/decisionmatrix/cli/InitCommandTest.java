package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  @TempDir Path folder;

  @Test
  void whatItWritesHasNotEvenAWarning() {
    Path wiki = folder.resolve("in/wiki");
    assertThat(Run.of("init", wiki).out()).contains("wrote " + wiki.resolve("decision.yaml"));
    Run check = Run.of("check", "--strict", wiki);
    assertThat(check.err()).isEmpty();
    assertThat(check.exit()).isZero();
  }

  @Test
  void neverOverwrites() throws IOException {
    Files.writeString(folder.resolve("criteria.csv"), "mine");
    Path same =
        Files.move(folder.resolve("criteria.csv"), makeFolder("wiki").resolve("criteria.csv"));
    Run run = Run.of("init", same.getParent());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("criteria.csv` is there already, and is not overwritten");
    assertThat(Folders.names(same.getParent())).containsExactly("criteria.csv");
    assertThat(same).hasContent("mine");
  }

  @Test
  void aNameThatCannotBeAnIdIsToldWithOneThatCan() throws IOException {
    Run run = Run.of("init", folder.resolve("My Décision"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("such as `" + folder.resolve("my-decision") + "`");
    assertThat(Folders.names(folder)).isEmpty();
  }

  private Path makeFolder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }
}
