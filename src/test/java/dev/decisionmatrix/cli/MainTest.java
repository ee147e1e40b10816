package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as a process of its own. {@code mvn verify} also runs it on the decisions that come
 * along, under another language and time zone, against the committed files.
 */
class MainTest {
  /** One compiler and one collector: what runs for seconds gains nothing by more. */
  private static final List<String> SHORT_RUN =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  @TempDir Path folder;

  private record Ended(int exit, String out, String err) {}

  private Ended start(Object... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SHORT_RUN);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  @Test
  void givesItsExitCodeToTheShellAndNoStackTrace() throws Exception {
    Ended wrong = start("--nonsense");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).doesNotContain("\tat ");
  }

  @Test
  void charactersSurviveALocaleThatHasNone() throws Exception {
    Path wiki = Folders.example(folder, "wiki");
    Folders.edit(wiki.resolve("options.csv"), "wiki,Wiki,", "wiki,Вики wiki – ü,");
    assertThat(start(wiki, "-o", folder.resolve("out")).out()).contains("Вики wiki – ü leads with");
  }

  @Test
  void namesOfFilesSurviveIt() throws Exception {
    Path wiki = Folders.example(folder.resolve("in"), "wiki");
    Folders.example(folder.resolve("in"), "other");
    Path table = wiki.resolve("weights/example-team.csv");
    Files.copy(table, Path.of(URI.create(wiki.resolve("weights").toUri() + "%C3%A9quipe.csv")));
    Ended ended = start("check", folder.resolve("in"));
    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).contains("other  no problems", "2 decisions checked");
    assertThat(ended.err()).contains("weights/équipe.csv: warning");
  }

  @Test
  void whatNoFontCanShowIsReportedWithItsPlace() throws IOException {
    Path wiki = Folders.example(folder, "wiki");
    Folders.edit(wiki.resolve("options.csv"), "wiki,Wiki,", "wiki,Wiki 王,");
    Run run = Run.of(wiki, "-o", folder.resolve("out"));
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains(wiki.resolve("options.csv") + ":2:11: warning[G201]")
        .contains("`[U+738B]`");
    assertThat(Folders.text(folder.resolve("out/wiki.json")))
        .contains("\"G201\"", "\"options.csv:2:11\"");
  }
}
