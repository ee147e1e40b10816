package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.Gnumeric;
import dev.decisionmatrix.xlsx.LibreOffice;
import dev.decisionmatrix.xlsx.OpenPyxl;
import dev.decisionmatrix.xlsx.SheetValues;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the files to the workbook, through another program and back: the files then build the
 * figures that the program showed, and differ from what they were in nothing but what was typed.
 */
class RoundTripTest {
  /** Of the workbook itself, not of the decision. */
  private static final Set<Name> NOT_COMPARED =
      EnumSet.of(
          Name.INPUTS_CHANGED,
          Name.WHAT_IF,
          Name.WHAT_IF_WEIGHT,
          Name.WHAT_IF_MODE,
          Name.WHAT_IF_NAME,
          Name.WHAT_IF_RATING);

  private static final Changes MEETING =
      Changes.none()
          .with("Decision!D7", "worst")
          .with("Decision!G7", "by-claim")
          .with("Decision!I7", 60)
          .with("Decision!K7", 7.5)
          .with("Decision!L7", 30)
          .with("Weights!D8", 400)
          .with("Weights!D9", 1250.5)
          .with("Weights!G7", 2)
          .with("Weights!H7", 0.5)
          .with("Weights!J7", 3)
          .with("Weights!G8", 3.25)
          .with("Weights!G10", 1234.5)
          .with("Weights!H9", 1)
          .with("Weights!K8", 30)
          .with("Weights!K9", 45)
          .with("Pairwise pairs!G7", 1 / 3.0)
          .with("Pairwise pairs!F7", 4)
          .with("Pairwise lower!F7", 5)
          .with("Pairwise lower!G8", 0.2)
          .without("Pairwise lower!G7")
          .with("Evidence!E6", 36.125)
          .with("Evidence!E8", 1400.75)
          .with("Evidence!G9", "no")
          .with("Sources!D6", "no");

  @TempDir private Path temp;
  private Path folder;
  private Path output;

  @BeforeEach
  void build() throws IOException {
    folder = KindsOfFiles.in(temp.resolve("input"));
    output = temp.resolve("output");
    Run.of("build", folder, "-o", output, "--quiet");
  }

  private byte[] workbook() throws IOException {
    return Files.readAllBytes(output.resolve("kinds.xlsx"));
  }

  private String text(String name, Charset charset) throws IOException {
    return Files.readString(folder.resolve(name), charset);
  }

  @Test
  void throughLibreOffice() throws IOException {
    givesTheSameFigures(LibreOffice::saved);
  }

  @Test
  void throughGnumeric() throws IOException {
    givesTheSameFigures(Gnumeric::saved);
  }

  @Test
  void throughAScript() throws IOException {
    carryBack(OpenPyxl.saved(workbook(), MEETING));
    isWrittenAsItWas();
  }

  private void givesTheSameFigures(BiFunction<byte[], Changes, byte[]> program) throws IOException {
    byte[] saved = program.apply(workbook(), MEETING);
    carryBack(saved);
    isWrittenAsItWas();
    assertThat(Run.of("build", folder, "-o", output, "--quiet").exit()).isZero();
    SheetValues shown = SheetValues.stored(saved);
    SheetValues built = SheetValues.stored(workbook());
    for (Name name : Name.values()) {
      if (!NOT_COMPARED.contains(name) && !Name.WHERE_USED.contains(name)) {
        compare(name, shown.named(name.text()), built.named(name.text()));
      }
    }
  }

  private static void compare(Name name, List<Object> shown, List<Object> built) {
    assertThat(built).as(name.text()).isNotEmpty();
    for (int place = 0; place < built.size(); place++) {
      if (built.get(place) instanceof Double figure) {
        assertThat((Double) shown.get(place)).as(name.text()).isCloseTo(figure, within(1e-9));
      } else if (shown.get(place) instanceof Double kept) {
        // LibreOffice keeps a truth that is shown in words as a number
        assertThat(built.get(place)).as(name.text()).isEqualTo(kept == 1);
      } else {
        assertThat(shown.get(place)).as(name.text()).isEqualTo(built.get(place));
      }
    }
  }

  private void carryBack(byte[] saved) throws IOException {
    Path meeting = Files.write(temp.resolve("meeting.xlsx"), saved);
    Run run = Run.of("import", meeting, folder, "--yes");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("wrote 9 files");
    assertThat(Run.of("import", meeting, folder, "--yes").out()).startsWith("nothing to carry");
  }

  private void isWrittenAsItWas() throws IOException {
    assertThat(text("decision.yaml", StandardCharsets.UTF_8))
        .isEqualTo(
            """
            title: Kinds of files   # a comment
            question: Which?
            date: 2026-11-20
            close-call: 7.5 # points
            teams:
              - id: punkte
                name: Punkte & Söhne
                power: 2
              - id: ranks
                power: 0.5
              - id: lower
              - id: pairs
                power: 3
            missing-evidence: worst
            combine: by-claim
            good-enough: 60
            weights-may-be-off-by: 30
            """);
    assertThat(text("criteria.csv", StandardCharsets.UTF_8))
        .isEqualTo(
            """
            \uFEFFid;name;unit;worst;best;must_reach
            lat;Latency;ms;500;0;400
            cost;Cost;€;2 000,5;0,5;1250,5
            fit;Fit;;;;
            """);
    assertThat(text("sources.csv", StandardCharsets.UTF_8))
        .isEqualTo("id,title,counts\ns1,\"First, one\",\ns2,Second,no\n");
    assertThat(text("evidence.csv", StandardCharsets.UTF_16LE))
        .isEqualTo(
            """
            \uFEFFoption;criterion;rating;source;locator;claim;extra;counts\r
            a;lat;20;s1;p. 1;"fast; so ""they"" say";x;\r
            b;lat;36,1250;s2;;slower;;\r
            c;lat;100;s1;;slow;;\r
            a;cost;1 400,75;s1;;dear;;\r
            b;cost;300;;;"cheap";;no\r
            a;fit;4;s2;;fits;;\r
            b;fit;2,5;s2;;fits less;y;\r
            """);
    assertThat(text("weights/punkte.csv", KindsOfFiles.ANSI))
        .isEqualTo("criterion;weight;rationale\nlat;3,25;weil es so ist\ncost;1;\nfit;1234,5;ä\n");
    assertThat(text("weights/prozent.csv", StandardCharsets.UTF_8))
        .isEqualTo("criterion,percent,why\r\nlat,\"30 %\",x\r\ncost,45 %,\r\nfit,25%,\r\n");
    assertThat(text("weights/ranks.csv", StandardCharsets.UTF_8))
        .isEqualTo("rank,criterion\n1,lat\n1,cost\n2,fit\n");
    assertThat(text("weights/pairs.csv", StandardCharsets.UTF_8))
        .isEqualTo("criterion;lat;cost;fit\nlat;;4;1/3\ncost;;;0,25\nfit;;;\n");
    assertThat(text("weights/lower.csv", StandardCharsets.UTF_8))
        .isEqualTo("criterion;lat;cost;fit\nlat;1;;\ncost;1/5;1;\nfit;;5;1\n");
  }
}
