package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Units;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Scale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * How the ratings of a criterion are written, in every medium: with as many decimals as its data
 * have, thousands set apart, the unit behind.
 *
 * <p>The data are its claims and what it demands, or the ends of its scale where there are none.
 * One decimal more stands where figures lie between the data, unless the scale has so many steps
 * that it says nothing: the mean of 3 and 4 of 5 is 3.5, that of 421,000 and 420,001 EUR is 420,501
 * EUR.
 *
 * @param typed where people typed the figure
 * @param combined where it is a rating, the mean of claims or a claim
 * @param between where it is worked out and may be anything, such as the rating that brings a tie
 * @param kept decimals to which the ratings of the decision are held against each other
 */
public record RatingFigures(Decimals typed, Decimals combined, Decimals between, int kept) {
  /** A scale of more steps needs none between them. */
  private static final double MANY_STEPS = 1000;

  /** Scales that span so much need no decimal in brief, so much one, and so much two. */
  private static final double WIDE = 50;

  private static final double FEW = 2;
  private static final double NARROW = 0.2;

  /** Further decimals, on a scale that spans one or more, are those of a quotient. */
  private static final int MOST = 4;

  static RatingFigures of(Criterion criterion, Collection<Claim> claims, int kept) {
    int digits = Math.min(most(criterion.scale()), digits(criterion, claims, kept));
    int more = digits < enough(criterion.scale()) ? digits + 1 : digits;
    boolean large =
        Math.max(Math.abs(criterion.scale().worst()), Math.abs(criterion.scale().best()))
            >= Decimals.THOUSAND;
    Decimals typed = large || digits > 0 ? Decimals.thousands(digits) : Decimals.AS_TYPED;
    Decimals between = Decimals.thousands(more);
    return new RatingFigures(
        typed.with(criterion.unit()),
        (areCombined(claims) ? between : typed).with(criterion.unit()),
        between.with(criterion.unit()),
        kept);
  }

  /** Of each criterion and cost of a decision. */
  static Map<Criterion, RatingFigures> all(Decision decision) {
    Map<Criterion, List<Claim>> claims = new LinkedHashMap<>();
    decision.rated().forEach(criterion -> claims.put(criterion, new ArrayList<>()));
    decision
        .claims()
        .forEach(
            claim ->
                claims.computeIfAbsent(claim.criterion(), one -> new ArrayList<>()).add(claim));
    Map<Criterion, RatingFigures> figures = new LinkedHashMap<>();
    int kept = Rounding.digits(decision.criteria());
    claims.forEach((criterion, its) -> figures.put(criterion, of(criterion, its, kept)));
    return figures;
  }

  /**
   * Decimals beyond which the data's own are those of a quotient, or of a figure so large that a
   * double does not have them.
   */
  public static int most(Scale scale) {
    return scale.equals(Criterion.OF_COSTS)
        ? MOST
        : Math.min(MOST + Rounding.zeros(span(scale)), certain(scale));
  }

  /** Decimals of which the scale has so many steps that none is needed between them. */
  public static int enough(Scale scale) {
    return Math.min(
        Math.max(0, Rounding.exponent(MANY_STEPS) - Rounding.exponent(span(scale))),
        certain(scale));
  }

  /** Decimals that a mean of the size of the scale's ends is sure of: the last digit may be off. */
  private static int certain(Scale scale) {
    double size = Math.max(Math.abs(scale.worst()), Math.abs(scale.best()));
    return Math.max(0, Decimals.CERTAIN - 2 - Rounding.exponent(size));
  }

  /** Where columns are narrow and the unit stands elsewhere: as the span of the scale has it. */
  public static Decimals inBrief(Scale scale) {
    double span = span(scale);
    if (span >= WIDE) {
      return Decimals.thousands(0);
    }
    if (span >= FEW) {
      return Decimals.thousands(1);
    }
    int more = (int) Math.max(0, Math.ceil(-Math.log10(span / NARROW)));
    return Decimals.thousands(Math.min(certain(scale), 2 + more));
  }

