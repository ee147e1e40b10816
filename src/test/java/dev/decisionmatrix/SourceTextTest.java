package dev.decisionmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the source text can show: compiled classes have forgotten them. */
class SourceTextTest {
  private static final Path MAIN = Path.of("src/main/java");

  /** {@code formatted} uses the default locale; strings and hexadecimal digits ignore it. */
  private static final Pattern LOCALISED_CONVERSION =
      Pattern.compile("\"[^\"]*%[-+0,(#]*[0-9]*(\\.[0-9]+)?[deEfgGaAtT][^\"]*\"");

  private static final int CEILING = 250;

  @Test
  void noFigureIsFormattedByTheDefaultLocale() {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = linesOf(file);
      for (int i = 0; i < lines.size(); i++) {
        if (LOCALISED_CONVERSION.matcher(lines.get(i)).find()) {
          found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    assertThat(found).as("show figures with Decimals, not with a format conversion").isEmpty();
  }

  @Test
  void noClassIsLongerThanTheCeiling() {
    assertThat(sources())
        .allSatisfy(
            file ->
                assertThat(linesOf(file).size())
                    .as("lines of %s", file)
                    .isLessThanOrEqualTo(CEILING));
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      assertThat(sources).isNotEmpty();
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
