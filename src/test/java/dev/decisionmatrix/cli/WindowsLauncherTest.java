package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said of the starter for Windows without Windows. */
class WindowsLauncherTest {
  private static final String MAKING = "-XX:ArchiveClassesAtExit=";
  private static final String TAKING = "-XX:SharedArchiveFile=";

  private final String script;

  @TempDir Path folder;

  WindowsLauncherTest() throws IOException {
    script = Files.readString(Path.of("src/main/dist/bin/decision-matrix.bat"));
  }

  private List<String> found(String pattern) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(script)
        .results()
        .map(each -> each.group(1))
        .distinct()
        .toList();
  }

  @Test
  void jumpsToLabelsThatAreThereAndToEachOfThem() {
    assertThat(found("\\bgoto ([a-z]+)"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(found("^:([a-z]+)"));
  }

  /** Tests run on the oldest Java and on the newest. */
  @Test
  void givesOptionsThatJavaTakes() throws Exception {
    List<String> options = found("(?<=[\" =])(-X[^ \"%\\r\\n]+)");
    assertThat(options).contains("-XX:+UseSerialGC", MAKING, TAKING);
    Path archive = folder.resolve("archive.jsa");
    run(options.stream().filter(each -> !each.equals(TAKING)).toList(), archive);
    assertThat(archive).isNotEmptyFile();
    run(options.stream().filter(each -> !each.equals(MAKING)).toList(), archive);
  }

  private static void run(List<String> options, Path archive) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    options.forEach(each -> command.add(each.endsWith("=") ? each + archive : each));
    command.add("-version");
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(java.exitValue()).as(said).isZero();
  }
}
