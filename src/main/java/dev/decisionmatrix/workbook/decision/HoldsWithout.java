package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.LeftOutWords;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.RobustnessCells;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Whether the same option stays first without any one thing of a kind, in a few words.
 *
 * @param title what is left out
 * @param cells where that stands on the sheet Robustness
 * @param names of the things, as long as there is room
 * @param options names of the options likewise
 * @param asItIs the ranking with nothing left out
 * @param without each thing, in the order of the names; empty where nothing is left to rank by
 */
record HoldsWithout(
    String title,
    Supplier<RobustnessCells.LeftOut> cells,
    CutNames<String> names,
    CutNames<Option> options,
    Ranking asItIs,
    List<Optional<Ranking>> without) {
  /** Who is first as it is, and how many things. */
  private static final Sentence IN_ALL = new Sentence("{} in all {}");

  /** Who is first, in how many of how many, and a thing without which others are. */
  private static final Sentence IN_SOME = new Sentence("{} in {} of {}, not without {}");

  /** Behind that thing where there are more. */
  private static final String MORE = " etc.";

  HoldsWithout {
    without = List.copyOf(without);
  }

  Formula formula() {
    CellRef first = cells.get().asItIs().get().fixed();
    RangeRef firsts = cells.get().first().get().fixed();
    RangeRef changes = cells.get().changes().get().fixed();
    if (without.size() == 1) {
      return named(firsts.from(), 1);
    }
    Formula ranked = Fn.ROWS.of(firsts).minus(countIf(firsts, words(Expected.NONE)));
    Formula changed = sum(changes);
    Formula more = changed.minus(1);
    Formula some =
        Sentences.of(
            IN_SOME,
            named(first, 0),
            ranked.minus(changed),
            ranked,
            names
                .at(place(Constant.ONE, changes))
                .and(ifThen(more.moreThan(0), words(MORE), Guard.NOTHING)));
    return ifThen(changed.is(0), Sentences.of(IN_ALL, named(first, 0), ranked), some);
  }

  /**
   * The name of an option as long as there is room, or the words that stand there. By its place:
   * looked up by its name, one called {@code C*} would be any that begins with C.
   */
  private Formula named(CellRef first, int row) {
    RangeRef all = cells.get().contending().get().fixed();
    RangeRef scores = all.at(row, 0).to(all.at(row, all.width() - 1));
    Formula best = max(scores);
    return ifThen(countIf(scores, best).is(1), options.at(place(best, scores)), first);
  }

  String inWords() {
    if (without.size() == 1) {
      return named(without.get(0));
    }
    String first = named(Optional.of(asItIs));
    long ranked = without.stream().filter(Optional::isPresent).count();
    List<Integer> changed =
        IntStream.range(0, without.size())
            .filter(place -> LeftOutWords.changes(Optional.of(asItIs), without.get(place)))
            .boxed()
            .toList();
    if (changed.isEmpty()) {
      return IN_ALL.with(first, String.valueOf(ranked));
    }
    int more = changed.size() - 1;
    return IN_SOME.with(
        first,
        String.valueOf(ranked - changed.size()),
        String.valueOf(ranked),
        names.of(names.things().get(changed.get(0))) + (more > 0 ? MORE : ""));
  }

  private String named(Optional<Ranking> ranking) {
    Optional<String> leader = ranking.flatMap(Ranking::leader).map(options::of);
    return leader.or(() -> LeftOutWords.first(ranking)).orElse(Expected.NONE);
  }
}
