package dev.decisionmatrix.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.input.DecisionFiles;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.problem.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small decision on disk, some of whose files a test writes itself. */
final class Queue {
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Path folder;

  Queue(Path parent) {
    this.folder = parent.resolve("queue");
    with("decision.yaml", "title: Choose a queue\nquestion: Which one?\n");
    with("options.csv", "id,name\nkafka,Kafka\nrabbit,RabbitMQ\n");
    with("criteria.csv", "id,name\nlatency,Latency\nease,Ease of use\n");
    with("sources.csv", "id,title\nbench,Queue bench\n");
    with(
        "evidence.csv",
        "option,criterion,rating,source,claim\nkafka,latency,2,bench,Fast\nrabbit,ease,4,,Easy\n");
    with("weights/payments.csv", "criterion,weight\nlatency,50\nease,50\n");
  }

  Queue with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Queue with(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  /** Writes the folder and reads it. */
  Outcome<ReadDecision> read() {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      return DecisionReader.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DecisionFiles open() {
    return new DecisionFiles(value(read()));
  }

  Decision decision() {
    return value(read()).decision();
  }

  static <T> T value(Outcome<T> outcome) {
    assertThat(outcome.problems().stream().filter(problem -> problem.code().id().charAt(1) == '1'))
        .isEmpty();
    return ((Outcome.Ok<T>) outcome).value();
  }
}
