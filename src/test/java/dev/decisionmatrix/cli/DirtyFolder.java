package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small decision without a flaw, some files of which a test fills in as people do. */
final class DirtyFolder {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private DirtyFolder() {}

  static DirtyFolder sound() {
    return new DirtyFolder()
        .with("decision.yaml", "title: Choose a thing\nquestion: Which thing?\ndate: 2026-05-11\n")
        .with("options.csv", "id,name,description\nalpha,Alpha One,First\nbeta,Beta Two,Second\n")
        .with(
            "criteria.csv",
            """
            id,name,unit,worst,best
            latency,Latency,ms,500,0
            ease,Ease of use,,,
            cost,Licence cost,EUR,10000,0
            size,Größe,,,
            """)
        .with(
            "sources.csv",
            """
            id,title,published,url
            bench,Our bench,2026,
            review,A review,2025-01,https://example.org/r
            """)
        .with(
            "evidence.csv",
            """
            option,criterion,rating,source,locator,claim
            alpha,latency,120.5,bench,p. 1,Takes 120.5 ms
            beta,latency,80,bench,p. 2,Takes 80 ms
            alpha,ease,4,review,,Easy
            beta,ease,3,review,,Middling
            alpha,cost,2500.0,bench,,Dear
            beta,cost,1000,bench,,Cheap
            alpha,size,3,review,,Middle
            beta,size,5,review,,Good
            """)
        .with(
            "weights/payments.csv",
            "criterion,weight,rationale\nlatency,40,Users wait\nease,30,\ncost,20,\nsize,10,\n");
  }

  DirtyFolder with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  DirtyFolder with(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  /** A run of {@code check} on the folder. */
  Run checked(Path parent) {
    return Run.of("check", in(parent));
  }

  Path in(Path parent) {
    Path folder = parent.resolve("thing");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }
}
