package dev.decisionmatrix.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every input on which a figure rests, as it was delivered and as it is; notes are not among them.
 *
 * @param inputs in the order in which people ask for them
 * @param date of the decision, by which people know what was delivered
 */
public record Delivery(List<DeliveredInput> inputs, Optional<LocalDate> date) {
  public Delivery {
    inputs = List.copyOf(inputs);
  }

  public List<DeliveredInput> changed() {
    return inputs.stream().filter(DeliveredInput::changed).toList();
  }

  /** {@code on 2026-11-20}. */
  public String when() {
    return date.map(day -> "on " + day).orElse("at first");
  }

  /** {@code since 2026-11-20}. */
  public String since() {
    return date.map(day -> "since " + day).orElse("since delivery");
  }
}
