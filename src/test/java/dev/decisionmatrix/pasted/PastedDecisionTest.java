package dev.decisionmatrix.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.pasted.PastedDecision.Totals;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables as people paste them, and what is understood of them: {@code tables.txt} holds each, a
 * line of dots, what it becomes, and a line of equality signs.
 */
class PastedDecisionTest {
  private static final Path CASES =
      Path.of("src/test/resources/dev/decisionmatrix/pasted/tables.txt");

  private record Case(String name, String table, String becomes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String text : Files.readString(CASES).split("(?m)^=== ?", -1)) {
      int line = text.indexOf('\n');
      int dots = text.indexOf("\n...\n");
      if (dots > 0) {
        cases.add(
            new Case(
                text.substring(0, line),
                text.substring(line + 1, dots + 1),
                text.substring(dots + "\n...\n".length())));
      }
    }
    assertThat(cases).hasSizeGreaterThan(20);
    return cases.stream();
  }

  private static Optional<PastedDecision> pasted(String table) {
    FileContent text = new FileContent("table", table.getBytes(StandardCharsets.UTF_8));
    Outcome<PastedTables> tables = PastedRows.ofText(text);
    return tables.fold(ok -> PastedDecision.of(ok.value(), "Untitled"), none -> Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isUnderstood(Case one) {
    assertThat(becomes(one.table())).isEqualTo(one.becomes());
  }

  /** What was understood can be read; marks and numbers that are off are the pasted table's own. */
  @ParameterizedTest
  @MethodSource("cases")
  void canBeRead(Case one, @TempDir Path folder) throws IOException {
    PastedDecision pasted = pasted(one.table()).orElseThrow();
    Path decision = Files.createDirectory(folder.resolve("decision"));
    Files.writeString(decision.resolve("decision.yaml"), pasted.settings());
    Files.writeString(decision.resolve("ratings.csv"), pasted.ratings(Totals.LEFT_OUT));
    assertThat(DecisionReader.read(decision).problems().stream().filter(Problem::isError))
        .isEmpty();
  }

  private static String becomes(String table) {
    PastedDecision pasted = pasted(table).orElseThrow();
    String told = String.join("\n", pasted.understood()) + "\n";
    return told + "\n" + pasted.ratings(Totals.KEPT) + "\n";
  }

  /** Writes the file of cases anew from their tables. */
  @Test
  void holdsWhatIsUnderstoodNow() throws IOException {
    if (System.getProperty("golden.update") != null) {
      StringBuilder all = new StringBuilder();
      cases()
          .forEach(
              one ->
                  all.append("=== ")
                      .append(one.name())
                      .append('\n')
                      .append(one.table())
                      .append("...\n")
                      .append(becomes(one.table())));
      Files.writeString(CASES, all.toString());
    }
    assertThat(Files.exists(CASES)).isTrue();
  }

  @Test
  void isNotSeenInProse() {
    assertThat(pasted("We take Postgres, because it is known.\nIt is free, and it is fast.\n"))
        .isEmpty();
    assertThat(pasted("a,b,c\n")).isEmpty();
    assertThat(pasted("")).isEmpty();
  }
}
