package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RenameCommandTest {
  @TempDir Path temp;
  private Path queue;

  @BeforeEach
  void writeADecision() throws IOException {
    queue = temp.resolve("queue");
    write("decision.yaml", "title: Choose a queue\nquestion: Which?\nchosen: Kafka # now\n");
    write("options.csv", "id;name;description\nkafka;Kafka;A log\nrabbit;RabbitMQ;not kafka\n");
    write("criteria.csv", "id,name\nlatency,Latency\n\"ease\",Ease of use\n");
    write("sources.csv", "id,title\nbench,Queue bench\n");
    write(
        "evidence.csv",
        """
        option,criterion,rating,source,claim\r
        KAFKA,latency,2,bench,kafka is fast\r
        Kafka, Latency ,3,Queue bench,Fast\r
        " rabbit ",ease,4,,Easy\r
        """);
    write("weights/payments.csv", ",latency,\"ease\"\nlatency,,3\nease,,\n");
    write(
        "weights/search.csv",
        "criterion,weight,rationale\nlatency,1,\"See [bench],\np. 3\"\nEase,2,\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = queue.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String text(String path) throws IOException {
    return Files.readString(queue.resolve(path));
  }

  private Run rename(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("rename"));
    all.addAll(List.of(arguments));
    all.add(queue);
    return Run.of(all.toArray());
  }

  @Nested
  class AnId {
    @Test
    void ofAnOptionIsChangedWhereItIsMeant() throws IOException {
      Run run = rename("option", "kafka", "apache-kafka");

      assertThat(run.err()).isEmpty();
      assertThat(run.exit()).isZero();
      assertThat(text("options.csv"))
          .isEqualTo("id;name;description\napache-kafka;Kafka;A log\nrabbit;RabbitMQ;not kafka\n");
      assertThat(text("evidence.csv"))
          .isEqualTo(
              """
              option,criterion,rating,source,claim\r
              apache-kafka,latency,2,bench,kafka is fast\r
              Kafka, Latency ,3,Queue bench,Fast\r
              " rabbit ",ease,4,,Easy\r
              """);
      assertThat(text("decision.yaml")).contains("chosen: Kafka # now\n");
      assertThat(run.out().replace(queue + "/", ""))
          .startsWith(
              """
              options.csv
                id: line 2 (A2)
              evidence.csv
                option: line 2 (A2)
              `kafka` -> `apache-kafka`: 2 places in 2 files
              texts that hold `kafka`, which are left as they are:
              options.csv
                description: line 3 (C3)
              evidence.csv
                claim: line 2 (E2)
              """);
    }

    @Test
    void ofACriterionIsChangedDownAndAcross() throws IOException {
      assertThat(rename("criterion", "ease", "usability").exit()).isZero();

      assertThat(text("criteria.csv")).contains("\"usability\",Ease of use\n");
      assertThat(text("weights/payments.csv"))
          .isEqualTo(",latency,\"usability\"\nlatency,,3\nusability,,\n");
      assertThat(text("weights/search.csv"))
          .isEqualTo(
              "criterion,weight,rationale\nlatency,1,\"See [bench],\np. 3\"\nusability,2,\n");
    }

    @Test
    void ofASourceIsChangedWhereReasonsCiteIt() throws IOException {
      assertThat(rename("source", "Bench", "bench-2025").exit()).isZero();

      assertThat(text("sources.csv")).isEqualTo("id,title\nbench-2025,Queue bench\n");
      assertThat(text("evidence.csv"))
          .contains("KAFKA,latency,2,bench-2025,")
          .contains("3,Queue bench,Fast");
      assertThat(text("weights/search.csv")).contains("latency,1,\"See [bench-2025],\np. 3\"\n");
    }

    @Test
    void ofATeamIsTheNameOfItsFile() throws IOException {
      write("decision.yaml", "title: Q\nquestion: Q?\nteams: [search, {id: payments, power: 2}]\n");

      Run run = rename("team", "payments", "Team-Pay");

      assertThat(run.exit()).isZero();
      assertThat(text("decision.yaml"))
          .isEqualTo("title: Q\nquestion: Q?\nteams: [search, {id: Team-Pay, power: 2}]\n");
      assertThat(text("weights/Team-Pay.csv")).startsWith(",latency");
      assertThat(queue.resolve("weights/payments.csv")).doesNotExist();
      assertThat(run.out())
          .contains("weights/payments.csv -> ")
          .contains("1 place in 1 file, and the name of the team's file");
    }

    @Test
    void ofATeamThatStandsAloneIsChangedToo() throws IOException {
      write("decision.yaml", "title: Q\nquestion: Q?\nteams: search\n");
      assertThat(rename("team", "search", "find").exit()).isZero();
      assertThat(text("decision.yaml")).isEqualTo("title: Q\nquestion: Q?\nteams: find\n");
    }

    @Test
    void mayChangeItsSpellingOnly() throws IOException {
      assertThat(rename("team", "search", "Search").exit()).isZero();
      assertThat(Folders.names(queue))
          .contains("weights/Search.csv")
          .doesNotContain("weights/search.csv");
      assertThat(rename("option", "kafka", "Kafka").exit()).isZero();
      assertThat(text("evidence.csv")).contains("\r\nKafka,latency,2");
    }

    @Test
    void ofATeamThatIsNotListedTellsThatItMoves() {
      assertThat(rename("team", "payments", "zeta").out())
          .contains("`payments` -> `zeta`: the name of the team's file\n")
          .contains("such teams follow one another by id, so it stands elsewhere among them");
      assertThat(rename("team", "search", "alpha").out()).doesNotContain("elsewhere");
    }
  }

  @Test
  void aTrialChangesNothing() throws IOException {
    var before = Folders.contents(queue);

    Run run = rename("criterion", "ease", "usability", "--dry-run");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("weights/payments.csv").endsWith("nothing was changed\n");
    assertThat(Folders.contents(queue)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "option|kafak|x|there is no option `kafak`|a similar option is `kafka`",
        "option|RabbitMQ|x|there is no option `RabbitMQ`|the option of that name has the id"
            + " `rabbit`",
        "team|zebra|x|there is no team `zebra`|teams are `payments`, `search`",
        "option|kafka|Rabbit|`Rabbit` is the id of another option already; `rabbit` is the same but"
            + " for case, spaces, `_` and `-`|choose another id",
        "option|kafka|rabbit|`rabbit` is the id of another option already|choose another id",
        "criterion|latency|Ease_of-use|`Ease_of-use` is the name of the criterion `ease`"
            + " already|choose another id",
        "option|kafka|kafka|the option has that id already|name another one",
        "option|kafka|...|`...` cannot be the id of an option|it needs a letter or a digit, such as"
            + " `option-1`",
        "option|kafka|=1+1|`=1+1` cannot be the id of an option|a spreadsheet would take it for a"
            + " formula: begin it with a letter",
        "option|kafka|''|the new id is blank|name one, such as `option-1`",
        "criterion|ease|Weight|`Weight` cannot be the id of a criterion|tables of weights have a"
            + " column of that name: choose another id",
        "criterion|ease|a;b|`a;b` cannot be the id of a criterion|leave out commas, semicolons,"
            + " bars, brackets and quotation marks",
        "team|search|a/b|`a/b` cannot be the id of a team|it names the team's file: use letters,"
            + " digits and hyphens",
        "team|search|CON|`CON` cannot be the id of a team|it names the team's file: use letters,"
            + " digits and hyphens",
        "team|search|Payments|`Payments` is the id of another team already; `payments` is the same"
            + " but for case, spaces, `_` and `-`|choose another id"
      })
  void refusesWhatCannotBe(String kind, String old, String id, String wrong, String help)
      throws IOException {
    var before = Folders.contents(queue);

    Run run = rename(kind, old, id);

    assertThat(run.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(run.err()).isEqualTo("decision-matrix: " + wrong + "\n  = help: " + help + "\n");
    assertThat(Folders.contents(queue)).isEqualTo(before);
  }

  @Test
  void refusesADecisionThatCannotBeRead() throws IOException {
    write("options.csv", "id,name\nkafka,Kafka\n");
    var before = Folders.contents(queue);

    Run run = rename("option", "kafka", "x");

    assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT.code());
    assertThat(run.err()).contains("E101");
    assertThat(run.out()).contains("nothing was changed: mend the files first");
    assertThat(Folders.contents(queue)).isEqualTo(before);
  }

  @Test
  void tellsWhatAnEncodingLacks() throws IOException {
    Files.write(
        queue.resolve("options.csv"),
        "id;name;description\nkafka;Kafka;caf\u00E9\nrabbit;RabbitMQ;\n".getBytes("windows-1252"));
    var before = Folders.contents(queue);

    Run run = rename("option", "kafka", "\u0142\u00F3d\u017A");

    assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT.code());
    assertThat(run.err()).contains("options.csv:2:1 (A2): error[T112]");
    assertThat(Folders.contents(queue)).isEqualTo(before);
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  /** The figures stay, and every byte that is not the id. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theDecisionStaysTheSame(long seed) throws IOException {
    Random random = new Random(seed);
    Path folder = new ReferringDecision(random).in(temp.resolve("made"));
    Analysis before = analysis(folder);
    var files = Folders.contents(folder);
    String kind = List.of("option", "criterion", "source", "team").get(random.nextInt(4));
    String old = any(random, ids(before.decision(), kind));

    Run run = Run.of("rename", kind, old, "zz-new", folder);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    Analysis after = analysis(folder);
    assertThat(figures(after)).isEqualTo(figures(before));
    assertThat(ids(after.decision(), kind)).contains("zz-new").doesNotContain(old);
    Run back = Run.of("rename", kind, "zz-new", old, folder);
    assertThat(back.err()).isEmpty();
    assertThat(Folders.contents(folder)).isEqualTo(files);
  }

  private static String any(Random random, List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static List<String> ids(Decision decision, String kind) {
    return switch (kind) {
      case "option" -> decision.options().stream().map(one -> one.id()).toList();
      case "criterion" -> decision.criteria().stream().map(one -> one.id()).toList();
      case "source" -> decision.sources().stream().map(Source::id).toList();
      default -> decision.teams().stream().map(Team::id).toList();
    };
  }

  private static Analysis analysis(Path folder) throws IOException {
    Outcome<ReadDecision> read = DecisionReader.read(folder);
    assertThat(read).as(read.problems().toString()).isInstanceOf(Outcome.Ok.class);
    Decision decision = ((Outcome.Ok<ReadDecision>) read).value().decision();
    return Analysis.of(decision, Scenario.delivered(decision), 16);
  }

  private static List<Object> figures(Analysis analysis) {
    List<Object> figures = new ArrayList<>();
    for (Standing standing : analysis.ranking().standings()) {
      figures.add(List.of(standing.option().name(), standing.score(), standing.rank()));
    }
    figures.add(analysis.verdict().kind());
    figures.add(analysis.chosen().map(option -> option.name()));
    analysis
        .teams()
        .forEach(team -> figures.add(List.copyOf(team.weights().byCriterion().values())));
    return figures;
  }
}
