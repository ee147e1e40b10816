package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Cells;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who hears whom on which cell of the matrix: a rater its own claims and those that nobody in
 * particular makes, source by source. Nobody, as a listener, hears the latter alone.
 */
public final class Hearings {
  /** What a rater, or nobody, hears of a source, or of our own, on a cell. */
  public record Hearing(Spot spot, Optional<Rater> rater, Optional<Source> source) {}

  private record Listener(Spot spot, Optional<Rater> rater) {}

  private final List<Rater> raters;
  private final Set<Listener> listeners = new LinkedHashSet<>();
  private final Set<Spot> rated = new LinkedHashSet<>();
  private final Map<Listener, List<Hearing>> runs = new LinkedHashMap<>();
  private Optional<Cells<Hearing>> says = Optional.empty();

  public Hearings(Book book) {
    Decision decision = book.decision();
    raters = decision.raters();
    Map<Spot, List<Claim>> claims = new LinkedHashMap<>();
    Spot.rated(decision).forEach(spot -> claims.put(spot, new ArrayList<>()));
    decision
        .claims()
        .forEach(
            claim ->
                Objects.requireNonNull(claims.get(new Spot(claim.criterion(), claim.option())))
                    .add(claim));
    claims.forEach(
        (spot, its) -> {
          if (its.stream().anyMatch(claim -> claim.rater().isPresent())) {
            rated.add(spot);
            listeners(raters).forEach(rater -> add(book.voices(), new Listener(spot, rater), its));
          }
        });
  }

  /** Every rater, and nobody last. */
  public static List<Optional<Rater>> listeners(List<Rater> raters) {
    List<Optional<Rater>> listeners = new ArrayList<>();
    raters.forEach(rater -> listeners.add(Optional.of(rater)));
    listeners.add(Optional.empty());
    return listeners;
  }

  private void add(List<Optional<Source>> voices, Listener listener, List<Claim> claims) {
    if (claims.stream().noneMatch(claim -> claim.rater().equals(listener.rater()))) {
      return;
    }
    listeners.add(listener);
    List<Hearing> run = new ArrayList<>();
    for (Optional<Source> voice : voices) {
      if (claims.stream()
          .anyMatch(claim -> claim.source().equals(voice) && hears(listener.rater(), claim))) {
        run.add(new Hearing(listener.spot(), listener.rater(), voice));
      }
    }
    runs.put(listener, run);
  }

  /** Whether it is the rater's own claim, or nobody's. */
  public static boolean hears(Optional<Rater> rater, Claim claim) {
    return claim.rater().isEmpty() || claim.rater().equals(rater);
  }

  /** The cells that somebody rates. */
  public List<Spot> rated() {
    return List.copyOf(rated);
  }

  public boolean rates(Spot spot) {
    return rated.contains(spot);
  }

  /** Whether the rater has claims of its own on the cell; of nobody, whether anybody's are. */
  public boolean rates(Spot spot, Optional<Rater> rater) {
    return listeners.contains(new Listener(spot, rater));
  }

  /** All of them, those of a listener on a cell together. */
  public List<Hearing> all() {
    return runs.values().stream().flatMap(List::stream).toList();
  }

  /** What a listener hears on a cell, source by source. */
  public List<Hearing> of(Spot spot, Optional<Rater> rater) {
    return runs.getOrDefault(new Listener(spot, rater), List.of());
  }

  /** Where it stands what each comes to. */
  public void stand(Cells<Hearing> cells) {
    says = Optional.of(cells);
  }

  /** What a listener hears on a cell. */
  public RangeRef range(Spot spot, Optional<Rater> rater) {
    List<Hearing> run = of(spot, rater);
    Cells<Hearing> cells = says.orElseThrow();
    return cells.at(run.get(0)).to(cells.at(run.get(run.size() - 1)));
  }

  /** The same but for a source. */
  public List<RangeRef> rangesWithout(Spot spot, Optional<Rater> rater, Optional<Source> source) {
    List<Hearing> run = of(spot, rater);
    Cells<Hearing> cells = says.orElseThrow();
    int place = run.indexOf(new Hearing(spot, rater, source));
    List<RangeRef> ranges = new ArrayList<>();
    if (place > 0) {
      ranges.add(cells.at(run.get(0)).to(cells.at(run.get(place - 1))));
    }
    if (place < run.size() - 1) {
      ranges.add(cells.at(run.get(place + 1)).to(cells.at(run.get(run.size() - 1))));
    }
    return ranges;
  }
}
