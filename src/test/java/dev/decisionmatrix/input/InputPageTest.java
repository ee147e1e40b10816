package dev.decisionmatrix.input;

import static dev.decisionmatrix.model.DecisionLike.aDecisionLike;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that people fill files by holds what the readers know, and its examples are read. */
class InputPageTest {
  private static final Path PAGE = Path.of("docs/input.md");
  private static final Path READERS = Path.of("src/main/java/dev/decisionmatrix/input");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern TABLE = Pattern.compile("(?s)```csv\n(.*?)```");
  private static final String WEIGHTS = "weights/TEAM.csv";

  @TempDir Path temp;

  /** A line of a table of the page. */
  private record Line(String section, List<String> cells) {
    String name() {
      return spans(cells.get(0)).get(0);
    }

    List<String> spans(int cell) {
      return spans(cells.get(cell));
    }

    private static List<String> spans(String text) {
      return CODE.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }
  }

  private static String section(String heading) {
    String page = text(PAGE) + "\n## ";
    String start = "\n## " + heading + "\n";
    assertThat(page).contains(start);
    String rest = page.substring(page.indexOf(start) + start.length());
    return rest.substring(0, rest.indexOf("\n## "));
  }

  /** The lines of the tables of a section whose first cell is code. */
  private static List<Line> lines(String heading) {
    List<Line> lines = new ArrayList<>();
    String section = heading;
    for (String line : section(heading).lines().toList()) {
      section = line.startsWith("### ") ? line.substring("### ".length()) : section;
      if (line.startsWith("| `")) {
        List<String> cells = Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
        lines.add(new Line(section, cells));
      }
    }
    return lines;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> files() {
    return List.of("options.csv", "criteria.csv", "sources.csv", "evidence.csv", WEIGHTS);
  }

  /** {@code OptionsCsv} holds the columns of {@code options.csv}. */
  private static String reader(String file) {
    if (file.equals(WEIGHTS)) {
      return "WeightHeads";
    }
    String stem = file.substring(0, file.indexOf('.'));
    return stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1) + "Csv";
  }

