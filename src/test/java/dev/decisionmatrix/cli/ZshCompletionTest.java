package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.xlsx.OutsideTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What zsh itself makes of a line when somebody asks it to complete one. */
class ZshCompletionTest {
  private static final OutsideTool ZSH = new OutsideTool("zsh", "ZSH", "install zsh");
  private static final String NAME = "decision-matrix ";

  @TempDir Path folder;

  private List<String> completed(String... lines) throws Exception {
    Path jar = Files.writeString(folder.resolve("jar"), "abc");
    InstalledFiles.main(new String[] {folder.toString(), jar.toString(), "2026-11-20T00:00:00Z"});
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-f", "src/test/resources/zsh/complete.zsh"));
    arguments.add(folder.resolve("completion").toString());
    Arrays.stream(lines).map(line -> NAME + line).forEach(arguments::add);
    OutsideTool.Outcome outcome = ZSH.run(arguments);
    assertThat(outcome.code()).as(outcome.output()).isZero();
    return outcome.output().lines().map(line -> line.replaceFirst(NAME, "")).toList();
  }

  @Test
  void completesCommandsOptionsTheirValuesAndFiles() throws Exception {
    Files.createDirectory(folder.resolve("somewhere"));
    String part = folder + "/somew";
    assertThat(
            completed(
                "sch",
                "schema ru",
                "build --format js",
                "build --format=js",
                "check in --quiet --deb",
                "build --strict --jo",
                "build --output " + part,
                "build " + part))
        .containsExactly(
            "schema ",
            "schema run ",
            "build --format json ",
            "build --format=json ",
            "check in --quiet --debug ",
            "build --strict --jobs=",
            "build --output " + folder + "/somewhere/",
            "build " + folder + "/somewhere/");
  }

  @Test
  void takesBuildForMeantWhereNoCommandIsNamed() throws Exception {
    Files.createDirectory(folder.resolve("somewhere"));
    assertThat(completed("--fail", "--fail-on cl", folder + "/somew", "--vers"))
        .containsExactly("--fail-on=", "--fail-on close ", folder + "/somewhere/", "--version ");
  }

  @Test
  void offersNothingThatACommandDoesNotTake() throws Exception {
    assertThat(completed("schema --str", "build --strict --str"))
        .containsExactly("schema --str", "build --strict --str");
  }
}
