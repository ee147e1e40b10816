package dev.decisionmatrix.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every input as it was delivered, and as it is. */
public final class Delivery {
  private final List<DeliveredInput> inputs;
  private final List<DeliveredInput> changed;
  private final Optional<LocalDate> date;

  private Delivery(List<DeliveredInput> inputs, Optional<LocalDate> date) {
    this.inputs = List.copyOf(inputs);
    this.changed = inputs.stream().filter(DeliveredInput::changed).toList();
    this.date = date;
  }

  /**
   * Pairs what is in each input with what was.
   *
   * @param date of the decision, by which people know what was delivered
   */
  static Delivery of(
      List<NamedInput> named, GivenInputs delivered, GivenInputs now, Optional<LocalDate> date) {
    List<DeliveredInput> inputs =
        named.stream()
            .map(
                input ->
                    new DeliveredInput(
                        input,
                        delivered.at(input.at()).orElseThrow(),
                        now.at(input.at()).orElseThrow()))
            .toList();
    return new Delivery(inputs, date);
  }

  List<DeliveredInput> inputs() {
    return inputs;
  }

  public List<DeliveredInput> changed() {
    return changed;
  }

  /** {@code on 2026-11-20}. */
  public String when() {
    return date.map(day -> "on " + day).orElse("at first");
  }

  /** {@code since 2026-11-20}. */
  public String since() {
    return date.map(day -> "since " + day).orElse("since delivery");
  }

  DeliveredPlaces places() {
    return new DeliveredPlaces(inputs.size());
  }
}
