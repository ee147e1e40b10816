package dev.decisionmatrix.cli;

import dev.decisionmatrix.model.Decision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The date that outputs bear: the decision's, else the one asked for, else the earliest a zip
 * holds.
 */
final class Created {
  /** See reproducible-builds.org. */
  static final String VARIABLE = "SOURCE_DATE_EPOCH";

  private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2107-12-31T23:59:58Z");

  private final Optional<Instant> asked;

  private Created(Optional<Instant> asked) {
    this.asked = asked;
  }

  /** Seconds since 1970, from the variable of the environment if it is set. */
  static Created asAsked(Optional<String> seconds) {
    return new Created(seconds.filter(text -> !text.isBlank()).map(Created::instant));
  }

  Instant of(Decision decision) {
    return decision
        .subject()
        .date()
        .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
        .or(() -> asked)
        .orElse(EARLIEST);
  }

  private static Instant instant(String seconds) {
    try {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
      return instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
    } catch (NumberFormatException | java.time.DateTimeException noNumber) {
      throw new WrongUse(
          VARIABLE + " is `" + seconds + "`, not a number of seconds",
          "unset it, or set it to seconds since 1970 such as 1795132800");
    }
  }
}
