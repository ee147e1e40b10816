package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Color;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.ProblemText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file, people get messages that point into it, and never an exception. */
class CorruptedInputTest {
  private static final List<String> JUNK =
      List.of(
          "",
          " ",
          "\"",
          "\"\"",
          ",",
          ";",
          "\n",
          "\r",
          "\t",
          "|",
          "-1",
          "1e400",
          "NaN",
          "2.500",
          "%",
          "=1+1",
          "\u0000",
          "\uD83D",
          "\uD83D\uDE00",
          "\u202E",
          "\uFEFF",
          "x".repeat(40_000),
          "null",
          "&a",
          "*a",
          "- ",
          ": ",
          "!!int",
          "{",
          "[",
          "'",
          "9999999999999",
          "latency",
          "Total");

  @TempDir Path temp;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isToldAndNeverThrown(long seed) throws IOException {
    Random random = new Random(seed);
    TestFolder folder = TestFolder.valid();
    List<String> paths = new ArrayList<>();
    folder.paths().forEach(paths::add);
    String path = paths.get(random.nextInt(paths.size()));
    folder.with(path, corrupted(folder.text(path), random));

    Outcome<ReadDecision> outcome = DecisionReader.read(folder.in(temp));

    assertThat(new ProblemText(Color.NONE).of(outcome.problems())).doesNotContain("\u0000");
    assertThat(outcome instanceof Outcome.Rejected)
        .isEqualTo(outcome.problems().stream().anyMatch(Problem::isError));
  }

  /** A cell, a character or a byte replaced; text cut short. */
  private static byte[] corrupted(String text, Random random) {
    int at = random.nextInt(text.length());
    String junk = JUNK.get(random.nextInt(JUNK.size()));
    return switch (random.nextInt(4)) {
      case 0 -> utf8(withCell(text, at, junk));
      case 1 -> utf8(text.substring(0, at) + junk + text.substring(at + 1));
      case 2 -> withByte(utf8(text), at, (byte) random.nextInt(256));
      default -> utf8(text.substring(0, at) + junk);
    };
  }

  private static String withCell(String text, int at, String junk) {
    int start = Math.max(text.lastIndexOf(',', at), text.lastIndexOf('\n', at)) + 1;
    int comma = text.indexOf(',', start);
    return text.substring(0, start) + junk + text.substring(comma < 0 ? text.length() : comma);
  }

  private static byte[] withByte(byte[] bytes, int at, byte value) {
    bytes[at % bytes.length] = value;
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
