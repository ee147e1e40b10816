package dev.decisionmatrix.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.input.DecisionFiles;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.FileTable;
import dev.decisionmatrix.input.FileWeights;
import dev.decisionmatrix.input.Row;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableEditTest {
  private static final List<List<String>> EVIDENCE =
      List.of(
          List.of("Option", "criterion", "rating", "seen by", "source", "claim"),
          List.of("kafka", "latency", "2", "M\u00FCller", "bench", "Fast, \"mostly\"; a|b"),
          List.of("rabbit", "ease", "4.5", "", "", "two\nlines"),
          List.of("kafka", "ease", "3", "x,y;z", "", "caf\u00E9"));

  private static final List<String> TEXTS =
      List.of(
          "plain", "a,b", "a;b", "a|b", "say \"no\"", "5 \u20AC", "# remark", "'", "x  y", "-5 %");

  @TempDir Path temp;

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changesOneCellAndNoByteBesides(long seed) {
    Writing writing = new Writing(seed, EVIDENCE);
    FileTable table = open(writing).evidence().orElseThrow();
    Random random = new Random(seed);
    Row row = table.rows().get(random.nextInt(table.rows().size()));
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    int column = table.column("claim").orElseThrow();

    FileContent edited = set(table, new CellAddress(row.number(), column), text);

    String tidied = text.replaceAll(" +", " ");
    writing.put(index(row), column, tidied);
    assertThat(edited.bytes()).as(writing.toString()).isEqualTo(writing.bytes());
    assertThat(claims(edited).get(table.rows().indexOf(row)).text()).isEqualTo(tidied);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void addsAColumnBehindTheOthers(long seed) {
    Writing writing = new Writing(seed, EVIDENCE);
    FileTable table = open(writing).evidence().orElseThrow();
    TableEdit edit = new TableEdit(table);
    int column = edit.addColumn("weighed by");
    edit.set(new CellAddress(table.rows().get(1).number(), column), "Ada, Grace");

    FileContent edited = Queue.value(edit.file());

    writing.put(index(table.heading()), 6, "weighed by");
    table.rows().forEach(row -> writing.put(index(row), 6, ""));
    writing.put(index(table.rows().get(1)), 6, "Ada, Grace");
    assertThat(edited.bytes()).as(writing.toString()).isEqualTo(writing.bytes());
    assertThat(claims(edited)).isEqualTo(claims(table.file()));
  }

  private static int index(Row row) {
    return row.number() - 1;
  }

  private static FileContent set(FileTable table, CellAddress at, String text) {
    TableEdit edit = new TableEdit(table);
    edit.set(at, text);
    return Queue.value(edit.file());
  }

  private List<Claim> claims(FileContent file) {
    return new Queue(temp).with("evidence.csv", file.bytes()).decision().claims();
  }

  private DecisionFiles open(Writing writing) {
    return new Queue(temp).with("evidence.csv", writing.bytes()).open();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "@SUM(A1)", "-2+3+cmd|' /C calc'!A0", "+x", "- cheap"})
  void refusesWhatASpreadsheetWouldCompute(String text) {
    FileTable table = new Queue(temp).open().evidence().orElseThrow();
    TableEdit edit = new TableEdit(table);

    edit.set(CellAddress.of("E3"), text);

    assertThat(edit.file().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.CELL_FORMULA);
              assertThat(problem.place()).hasToString("evidence.csv:3:16 (E3)");
              assertThat(problem.message()).contains(text);
            });
  }

  @Test
  void refusesACharacterThatTheEncodingLacks() {
    byte[] bytes =
        "option,criterion,rating,claim\nkafka,latency,2,caf\u00E9\nrabbit,ease,4,Easy\n"
            .getBytes(Charset.forName("windows-1252"));
    TableEdit edit =
        new TableEdit(new Queue(temp).with("evidence.csv", bytes).open().evidence().orElseThrow());

    edit.set(CellAddress.of("D2"), "\u0141\u00F3d\u017A");

    assertThat(edit.file().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.CHARACTER_FOREIGN);
              assertThat(problem.message())
                  .isEqualTo("`\u0141` [U+0141] cannot be written into a file in Windows-1252");
            });
  }

  @Test
  void refusesControlCharacters() {
    TableEdit edit = new TableEdit(new Queue(temp).open().evidence().orElseThrow());

    edit.set(CellAddress.of("E2"), "a\u0007b");

    assertThat(edit.file().problems())
        .extracting(Problem::code)
        .containsExactly(Code.CONTROL_CHARACTER);
  }

  @Test
  void changesHeadsOfAMatrix() {
    FileTable table =
        new Queue(temp)
            .with("weights/payments.csv", ";latency; \"ease\" \nlatency;;3\nease;;\n")
            .open()
            .weights()
            .get(0)
            .table();
    TableEdit edit = new TableEdit(table);
    edit.set(CellAddress.of("C1"), "usage");
    edit.set(CellAddress.of("A3"), "usage");

    assertThat(new String(Queue.value(edit.file()).bytes(), StandardCharsets.UTF_8))
        .isEqualTo(";latency; \"usage\" \nlatency;;3\nusage;;\n");
  }

  @Test
  void findsWeightsOfEveryKind() {
    Queue queue =
        new Queue(temp)
            .with("weights/matrix.csv", ",ease,latency\nlatency,2,\nease,,\n")
            .with("weights/RANKED.CSV", "why;rank;criterion\n;1;Latency\n;2;ease\n")
            .with("weights/zz.csv", "criterion,weight,rank\nlatency,,1\nease,,2\ntotal,,3\n");
    DecisionFiles files = queue.open();
    List<FileWeights> weights = files.weights();

    assertThat(weights)
        .extracting(FileWeights::isPairwise)
        .containsExactly(false, true, false, false);
    assertThat(weights.stream().map(file -> cell(file, queue.decision().criteria().get(1))))
        .containsExactly("B3", "B3", "B3", "C3");
    assertThat(files.weights(queue.decision().teams().get(0)).table().file().path())
        .isEqualTo("weights/RANKED.CSV");
  }

  private static String cell(FileWeights file, Criterion criterion) {
    return file.cell(criterion).name();
  }

  @Test
  void addressesAreThoseOfMessages() {
    assertThat(CellAddress.of("A1")).isEqualTo(new CellAddress(1, 0));
    assertThat(CellAddress.of("AB12")).isEqualTo(new CellAddress(12, 27));
  }
}
