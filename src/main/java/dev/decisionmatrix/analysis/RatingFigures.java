package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Units;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import java.util.Collection;
import java.util.HashSet;
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
 */
public record RatingFigures(Decimals typed, Decimals combined, Decimals between) {
  /** A scale of more steps needs none between them. */
  private static final double MANY_STEPS = 1000;

  /** Further decimals, on a scale that spans one or more, are those of a quotient. */
  private static final int MOST = 4;

  static RatingFigures of(Criterion criterion, Collection<Claim> claims) {
    double span = criterion.scale().upper() - criterion.scale().lower();
    int most = Math.min(Decimals.MOST, MOST + (int) Math.max(0, Math.ceil(-Math.log10(span))));
    int digits = Math.min(most, digits(criterion, claims));
    boolean fine = span * Math.pow(10, digits) >= MANY_STEPS;
    boolean large =
        Math.max(Math.abs(criterion.scale().worst()), Math.abs(criterion.scale().best()))
            >= Decimals.THOUSAND;
    Decimals typed = large || digits > 0 ? Decimals.thousands(digits) : Decimals.AS_TYPED;
    Decimals between = fine ? typed : Decimals.thousands(Math.min(digits + 1, Decimals.MOST));
    return new RatingFigures(
        typed.with(criterion.unit()),
        (areCombined(claims) ? between : typed).with(criterion.unit()),
        between.with(criterion.unit()));
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
    return pair(combined, rating, other);
  }

  /** A rating that is worked out, and the one found. */
  public Pair worked(double out, double found) {
    return pair(between, out, found);
  }

  /** Two figures of one sentence. */
  public record Pair(String one, String other) {}

  private Pair pair(Decimals shown, double one, double other) {
    Decimals apart = shown.apart(one, other);
    return new Pair(behind(apart.number(one)), behind(apart.number(other)));
  }

  private static int digits(Criterion criterion, Collection<Claim> claims) {
    DoubleStream demand = criterion.mustReach().stream();
    DoubleStream data =
        claims.isEmpty()
            ? DoubleStream.of(criterion.scale().worst(), criterion.scale().best())
            : claims.stream().mapToDouble(Claim::rating);
    return DoubleStream.concat(demand, data).mapToInt(Decimals::typed).max().orElse(0);
  }

  /** Whether any cell has several claims. */
  private static boolean areCombined(Collection<Claim> claims) {
    Set<String> rated = new HashSet<>();
    return claims.stream().anyMatch(claim -> !rated.add(claim.option().id()));
  }

  /** The same without a unit. */
  public static String exact(double figure) {
    return Decimals.thousands(Decimals.typed(figure)).number(figure);
  }

  private String behind(String figure) {
    return Units.behind(figure, typed.unit());
  }
}
