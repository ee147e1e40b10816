package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where other teams weigh groups, a new team gets a table of groups and what stands in them. */
class AddTeamByGroupsTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("weights"));
    Files.writeString(folder.resolve("decision.yaml"), "title: Vans\nquestion: Which van?\n");
    Files.writeString(
        folder.resolve("ratings.csv"),
        """
        criterion,group,A,B
        price,Cost,5,3
        safety,Quality,1,4
        fuel,Cost / Running,4,3
        repairs,Cost / Running,5,3
        look,Quality,4,4
        noise,Comfort,3,2
        """);
    Files.writeString(
        folder.resolve("weights/first.csv"),
        """
        criterion,weight
        Cost,60
        Quality,30
        Comfort,10
        price,1
        Running,1
        fuel,1
        repairs,3
        safety,1
        look,1
        """);
  }

  private String written(String kind) throws IOException {
    Run run = Run.of("add-team", folder, "second", "--kind", kind);
    assertThat(run.out()).contains("groups are weighed against each other");
    return Files.readString(folder.resolve("weights/second.csv")).replace("\r\n", "\n");
  }

  @Test
  void namesEachGroupBeforeWhatStandsInIt() throws IOException {
    assertThat(written("points"))
        .isEqualTo(
            "\uFEFF"
                + """
                criterion,name,worst,best,weight,rationale
                Cost,Cost,,,,
                price,price,1,5,,
                Cost / Running,Running,,,,
                fuel,fuel,1,5,,
                repairs,repairs,1,5,,
                Quality,Quality,,,,
                safety,safety,1,5,,
                look,look,1,5,,
                Comfort,Comfort,,,,
                """);
  }

  @Test
  void hasAMatrixForEachLevel() throws IOException {
    assertThat(written("pairwise"))
        .contains(
            """
            criterion,name,worst,best,Cost,Quality,Comfort,rationale
            Cost,Cost,,,1,,,
            """,
            """
            criterion,name,worst,best,price,Cost / Running,rationale
            price,price,1,5,1,,
            Cost / Running,Running,,,,1,
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"points", "percent", "rank", "pairwise"})
  void isLeftOutUntilItIsFilledIn(String kind) throws IOException {
    written(kind);
    Run check = Run.of("check", folder);
    assertThat(check.exit()).isZero();
    assertThat(check.err()).contains("`second` has not weighed yet and is left out");
  }
}
