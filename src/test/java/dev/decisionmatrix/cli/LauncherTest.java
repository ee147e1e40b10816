package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, with stand-ins for Java that tell how they are called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      for each in "$@"; do
        case $each in
          -XX:ArchiveClassesAtExit=*) echo made >>"$0.made"; echo classes >"${each#*=}"; exit ;;
          -XX:AOTCacheOutput=*) echo made >>"$0.made"; echo cache >"${each#*=}"; exit ;;
        esac
      done
      printf '[%s]\\n' "$@"
      exit 7
      """;

  private record Result(int exit, String out, String err) {}

  @TempDir Path folder;
  private Path home;
  private Path script;
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void install() throws IOException {
    folder = folder.toRealPath();
    home = folder.resolve("a home");
    script = home.resolve("bin/decision-matrix");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    for (String name : List.of("decision-matrix", "decision-matrix-archive")) {
      Files.copy(Path.of("src/main/dist/bin", name), home.resolve("bin").resolve(name));
      runnable(home.resolve("bin").resolve(name));
    }
    Files.writeString(home.resolve("lib/decision-matrix.jar"), "jar");
    Files.writeString(home.resolve("lib/decision-matrix.id"), "one\n");
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("HOME", folder.resolve("user").toString());
    environment.put("JAVA_HOME", java("a jdk", "17.0.2").toString());
  }

  private Path java(String name, String version) throws IOException {
    Path jdk = folder.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("bin/java"), JAVA);
    runnable(jdk.resolve("bin/java"));
    Files.writeString(
        jdk.resolve("release"),
        "JAVA_RUNTIME_VERSION=\"1\"\nJAVA_VERSION=\"%s\"\nOS=\"x\"\n".formatted(version));
    return jdk;
  }

  private static void runnable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Result run(String... arguments) throws IOException, InterruptedException {
    return call(script, arguments);
  }

  private Result call(Path program, String... arguments) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(List.of(program.toString()));
    whole.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder process = new ProcessBuilder(whole);
    process.environment().clear();
    process.environment().putAll(environment);
    process.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process running = process.start();
    assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Result(running.exitValue(), Files.readString(out), Files.readString(err));
  }

  private int timesMade() throws IOException {
    Path made = Path.of(environment.get("JAVA_HOME"), "bin/java.made");
    return Files.exists(made) ? Files.readAllLines(made).size() : 0;
  }

  private Path archive() {
    return Path.of(home + "/archive" + environment.get("JAVA_HOME"), "archive");
  }

  @Test
  void handsOverArgumentsAndExitCode() throws Exception {
    Result result = run("check", "a b", "", "*");
    assertThat(result.out())
        .isEqualTo(
            """
            [-XX:TieredStopAtLevel=1]
            [-XX:-UsePerfData]
            [-XX:ReservedCodeCacheSize=200m]
            [-XX:+UnlockDiagnosticVMOptions]
            [-XX:ArchiveRelocationMode=0]
            [-XX:+UseSerialGC]
            [-XX:MinHeapFreeRatio=15]
            [-XX:MaxHeapFreeRatio=30]
            [-Ddecision-matrix.launcher=%s]
            [-jar]
            [%s/lib/decision-matrix.jar]
            [check]
            [a b]
            []
            [*]
            """
                .formatted(script, home));
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isEqualTo(7);
  }

  @Test
  void isCalledByItsNameWhereThatIsFound() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path link = Files.createSymbolicLink(bin.resolve("dm"), Path.of("../bin/again"));
    Files.createSymbolicLink(bin.resolve("again"), script);
    environment.put("PATH", bin + ":/usr/bin:/bin");
    assertThat(call(link, "check").out())
        .contains("[-Ddecision-matrix.launcher=dm]\n", "[" + home + "/lib/decision-matrix.jar]\n");
  }

  @Test
  void givesOptionsOfTheUserTheLastWord() throws Exception {
    environment.put("JAVA_OPTS", "-Xmx256m  -XX:+UseG1GC -Dx=*");
    assertThat(run("check").out())
        .contains("[-Xmx256m]\n[-XX:+UseG1GC]\n[-Dx=*]\n[-Ddecision")
        .doesNotContain("SerialGC");
  }

  @Test
  void leavesOutWhatALaterJavaMayNotKnow() throws Exception {
    environment.put("JAVA_HOME", java("later", "26.0.1").toString());
    assertThat(run("check").out()).doesNotContain("Diagnostic", "Relocation");
  }

  @Test
  void takesTheFirstJavaOfThePath() throws Exception {
    environment.remove("JAVA_HOME");
    environment.put("PATH", java("other", "21").resolve("bin") + ":/usr/bin:/bin");
    assertThat(run("check").exit()).isEqualTo(7);
  }

  @Test
  void saysPlainlyWhatIsMissing() throws Exception {
    String help = "  = help: install Java 17 or later, or set JAVA_HOME to one\n";
    environment.put("JAVA_HOME", java("old", "1.8.0_402").toString());
    assertThat(run("check").err())
        .isEqualTo("decision-matrix: " + folder + "/old/bin/java is Java 1.8.0_402\n" + help);
    environment.put("JAVA_HOME", "/nowhere");
    assertThat(run("check"))
        .isEqualTo(
            new Result(
                2,
                "",
                """
                decision-matrix: JAVA_HOME is /nowhere, which holds no Java
                  = help: set it to a Java 17 or later, or unset it
                """));
    environment.remove("JAVA_HOME");
    environment.put("PATH", withoutJava().toString());
    assertThat(run("check").err())
        .isEqualTo("decision-matrix: there is no Java on the PATH\n" + help);
  }

  private Path withoutJava() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("few"));
    for (String tool : List.of("cat", "sed", "readlink")) {
      Files.writeString(
          bin.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec %s \"$@\"\n".formatted(tool));
      runnable(bin.resolve(tool));
    }
    return bin;
  }

  @Test
  void makesAnArchiveOnTheFirstBuildOnly() throws Exception {
    assertThat(run("check").out()).doesNotContain("ArchiveFile");
    String flags = "[-Xlog:disable]\n[-XX:SharedArchiveFile=" + archive() + "]\n";
    assertThat(run("build").out()).contains(flags);
    Result second = run("--strict");
    assertThat(second.out()).contains(flags);
    assertThat(second.err()).isEmpty();
    assertThat(run("check").out()).contains(flags);
    assertThat(timesMade()).isEqualTo(1);
    try (var files = Files.list(archive().getParent())) {
      assertThat(files)
          .extracting(each -> each.getFileName().toString())
          .containsExactlyInAnyOrder("archive", "made-for");
    }
  }

  @Test
  void makesItAnewWhereItDoesNotFit() throws Exception {
    run();
    Files.writeString(home.resolve("lib/decision-matrix.id"), "two\n");
    run();
    assertThat(timesMade()).as("another program").isEqualTo(2);
    Files.writeString(home.resolve("lib/decision-matrix.jar"), "another jar");
    run();
    assertThat(timesMade()).as("another jar").isEqualTo(3);
    Files.writeString(archive(), "trunc");
    run();
    assertThat(timesMade()).as("truncated").isEqualTo(4);
    Files.writeString(java("a jdk", "24.0.1").resolve("bin/java"), JAVA);
    assertThat(run().out()).contains("[-XX:SharedArchiveFile=");
    assertThat(timesMade()).as("another Java in its place").isEqualTo(5);
    run();
    assertThat(timesMade()).isEqualTo(5);
  }

  @Test
  void takesTheCacheOfNewerJavas() throws Exception {
    environment.put("JAVA_HOME", java("new", "25").toString());
    assertThat(run().out()).contains("[-XX:AOTCache=" + archive() + "]\n");
    assertThat(archive()).hasContent("cache");
  }

  @Test
  void keepsItWithTheUserWhereTheProgramCannotBeWritten() throws Exception {
    Files.writeString(home.resolve("archive"), "in the way of a folder");
    String users = folder + "/user/.cache/decision-matrix" + home + environment.get("JAVA_HOME");
    assertThat(run().out()).contains("[-XX:SharedArchiveFile=" + users + "/archive]\n");
    assertThat(run().err()).isEmpty();
    assertThat(timesMade()).isEqualTo(1);
  }

  @Test
  void runsWithoutWhereNoneCanBeMade() throws Exception {
    Files.writeString(home.resolve("archive"), "in the way of a folder");
    environment.put("HOME", "/dev/null");
    Result result = run();
    assertThat(result.out()).doesNotContain("ArchiveFile").contains("[-jar]");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void triesOnceWithAJavaThatMakesNone() throws Exception {
    Path java = Path.of(environment.get("JAVA_HOME"), "bin/java");
    Files.writeString(java, "#!/bin/sh\necho run >>\"$0.made\"\necho \"$*\"\n");
    assertThat(run().out()).doesNotContain("ArchiveFile").contains("-jar");
    run();
    assertThat(timesMade()).as("a try and two runs").isEqualTo(3);
  }

  @Test
  void leavesItWhenTold() throws Exception {
    environment.put("DECISION_MATRIX_ARCHIVE", "off");
    assertThat(run().out()).doesNotContain("ArchiveFile");
    environment.remove("DECISION_MATRIX_ARCHIVE");
    environment.put("JAVA_OPTS", "-Xshare:off");
    assertThat(run().out()).doesNotContain("ArchiveFile");
    assertThat(timesMade()).isZero();
  }

  @Test
  void makesOneBeforehand() throws Exception {
    Path link =
        Files.createSymbolicLink(
            folder.resolve("link"), script.resolveSibling("decision-matrix-archive"));
    assertThat(call(link)).isEqualTo(new Result(0, archive() + "\n", ""));
    run();
    assertThat(timesMade()).isEqualTo(1);
  }
}
