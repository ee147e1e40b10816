package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalledTest {
  private static final Called JAR =
      asIn(Map.of("java.class.path", "target/decision-matrix.jar", "path.separator", ":"));
  private static final Called MAVEN =
      asIn(Map.of("maven.home", "/usr/share/maven", "java.class.path", "/m/classworlds.jar"));

  @TempDir Path folder;

  private static Called asIn(Map<String, String> properties) {
    Map<String, String> set = new HashMap<>(properties);
    set.putIfAbsent("sun.java.command", "dev.decisionmatrix.cli.Main check x");
    return Called.asIn(set::get, set::get);
  }

  @Test
  void aLauncherTellsItsName() {
    Called called = asIn(Map.of(Called.LAUNCHER, "dm", "java.class.path", "/opt/dm/lib/dm.jar"));
    assertThat(called.with("check", "input")).isEqualTo("dm check input");
    assertThat(asIn(Map.of(Called.LAUNCHER, "/opt/my tools/dm")).with("check"))
        .isEqualTo("\"/opt/my tools/dm\" check");
  }

  @Test
  void aJarIsNamedAsItWasTyped() {
    assertThat(JAR.with("explain")).isEqualTo("java -jar target/decision-matrix.jar explain");
    assertThat(
            asIn(Map.of("java.class.path", "C:\\x\\dm.jar", "path.separator", ";")).with("check"))
        .isEqualTo("java -jar C:\\x\\dm.jar check");
  }

  @Test
  void mavenTakesArgumentsBetweenQuotationMarks() {
    assertThat(MAVEN.with("init", "input/my-decision"))
        .isEqualTo("mvn -q compile exec:java -Dexec.args=\"init input/my-decision\"");
    assertThat(MAVEN.with("add-team", "input/x", "Team Payments"))
        .isEqualTo("mvn -q compile exec:java -Dexec.args=\"add-team input/x 'Team Payments'\"");
  }

  @Test
  void mavenIsCalledAsItWas() {
    Map<String, String> maven = new HashMap<>(Map.of("maven.home", "/usr/share/maven"));
    maven.put("MAVEN_CMD_LINE_ARGS", " -o -q exec:java -Dexec.args=check input");
    assertThat(asIn(maven).with("build", "x"))
        .isEqualTo("mvn -o -q exec:java -Dexec.args=\"build x\"");
    maven.put("MAVEN_CMD_LINE_ARGS", " -q compile exec:java");
    assertThat(asIn(maven).with("build"))
        .isEqualTo("mvn -q compile exec:java -Dexec.args=\"build\"");
    maven.put("MAVEN_CMD_LINE_ARGS", " verify");
    assertThat(asIn(maven).with("build"))
        .isEqualTo("mvn -q compile exec:java -Dexec.args=\"build\"");
  }

  @Test
  void noLauncherIsNamedWhereClassesWereStarted() {
    Map<String, String> classes = new HashMap<>(Map.of("path.separator", ":"));
    classes.put("java.class.path", "classes:lib/picocli.jar");
    assertThat(asIn(classes).with("check"))
        .isEqualTo("java -cp classes:lib/picocli.jar dev.decisionmatrix.cli.Main check");
    classes.put("java.class.path", "lib/x.jar:".repeat(100));
    assertThat(asIn(classes).with("check"))
        .isEqualTo("java -cp ... dev.decisionmatrix.cli.Main check");
    assertThat(Called.asIn(name -> null, name -> null)).isEqualTo(Called.byName());
  }

  @Test
  void whatAShellWouldPartOrChangeIsQuoted() {
    Called called = Called.byName();
    assertThat(called.with("build", "my input/x"))
        .isEqualTo("decision-matrix build \"my input/x\"");
    assertThat(called.with("build", "$HOME's")).isEqualTo("decision-matrix build '$HOME'\\''s'");
    assertThat(called.with("build", "")).isEqualTo("decision-matrix build \"\"");
    assertThat(called.with("build", "été/\u6c34")).isEqualTo("decision-matrix build été/\u6c34");
  }

  /** Each command that is told anywhere, under another name. */
  @Nested
  class InWhatIsTold {
    private String told(Object... arguments) {
      StringWriter told = new StringWriter();
      String[] texts = new String[arguments.length];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = arguments[i].toString();
      }
      Surroundings surroundings =
          new Surroundings(new PrintWriter(told), new PrintWriter(told), Map.of(), false, JAR);
      new CommandLineRun(surroundings).exitCode(texts);
      assertThat(told.toString()).doesNotContainPattern("[` ]decision-matrix [a-z]");
      return told.toString();
    }

    @Test
    void afterAStart() {
      assertThat(told("init", folder.resolve("x")))
          .contains("  " + JAR.with("build", folder + "/x") + "\n")
          .contains("  " + JAR.with("add-team", folder + "/x", "Team Payments") + "\n");
    }

    @Test
    void whereThereIsNoDecision() {
      assertThat(told("check", folder)).contains("`" + JAR.with("init", folder + "/my-decision"));
      assertThat(told("check", folder.resolve("nowhere")))
          .contains("`" + JAR.with("init", "input/my-decision") + "`");
    }

    @Test
    void whereAnArgumentIsWrong() {
      assertThat(told("check", "--jobs", "many"))
          .contains("`" + JAR.with("check", "--help") + "` tells what can be given");
      assertThat(told("explain", "?")).contains("`" + JAR.with("explain") + "` lists all codes");
    }

    @Test
    void inExamples() {
      assertThat(told("explain", "F101")).contains("  " + JAR.with("check", "input/queue"));
    }
  }
}
