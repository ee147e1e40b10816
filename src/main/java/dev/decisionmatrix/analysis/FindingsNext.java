package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What to find out next: the cells of the matrix, criteria x options, by how far what is not known
 * of them could move the lead, everything else as it is. A cell without evidence goes from the
 * worst to the best of its scale, one whose sources differ from the least to the most favourable of
 * them. At either end the option may reach what the criterion demands or not, as if that were the
 * evidence.
 *
 * @param all the cells that move the lead: first those without evidence, then by how far they move
 *     it, then in file order
 */
public record FindingsNext(List<Finding> all) {
  /** What moves the lead by less points is not told: with one decimal it would look the same. */
  public static final double TOLD = 0.05;

  /** Decimals on which two cells move the lead alike; file order parts them. */
  public static final int ALIKE_DIGITS = 5;

  /** Between the lead at one end and at the other. */
  public static final String TO = " to ";

  /** More than any lead can change, as the points of 100 that it goes by. */
  private static final double OUT = -100;

  private static final double ALONE = 100;

  /**
   * The points by which the option that is first now would be ahead of the best of the others;
   * negative where another would be.
   *
   * @param points empty where there is nothing to compare, for one of two reasons
   * @param out whether it would be knocked out itself; else nobody else would contend
   */
  public record Lead(OptionalDouble points, boolean out) {
    /** In a sheet or sentence where the first would be knocked out. */
    public static final String OUT_WORD = "out";

    /** And where no other would contend. */
    public static final String ALONE_WORD = "alone";

    /** A real one, as no hyphen stands out in a column of figures. */
    public static final char MINUS = '\u2212';

    /** One decimal and a real minus, or a word. */
    public String words() {
      return points.isPresent()
          ? Decimals.ONE.text(points.getAsDouble()).replace('-', MINUS)
          : out ? OUT_WORD : ALONE_WORD;
    }

    /** What it counts for where leads are compared. */
    double counted() {
      return points.orElse(out ? OUT : ALONE);
    }
  }

  /**
   * A cell and the lead at both of its ends.
   *
   * @param worst at the worst of the scale, or by the least favourable source
   * @param best at the best of the scale, or by the most favourable source
   */
  public record Finding(Rating cell, Lead worst, Lead best) {
    /** By how many points the lead goes up or down from one end to the other. */
    public double moves() {
      return Rounding.rounded(Math.abs(best.counted() - worst.counted()));
    }

    public Criterion criterion() {
      return cell.criterion();
    }

    public Option option() {
      return cell.option();
    }

    /** {@code 15.9 to 5.4}. */
    public String words() {
      return worst.words() + TO + best.words();
    }

    /** The same on the decimals on which it is compared. */
    public double alike() {
      return Rounding.rounded(moves(), ALIKE_DIGITS);
    }
  }

  public FindingsNext {
    all = List.copyOf(all);
  }

  /** None where every option is knocked out. */
  public static FindingsNext of(Analysis analysis) {
    return new FindingsNext(Leads.of(analysis).map(FindingsNext::told).orElse(List.of()));
  }

  private static List<Finding> told(Leads leads) {
    Decision decision = leads.analysis.decision();
    return decision.criteria().stream()
        .flatMap(
            criterion -> decision.options().stream().map(option -> leads.at(criterion, option)))
        .filter(finding -> finding.moves() >= TOLD)
        .sorted(
            Comparator.comparing((Finding finding) -> !finding.cell().missing())
                .thenComparing(Comparator.comparingDouble(Finding::alike).reversed()))
        .toList();
  }

  /** The lead at one end and the other of any cell, for the option that stands first now. */
  public static final class Leads {
    private final Analysis analysis;
    private final List<Standing> contenders;
    private final Option first;

    private Leads(Analysis analysis, List<Standing> contenders) {
      this.analysis = analysis;
      this.contenders = contenders;
      this.first = contenders.get(0).option();
    }

    /** Empty where every option is knocked out. */
    public static Optional<Leads> of(Analysis analysis) {
      List<Standing> contenders = analysis.ranking().contenders();
      return contenders.isEmpty() ? Optional.empty() : Optional.of(new Leads(analysis, contenders));
    }

    public Finding at(Criterion criterion, Option option) {
      Rating cell = analysis.ratings().at(criterion, option);
      return new Finding(
          cell,
          lead(cell, cell.missing() ? 0 : cell.lowest(), cell.demanded().isReachedAtLeast()),
          lead(cell, cell.missing() ? 1 : cell.highest(), cell.demanded().isReachedAtMost()));
    }

    /** That of the first. */
    public double score() {
      return contenders.get(0).score();
    }

    /** The best score of the contenders beside the first and one more option. */
    public OptionalDouble rival(Option option) {
      return contenders.stream()
          .filter(one -> !one.option().equals(first) && !one.option().equals(option))
          .mapToDouble(Standing::score)
          .findFirst();
    }

    private Lead lead(Rating cell, double value, boolean reaches) {
      double score =
          analysis.option(cell.option()).score()
              + 100 * analysis.weights().of(cell.criterion()) * (value - cell.value());
      double highest =
          analysis.option(cell.option()).highest()
              + 100
                  * analysis.weights().of(cell.criterion())
                  * (value - (cell.missing() ? 1 : cell.value()));
      boolean contends =
          !Rounding.less(highest, analysis.scenario().mustReachTotal())
              && analysis.option(cell.option()).subtotals().stream()
                  .noneMatch(one -> one.isBelowWith(cell, value, analysis.weights()))
              && !analysis.ratings().knockOuts().isOutIf(!reaches, cell.criterion(), cell.option());
      OptionalDouble rival = rival(cell.option());
      if (cell.option().equals(first)) {
        return contends ? lead(score, rival) : new Lead(OptionalDouble.empty(), true);
      }
      return lead(
          score(), contends ? OptionalDouble.of(Math.max(score, rival.orElse(score))) : rival);
    }

    private static Lead lead(double score, OptionalDouble rival) {
      return new Lead(
          rival.isPresent()
              ? OptionalDouble.of(Rounding.rounded(score - rival.getAsDouble()))
              : OptionalDouble.empty(),
          false);
    }
  }
}
