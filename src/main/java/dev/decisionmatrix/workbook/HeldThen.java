package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What criteria that hold ratings against one another come to once something else holds: where a
 * rating changes, or an option comes or goes, the values of all options move. A row for each case.
 */
public final class HeldThen<R> {
  /** What holds then, by formula and by the analysis. */
  public interface Then<R> {
    /** "-" where there is none. */
    Formula rating(R row, Spot spot);

    /** How many demands the option misses. */
    Formula missed(R row, Option option);

    /** Held against what it is held against then. */
    Rating is(R row, Spot spot);

    boolean isOut(R row, Option option);
  }

  private final Book book;
  private final Names<R> names;
  private final Then<R> then;
  private final Map<Criterion, One> byCriterion = new LinkedHashMap<>();

  public HeldThen(Book book, Names<R> names, Then<R> then) {
    this.book = book;
    this.names = names;
    this.then = then;
    relative().forEach(criterion -> byCriterion.put(criterion, new One(criterion)));
  }

  /** The criteria that hold ratings against one another. */
  public List<Criterion> relative() {
    return book.analysis().ratings().relative();
  }

  public void addTo(Flow workings) {
    byCriterion.values().forEach(one -> workings.gap(1).add(one.table));
  }

  /** What the cell is worth then, or what stands in. */
  public CellRef value(R row, Spot spot) {
    return Objects.requireNonNull(byCriterion.get(spot.criterion())).value.at(row, spot.option());
  }

  /** By how many points an option's score moves on a criterion, by what that weighs then. */
  public Formula change(R row, Spot spot, Formula weight) {
    return Guard.HUNDRED
        .times(weight)
        .times(value(row, spot))
        .minus(book.matrix().contribution().at(spot.criterion(), spot.option()));
  }

  /** Of one criterion. */
  private final class One {
    private final Criterion criterion;
    private final Table<R> table;
    private final Body<R, Option> rating;
    private final Body<R, Option> counting;
    private final Cells<R> standard;
    private final Body<R, Option> value;

    One(Criterion criterion) {
      this.criterion = criterion;
      List<Option> options = book.decision().options();
      Decimals shown = book.figures(criterion).combined();
      table = new Table<>(names).over(criterion.name() + ": ratings then");
      rating =
          table.across(
              options,
              Option::name,
              shown,
              (row, option) -> then.rating(row, spot(option)),
              (row, option) -> Expected.number(is(row, option).rating()));
      counting =
          table
              .gap()
              .over("Of those in contention")
              .across(options, Option::name, shown, this::counting, this::isCounting);
      standard =
          table.figures(
              "Held against",
              shown,
              this::standard,
              row -> Expected.number(is(row, options.get(0)).standard()));
      value =
          table
              .gap()
              .over("Values then")
              .across(
                  options,
                  Option::name,
                  Decimals.PERCENT,
                  this::value,
                  (row, option) -> Expected.number(is(row, option).value()));
    }

    private Spot spot(Option option) {
      return new Spot(criterion, option);
    }

    private Rating is(R row, Option option) {
      return then.is(row, spot(option));
    }

    private Formula counting(R row, Option option) {
      CellRef given = rating.at(row, option);
      return onlyIf(then.missed(row, option).is(0), Guard.whenFigure(given, given));
    }

    private Expected isCounting(R row, Option option) {
      return then.isOut(row, option) ? Expected.none() : Expected.number(is(row, option).rating());
    }

    private Formula standard(R row) {
      RangeRef some = counting.row(row);
      RangeRef all = rating.row(row);
      return ifThen(count(some).moreThan(0), end(some), onlyIf(count(all).moreThan(0), end(all)));
    }

    private Formula end(RangeRef row) {
      boolean lowest = ((Ratio) criterion.value()).form() == Ratio.Form.LOWEST_OVER;
      return lowest ? min(row) : max(row);
    }

    private Formula value(R row, Option option) {
      CellRef given = rating.at(row, option);
      Formula worth = book.values().against(criterion, given, standard.beside(row));
      return Formulas.orNone(
          ifThen(isFigure(given), worth, book.matrix().standIn().first().fixed()));
    }
  }
}
