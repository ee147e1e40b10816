package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What is taken without the library is taken as the library takes it. */
class PlainArgumentsTest {
  private final Surroundings surroundings =
      new Surroundings(
          new PrintWriter(new StringWriter()),
          new PrintWriter(new StringWriter()),
          Map.of(),
          false);

  private List<Callable<Integer>> commands() {
    return List.of(
        new BuildCommand(surroundings),
        new CheckCommand(surroundings),
        new IndexCommand(surroundings));
  }

  private static void areTakenAlike(
      Callable<Integer> plain, Callable<Integer> byLibrary, List<String> arguments) {
    assertThat(PlainArguments.give(plain, arguments)).as("%s are plain", arguments).isTrue();
    new CommandLine(byLibrary).parseArgs(arguments.toArray(String[]::new));
    assertThat(plain)
        .usingRecursiveComparison()
        .ignoringFields("surroundings")
        .isEqualTo(byLibrary);
  }

  /** A value that fits, from how the help shows it. */
  private static String value(OptionSpec option) {
    String label = option.paramLabel();
    return label.equals("N") ? "3" : label.contains("|") ? label.split("\\|", -1)[1] : "some/where";
  }

  /** Each option that there is, also one that comes later. */
  @TestFactory
  Stream<DynamicTest> everyOptionOfEveryCommand() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < commands().size(); i++) {
      int command = i;
      for (OptionSpec option : new CommandLine(commands().get(i)).getCommandSpec().options()) {
        for (String name : option.names()) {
          List<String> arguments =
              option.arity().max() == 0 ? List.of(name) : List.of(name, value(option));
          tests.add(
              DynamicTest.dynamicTest(
                  i + " " + arguments,
                  () ->
                      areTakenAlike(commands().get(command), commands().get(command), arguments)));
        }
      }
    }
    return tests.stream();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "input",
        "a b",
        "a --check b -o out --jobs 2 --strict",
        "--format=json --link-base=https://example.org/?x=1 a",
        "--font x.ttf --font y.otf",
        "-q -o out"
      })
  void whatManyType(String line) {
    List<String> arguments = Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toList();
    areTakenAlike(new BuildCommand(surroundings), new BuildCommand(surroundings), arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "--nonsense",
        "--jobs",
        "--jobs many",
        "--jobs 07",
        "--jobs -1",
        "-oout",
        "--format xml",
        "--fail-on clear",
        "--check=true",
        "--check --check",
        "-o a -o b",
        "--",
        "@file",
        "--output= a",
        "-o @file",
        "--font --check",
        "-qh"
      })
  void allElseIsLeftToTheLibrary(String line) {
    assertThat(PlainArguments.give(new BuildCommand(surroundings), List.of(line.split(" "))))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "input/x", "W104"})
  void commandsWithOtherArgumentsAreLeftToTheLibraryToo(String line) {
    List<String> arguments = Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toList();
    for (Callable<Integer> command :
        List.of(
            new InitCommand(surroundings),
            new AddTeamCommand(surroundings),
            new ExplainCommand(surroundings))) {
      assertThat(PlainArguments.give(command, arguments)).isFalse();
    }
  }
}
