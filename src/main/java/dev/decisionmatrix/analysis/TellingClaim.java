package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Direction;
import java.util.Comparator;
import java.util.Optional;

/** The claim that says best why a cell is rated as it is: the most decided one, put shortest. */
public final class TellingClaim {
  private TellingClaim() {}

  /** Of two cells, that which lies further from the middle of its scale is the more telling. */
  public static Optional<Claim> of(Rating one, Rating other) {
    return Math.abs(one.value() - 0.5) >= Math.abs(other.value() - 0.5)
        ? of(one).or(() -> of(other))
        : of(other).or(() -> of(one));
  }

  /** Of cited claims, the best where the cell is good, the worst where it is bad. */
  public static Optional<Claim> of(Rating cell) {
    Comparator<Claim> better = Comparator.comparingDouble(Claim::rating);
    boolean highest =
        cell.value() >= 0.5 == (cell.criterion().scale().direction() == Direction.BENEFIT);
    return cell.claims().stream()
        .filter(claim -> claim.source().isPresent())
        .min(
            (highest ? better.reversed() : better)
                .thenComparingInt(claim -> claim.text().length())
                .thenComparingInt(Claim::number));
  }
}
