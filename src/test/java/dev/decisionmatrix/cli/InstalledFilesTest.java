package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFilesTest {
  @TempDir Path folder;

  @Test
  void tellEveryCommandAndWhichJarTheyCameWith() throws Exception {
    Path jar = Files.writeString(folder.resolve("jar"), "abc");
    InstalledFiles.main(new String[] {folder.toString(), jar.toString(), "2026-11-20T00:00:00Z"});
    assertThat(Files.readString(folder.resolve("man/man1/decision-matrix.1")))
        .startsWith(".TH DECISION\\-MATRIX 1 2026-11-20 \"decision-matrix ")
        .contains("\n.SS build\n", "\n.SS explain\n", "\\fB\\-\\-strict\\fR");
    assertThat(Files.readString(folder.resolve("completion/decision-matrix.fish")))
        .contains(" -a build ", " -a explain ", " -l strict ");
    assertThat(folder.resolve("completion/decision-matrix.bash")).content().contains("--strict");
    assertThat(folder.resolve("lib/decision-matrix.id"))
        .as("SHA-256, FIPS 180-2, appendix B.1")
        .hasContent("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