  private static double span(Scale scale) {
    return scale.upper() - scale.lower();
  }

  /** {@code 420,000 EUR}: a claim's figure. */
  public String claim(double figure) {
    return behind(typed.number(figure));
  }

  /** {@code 3.7}, {@code 420,501 EUR}: a rating. */
  public String rating(double figure) {
    return behind(combined.number(figure));
  }

  /** An end of the scale or a demand, with the decimals of its own: {@code 3.5}. */
  public String exactly(double figure) {
    return behind(exact(figure));
  }

  /** {@code 5,000 to 0.5 EUR}. */
  public String range(double from, double to) {
    return exact(from) + " to " + exactly(to);
  }

  /** A rating and what it is held against, told apart where they are not the same. */
  public Pair pair(double rating, double other) {
    return pair(shown(rating, other), rating, other);
  }

  /** A rating that is worked out, and the one found. */
  public Pair worked(double out, double found) {
    return pair(shownWorked(out, found), out, found);
  }

  /** A rating that has to be reached, and the one found: never less than it takes. */
  Pair reaching(double at, double found, Scale scale) {
    Decimals shown = shownWorked(at, found);
    return new Pair(
        behind(shown.number(reached(at, found, scale))), behind(shown.number(rounded(found))));
  }

  /** As that is told. */
  public double reached(double at, double found, Scale scale) {
    return Rounding.reaching(rounded(at), found, shownWorked(at, found).digits(), span(scale));
  }

  /** How a rating and what it is held against are shown. */
  public Decimals shown(double rating, double other) {
    return told().apart(rounded(rating), rounded(other), kept);
  }

  /** How a rating that is worked out and the one found are shown. */
  public Decimals shownWorked(double out, double found) {
    return between.apart(rounded(out), rounded(found), kept);
  }

  /** A rating within a sentence, where it is held against others: never as typed. */
  public Decimals told() {
    return combined.notation() == Decimals.Notation.AS_TYPED
        ? Decimals.thousands(data())
        : combined;
  }

  /** Decimals of the data. */
  public int data() {
    return typed.notation() == Decimals.Notation.AS_TYPED ? 0 : typed.digits();
  }

  /** The unit with the space that it needs. */
  public String unit() {
    return behind("");
  }

  /** Two figures of one sentence. */
  public record Pair(String one, String other) {}

  private Pair pair(Decimals shown, double one, double other) {
    return new Pair(behind(shown.number(rounded(one))), behind(shown.number(rounded(other))));
  }

  private double rounded(double rating) {
    return Rounding.rounded(rating, kept);
  }

  /** What a criterion demands, to the last decimal that was typed. */
  String demand(Criterion criterion) {
    double demanded = criterion.mustReach().orElseThrow();
    return behind(Decimals.thousands(Decimals.typed(demanded, kept)).number(demanded));
  }

  private static int digits(Criterion criterion, Collection<Claim> claims, int kept) {
    DoubleStream demand = criterion.mustReach().stream();
    DoubleStream data =
        claims.isEmpty()
            ? DoubleStream.of(criterion.scale().worst(), criterion.scale().best())
            : claims.stream().mapToDouble(Claim::rating);
    return DoubleStream.concat(demand, data)
        .mapToInt(figure -> Decimals.typed(figure, kept))
        .max()
        .orElse(0);
  }

  /** Whether any cell has several claims. */
  public static boolean areCombined(Collection<Claim> claims) {
    Set<String> rated = new HashSet<>();
    return claims.stream().anyMatch(claim -> !rated.add(claim.option().id()));
  }

  /** The same without a unit. */
  public static String exact(double figure) {
    return exactly(figure, "");
  }

  /** With another unit, which is cut where it is long. */
  public static String exactly(double figure, String unit) {
    int most = Decimals.MOST + Rounding.zeros(figure);
    double kept = Rounding.rounded(figure, most);
    return Decimals.thousands(Decimals.typed(kept, most)).with(unit).text(kept);
  }

  private String behind(String figure) {
    return Units.behind(figure, typed.unit());
  }
}
