package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No message goes unread: each code shows up in a golden case, or is pinned elsewhere. */
class GoldenCoverageTest {
  private static final Path CASES = Path.of("src/test/resources/dev/decisionmatrix/input/cases");

  /**
   * Need large, foreign or linked files ({@link DecisionReaderTest}, {@link LimitTest}), or come
   * from other packages.
   */
  private static final Set<Code> ELSEWHERE =
      EnumSet.of(
          Code.FOLDER_MISSING,
          Code.FILE_TOO_LARGE,
          Code.FILE_OUTSIDE,
          Code.FOLDER_NAME,
          Code.NOT_A_FILE,
          Code.TOO_MANY_TEAMS,
          Code.TOO_MUCH_TOGETHER,
          Code.MORE_PROBLEMS,
          Code.CELL_TOO_LONG,
          Code.NAME_LONG,
          Code.ADDRESS_LONG,
          Code.SOURCES_MANY,
          Code.NOT_TEXT,
          Code.BYTES_UNREADABLE,
          Code.WINDOWS_1252,
          Code.CHARACTER_FOREIGN,
          Code.CELL_FORMULA,
          Code.TOO_MANY_ROWS,
          Code.TOO_MANY_OPTIONS,
          Code.TOO_MANY_CRITERIA,
          Code.TOO_MANY_CLAIMS,
          Code.JUDGEMENTS_INCONSISTENT,
          Code.TEMPLATE_TAG,
          Code.TEMPLATE_NAME,
          Code.TEMPLATE_FEATURE,
          Code.TEMPLATE_LIST,
          Code.GLYPH_MISSING);

  @Test
  void everyCodeIsShown() throws IOException {
    StringBuilder told = new StringBuilder();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".messages")).toList()) {
        told.append(Files.readString(file));
      }
    }
    List<Code> unseen =
        Arrays.stream(Code.values())
            .filter(code -> !ELSEWHERE.contains(code))
            .filter(code -> !told.toString().contains("[" + code.id() + "]"))
            .toList();
    assertThat(unseen).isEmpty();
  }
}
