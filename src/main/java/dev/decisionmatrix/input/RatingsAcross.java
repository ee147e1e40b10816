package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a matrix of ratings, where evidence has a row for each claim. */
final class RatingsAcross {
  private RatingsAcross() {}

  /**
   * Whether the first line names several options, or several criteria, and no column of ratings.
   *
   * @param rating the column that a table of claims has
   */
  static boolean isTold(InputText text, Catalogue catalogue, Column rating) {
    Sample sample = Sample.of(text, TableReader.start(text.text()), rating::isCalled);
    for (char separator : Sample.SEPARATORS) {
      Optional<Row> heading = sample.rows(separator).stream().findFirst();
      if (heading.isPresent()
          && sample.ours(heading.get()) == 0
          && (isTold(text, heading.get(), catalogue.options(), Noun.OPTION)
              || isTold(text, heading.get(), catalogue.criteria().known(), Noun.CRITERION))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTold(InputText text, Row heading, Known<?> known, Noun noun) {
    List<Cell> across =
        heading.cells().stream()
            .skip(1)
            .filter(cell -> known.lookup().find(cell.text()).isPresent())
            .toList();
    if (across.size() < 2) {
      return false;
    }
    text.report(
        Code.TURNED,
        across.get(0),
        new Message(
            "each " + noun.one() + " has a column here, and evidence needs a row for each rating",
            "name the columns "
                + Names.listed(Stream.of("option", "criterion", "rating", "claim").toList())
                + " and write a row for each cell; without a `source` it is your own rating"));
    return true;
  }
}
