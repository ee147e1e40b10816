package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which the files of a decision can be there, and what is wanted of each. */
class FilesTogetherTest {
  private static final List<String> FILES =
      List.of(
          "criteria.csv",
          "options.csv",
          "evidence.csv",
          "sources.csv",
          "weights/search.csv",
          "ratings.csv",
          "ratings/search.csv");
  private static final String WIDE = "criterion,weight,Kafka,Rabbit\nSpeed,2,3,4\nComfort,1,5,1\n";

  @TempDir Path temp;

  static Stream<Arguments> all() {
    return IntStream.range(0, 1 << FILES.size())
        .boxed()
        .flatMap(there -> Stream.of(Arguments.of(there, ""), Arguments.of(there, "bench")));
  }

  private static String text(String file, String source) {
    return switch (file) {
      case "criteria.csv" -> "id,name\nspeed,Speed\ncomfort,Comfort\n";
      case "options.csv" -> "id,name\nkafka,Kafka\nrabbit,Rabbit\n";
      case "evidence.csv" ->
          "option,criterion,rating,source,claim\nkafka,speed,4,%s,x\nrabbit,comfort,2,,y\n"
              .formatted(source);
      case "sources.csv" -> "id,title\nbench,Bench\n";
      case "weights/search.csv" -> "criterion,weight\nspeed,2\ncomfort,1\n";
      default -> WIDE;
    };
  }

  private Outcome<ReadDecision> read(List<String> there, String source) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("queue"));
    Files.writeString(folder.resolve("decision.yaml"), "title: T\nquestion: Q?\n");
    for (String file : there) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), text(file, source));
    }
    return DecisionReader.read(folder);
  }

  /** What is missing, by the rules of docs/input.md and nothing else. */
  private static Set<String> missing(List<String> there, boolean cites) {
    boolean table = there.contains("ratings.csv") || there.contains("ratings/search.csv");
    Set<String> missing = new TreeSet<>();
    if (!table) {
      Stream.of("criteria.csv", "options.csv", "evidence.csv", "weights")
          .filter(file -> there.stream().noneMatch(one -> one.startsWith(file)))
          .forEach(missing::add);
    }
    if (cites && there.contains("evidence.csv") && !there.contains("sources.csv")) {
      missing.add("evidence.csv");
    }
    return missing;
  }

  @ParameterizedTest
  @MethodSource("all")
  void eitherMakeADecisionOrTellWhatIsMissing(int bits, String source) throws IOException {
    List<String> there = new ArrayList<>();
    for (int place = 0; place < FILES.size(); place++) {
      if ((bits >> place & 1) == 1) {
        there.add(FILES.get(place));
      }
    }
    Outcome<ReadDecision> outcome = read(there, source);
    Set<String> told = new TreeSet<>();
    outcome.problems().stream()
        .filter(Problem::isError)
        .forEach(
            problem -> {
              assertThat(problem.code().id()).isIn("F102", "F106");
              told.add(problem.place().file());
            });
    assertThat(told).as(there.toString()).isEqualTo(missing(there, !source.isEmpty()));
    if (told.isEmpty()) {
      var decision = ((Outcome.Ok<ReadDecision>) outcome).value().decision();
      int cells = (int) there.stream().filter(one -> one.startsWith("ratings")).count() * 4;
      assertThat(decision.claims()).hasSize(cells + (there.contains("evidence.csv") ? 2 : 0));
      assertThat(decision.teams()).hasSize(1);
      assertThat(decision.options()).hasSize(2);
      assertThat(decision.criteria()).hasSize(2);
    }
  }

  static Stream<Arguments> empty() {
    return IntStream.range(0, FILES.size())
        .boxed()
        .flatMap(
            place ->
                Stream.of(
                    Arguments.of(FILES.get(place), true), Arguments.of(FILES.get(place), false)));
  }

  /** Alone of its kind, or with a table of ratings that would do without it. */
  @ParameterizedTest
  @MethodSource("empty")
  void withHeadingsAloneAreToldAsWhatTheyAre(String file, boolean beside) throws IOException {
    List<String> there = new ArrayList<>(FILES);
    if (!beside) {
      there.removeIf(one -> one.startsWith("ratings"));
    }
    there.remove(file);
    read(there, file.equals("sources.csv") ? "" : "bench");
    Path empty = temp.resolve("queue").resolve(file);
    Files.createDirectories(empty.getParent());
    String text = text(file, "");
    Files.writeString(empty, text.substring(0, text.indexOf('\n') + 1));
    List<String> told =
        DecisionReader.read(temp.resolve("queue")).problems().stream()
            .map(problem -> problem.place().file() + " " + problem.code().id())
            .distinct()
            .toList();
    assertThat(told).isEqualTo(expected(file, beside));
  }

  private static List<String> expected(String file, boolean beside) {
    return switch (file) {
      case "criteria.csv" -> List.of("criteria.csv C102");
      case "options.csv" -> List.of("options.csv O102");
      case "evidence.csv" ->
          beside ? List.of("sources.csv S201") : List.of("evidence.csv E201", "sources.csv S201");
      case "sources.csv" -> List.of();
      case "weights/search.csv" -> beside ? List.of() : List.of("weights/search.csv F106");
      case "ratings.csv" -> List.of();
      default -> List.of("ratings/search.csv E201");
    };
  }
}
