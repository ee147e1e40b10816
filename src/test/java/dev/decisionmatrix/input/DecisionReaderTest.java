package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Status;
import dev.decisionmatrix.model.Subject;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionReaderTest {
  private static final Offset<Double> EXACTLY = Offset.offset(0.0);

  @TempDir Path temp;

  private Outcome<ReadDecision> read(TestFolder folder) throws IOException {
    return DecisionReader.read(folder.in(temp));
  }

  private ReadDecision accepted(TestFolder folder) throws IOException {
    Outcome<ReadDecision> outcome = read(folder);
    assertThat(outcome.problems().stream().filter(Problem::isError)).isEmpty();
    return ((Outcome.Ok<ReadDecision>) outcome).value();
  }

  private List<Code> codes(TestFolder folder) throws IOException {
    return read(folder).problems().stream().map(Problem::code).toList();
  }

  private RawWeights weights(String csv) throws IOException {
    TestFolder folder = TestFolder.valid().with("weights/search.csv", csv);
    return accepted(folder).decision().teams().get(1).raw();
  }

  @Nested
  class TheSmallDecision {
    @Test
    void isReadWithoutAWord() throws IOException {
      assertThat(read(TestFolder.valid()).problems()).isEmpty();
    }

    @Test
    void holdsWhatTheFilesSay() throws IOException {
      Decision decision = accepted(TestFolder.valid()).decision();
      assertThat(decision.id()).isEqualTo("queue");
      assertThat(decision.subject().date()).contains(LocalDate.of(2026, 11, 20));
      assertThat(decision.subject().status()).isEqualTo(Status.PROPOSED);
      assertThat(decision.policy()).isEqualTo(Policy.DEFAULT);
      assertThat(decision.criteria().get(0).scale()).isEqualTo(new Scale(500, 0));
      assertThat(decision.criteria().get(0).mustReach()).hasValue(400);
      assertThat(decision.criteria().get(1).scale()).isEqualTo(new Scale(1, 5));
      assertThat(decision.claims()).hasSize(6);
      assertThat(decision.claims().get(1).rating()).isCloseTo(35.5, EXACTLY);
      assertThat(decision.claims().get(2).source()).isEmpty();
      assertThat(decision.claims().get(3).source()).contains(decision.sources().get(0));
      assertThat(decision.teams().stream().map(Team::name)).containsExactly("Payments", "Search");
    }

    @Test
    void carriesItsFilesByteForByte() throws IOException {
      ReadDecision read =
          accepted(
              TestFolder.valid()
                  .with("options.csv", "id,name\r\na,A\n".getBytes(StandardCharsets.UTF_8))
                  .with("evidence.csv", "option,criterion,rating,claim\n"));
      assertThat(read.files().stream().map(FileContent::path))
          .containsExactly(
              "decision.yaml",
              "options.csv",
              "criteria.csv",
              "sources.csv",
              "evidence.csv",
              "weights/payments.csv",
              "weights/search.csv");
      assertThat(read.files().get(1).bytes()).asString().isEqualTo("id,name\r\na,A\n");
      // printf 'id,name\r\na,A\n' | sha256sum
      assertThat(read.decision().files().get(1).sha256())
          .isEqualTo("a831b1a0ed76d397a362907656bffa202dc87f5ac31f6928c6f5cdce6f3fd30f");
    }
  }

  @Nested
  class Weights {
    @Test
    void inPointsStayAsGiven() throws IOException {
      PointWeights points = (PointWeights) weights("criterion,points\nCost,2\nLATENCY,1\nease,0\n");
      assertThat(points.points().values()).containsExactly(1.0, 0.0, 2.0);
      assertThat(points.points().keySet().stream().map(Criterion::id))
          .containsExactly("latency", "ease", "cost");
    }

    @Test
    void inPercentMayMissAHundredByHalfAPoint() throws IOException {
      String csv = "criterion;weight\nlatency;33,3 %%\nease;33,3%%\ncost;%s %%\n";
      PercentWeights percent = (PercentWeights) weights(csv.formatted("33,9"));
      assertThat(percent.percent().values()).containsExactly(33.3, 33.3, 33.9);
      TestFolder off = TestFolder.valid().with("weights/search.csv", csv.formatted("34"));
      assertThat(codes(off)).containsExactly(Code.PERCENT_TOTAL);
    }

    @Test
    void inPercentNeedNoSignWhereTheHeadingHasIt() throws IOException {
      assertThat(weights("criterion,weight (%)\nlatency,50\nease,30\ncost,20\n"))
          .isInstanceOf(PercentWeights.class);
    }

    @Test
    void asRanksMayTie() throws IOException {
      RankWeights ranks =
          (RankWeights) weights("criterion,rank,reason\nlatency,1,x\nease,1,\ncost,3,\n");
      assertThat(ranks.ranks().values()).containsExactly(1, 1, 3);
      assertThat(ranks.rationales().values()).containsExactly("x");
    }

    @Test
    void inPairsFillTheOtherHalf() throws IOException {
      PairwiseWeights pairs =
          (PairwiseWeights)
              weights(
                  """
                  criterion;Latency;Ease of use;Running cost
                  latency;1;3;
                  ease;0,33;;1/2
                  cost;1/4;;
                  """);
      Criterion latency = criterion(pairs, 0);
      Criterion ease = criterion(pairs, 1);
      Criterion cost = criterion(pairs, 2);
      assertThat(pairs.judgements().given().get(latency).values()).containsExactly(1.0, 3.0, 4.0);
      assertThat(pairs.judgements().given().get(ease).get(latency)).isCloseTo(1.0 / 3, EXACTLY);
      assertThat(pairs.judgements().given().get(ease).get(cost)).isCloseTo(0.5, EXACTLY);
      assertThat(pairs.judgements().given().get(cost).get(ease)).isCloseTo(2.0, EXACTLY);
      assertThat(pairs.judgements().given().get(cost).get(latency)).isCloseTo(0.25, EXACTLY);
    }

    @Test
    void pairsOfAMatrixMayBeMissing() throws IOException {
      PairwiseWeights pairs =
          (PairwiseWeights)
              weights(
                  """
                  criterion;Latency;Ease of use;Running cost
                  latency;1;-;?
                  ease;1/3;1;
                  cost;;2;1
                  """);
      Criterion latency = criterion(pairs, 0);
      assertThat(pairs.judgements().of(latency, criterion(pairs, 1))).hasValue(3.0);
      assertThat(pairs.judgements().of(latency, criterion(pairs, 2))).isEmpty();
      assertThat(pairs.judgements().missing()).hasSize(1);
    }

    private static Criterion criterion(PairwiseWeights pairs, int place) {
      return pairs.judgements().things().get(place);
    }
  }

  @Nested
  class Teams {
    @Test
    void comeInTheOrderOfTheYamlThenById() throws IOException {
      TestFolder folder =
          TestFolder.valid()
              .with("decision.yaml", "title: t\nquestion: q\nteams: [{id: search, power: 2}]\n");
      for (String id : List.of("zeta", "Beta", "alpha")) {
        folder.with("weights/" + id + ".csv", folder.text("weights/search.csv"));
      }
      List<Team> teams = accepted(folder).decision().teams();
      assertThat(teams.stream().map(Team::id))
          .containsExactly("search", "Beta", "alpha", "payments", "zeta");
      assertThat(teams.stream().map(Team::power)).containsExactly(2.0, 1.0, 1.0, 1.0, 1.0);
      assertThat(teams.get(4).name()).isEqualTo("zeta");
    }
  }

  @Nested
  class Context {
    private String context(String yaml) throws IOException {
      TestFolder folder = TestFolder.valid();
      folder.with("decision.yaml", folder.text("decision.yaml") + yaml);
      return accepted(folder).decision().subject().context();
    }

    @Test
    void isPartedByBlankLinesHoweverItIsWritten() throws IOException {
      assertThat(context("context: |\n  one\n  two\n\n\n  three\n"))
          .isEqualTo("one\ntwo\n\n\nthree");
      assertThat(context("context: >-\n  one\n  two\n\n  three\n")).isEqualTo("one two\n\nthree");
      assertThat(context("context: one\n  two\n\n  three\n")).isEqualTo("one two\n\nthree");
      assertThat(context("context: \"one\n  two\n\n  three\"\n")).isEqualTo("one two\n\nthree");
      assertThat(context("context:\n  - one two\n  - three\n")).isEqualTo("one two\n\nthree");
    }

    @Test
    void keepsTheLinesOfListsAndCode() throws IOException {
      assertThat(context("context: |2\n\n    * one\n      * two\n\n      code\n"))
          .isEqualTo("  * one\n    * two\n\n    code");
      assertThat(context("context: >-\n  We need:\n\n    * one\n    * two\n\n  and so on\n"))
          .isEqualTo("We need:\n\n  * one\n  * two\n\nand so on");
      assertThat(context("context: >-\n  a\n\n  b\n\n  c\n")).isEqualTo("a\n\nb\n\nc");
    }
  }

  @Nested
  class Progress {
    private Subject subject(String yaml) throws IOException {
      TestFolder folder = TestFolder.valid();
      folder.with("decision.yaml", "title: t\nquestion: q\n" + yaml);
      return accepted(folder).decision().subject();
    }

    @Test
    void namesTheSuccessorAsMadrDoes() throws IOException {
      assertThat(subject("status: Superseded by ADR-0009\n").successor()).contains("ADR-0009");
      assertThat(subject("status: superseded by ADR-0009\n").standing())
          .isEqualTo("superseded by ADR-0009");
      assertThat(subject("status: superseded\n").standing()).isEqualTo("superseded");
    }

    @Test
    void holdsWhenToLookAgainAndHowItIsConfirmed() throws IOException {
      Subject subject = subject("review-by: 2027-05-01\nconfirmation: |\n  * a\n  * b\n");
      assertThat(subject.reviewBy()).contains(LocalDate.of(2027, 5, 1));
      assertThat(subject.confirmation()).isEqualTo("* a\n* b");
      assertThat(
              codes(
                  TestFolder.valid()
                      .with("decision.yaml", "title: t\nquestion: q\nreview-by: soon\n")))
          .contains(Code.KEY_DATE);
    }
  }

  @Nested
  class Bounds {
    @Test
    void holdForFiles() throws IOException {
      byte[] large = new byte[16 * 1024 * 1024 + 1];
      assertThat(codes(TestFolder.valid().with("sources.csv", large)))
          .contains(Code.FILE_TOO_LARGE);
    }

    @Test
    void holdForRows() throws IOException {
      assertThat(
              codes(TestFolder.valid().with("options.csv", "id,name\n" + rows(201, "o%d,n%d\n"))))
          .containsExactly(Code.TOO_MANY_OPTIONS);
      assertThat(
              codes(TestFolder.valid().with("criteria.csv", "id,name\n" + rows(201, "o%d,n%d\n"))))
          .containsExactly(Code.TOO_MANY_CRITERIA);
      String claims = "option,criterion,rating,claim\n" + rows(50_001, "kafka,cost,3,c%d%d\n");
      assertThat(codes(TestFolder.valid().with("evidence.csv", claims)))
          .containsExactly(Code.TOO_MANY_CLAIMS);
    }

    @Test
    void holdForTheRowsOfATeam() throws IOException {
      String weights = "criterion,weight\n" + rows(1_001, "c%d,%d\n");
      assertThat(codes(TestFolder.valid().with("weights/search.csv", weights)))
          .containsExactly(Code.TOO_MANY_ROWS);
    }

    @Test
    void holdForTeams() throws IOException {
      TestFolder folder = TestFolder.valid();
      for (int team = 0; team < 501; team++) {
        folder.with("weights/t" + team + ".csv", "");
      }
      assertThat(codes(folder)).containsExactly(Code.TOO_MANY_TEAMS);
    }

    @Test
    void holdForCells() throws IOException {
      String claim = "option,criterion,rating,claim\nkafka,cost,3," + "x".repeat(32_768) + "\n";
      assertThat(codes(TestFolder.valid().with("evidence.csv", claim)))
          .containsExactly(Code.CELL_TOO_LONG);
    }

    @Test
    void holdForMessages() throws IOException {
      String claims = "option,criterion,rating,claim\n" + rows(2_000, "kafka,cost,%d.%d,c\n");
      List<Code> codes = codes(TestFolder.valid().with("evidence.csv", claims));
      assertThat(codes).hasSizeLessThan(1_010).contains(Code.MORE_PROBLEMS);
    }

    private static String rows(int count, String row) {
      return IntStream.range(0, count)
          .mapToObj(n -> row.formatted(n, n))
          .collect(Collectors.joining());
    }
  }

  @Nested
  class Folders {
    @Test
    void mustBeNamedLikeAnId() throws IOException {
      for (String name : List.of("My Decision", "a_b", "-a", "\u00E9")) {
        Path folder = TestFolder.valid().in(temp, name);
        assertThat(DecisionReader.read(folder).problems().stream().map(Problem::code))
            .containsExactly(Code.FOLDER_NAME);
      }
    }

    @Test
    void mustExist() throws IOException {
      assertThat(DecisionReader.read(temp.resolve("none")).problems().stream().map(Problem::code))
          .containsExactly(Code.FOLDER_MISSING);
    }

    @Test
    void holdNoLinksThatLeadOut() throws IOException {
      Path folder = TestFolder.valid().in(temp);
      Path outside = Files.writeString(temp.resolve("secret.csv"), "criterion,weight\n");
      Files.createSymbolicLink(folder.resolve("weights/spy.csv"), outside);
      assertThat(DecisionReader.read(folder).problems().stream().map(Problem::code))
          .containsExactly(Code.FILE_OUTSIDE);
    }

    @Test
    void mayHoldLinksWithin() throws IOException {
      Path folder = TestFolder.valid().in(temp);
      Path target = folder.resolve("weights/search.csv");
      Files.createSymbolicLink(folder.resolve("weights/twin.csv"), target);
      assertThat(DecisionReader.read(folder).problems().stream().map(Problem::code))
          .containsExactly(Code.FILE_COPIED);
    }

    @Test
    void holdFilesWhereFilesBelong() throws IOException {
      Path folder = TestFolder.valid().without("sources.csv").in(temp);
      Files.createDirectory(folder.resolve("sources.csv"));
      assertThat(DecisionReader.read(folder).problems().stream().map(Problem::code))
          .contains(Code.NOT_A_FILE);
    }
  }

  @Nested
  class FilesThatAreNoText {
    @Test
    void areRefused() throws IOException {
      byte[] zip = {'P', 'K', 3, 4, 0, 0};
      byte[] nul = {'i', 'd', 0};
      byte[] badUtf8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'i', 'd', (byte) 0xFF};
      byte[] noWindows = {'i', 'd', (byte) 0x81};
      assertThat(codes(TestFolder.valid().with("sources.csv", zip))).contains(Code.NOT_TEXT);
      assertThat(codes(TestFolder.valid().with("sources.csv", nul))).contains(Code.NOT_TEXT);
      assertThat(codes(TestFolder.valid().with("sources.csv", badUtf8)))
          .contains(Code.BYTES_UNREADABLE);
      assertThat(codes(TestFolder.valid().with("sources.csv", noWindows)))
          .contains(Code.BYTES_UNREADABLE);
    }
  }

  @Nested
  class TheShippedDecisions {
    @Test
    void areReadWithoutAWord() throws IOException {
      try (Stream<Path> folders = Files.list(Path.of("input"))) {
        for (Path folder : folders.sorted().toList()) {
          assertThat(DecisionReader.read(folder).problems()).as(folder.toString()).isEmpty();
        }
      }
    }
  }
}
