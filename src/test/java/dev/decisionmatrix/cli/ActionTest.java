package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The steps of {@code action.yml}, run one after the other as a runner of GitHub would. */
@DisabledOnOs(OS.WINDOWS)
class ActionTest {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ ([\\w.-]+) }}");

  @TempDir Path folder;
  private Path repository;
  private final Map<String, String> known = new TreeMap<>();
  private final Map<?, ?> action;

  ActionTest() throws IOException {
    action =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("action.yml")));
  }

  private record Done(int exit, String said) {}

  @BeforeEach
  void checkOut() throws Exception {
    folder = folder.toRealPath();
    repository = Files.createDirectories(folder.resolve("repository"));
    Path program = folder.resolve("a program");
    script(
        program,
        "exec \"%s/bin/java\" -XX:TieredStopAtLevel=1 -cp \"%s\" %s \"$@\""
            .formatted(
                System.getProperty("java.home"),
                System.getProperty("java.class.path"),
                Main.class.getName()));
    script(
        Files.createDirectories(folder.resolve("bin")).resolve("gh"),
        """
        printf '%%s\\n' "$*" >>"%1$s/gh"
        case $* in
          *--paginate*) cat "%1$s/own" ;;
          *) for each in "$@"; do case $each in body=@*) cat "${each#body=@}" >"%1$s/said" ;; esac; done ;;
        esac
        """
            .formatted(folder));
    Files.writeString(folder.resolve("own"), "");
    Map<?, ?> inputs = (Map<?, ?>) Objects.requireNonNull(action.get("inputs"));
    inputs.forEach(
        (name, input) ->
            known.put("inputs." + name, String.valueOf(((Map<?, ?>) input).get("default"))));
    known.put("inputs.program", program.toString());
    known.put("inputs.token", "secret");
    known.put("github.action_path", Path.of("").toAbsolutePath().toString());
    known.put("github.event_name", "pull_request");
    known.put("github.repository", "house/decisions");
    known.put("github.event.pull_request.number", "12");
    known.put("runner.temp", folder.resolve("temp").toString());
    Run.of("init", repository.resolve("input/wiki"));
    Run.of("build", "-q", "-o", repository.resolve("output"), repository.resolve("input"));
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=x", "-c", "user.email=x@y.z", "commit", "-q", "-m", "Decide");
    known.put("github.event.pull_request.base.sha", git("rev-parse", "HEAD").said().strip());
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Done git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return run(command, Map.of());
  }

  private Done run(List<String> command, Map<String, String> environment) throws Exception {
    Path said = folder.resolve("log");
    ProcessBuilder process =
        new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
    process.redirectOutput(said.toFile());
    process.environment().putAll(environment);
    process.environment().merge("PATH", folder + "/bin", (old, own) -> own + ":" + old);
    Process running = process.start();
    assertThat(running.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Done(running.exitValue(), Files.readString(said));
  }

  private List<Map<?, ?>> steps() {
    List<Map<?, ?>> steps = new ArrayList<>();
    Map<?, ?> runs = (Map<?, ?>) Objects.requireNonNull(action.get("runs"));
    for (Object step : (List<?>) Objects.requireNonNull(runs.get("steps"))) {
      steps.add((Map<?, ?>) step);
    }
    return steps;
  }

  private String filled(String text) {
    Matcher expressions = EXPRESSION.matcher(text);
    return expressions.replaceAll(
        found -> Matcher.quoteReplacement(known.getOrDefault(found.group(1), "")));
  }

  private boolean due(Object condition) {
    for (String part : condition.toString().split(" && ", -1)) {
      String[] sides = part.split(" == ", -1);
      if (!known.getOrDefault(sides[0], "").equals(sides[1].replace("'", ""))) {
        return false;
      }
    }
    return true;
  }

  /** Runs every step that is due until one fails; what they hand on is known to the next. */
  private Done runAll() throws Exception {
    for (Map<?, ?> step : steps()) {
      if (step.get("run") == null || (step.get("if") != null && !due(step.get("if")))) {
        continue;
      }
      Map<String, String> environment = new TreeMap<>();
      Path outputs = folder.resolve("outputs");
      Files.writeString(outputs, "");
      environment.put("GITHUB_OUTPUT", outputs.toString());
      environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
      ((Map<?, ?>) Objects.requireNonNull(step.get("env")))
          .forEach((name, text) -> environment.put(name.toString(), filled(text.toString())));
      Path script = folder.resolve("step");
      Files.writeString(script, Objects.requireNonNull(step.get("run")).toString());
      Done done =
          run(
              List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString()),
              environment);
      for (String line : Files.readAllLines(outputs)) {
        String[] sides = line.split("=", 2);
        known.put("steps." + step.get("id") + ".outputs." + sides[0], sides[1]);
      }
      if (done.exit() != 0) {
        return done;
      }
    }
    return new Done(0, "");
  }

  private void edit(String file, String old, String now) throws IOException {
    Path path = repository.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, now));
  }

  @Test
  void everyStepIsNamedAndValidBash() throws Exception {
    assertThat(((Map<?, ?>) Objects.requireNonNull(action.get("runs"))).get("using"))
        .isEqualTo("composite");
    for (Map<?, ?> step : steps()) {
      if (step.get("run") == null) {
        assertThat(String.valueOf(step.get("uses"))).matches("actions/[a-z-]+@v\\d+");
        continue;
      }
      assertThat(step.get("shell")).isEqualTo("bash");
      String text = String.valueOf(step.get("run"));
      assertThat(text).as("what comes from outside comes by the environment").doesNotContain("${{");
      Path script = Files.writeString(folder.resolve("step"), text);
      assertThat(run(List.of("bash", "-n", script.toString()), Map.of()))
          .isEqualTo(new Done(0, ""));
    }
  }

  @Test
  void saysThatNothingChanged() throws Exception {
    assertThat(runAll()).isEqualTo(new Done(0, ""));
    assertThat(known)
        .containsEntry("steps.check.outputs.stale", "false")
        .containsEntry("steps.check.outputs.never-built", "false")
        .containsEntry("steps.check.outputs.orphaned", "false")
        .containsEntry("steps.compare.outputs.changed", "false");
    assertThat(Path.of(known.get("steps.build.outputs.folder"), "wiki.xlsx")).exists();
    assertThat(folder.resolve("said"))
        .hasContent(
            """
            <!-- decision-matrix: what changed in the ranking -->
            ### Decisions

            No verdict, rank or score changed.
            """);
    assertThat(Files.readAllLines(folder.resolve("gh")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("api repos/house/decisions/issues/12/comments -F body=@");
  }

  /** The criterion weighs 40 of 100: from its best to its worst, that many points are lost. */
  @Test
  void tellsWhatMovedAndRefusesWhatIsStale() throws Exception {
    edit("input/wiki/options.csv", "Wiki", "W|ki of @all");
    edit("input/wiki/evidence.csv", "wiki,easy-editing,5", "wiki,easy-editing,1");
    Files.writeString(folder.resolve("own"), "77\n");
    Done done = runAll();
    assertThat(done.exit()).isEqualTo(1);
    assertThat(done.said()).contains("::error::files in output are not what input gives");
    assertThat(known)
        .containsEntry("steps.check.outputs.stale", "true")
        .containsEntry("steps.compare.outputs.changed", "true");
    assertThat(folder.resolve("said")).hasSameTextualContentAs(folder.resolve("summary"));
    assertThat(folder.resolve("said"))
        .hasContent(
            """
            <!-- decision-matrix: what changed in the ranking -->
            ### Decisions

            #### Example: choose a place for the team's documents

            Verdict: clear. Leader: Wiki → Files in the repository.

            | option | rank | score |
            |---|---|---|
            | W\\|ki of &#64;all | 1 → 3 | 73.5 → 33.5 |
            | Shared drive | 3 → 2 | 51.5 |
            | Files in the repository | 2 → 1 | 62.5 |
            """);
    assertThat(Files.readAllLines(folder.resolve("gh")))
        .last()
        .asString()
        .startsWith("api -X PATCH repos/house/decisions/issues/comments/77 -F body=@");
  }

  @Test
  void tellsStaleFromNeverBuiltAndOrphaned() throws Exception {
    Files.move(repository.resolve("input/wiki"), repository.resolve("input/page"));
    Done done = runAll();
    assertThat(done.exit()).isEqualTo(1);
    assertThat(done.said())
        .contains("a decision was never built: build it and commit its files in output")
        .contains("a decision is no more: delete its files, or bring its folder back");
    assertThat(known)
        .containsEntry("steps.check.outputs.stale", "true")
        .containsEntry("steps.check.outputs.never-built", "true")
        .containsEntry("steps.check.outputs.orphaned", "true");
  }

  @Test
  void outsideOfPullRequestsOnlyBuilds() throws Exception {
    known.put("github.event_name", "push");
    known.put("inputs.check", "false");
    edit("input/wiki/options.csv", "Wiki", "Wikis");
    assertThat(runAll()).isEqualTo(new Done(0, ""));
    assertThat(known)
        .doesNotContainKey("steps.check.outputs.stale")
        .doesNotContainKey("steps.compare.outputs.changed");
    assertThat(folder.resolve("gh")).doesNotExist();
  }
}
