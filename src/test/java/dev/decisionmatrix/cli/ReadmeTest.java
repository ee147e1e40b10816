package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.input.DecisionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises is there; {@code .ci/run} runs its two commands. */
class ReadmeTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):]+)\\)");
  private static final Pattern TABLE = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PATH =
      Pattern.compile("`((?:input|templates|docs)/[a-z-]+(?:\\.[a-z]+)?)`");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  private final String readme;

  ReadmeTest() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  private static List<String> firstGroups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).distinct().toList();
  }

  @Test
  void namesOneCommandToRunAndOneToTest() {
    assertThat(readme)
        .containsOnlyOnce("```sh\n# run\nmvn ")
        .containsOnlyOnce("```sh\n# test\nmvn ");
  }

  @Test
  void continuousIntegrationRunsThem() throws IOException {
    assertThat(Files.readString(Path.of(".ci/run")))
        .contains("bash -c \"$(readme test)\"")
        .contains("bash -c \"$(readme run) ");
    assertThat(Path.of(".ci/run")).isExecutable();
  }

  @Test
  void everyLinkLeadsToAFile() {
    assertThat(firstGroups(LINK, readme))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(Path.of(target.replaceFirst("#.*", ""))).exists());
  }

  @Test
  void everyPathExists() {
    assertThat(firstGroups(PATH, readme))
        .filteredOn(path -> !path.equals("input/my-decision"))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(Path.of(path)).exists());
  }

  @Test
  void everyOptionExists() {
    String help =
        Stream.of("build", "init", "add-team", "import", "rename")
            .map(command -> Run.of(command, "--help").out())
            .collect(Collectors.joining());
    assertThat(found(OPTION, readme))
        .isNotEmpty()
        .allSatisfy(option -> assertThat(help).contains(option));
  }

  @Test
  void theNumberOfClaimsIsThatOfTheInput() throws IOException {
    int claims = 0;
    for (String id : List.of("python-web-framework", "python-orm")) {
      var read = DecisionReader.read(Path.of("input", id));
      claims +=
          read.fold(ok -> ok.value().decision().claims().size(), rejected -> Integer.MIN_VALUE);
    }
    assertThat(readme).contains("large: " + claims + " claims");
  }

  @Test
  void theExampleIsThatOfTheInput(@TempDir Path output) throws IOException {
    Path example = Path.of("input", "database-keys");
    String evidence = Files.readString(example.resolve("evidence.csv"));
    String criteria = Files.readString(example.resolve("criteria.csv"));
    assertThat(tables()).hasSize(2);
    assertThat(tables().get(1).lines()).allSatisfy(row -> assertThat(evidence).contains(row));
    assertThat(tables().get(0).lines().skip(1).map(row -> row.split(",", -1)[0]))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(criteria).contains("\n" + id + ","));
    String told = Run.of("build", example.toString(), "--output", output.toString()).out();
    assertThat(readme).contains("\n" + told.lines().findFirst().orElseThrow() + "\n");
  }

  private List<String> tables() {
    return firstGroups(TABLE, readme);
  }
}
