package dev.decisionmatrix.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A decision's folder to be written for a test. Starts from a small decision that is read without a
 * warning; a test replaces what it is about.
 */
final class TestFolder {
  private static final Pattern FILE = Pattern.compile("(?m)^=== ");

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private TestFolder() {}

  static TestFolder valid() {
    return new TestFolder()
        .with(
            "decision.yaml",
            """
            title: Choose a queue
            question: Which message queue should we run?
            date: 2026-11-20
            teams:
              - id: payments
                name: Payments
              - id: search
                name: Search
            """)
        .with("options.csv", "id,name,description\nkafka,Kafka,A log\nrabbit,RabbitMQ,A broker\n")
        .with(
            "criteria.csv",
            """
            id,name,description,group,unit,worst,best,must_reach
            latency,Latency,Time to deliver,Speed,ms,500,0,400
            ease,Ease of use,,,,,,
            cost,Running cost,,,,,,
            """)
        .with(
            "sources.csv",
            """
            id,title,author,publisher,published,url,accessed,note
            bench,Queue bench,A. Meyer,Bench Press,2025-03-01,https://example.org/bench,2026-11-01,
            """)
        .with(
            "evidence.csv",
            """
            option,criterion,rating,source,locator,claim
            kafka,latency,20,bench,p. 3,"Delivers in 20 ms, mostly"
            rabbit,latency,35.5,bench,p. 4,Delivers in 35 ms
            kafka,ease,2,,,We found it hard
            rabbit,ease,4,bench,p. 9,Easy to set up
            kafka,cost,3,,,About as dear
            rabbit,cost,3,,,About as dear
            """)
        .with(
            "weights/payments.csv",
            "criterion,weight,rationale\nlatency,50,p99 target\nease,30,\ncost,20,\n")
        .with("weights/search.csv", "criterion,weight\nlatency,1\nease,1\ncost,2\n");
  }

  TestFolder with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  TestFolder with(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  TestFolder without(String path) {
    files.remove(path);
    return this;
  }

  /**
   * Replaces files as a case says: {@code === path} begins a file, {@code === remove path} drops
   * one; {@code <U+0007>} stands for a character.
   */
  TestFolder changedBy(String text) {
    for (String part : FILE.splitAsStream(text).toList()) {
      int end = part.indexOf('\n');
      String head = end < 0 ? part.strip() : part.substring(0, end).strip();
      if (head.startsWith("remove ")) {
        without(head.substring("remove ".length()));
      } else if (!head.isEmpty()) {
        with(head, unescaped(part.substring(end + 1)));
      }
    }
    return this;
  }

  private static String unescaped(String text) {
    return Pattern.compile("<U\\+([0-9A-F]+)>")
        .matcher(text)
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }

  String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  Iterable<String> paths() {
    return files.keySet();
  }

  /** Writes the folder anew. */
  Path in(Path parent) {
    return in(parent, "queue");
  }

  Path in(Path parent, String id) {
    try {
      Path folder = Files.createDirectories(parent.resolve(id));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
