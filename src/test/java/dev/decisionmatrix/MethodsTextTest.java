package dev.decisionmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether {@code docs/methods.md} names tests that there are, and one for each method. */
class MethodsTextTest {
  /** A class, a class and a test, or another test of the class named last. */
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)?(?:\\.([A-Za-z]\\w*))?`");

  @Test
  void everyTestThatIsNamedExists() throws IOException {
    Map<String, String> tests = tests();
    List<String> unknown = new ArrayList<>();
    String last = "";
    Matcher named = NAMED.matcher(methods());
    while (named.find()) {
      last = named.group(1) == null ? last : named.group(1);
      String source = tests.get(last);
      if (source == null || (named.group(2) != null && !declares(source, named.group(2)))) {
        unknown.add(named.group());
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(last).isNotEmpty();
  }

  @Test
  void everyMethodNamesItsTestAndAnExample() throws IOException {
    List<String> methods =
        Stream.of(methods().split("(?m)^##"))
            .filter(part -> part.startsWith("# "))
            .filter(part -> !part.startsWith("# Methods"))
            .toList();
    assertThat(methods).hasSizeGreaterThan(15);
    assertThat(methods).filteredOn(part -> !part.contains("Example")).isEmpty();
    assertThat(methods).filteredOn(part -> !part.contains("Test")).isEmpty();
  }

  private static boolean declares(String source, String name) {
    return source.contains("void " + name + "(") || source.contains("class " + name + " ");
  }

  private static String methods() throws IOException {
    return Files.readString(Path.of("docs/methods.md"));
  }

  private static Map<String, String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      Function<Path, String> name = file -> file.getFileName().toString().replace(".java", "");
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .collect(Collectors.toMap(name, MethodsTextTest::text, String::concat));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
