package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} tells of many folders is what {@code build} tells, word for word. */
class CheckAndBuildTest {
  /** In a circle: A over B, B over C, C over A. */
  private static final String CIRCLE =
      """
      criterion,easy-editing,finding,review,monthly-cost
      easy-editing,1,9,1/9,1
      finding,,1,9,1
      review,,,1,1
      monthly-cost,,,,1
      """;

  @TempDir static Path shared;
  private static Path input;

  private static Path example(String id) {
    return Folders.example(input, id);
  }

  @BeforeAll
  static void writeDecisions() throws IOException {
    input = shared.resolve("in");
    example("sound");
    Files.writeString(example("circle").resolve("weights/example-team.csv"), CIRCLE);
    Folders.edit(example("emoji").resolve("options.csv"), "Wiki", "Wiki \uD83D\uDE80 \u738B");
    Folders.edit(
        example("entity").resolve("decision.yaml"), "context: |", "context: |\n  &#x738B;");
    Folders.edit(example("title").resolve("decision.yaml"), "title: \"", "title: \"\uD83D\uDE00 ");
    Folders.edit(
        example("unused").resolve("sources.csv"),
        "price-list,",
        "unused,[Never cited (example)],,,,,,\nprice-list,");
    Folders.edit(example("unknown").resolve("evidence.csv"), "wiki,finding,4", "wikki,finding,4");
    Folders.edit(example("off-scale").resolve("evidence.csv"), "wiki,finding,4", "wiki,finding,9");
    Folders.edit(example("close").resolve("decision.yaml"), "close-call: 5", "close-call: 50");
    Files.delete(example("no-sources").resolve("sources.csv"));
    Path both = example("both");
    Files.writeString(both.resolve("weights/example-team.csv"), CIRCLE);
    Files.writeString(both.resolve("weights/other.csv"), CIRCLE);
    Folders.edit(both.resolve("criteria.csv"), "Cost", "Cost \u4E2D");
    Folders.edit(example("column").resolve("criteria.csv"), "id,name", "id,label text");
    Files.writeString(example("blank").resolve("evidence.csv"), "option,criterion,rating,claim\n");
  }

  private static Run run(Object... arguments) {
    return Run.of(arguments);
  }

  private static Object[] with(String command, String[] options, Object... more) {
    Object[] arguments = new Object[options.length + more.length + 1];
    arguments[0] = command;
    System.arraycopy(options, 0, arguments, 1, options.length);
    System.arraycopy(more, 0, arguments, options.length + 1, more.length);
    return arguments;
  }

  @ParameterizedTest
  @ValueSource(strings = {"--jobs 2", "--strict", "--fail-on close", "--strict --fail-on open"})
  void tellTheSame(String options) {
    String[] words = options.split(" ", -1);
    Run checked = run(with("check", words, input));
    Run built = run(with("build", words, input, "-o", shared.resolve("out")));
    assertThat(checked.err()).isEqualTo(built.err());
    assertThat(checked.exit()).isEqualTo(built.exit());
  }

  @Test
  void tellTheSameToPrograms() {
    Run checked = run("check", input, "--format", "json");
    Run built = run("build", input, "-o", shared.resolve("out"), "--format", "json");
    assertThat(problems(checked)).isEqualTo(problems(built)).contains("W201", "G201", "E101");
  }

  private static String problems(Run run) {
    return String.join(
        "\n",
        run.out()
            .lines()
            .filter(line -> line.matches(" {10,}\"(code|file|message|help)\".*"))
            .toList());
  }

  @Test
  void tellTheSameOfOwnTemplates() throws IOException {
    Path templates = Files.createDirectories(shared.resolve("templates"));
    Files.writeString(templates.resolve("adr.md"), "{{#nothing}}\n");
    Run checked = run("check", input, "--templates", templates);
    Run built = run("build", input, "-o", shared.resolve("other"), "--templates", templates);
    assertThat(checked.err()).isEqualTo(built.err()).contains("error[A10");
    assertThat(checked.exit()).isEqualTo(built.exit()).isEqualTo(1);
  }
}
