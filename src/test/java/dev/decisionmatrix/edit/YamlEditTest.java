package dev.decisionmatrix.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.FileYaml;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlEditTest {
  private static final String HEAD = "title: Choose a queue\nquestion: Which?\n";

  @TempDir Path temp;

  static List<Arguments> values() {
    return Stream.of(
            "close-call: 5|close-call: 7.5",
            "close-call:   5   # points|close-call:   7.5   # points",
            "close-call: '5'|close-call: '7.5'",
            "close-call: \"5\" # x|close-call: \"7.5\" # x",
            "close-call: 5\n|close-call: 7.5\n",
            "close-call:|close-call: 7.5",
            "close-call: # none|close-call: 7.5 # none",
            "close-call:  ~|close-call:  7.5",
            "close-call: |\n  5\n\ngroup: arithmetic|close-call: 7.5\n\ngroup: arithmetic",
            "close-call: >-\n  5\n# below|close-call: 7.5\n# below",
            "close-call: |\r\n  5\r\nconsulted: []\r\n|close-call: 7.5\r\nconsulted: []\r\n")
        .map(
            line ->
                line.replace("call: |\n", "call: \u00A6\n").replace("call: |\r", "call: \u00A6\r"))
        .map(line -> line.split("\\|"))
        .map(parts -> Arguments.of(parts[0].replace('\u00A6', '|'), parts[1]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("values")
  void replacesAValueInItsPlace(String before, String after) {
    assertThat(edited(HEAD + before, edit -> edit.set(KeyPath.of("close-call"), "7.5")))
        .isEqualTo(HEAD + after);
  }

  @Test
  void quotesWhatNeedsIt() {
    assertThat(edited(HEAD + "chosen: kafka\nbecause: x", chosen("Rabbit: \"MQ\" #1")))
        .isEqualTo(HEAD + "chosen: \"Rabbit: \\\"MQ\\\" #1\"\nbecause: x");
    assertThat(edited(HEAD + "chosen: 'kafka'\nbecause: x", chosen("it's")))
        .isEqualTo(HEAD + "chosen: 'it''s'\nbecause: x");
    assertThat(edited(HEAD + "chosen: kafka\nbecause: x", chosen("no")))
        .isEqualTo(HEAD + "chosen: \"no\"\nbecause: x");
  }

  private static Consumer<YamlEdit> chosen(String id) {
    return edit -> edit.set(KeyPath.of("chosen"), id);
  }

  static List<Arguments> insertions() {
    return List.of(
        Arguments.of("scale:\n  worst: 1   # low\n", "scale:\n  worst: 1   # low\n  best: 9\n"),
        Arguments.of("scale: {worst: 1}\n", "scale: {worst: 1, best: 9}\n"),
        Arguments.of("scale: {worst: 1,}\n", "scale: {worst: 1, best: 9,}\n"),
        Arguments.of("scale: {}\n", "scale: {best: 9}\n"),
        Arguments.of("scale:\npaper: A4", "scale:\n  best: 9\npaper: A4"),
        Arguments.of("scale: # its ends\npaper: A4", "scale: # its ends\n  best: 9\npaper: A4"),
        Arguments.of("paper: A4", "paper: A4\nscale:\n  best: 9"),
        Arguments.of("paper: A4 # or\n# end\n", "paper: A4 # or\nscale:\n  best: 9\n# end\n"),
        Arguments.of("paper: A4\n...\n", "paper: A4\nscale:\n  best: 9\n...\n"),
        Arguments.of(
            "scale:\n    anchors:\n      1: low\n\n# rest\n",
            "scale:\n    anchors:\n      1: low\n    best: 9\n\n# rest\n"),
        Arguments.of("context: |+\n  a\n\n\n", "context: |+\n  a\n\n\nscale:\n  best: 9\n"),
        Arguments.of("context: |\n  a\n", "context: |\n  a\nscale:\n  best: 9\n"));
  }

  @ParameterizedTest
  @MethodSource("insertions")
  void addsAKeyThatIsMissing(String before, String after) {
    YamlEdit edit = new YamlEdit(yaml(HEAD + before));

    edit.set(KeyPath.of("scale", "best"), "9");

    assertThat(edit.yaml().text().text()).isEqualTo(HEAD + after);
  }

  @Test
  void addsAKeyToAFileInFlowStyle() {
    YamlEdit edit = new YamlEdit(yaml("{title: Choose a queue, question: Which?}"));

    edit.set(KeyPath.of("scale", "best"), "9");

    assertThat(edit.yaml().text().text())
        .isEqualTo("{title: Choose a queue, question: Which?, scale: {best: 9}}");
  }

  static List<Arguments> lists() {
    return List.of(
        Arguments.of("teams:\n- id: a # x\n", "teams:\n- id: a # x\n- id: b\n  power: 2\n"),
        Arguments.of(
            "teams:\n  -   id: a\n      power: 1\n# end",
            "teams:\n  -   id: a\n      power: 1\n  - id: b\n    power: 2\n# end"),
        Arguments.of("teams: [a]\n", "teams: [a, {id: b, power: 2}]\n"),
        Arguments.of("teams: []\n", "teams: [{id: b, power: 2}]\n"),
        Arguments.of("teams:\npaper: A4\n", "teams:\n  - id: b\n    power: 2\npaper: A4\n"),
        Arguments.of("paper: A4\n", "paper: A4\nteams:\n  - id: b\n    power: 2\n"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void addsAnItem(String before, String after) {
    YamlEdit edit = new YamlEdit(yaml(HEAD + before));
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("id", "b");
    keys.put("power", "2");

    edit.add(KeyPath.of("teams"), keys);

    assertThat(edit.yaml().text().text()).isEqualTo(HEAD + after);
  }

  @Test
  void makesKeysOfAText() {
    assertThat(expanded("teams:\n  - a # first\n  - b\n"))
        .isEqualTo("teams:\n  - id: a # first\n    power: 2\n  - b\n");
    assertThat(expanded("teams: [a, b]\n")).isEqualTo("teams: [{id: a, power: 2}, b]\n");
  }

  private String expanded(String before) {
    YamlEdit edit = new YamlEdit(yaml(HEAD + before));
    edit.expand(KeyPath.of("teams").item(0), "id", Map.of("power", "2"));
    return edit.yaml().text().text().substring(HEAD.length());
  }

  @Test
  void keepsEncodingAndLineEnds() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE")) {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        String before = mark + (HEAD + "chosen: caf\u00E9\n").replace("\n", end);
        YamlEdit edit = new YamlEdit(yaml(before.getBytes(Charset.forName(charset))));
        edit.set(KeyPath.of("chosen"), "kafka");
        edit.set(KeyPath.of("close-call"), "3");

        String after = before.replace("caf\u00E9", "kafka") + "close-call: 3" + end;
        assertThat(Queue.value(edit.file()).bytes())
            .isEqualTo(after.getBytes(Charset.forName(charset)));
      }
    }
  }

  @Test
  void refusesWhatAnAliasRepeats() {
    YamlEdit edit = new YamlEdit(yaml(HEAD + "close-call: &x 5\ngood-enough: *x\n"));

    edit.set(KeyPath.of("close-call"), "6");

    assertThat(edit.file().problems()).extracting(Problem::code).containsExactly(Code.KEY_REFUSED);
  }

  private String edited(String before, Consumer<YamlEdit> change) {
    YamlEdit edit = new YamlEdit(yaml(before));
    change.accept(edit);
    return new String(Queue.value(edit.file()).bytes(), StandardCharsets.UTF_8);
  }

  private FileYaml yaml(String text) {
    return yaml(text.getBytes(StandardCharsets.UTF_8));
  }

  private FileYaml yaml(byte[] bytes) {
    return FileYaml.of(new FileContent("decision.yaml", bytes)).orElseThrow();
  }
}
