package dev.decisionmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexJsonTest {
  private static final IndexEntry QUEUE =
      new IndexEntry(
          "queue",
          Optional.of("Which \"queue\"?"),
          Optional.of("accepted"),
          Optional.of("2026-11-20"),
          Optional.of("Kafka"),
          Optional.of("close"),
          List.of("Kafka", "NATS ü"),
          OptionalDouble.of(0.123456789),
          List.of("The first two are level."),
          List.of("queue.xlsx", "queue.pdf"),
          Optional.empty());
  private static final IndexEntry BROKEN = IndexEntry.notBuilt("wiki", "2 errors");

  private static String written(IndexEntry... entries) {
    StringWriter text = new StringWriter();
    try (IndexJson json = new IndexJson(text)) {
      for (IndexEntry entry : entries) {
        json.add(entry);
      }
    }
    return text.toString();
  }

  private static List<IndexEntry> read(String text) throws IOException {
    List<IndexEntry> entries = new ArrayList<>();
    try (IndexReader reader =
        new IndexReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      for (Optional<IndexEntry> next = reader.read(); next.isPresent(); next = reader.read()) {
        entries.add(next.get());
      }
    }
    return entries;
  }

  @Test
  void tellsOfEachDecisionUnderPlainKeys() {
    JsonTree json = JsonTree.of(written(QUEUE, BROKEN));
    assertThat(json.keys("")).containsExactly("schemaVersion", "decisions");
    assertThat(json.keys("decisions.0"))
        .isEqualTo(json.keys("decisions.1"))
        .containsExactly(
            "id",
            "title",
            "status",
            "date",
            "chosen",
            "verdict",
            "leaders",
            "lead",
            "open",
            "files",
            "notBuilt");
    assertThat(json.at("decisions.0.title")).isEqualTo("Which \"queue\"?");
    assertThat(json.number("decisions.0.lead")).isEqualTo(0.123456789);
    assertThat(json.at("decisions.0.notBuilt")).isNull();
    assertThat(json.at("decisions.1.title")).isNull();
    assertThat(json.at("decisions.1.lead")).isNull();
    assertThat(json.at("decisions.1.notBuilt")).isEqualTo("2 errors");
  }

  @Test
  void anIndexOfNothingIsWhole() throws IOException {
    assertThat(written()).isEqualTo("{\n  \"schemaVersion\": 1,\n  \"decisions\": [ ]\n}\n");
    assertThat(read(written())).isEmpty();
  }

  @Test
  void whatIsReadBackIsWhatWasWritten() throws IOException {
    assertThat(read(written(QUEUE, BROKEN))).containsExactly(QUEUE, BROKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"exit\": 1}",
        "{\"decisions\": [ ]}",
        "{\"schemaVersion\": 2, \"decisions\": [ ]}",
        "{\"schemaVersion\": 1, \"options\": [ ]}",
        "{\"schemaVersion\": 1, \"decisions\": {}}",
        "{\"schemaVersion\": 1, \"decisions\": [",
        "{\"schemaVersion\": 1, \"decisions\": [ 1 ]}",
        "{\"schemaVersion\": 1, \"decisions\": [ {\"title\": \"no id\"} ]}",
        "{\"schemaVersion\": 1, \"decisions\": [ {\"id\": {}} ]}",
        "{\"schemaVersion\": 1, \"decisions\": [ {\"id\": \"x\", \"open\": [ [] ]} ]}",
        "{\"schemaVersion\": 1, \"decisions\": [ {\"id\": \"x\", \"lead\": \"far\"} ]}",
        "{\"schemaVersion\": 1, \"decisions\": [ {\"id\": \"x\"",
        "{\"schemaVersion\": 1, \"decisions\": [ ] , \"more\": 1}",
        "\u0000\u0001"
      })
  void whatIsNoIndexIsRefused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IndexReader.NoIndex.class);
  }
}
