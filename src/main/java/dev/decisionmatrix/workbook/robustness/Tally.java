package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * In which share of the samples each option takes a rank alone or together with others, divided by
 * how many share it.
 */
final class Tally {
  /** A rank that an option takes alone (1) or together with others. */
  private record Place(int rank, int shared) {
    static List<Place> among(int options) {
      List<Place> places = new ArrayList<>();
      for (int rank = 1; rank <= options; rank++) {
        for (int shared = 1; shared <= options - rank + 1; shared++) {
          places.add(new Place(rank, shared));
        }
      }
      return places;
    }

    String text() {
      return "Rank " + rank + (shared == 1 ? " alone" : " shared by " + shared);
    }

    int last() {
      return rank + shared - 1;
    }
  }

  private final Table<Place> table;
  private final Cells<Place> rank;
  private final Cells<Place> shared;
  private final Cells<Place> last;
  private final Map<Model, Body<Place, Option>> parts = new LinkedHashMap<>();

  Tally(List<Option> options, Model left, Model right) {
    table =
        new Table<>(
            Names.of(
                Place.among(options.size()),
                "Weights somewhat off on the left, any on the right",
                Place::text));
    addParts(options, left);
    table.gap();
    rank = figures("Rank", Content.numbers(WHOLE, Place::rank, "A rank that can be taken"));
    shared = figures("Shared by", Content.numbers(WHOLE, Place::shared, "How many can share it"));
    last =
        figures(
            "Reaches to rank",
            Content.figures(
                WHOLE,
                place -> rank.at(place).plus(shared.at(place)).minus(1),
                place -> Expected.number(place.last())));
    table.gap();
    addParts(options, right);
  }

  private Cells<Place> figures(String head, Content<Place> content) {
    return table.add(head, Look.HEAD_FIGURE, content);
  }

  private void addParts(List<Option> options, Model model) {
    parts.put(
        model,
        table.across(
            options,
            Option::name,
            PERCENT_ONE,
            (place, option) -> part(place, model.standings(option).fixed()),
            (place, option) -> Expected.number(part(place, option, model.scores()))));
  }

  private Formula part(Place place, RangeRef standings) {
    CellRef together = shared.beside(place);
    Formula standing = rank.beside(place).times(100).plus(together);
    return countIf(standings, standing).over(Fn.ROWS.of(standings)).over(together);
  }

  private static double part(Place place, Option option, SampledScores scores) {
    return (double) scores.times(option, place.rank(), place.shared())
        / scores.samples()
        / place.shared();
  }

  Table<?> table() {
    return table;
  }

  /** The parts of all places that reach over a rank. */
  Formula over(Formula sought, Model model, Option option) {
    return Fn.SUMIFS.of(
        Objects.requireNonNull(parts.get(model)).of(option).keepingRows(),
        rank.fixed(),
        words("<=").and(sought),
        last.fixed(),
        words(">=").and(sought));
  }
}
