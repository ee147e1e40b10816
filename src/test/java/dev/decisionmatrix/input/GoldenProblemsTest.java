package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Color;
import dev.decisionmatrix.problem.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case is a folder with mistakes, told in a text file, and beside it the messages expected.
 * {@code -Dgolden.update} rewrites the messages; read the difference as a team member would who has
 * ten seconds to mend a cell.
 */
class GoldenProblemsTest {
  private static final Path CASES = Path.of("src/test/resources/dev/decisionmatrix/input/cases");

  @TempDir Path temp;

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".case"))
          .map(name -> name.substring(0, name.length() - ".case".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsEveryProblem(String name) throws IOException {
    Path folder =
        TestFolder.valid().changedBy(Files.readString(CASES.resolve(name + ".case"))).in(temp);
    String told = new ProblemText(Color.NONE).of(DecisionReader.read(folder).problems()) + "\n";
    Path golden = CASES.resolve(name + ".messages");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, told);
    }
    assertThat(told).isEqualTo(Files.readString(golden));
  }
}
