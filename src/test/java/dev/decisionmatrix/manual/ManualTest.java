package dev.decisionmatrix.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@SuppressWarnings("UnusedVariable") // only their annotations are read
class ManualTest {
  @Command(name = "mill", version = "mill 3", description = "Grinds.", footer = "`mill` grinds.")
  static final class Mill {
    @Option(names = "--version", versionHelp = true, description = "Which one this is.")
    private boolean version;
  }

  @Command(name = "grind", description = "Make flour.")
  static final class Grind {
    @Parameters(paramLabel = "CORN", arity = "1..*", description = "What isn't flour yet.")
    private List<Path> corn = List.of();

    @Option(
        names = {"-o", "--into"},
        paramLabel = "SACK",
        description = ".sack by default.")
    private Path sack = Path.of("sack");

    @Option(names = "--grade", paramLabel = "fine|coarse", description = "How.")
    private String grade = "fine";

    @Option(names = "--stones", paramLabel = "N", description = "How many.")
    private int stones;
  }

  @Command(name = "rest", description = "Do nothing, as \\ does.")
  static final class Rest {}

  private final Map<String, String> files =
      Manual.files(
          new CommandLine(new Mill())
              .addSubcommand("grind", new Grind())
              .addSubcommand("rest", new Rest()),
          "grind",
          "2026-11-20");

  @Test
  void areFourFiles() {
    assertThat(files.keySet())
        .containsExactly(
            "completion/mill.bash", "completion/_mill", "completion/mill.fish", "man/man1/mill.1");
  }

  @Test
  void bashKnowsTheCommands() {
    assertThat(files.get("completion/mill.bash")).contains("--into", "commands=\"grind rest\"");
  }

  @Test
  void zshIsToldEveryCommandAndOption() {
    assertThat(files.get("completion/_mill"))
        .startsWith(
            """
            #compdef mill

            _mill-grind() {
              _arguments \\
                '(-o --into)'{-o,--into=}'[.sack by default.]:SACK:_files' \\
                '--grade=[How.]:fine|coarse:(fine coarse)' \\
                '--stones=[How many.]:N: ' \\
                '*:CORN:_files'
            }

            _mill-rest() {
              _arguments
            }

            _mill() {
            """)
        .contains(
            "      'rest:Do nothing, as \\ does.'\n", "    own=(--version)\n", "\n  _mill-grind\n")
        .endsWith("\n_mill \"$@\"\n");
  }

  @Test
  void fishIsToldEveryCommandAndOption() {
    assertThat(files.get("completion/mill.fish"))
        .isEqualTo(
            """
            # Completion of mill for fish.
            complete -c mill -f
            complete -c mill -n __fish_use_subcommand -l version -d 'Which one this is.'
            complete -c mill -n __fish_use_subcommand -a grind -d 'Make flour.'
            complete -c mill -n 'not __fish_seen_subcommand_from rest' -F
            complete -c mill -n 'not __fish_seen_subcommand_from rest' -s o -l into -r -F -d '.sack by default.'
            complete -c mill -n 'not __fish_seen_subcommand_from rest' -l grade -x -a 'fine coarse' -d 'How.'
            complete -c mill -n 'not __fish_seen_subcommand_from rest' -l stones -x -d 'How many.'
            complete -c mill -n __fish_use_subcommand -a rest -d 'Do nothing, as \\\\ does.'
            """);
  }

  @Test
  void thePageHoldsWhatHelpTells() {
    assertThat(files.get("man/man1/mill.1"))
        .startsWith(
            """
            .TH MILL 1 2026-11-20 "mill 3"
            .SH NAME
            """)
        .contains(
            """
            .SH SYNOPSIS
            \\fBmill grind\\fR [options] \\fICORN\\fR ...
            .br
            \\fBmill rest\\fR [options]
            .SH DESCRIPTION
            Grinds.
            .PP
            \\fBmill\\fR grinds.
            .SH COMMANDS
            .SS grind
            Make flour.
            .TP
            \\fICORN\\fR
            What isn't flour yet.
            .TP
            \\fB\\-o\\fR, \\fB\\-\\-into\\fR \\fISACK\\fR
            \\&.sack by default.
            """)
        .contains(".SS rest\nDo nothing, as \\e does.\n");
  }
}
