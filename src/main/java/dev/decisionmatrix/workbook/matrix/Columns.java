package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where the columns of the sheet stand, and how wide they are. Of up to three options each has what
 * its ratings rest on right beside them; of more all ratings stand first, so that they can be
 * compared on one screen.
 */
final class Columns {
  static final int HEADING = 1;
  static final int NAME = 2;
  static final int UNIT = 3;
  static final int WEIGHT = 4;
  static final int WAS = 5;
  private static final int RATINGS = 7;
  private static final int MOST_BESIDE = 3;
  private static final int GAP = 8;

  private final Decision decision;
  private final List<Option> options;
  private final List<Integer> pixels = new ArrayList<>();

  Columns(Decision decision) {
    this.decision = decision;
    options = decision.options();
    List<Criterion> criteria = decision.criteria();
    pixels.addAll(List.of(10, headings(), names(), units(criteria), 50, 44, GAP));
    if (isBeside()) {
      options.forEach(option -> pixels.addAll(List.of(ratings(42), claims(75))));
      addGapAnd(points());
    } else {
      int each = Math.max(ratings(options.size() == MOST_BESIDE + 1 ? 70 : 76), words());
      options.forEach(option -> pixels.add(each));
      addGapAnd(each);
      addGapAnd(Math.max(claims(84), words()));
    }
    int end = within(Measure.SMALL.widest(ends(Columns::end)) + 8, 40, 200);
    pixels.addAll(List.of(GAP, end, end, Math.max(end, 72), GAP, lead()));
  }

  private void addGapAnd(int each) {
    pixels.add(GAP);
    options.forEach(option -> pixels.add(each));
  }

  /** Whether what a rating rests on stands right beside it. */
  boolean isBeside() {
    return options.size() <= MOST_BESIDE;
  }

  int rating(Option option) {
    return RATINGS + place(option) * (isBeside() ? 2 : 1);
  }

  int claims(Option option) {
    return isBeside()
        ? rating(option) + 1
        : points(options.get(options.size() - 1)) + 2 + place(option);
  }

  int points(Option option) {
    int each = isBeside() ? 2 : 1;
    return RATINGS + each * options.size() + 1 + place(option);
  }

  int lastOfPoints() {
    return points(options.get(options.size() - 1));
  }

  int worst() {
    return pixels.size() - 5;
  }

  int best() {
    return worst() + 1;
  }

  int mustReach() {
    return worst() + 2;
  }

  int leadColumn() {
    return pixels.size() - 1;
  }

  /** The first column that begins so many pixels from the left edge, or the last. */
  int from(int left) {
    int edge = 0;
    for (int column = 0; column < pixels.size(); column++) {
      if (edge >= left) {
        return column;
      }
      edge += pixels.get(column);
    }
    return pixels.size() - 1;
  }

  /** Columns that stand together, from the first to the last: lines run over them. */
  List<int[]> blocks() {
    List<int[]> blocks = new ArrayList<>();
    blocks.add(new int[] {HEADING, lastOfPoints()});
    if (!isBeside()) {
      blocks.add(new int[] {lastOfPoints() + 2, lastOfPoints() + 1 + options.size()});
    }
    blocks.add(new int[] {worst(), mustReach()});
    if (options.size() > 1) {
      blocks.add(new int[] {leadColumn(), leadColumn()});
    }
    return blocks;
  }

  /** Of every column, from the first of the sheet. */
  int[] pixels() {
    return pixels.stream().mapToInt(each -> each).toArray();
  }

  int pixels(int column) {
    return pixels.get(column);
  }

  private int place(Option option) {
    return options.indexOf(option);
  }

  private int headings() {
    List<String> headings = decision.criteria().stream().map(Criterion::group).toList();
    double widest = Measure.SMALL.widest(headings);
    return widest == 0 ? 4 : within(widest + 12, 40, 110);
  }

  private int names() {
    List<String> names = decision.criteria().stream().map(Criterion::name).toList();
    return within(Measure.BODY.widest(names) + 8, 150, 273);
  }

  private static int units(List<Criterion> criteria) {
    return within(
        Measure.KEY.widest(criteria.stream().map(ScaleWords::inBrief).toList()) + 5, 84, 170);
  }

  /** Room for whatever lies on a scale: a number that does not fit would show nothing. */
  private int ratings(int least) {
    return within(Measure.BODY_BOLD.widest(ends(Columns::rated)) + 8, least, 400);
  }

  private int claims(int least) {
    return within(Measure.KEY.widest(GroundWords.longest(decision)) + 4, least, 400);
  }

  /** Both ends of every scale. */
  private List<String> ends(Function<Criterion, Decimals> shown) {
    return decision.criteria().stream()
        .flatMap(one -> scale(one).mapToObj(shown.apply(one)::number))
        .toList();
  }

  private static DoubleStream scale(Criterion criterion) {
    return DoubleStream.of(criterion.scale().worst(), criterion.scale().best());
  }

  private static Decimals rated(Criterion criterion) {
    return RatingFigures.inBrief(criterion.scale());
  }

  /** Both ends of a scale have as many decimals as it takes for either. */
  static Decimals end(Criterion criterion) {
    return Decimals.thousands(scale(criterion).mapToInt(Decimals::typed).max().orElse(0));
  }

  private static int within(double pixels, int least, int most) {
    return (int) Math.ceil(Math.max(least, Math.min(most, pixels)));
  }

  private int points() {
    return Math.max(within(Measure.SMALL_BOLD.widest(optionNames()) + 8, 56, 90), words());
  }

  /** No name breaks within a word, but for one that is as long as a name. */
  private int words() {
    List<String> words =
        optionNames().stream().flatMap(name -> Stream.of(name.split("[ -]"))).toList();
    return within(Measure.SMALL_BOLD.widest(words) + 8, 0, 120);
  }

  /** On one line if there is hardly more than room for that. */
  private int lead() {
    List<String> widest =
        optionNames().stream()
            .sorted(Comparator.comparingDouble(Measure.SMALL_BOLD::of).reversed())
            .limit(2)
            .toList();
    return within(Measure.SMALL_BOLD.of(String.join(Placed.LESS, widest)) + 8, 84, 140);
  }

  private List<String> optionNames() {
    return options.stream().map(Option::name).toList();
  }
}
