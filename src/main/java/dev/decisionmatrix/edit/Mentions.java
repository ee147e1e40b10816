package dev.decisionmatrix.edit;

import dev.decisionmatrix.edit.Renaming.Renamed;
import dev.decisionmatrix.input.Cell;
import dev.decisionmatrix.input.DecisionFiles;
import dev.decisionmatrix.input.FileTable;
import dev.decisionmatrix.input.FileYaml;
import dev.decisionmatrix.input.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where texts that people wrote speak of something by its id. */
final class Mentions {
  private static final List<String> PROSE =
      List.of("description", "note", "claim", "locator", "rationale");

  private final Pattern word;
  private final String cited;
  private final List<Renamed> all = new ArrayList<>();

  Mentions(DecisionFiles files, String id) {
    String quoted = Pattern.quote(id);
    this.word = Pattern.compile("(?<![\\p{L}\\p{N}_-])" + quoted + "(?![\\p{L}\\p{N}_-])");
    this.cited = "[" + id + "]";
    lookIn(files.settings());
    Stream.of(files.options(), files.criteria(), files.sources(), files.evidence())
        .flatMap(Optional::stream)
        .forEach(this::lookIn);
    files.weights().stream().flatMap(weights -> weights.tables().stream()).forEach(this::lookIn);
  }

  List<Renamed> all() {
    return all;
  }

  private void lookIn(FileYaml yaml) {
    Map<String, String> values = new LinkedHashMap<>();
    YamlPlace.collect(yaml.root(), "", values);
    values.forEach(
        (path, text) -> {
          boolean isReference = path.equals("chosen") || path.startsWith("teams");
          if (!isReference && word.matcher(text).find()) {
            all.add(new Renamed(new YamlEdit(yaml).place(KeyPath.of(path)), path));
          }
        });
  }

  private void lookIn(FileTable table) {
    for (String name : PROSE) {
      table
          .column(name)
          .ifPresent(column -> table.rows().forEach(row -> lookIn(table, row, column)));
    }
  }

  private void lookIn(FileTable table, Row row, int column) {
    Cell cell = row.cell(column);
    if (word.matcher(cell.text().replace(cited, "")).find()) {
      String head = table.heading().cell(column).text();
      all.add(new Renamed(table.text().place(cell.span(), Optional.of(cell.name())), head));
    }
  }
}
