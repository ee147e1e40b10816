package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.Golden;
import dev.decisionmatrix.adr.AdrWriter;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.TemplateFolder;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Color;
import dev.decisionmatrix.problem.Explanation;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of {@code docs/messages.md} are what they say: the first brings about its message
 * and no other, the second none. What people read then is kept by the letter of the code; {@code
 * -Dgolden.update} rewrites it. Read the difference as somebody would who has ten seconds to mend a
 * cell, and who does not know this tool.
 */
class MessageExamplesTest {
  /** Told of the figures and of the report, not of the files. */
  private static final Set<Code> OF_THE_OUTPUT =
      EnumSet.of(Code.JUDGEMENTS_INCONSISTENT, Code.GLYPH_MISSING);

  /**
   * Never alone: the first is about a thousand other messages; so many sources cannot all be cited,
   * which is told of each.
   */
  private static final Set<Code> IN_COMPANY = EnumSet.of(Code.MORE_PROBLEMS, Code.SOURCES_MANY);

  /** No folder brings them about: they are told of changes to files (TableEditTest). */
  private static final Set<Code> ELSEWHERE = EnumSet.of(Code.CHARACTER_FOREIGN, Code.CELL_FORMULA);

  private static final Pattern CODE = Pattern.compile("(?m)(?:error|warning)\\[(\\w+)]");
  private static final int SHOWN = 2;

  private static final Map<Code, String> BEFORE = new EnumMap<>(Code.class);

  private static byte[] built = new byte[0];

  @TempDir Path temp;

  @BeforeAll
  static void buildTheSmallDecision(@TempDir Path once) throws IOException {
    Run.of(
        "build", ExampleFolder.with(List.of()).in(once), "-o", once.resolve("output"), "--quiet");
    built = Files.readAllBytes(once.resolve("output/queue.xlsx"));
  }

  static Stream<Code> codes() {
    return Arrays.stream(Code.values()).filter(code -> !ELSEWHERE.contains(code));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void comesAboutAsTheExampleSays(Code code) throws IOException {
    Explanation explanation = Explanation.of(code);
    assertThat(explanation.before()).isNotEmpty();
    Set<String> told = codes(before(code));
    if (IN_COMPANY.contains(code)) {
      assertThat(told).contains(code.id());
    } else {
      assertThat(told).containsExactly(code.id());
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void isGoneAfterwards(Code code) throws IOException {
    Explanation explanation = Explanation.of(code);
    assertThat(explanation.after()).isNotEmpty();
    ExampleFolder mended = ExampleFolder.with(explanation.before()).and(explanation.after());
    assertThat(codes(told(code, mended))).isEmpty();
  }

  static Stream<Character> letters() {
    return codes().map(MessageExamplesTest::letter).distinct();
  }

  private static char letter(Code code) {
    return code.id().charAt(0);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void readsAsItWasReviewed(char letter) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Code code : codes().toList()) {
      if (letter(code) == letter) {
        all.append("### ").append(code.id()).append(": ").append(code.title()).append("\n\n");
        all.append(shown(before(code))).append("\n\n");
      }
    }
    Golden.check("messages/" + letter + ".txt", all.toString());
  }

  /** Two of a kind are enough to read, and what the test runs in is nobody's. */
  private static String shown(String told) {
    List<String> shown = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (String block : told.strip().split("\n\n", -1)) {
      String code = CODE.matcher(block).results().findFirst().map(MatchResult::group).orElse("");
      if (times.merge(code, 1, Integer::sum) <= SHOWN) {
        shown.add(block);
      }
    }
    return String.join("\n\n", shown);
  }

  private static Set<String> codes(String told) {
    Set<String> codes = new TreeSet<>();
    CODE.matcher(told).results().forEach(found -> codes.add(found.group(1)));
    return codes;
  }

  private String before(Code code) throws IOException {
    if (!BEFORE.containsKey(code)) {
      BEFORE.put(code, told(code, ExampleFolder.with(Explanation.of(code).before())));
    }
    return Objects.requireNonNull(BEFORE.get(code));
  }

  private String told(Code code, ExampleFolder example) throws IOException {
    Path parent = temp.resolve(code.id().toLowerCase(Locale.ROOT) + System.nanoTime());
    Path folder = example.in(parent.resolve("input"));
    if (code == Code.FOLDER_MISSING) {
      return text(DecisionReader.read(parent.resolve(lastWord(example.command()))));
    }
    if (letter(code) == 'I') {
      return carriedBack(parent, folder, example);
    }
    if (!example.command().isEmpty()) {
      return typed(example.command(), parent);
    }
    if (letter(code) == 'A') {
      return text(new TemplateFolder(folder).record("adr.md", AdrWriter.names()));
    }
    return OF_THE_OUTPUT.contains(code)
        ? Run.of("check", folder).err().replace(folder + "/", "")
        : text(DecisionReader.read(folder));
  }

  /** The commands themselves refuse it as wrong use, unless it vanishes under their hands. */
  private static String lastWord(String command) {
    return command.substring(command.lastIndexOf(' ') + 1);
  }

  /** The workbook was built before the example changed the files. */
  private String carriedBack(Path parent, Path folder, ExampleFolder example) throws IOException {
    Path workbook = Files.createDirectories(parent.resolve("output")).resolve("queue.xlsx");
    Files.write(workbook, built);
    ExampleWorkbook.change(workbook, example.workbook());
    return example.command().isEmpty()
        ? Run.of("import", workbook, folder, "--dry-run").err().replace(parent + "/", "")
        : typed(example.command(), parent);
  }

  private static String typed(String command, Path parent) {
    Object[] arguments =
        Arrays.stream(command.split(" "))
            .skip(1)
            .map(
                word ->
                    word.startsWith("input") || word.startsWith("output")
                        ? parent.resolve(word).toString()
                        : word)
            .toArray();
    return Run.of(arguments).err().replace(parent + "/", "");
  }

  private static String text(Outcome<?> outcome) {
    return new ProblemText(Color.NONE).of(outcome.problems());
  }
}
