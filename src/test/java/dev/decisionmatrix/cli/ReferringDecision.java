package dev.decisionmatrix.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A decision whose files refer to ids and names at random, each file written in a way of its own.
 */
final class ReferringDecision {
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1252"));

  private final Random random;
  private final Map<String, String> options;
  private final Map<String, String> criteria;
  private final Map<String, String> sources;

  ReferringDecision(Random random) {
    this.random = random;
    options = named("opt", "Option", 2 + random.nextInt(3));
    criteria = named("crit", "Criterion", 2 + random.nextInt(4));
    sources = named("src", "Source", 1 + random.nextInt(3));
  }

  private static Map<String, String> named(String id, String name, int count) {
    Map<String, String> names = new LinkedHashMap<>();
    IntStream.range(0, count).forEach(place -> names.put(id + "-" + place, name + " no. " + place));
    return names;
  }

  Path in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("weights"));
    write(folder, "options.csv", table(options, "name"));
    write(folder, "criteria.csv", table(criteria, "name"));
    write(folder, "sources.csv", table(sources, "title"));
    write(folder, "evidence.csv", evidence());
    for (String team : List.of("alpha", "beta", "gamma")) {
      write(folder, "weights/" + team + ".csv", weights());
    }
    Files.writeString(
        folder.resolve("decision.yaml"),
        "title: Made\nquestion: Which?\nstatus: accepted\nchosen: "
            + refer(options)
            + " # so far\nbecause: it leads\nteams:\n  - beta\n  - id: alpha\n    power: 2\n"
            + "  - {id: gamma, name: Gamma rays}\n");
    return folder;
  }

  private static List<List<String>> table(Map<String, String> names, String head) {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("id", head)));
    names.forEach((id, name) -> rows.add(List.of(id, name)));
    return rows;
  }

  private List<List<String>> evidence() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("option", "criterion", "rating", "source", "claim"));
    for (int claim = 0; claim < 12; claim++) {
      String source = random.nextInt(4) == 0 ? "" : refer(sources);
      String rating = String.valueOf(1 + random.nextInt(5));
      rows.add(List.of(refer(options), refer(criteria), rating, source, "Claim, no. " + claim));
    }
    return rows;
  }

  /** By its id or by its name. */
  private String refer(Map<String, String> names) {
    List<String> ids = List.copyOf(names.keySet());
    String id = ids.get(random.nextInt(ids.size()));
    return random.nextInt(3) == 0 ? names.getOrDefault(id, id) : id;
  }

  private List<List<String>> weights() {
    int kind = random.nextInt(3);
    if (kind == 0) {
      return matrix();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("criterion", kind == 1 ? "weight" : "rank", "rationale"));
    int place = 1;
    for (Map.Entry<String, String> criterion : criteria.entrySet()) {
      String called = random.nextBoolean() ? criterion.getKey() : criterion.getValue();
      String why = random.nextBoolean() ? "See [src-0],\npage 3" : "";
      rows.add(List.of(called, String.valueOf(place++), why));
    }
    return rows;
  }

  private List<List<String>> matrix() {
    List<String> ids = List.copyOf(criteria.keySet());
    List<List<String>> rows = new ArrayList<>();
    rows.add(Stream.concat(Stream.of(""), ids.stream()).toList());
    for (String row : ids) {
      List<String> cells = new ArrayList<>(List.of(row));
      ids.forEach(column -> cells.add(ids.indexOf(column) > ids.indexOf(row) ? "2" : ""));
      rows.add(cells);
    }
    return rows;
  }

  private void write(Path folder, String path, List<List<String>> rows) throws IOException {
    String separator = List.of(",", ";", "\t").get(random.nextInt(3));
    String end = random.nextBoolean() ? "\r\n" : "\n";
    Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    StringBuilder text = new StringBuilder(charset.equals(CHARSETS.get(1)) ? "\uFEFF" : "");
    for (List<String> row : rows) {
      text.append(
              String.join(separator, row.stream().map(cell -> quoted(cell, separator)).toList()))
          .append(end);
    }
    Files.write(folder.resolve(path), text.toString().getBytes(charset));
  }

  private String quoted(String cell, String separator) {
    boolean needed = cell.contains(separator) || cell.contains("\n");
    return needed || random.nextInt(5) == 0 ? '"' + cell + '"' : cell;
  }
}
