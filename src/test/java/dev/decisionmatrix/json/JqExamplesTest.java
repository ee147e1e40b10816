package dev.decisionmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.xlsx.OutsideTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of {@code docs/json.md}. */
class JqExamplesTest {
  private static final Pattern COMMAND = Pattern.compile("```sh\n(jq .*?)\n```", Pattern.DOTALL);
  private static final OutsideTool JQ = new OutsideTool("jq", "JQ", "install jq");
  private static final OutsideTool SHELL = new OutsideTool("sh", "SHELL_FOR_TESTS", "use a Unix");

  static List<String> commands() throws IOException {
    return COMMAND
        .matcher(Files.readString(Path.of("docs/json.md")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String printed(String command) {
    JQ.orSkip();
    OutsideTool.Outcome outcome = SHELL.run(List.of("-c", command));
    assertThat(outcome.code()).as(outcome.output()).isZero();
    return outcome.output();
  }

  private static String commandWith(String part) throws IOException {
    return commands().stream().filter(command -> command.contains(part)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void printSomething(String command) {
    assertThat(printed(command)).isNotBlank();
  }

  @Test
  void theMatrixHasALineForEachCriterionAndAColumnForEachOption() throws IOException {
    List<String> lines = printed(commandWith("@csv")).lines().toList();
    assertThat(lines).hasSize(1 + 12).allMatch(line -> line.split(",", -1).length == 1 + 2);
    assertThat(lines).first().isEqualTo("\"criterion\",\"django-orm\",\"sqlalchemy\"");
  }

  @Test
  void theScoresFromWeightsAndValuesAreThoseTold() throws IOException {
    JsonTree computed = JsonTree.of(printed(commandWith("from_entries")));
    JsonTree told = JsonTree.of(Files.readString(Path.of("output/python-orm.json")));
    assertThat(computed.keys("")).containsExactly("django-orm", "sqlalchemy");
    assertThat(computed.number("django-orm"))
        .isEqualTo(told.number("options.0.score"), within(1e-8));
    assertThat(computed.number("sqlalchemy"))
        .isEqualTo(told.number("options.1.score"), within(1e-8));
  }

  @Test
  void theClaimsAreAsManyAsTheRatingRestsOn() throws IOException {
    JsonTree told = JsonTree.of(Files.readString(Path.of("output/python-orm.json")));
    assertThat(printed(commandWith("own assumption")).lines())
        .hasSize((int) told.number("ratings.migrations.sqlalchemy.claims"));
  }
}