  /** What the constants of a reader hold, alone or in lists. */
  private static <T> Set<T> constants(String reader, Class<T> type, String ending) {
    Set<T> found = new LinkedHashSet<>();
    try {
      Class<?> holder = Class.forName(InputPageTest.class.getPackageName() + "." + reader);
      for (Field field : holder.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getName().endsWith(ending)) {
          field.setAccessible(true);
          Object value = field.get(null);
          Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.of(value);
          values.filter(type::isInstance).map(type::cast).forEach(found::add);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(reader, e);
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("files")
  void holdsEachColumnUnderEachOfItsNames(String file) {
    Map<String, Set<String>> told = new LinkedHashMap<>();
    lines(file).forEach(line -> told.put(line.name(), Set.copyOf(line.spans(1))));
    Map<String, Set<String>> known = new LinkedHashMap<>();
    for (Column column : constants(reader(file), Column.class, "")) {
      known.put(column.name(), Set.copyOf(column.names().subList(1, column.names().size())));
    }
    assertThat(known).isNotEmpty();
    assertThat(told).isEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource("files")
  void tellsWhichColumnsAreNeeded(String file) {
    Map<Column.Need, String> words =
        Map.of(
            Column.Need.REQUIRED,
            "yes",
            Column.Need.OPTIONAL,
            "no",
            Column.Need.COURTESY,
            "not read");
    for (Column column : constants(reader(file), Column.class, "")) {
      String told =
          lines(file).stream()
              .filter(line -> line.name().equals(column.name()))
              .map(line -> line.cells().get(2).split(",", -1)[0])
              .findFirst()
              .orElseThrow();
      assertThat(told).as(column.name()).isEqualTo(words.get(column.need()));
    }
  }

  @Test
  void holdsEachKeyOfDecisionYaml() throws IOException {
    Set<String> known = new LinkedHashSet<>();
    try (Stream<Path> sources = Files.list(READERS)) {
      for (Path source : sources.sorted().toList()) {
        String name = source.getFileName().toString();
        if (name.endsWith("Yaml.java")) {
          known.addAll(constants(name.substring(0, name.indexOf('.')), String.class, "KEYS"));
        }
      }
    }
    assertThat(known).hasSizeGreaterThan(20);
    assertThat(lines("decision.yaml").stream().map(Line::name))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  static List<Line> keys() {
    return lines("decision.yaml");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void givesAnExampleOfEachKeyThatIsRead(Line line) throws IOException {
    String example = line.spans(3).get(0);
    assertThat(example).startsWith(line.name() + ": ");
    decision(yaml(line.section(), example));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void tellsWhatHoldsIfAKeyIsLeftOut(Line line) throws IOException {
    String usual = line.cells().get(2);
    if (usual.matches("`[^`]+`")) {
      String given = line.name() + ": " + CODE.matcher(usual).replaceAll("$1");
      assertThat(decision(yaml(line.section(), given))).isEqualTo(decision(yaml("", "")));
    }
  }

  /** The small decision with a line more, in place of one for the same key. */
  private static String yaml(String section, String line) {
    String key = line.substring(0, Math.max(0, line.indexOf(':')));
    String above =
        switch (section) {
          case "teams" -> "teams:\n  - " + (key.equals("id") ? "" : "id: payments\n    ");
          case "scale" -> "scale:\n  worst: -1\n  best: 9\n  ";
          case "report" -> "report:\n  ";
          default -> "";
        };
    StringBuilder yaml = new StringBuilder();
    for (String rest : List.of("title: T", "question: Q?")) {
      yaml.append(rest.startsWith(key + ":") ? "" : rest + "\n");
    }
    return (yaml + above + line + "\n").replaceFirst("\n  " + key + ": -?\\d\n", "\n");
  }

  /** The decision without the bytes that it was read from. */
  private Decision decision(String yaml) throws IOException {
    TestFolder folder = TestFolder.valid().with("decision.yaml", yaml);
    Outcome<ReadDecision> outcome = DecisionReader.read(folder.in(temp));
    assertThat(outcome.problems().stream().filter(Problem::isError)).as(yaml).isEmpty();
    Decision read = ((Outcome.Ok<ReadDecision>) outcome).value().decision();
    return aDecisionLike(read).readFrom(List.of()).build();
  }

  @ParameterizedTest
  @MethodSource("files")
  void showsTablesThatAreRead(String file) throws IOException {
    List<String> tables =
        TABLE.matcher(section(file)).results().map((MatchResult found) -> found.group(1)).toList();
    assertThat(tables).hasSize(file.equals(WEIGHTS) ? 4 : 1);
    for (String table : tables) {
      TestFolder folder = TestFolder.valid().with(file.replace("TEAM", "search"), table);
      assertThat(DecisionReader.read(folder.in(temp)).problems()).as(table).isEmpty();
    }
  }

  @Test
  void tellsEveryLimit() {
    String limits = section("How much fits");
    for (Limit.Product product : productsOfLimits()) {
      assertThat(limits).contains("| " + grouped(product.most()) + " |");
    }
    for (Limit limit : List.of(Limit.OPTIONS, Limit.CRITERIA, Limit.SOURCES, Limit.CLAIMS)) {
      assertThat(limits).contains("| " + limit.what() + " | " + grouped(limit.rows()) + " |");
    }
    assertThat(limits)
        .contains("| teams | " + grouped(Limit.TEAMS) + " |")
        .contains("at most " + grouped(Limit.WEIGHTS.rows()) + " rows")
        .contains("larger than " + Limit.FILE_BYTES / (1 << 20) + " MB")
        .contains("longer than " + grouped(Limit.CELL_CHARS) + " characters")
        .contains("more than " + grouped(Limit.NAME_CHARS) + " characters are shortened")
        .contains("addresses of more than " + grouped(Limit.ADDRESS_CHARS))
        .contains("more than " + grouped(Limit.LINKED_SOURCES) + " sources")
        .contains("| sources of one rating | " + grouped(Limit.CITED) + " |");
  }

  private static Set<Limit.Product> productsOfLimits() {
    return constants("Limit", Limit.Product.class, "");
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
