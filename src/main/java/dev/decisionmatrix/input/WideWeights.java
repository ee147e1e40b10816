package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weights that a table of ratings gives: those of one team. */
record WideWeights(WideTable table, Catalogue catalogue) {
  /** Of a team that nobody has named. */
  static final String TEAM = "our-team";

  static final String NAME = "our team";

  private static final double SAME = 1e-6;

  InputText text() {
    return table.text();
  }

  /** As a team's own file would be read. */
  Answer answer() {
    return WeightsCsv.read(table.weights(), catalogue);
  }

  /** Tells weights that none of the teams has given, where files of teams are there too. */
  void check(List<Team> teams) {
    Cell heading = table.measure();
    if (!teams.isEmpty() && teams.stream().noneMatch(team -> isOf(team.raw()))) {
      String file = "`weights/" + teams.get(0).id() + ".csv`";
      table
          .text()
          .report(
              Code.WEIGHTS_DIFFER,
              heading,
              new Message(
                  "column `%s` has other weights than %s"
                      .formatted(
                          heading.text(), teams.size() == 1 ? file : "every team in `weights`"),
                  "delete the column, or move it to a file of its own, `weights/TEAM.csv`"));
    }
  }

  /** Whether the weights here are a team's, as far as the table goes. */
  private boolean isOf(RawWeights raw) {
    Map<Criterion, Double> here = given();
    List<Double> mine = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    here.forEach(
        (criterion, figure) -> {
          mine.add(figure);
          theirs.add(raw.figure(criterion).orElse(0.0));
        });
    double ofMine = sum(mine);
    double ofTheirs = sum(theirs);
    for (int at = 0; at < mine.size(); at++) {
      if (Math.abs(mine.get(at) / ofMine - theirs.get(at) / ofTheirs) > SAME) {
        return false;
      }
    }
    return ofMine == 0 || ofTheirs > 0;
  }

  /** Each that can be read. */
  Map<Criterion, Double> given() {
    Map<Criterion, Double> given = new LinkedHashMap<>();
    int place = table.raw().heading().cells().indexOf(table.measure());
    for (Row row : table.raw().rows()) {
      Optional<Criterion> criterion =
          catalogue.criteria().known().lookup().find(row.cell(0).text());
      if (criterion.isPresent() && Amount.of(row.cell(place).text()) instanceof Amount.Given one) {
        given.put(criterion.get(), one.value());
      }
    }
    return given;
  }

  private static double sum(List<Double> figures) {
    double sum = 0;
    for (double figure : figures) {
      sum += figure;
    }
    return sum;
  }
}
