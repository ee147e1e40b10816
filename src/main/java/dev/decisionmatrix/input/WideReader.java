package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Understands the rows and columns of a table of ratings, and tells those that it cannot place. */
final class WideReader {
  /** Over rows that somebody numbered. */
  private static final Pattern NUMBERING = Pattern.compile("#|no\\.?|nr\\.?|n\u00BA|number");

  /** As people rate without numbers: {@code ++}, {@code 4/5}, {@code n/a}. */
  private static final Pattern SIGNS =
      Pattern.compile("[^\\p{L}\\p{N}]+|\\P{L}*\\p{N}\\P{L}*|(?i:n/?a|s|same|datum|baseline)");

  private static final Column ABOUT_NAME = OptionsCsv.NAME;

  private final RawTable given;
  private final WideNames names;
  private final Map<Column, Cell> facts = new LinkedHashMap<>();
  private final List<Integer> options = new ArrayList<>();
  private final List<Row> criteria = new ArrayList<>();
  private final List<Row> about = new ArrayList<>();
  private final List<Row> totals = new ArrayList<>();
  private boolean isAnyToldUnrated;

  WideReader(RawTable given, WideNames names) {
    this.given = given;
    this.names = names;
  }

  Optional<WideTable> read(Predicate<RawTable> lies) {
    Nameless nameless = new Nameless(given);
    nameless.tellValues();
    RawTable labelled = given.withFirst(label());
    boolean isTurned = lies.test(labelled);
    RawTable upright = isTurned ? labelled.turned() : labelled;
    upright.rows().forEach(row -> meet(row, isTurned, measure(upright.heading())));
    nameless.tellRows(upright.rows(), criteria, totals);
    List<Cell> heading = upright.heading().cells();
    List<Cell> kept = new ArrayList<>(heading);
    for (int place = 1; place < heading.size(); place++) {
      if (!isRead(heading.get(place), place)) {
        kept.set(place, new Cell("", heading.get(place).name(), heading.get(place).span()));
      }
    }
    if (options.isEmpty()) {
      tellNoOptions(upright);
      return Optional.empty();
    }
    RawTable raw =
        new RawTable(
            given.text(),
            given.separator(),
            Row.of(upright.heading().number(), kept),
            criteria,
            upright.isWhole());
    return Optional.of(new WideTable(given, raw, options, about, totals, names));
  }

  /** The column with the names of the rows: the first, unless another says that it is. */
  private int label() {
    List<Cell> heading = given.heading().cells();
    for (int place = 0; place < heading.size(); place++) {
      if (WideColumns.isLabel(heading.get(place).text())
          && !names.isOption(heading.get(place).text())
          && !names.isCriterion(heading.get(place).text())) {
        return place;
      }
    }
    return 0;
  }

  /** Where weights stand; the column of the names where there are none. */
  private static int measure(Row heading) {
    return IntStream.range(1, heading.cells().size())
        .filter(place -> WeightHeads.WEIGHT.isCalled(heading.cell(place).text()))
        .findFirst()
        .orElse(0);
  }

  private void meet(Row row, boolean isTurned, int measure) {
    String name = row.cell(0).text();
    boolean isBelow = !totals.isEmpty() && row.cell(measure).isBlank();
    if (isTurned && row.filled() == 1 && WideColumns.isFact(name)) {
      return;
    }
    if (names.isCriterion(name)) {
      criteria.add(row);
    } else if (WideColumns.isTotal(name) || name.isEmpty() || isBelow) {
      totals.add(row);
    } else if (isTurned && (ABOUT_NAME.isCalled(name) || OptionsCsv.DESCRIPTION.isCalled(name))) {
      about.add(row);
    } else {
      criteria.add(row);
    }
  }

  /** Whether a column says anything that is read. */
  private boolean isRead(Cell heading, int place) {
    if (heading.isBlank()) {
      return false;
    }
    if (names.isOption(heading.text())) {
      options.add(place);
      return true;
    }
    Optional<Column> fact =
        WideColumns.FACTS.stream().filter(column -> column.isCalled(heading.text())).findFirst();
    if (fact.isPresent()) {
      return isFirst(fact.get(), heading);
    }
    if (isNumbering(heading.text()) || WideColumns.isTotal(heading.text())) {
      tellUnread(heading);
      return false;
    }
    return isNewOption(heading, place);
  }

  static boolean isNumbering(String heading) {
    return NUMBERING.matcher(Names.key(heading)).matches();
  }

  private boolean isFirst(Column column, Cell heading) {
    Cell first = facts.putIfAbsent(column, heading);
    if (first != null) {
      given
          .text()
          .report(
              Code.COLUMN_TWICE,
              heading,
              new Message(
                  "`" + first.text() + "` and `" + heading.text() + "` mean the same",
                  "delete one of them, or rename it if it says something else"));
    }
    return first == null;
  }

  private boolean isNewOption(Cell heading, int place) {
    List<Cell> cells =
        criteria.stream().map(row -> row.cell(place)).filter(cell -> !cell.isBlank()).toList();
    boolean isRated = cells.isEmpty() || cells.stream().anyMatch(this::isRating);
    if (names.options().isPresent()) {
      tellStranger(heading, isRated);
      return false;
    }
    if (!isRated) {
      isAnyToldUnrated = true;
      given
          .text()
          .report(
              Code.OPTION_UNKNOWN,
              heading,
              new Message(
                  "`" + heading.text() + "` has no rating, so it is hardly an option",
                  "delete it, or name it `description`; words rate where `anchors` in decision.yaml"
                      + " has them, which `init DIR --from TABLE` writes"));
      return false;
    }
    options.add(place);
    return true;
  }

  private boolean isRating(Cell cell) {
    return !(Amount.of(cell.text()) instanceof Amount.None)
        || SIGNS.matcher(cell.text()).matches()
        || names.words().has(cell.text());
  }

  private void tellStranger(Cell heading, boolean isRated) {
    names
        .options()
        .filter(Known::isWhole)
        .ifPresent(
            known -> {
              Message message =
                  new Unknown<>(Noun.OPTION, known.lookup(), given.separator())
                      .message(heading.text());
              if (isRated || message.help().contains("similar")) {
                given.text().report(Code.OPTION_UNKNOWN, heading, message);
              } else {
                tellUnread(heading);
              }
            });
  }

  private void tellUnread(Cell heading) {
    given
        .text()
        .report(
            Code.COLUMN_UNKNOWN,
            heading,
            new Message("column `" + heading.text() + "` is not read", ""));
  }

  private void tellNoOptions(RawTable upright) {
    if (isAnyToldUnrated || names.options().filter(known -> !known.isWhole()).isPresent()) {
      return;
    }
    given
        .text()
        .report(
            Code.COLUMN_MISSING,
            upright.heading().cell(0),
            new Message(
                "no option has a column or a row here",
                names
                    .options()
                    .map(known -> Names.known(Noun.OPTION, known.lookup().ids()))
                    .orElse("write a row for each criterion and a column for each option")));
  }
}
