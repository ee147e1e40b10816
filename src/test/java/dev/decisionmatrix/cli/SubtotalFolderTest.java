package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors of groups, from the folder to its outputs and back. */
class SubtotalFolderTest {
  private static final String SETTINGS =
      """
      title: Which van
      question: Which van?
      must-reach-subtotal:
        Quality: 50 # a deaf ear
        running: 25
      """;

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectories(temp.resolve("vans"));
    Files.writeString(folder.resolve("decision.yaml"), SETTINGS);
    Files.writeString(
        folder.resolve("ratings.csv"),
        """
        criterion,group,weight,A,B,C
        Price,Cost,20,5,3,1
        Safety,Quality,30,1,4,5
        Fuel,Cost / Running,10,4,3,2
        Repairs,Cost / Running,20,5,3,2
        Look,Quality,20,4,4,5
        """);
  }

  @Test
  void areToldAndCarriedBackUnderTheNamesThatTheFileHas() throws IOException {
    Path output = temp.resolve("output");
    assertThat(Run.of("build", folder, "-o", output).exit()).isZero();
    assertThat(Files.readString(output.resolve("vans.md")))
        .contains(
            "Bad, because it is knocked out: on *Quality* together it has 30.0 of 100 points at"
                + " most, and must reach 50. *A* comes back if its rating on *Safety* reaches 2.4"
                + " (now 1.0), or if *Safety* weighs at most 12.5% (now 30.0%).");
    assertThat(Files.readString(output.resolve("vans.json")))
        .containsSubsequence("\"comesBack\"", "\"rating\"", "\"safety\"", "\"weight\"", "0.125");
    Path workbook = output.resolve("vans.xlsx");
    ExampleWorkbook.change(workbook, List.of("Weights D17: 30", "Weights D18: 26"));
    assertThat(Run.of("import", workbook, folder, "--yes").exit()).isZero();
    assertThat(Files.readString(folder.resolve("decision.yaml")))
        .isEqualTo(SETTINGS.replace("Quality: 50", "Quality: 30").replace("25", "26"));
    Run.of("build", folder, "-o", output);
    assertThat(Files.readString(output.resolve("vans.md")))
        .contains("on *Cost / Running* together it has 25.0 of 100 points at most")
        .doesNotContain("30.0 of 100");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{Qualty: 50}; unknown group `Qualty`; a similar group is `Quality`",
        "{Speed: 5}; unknown group `Speed`; groups are `Cost`, `Cost / Running`, `Quality`",
        "{Running: 5, Cost / Running: 6}; which stands here already; delete one of the two",
        "50; `must-reach-subtotal` names no groups; such as `Cost: 40`",
        "[Cost, Quality]; `must-reach-subtotal` names no groups; such as `Cost: 40`",
        "{Cost: 400}; `Cost` cannot be `400`; write a number from 0 to 100",
        "{Cost: much}; Cost `much` is not a number; write a number such as `5`",
        "{Cost: 0.4}; `Cost` is given in points of 100, and 0.4 of it is very little; write `40`"
      })
  void tellWhatCannotBeMeant(String yaml, String wrong, String help) throws IOException {
    Files.writeString(
        folder.resolve("decision.yaml"), "title: T\nquestion: Q?\nmust-reach-subtotal: " + yaml);
    assertThat(Run.of("check", folder).err()).contains(wrong, help);
  }
}
