package dev.decisionmatrix.workbook;

/**
 * What stands among the workings of the sheet Sensitivity; {@link SensitivityPlaces} says where.
 */
final class SensitivityWorking {
  private SensitivityWorking() {}

  /** Steps by criterion and option. */
  enum Part {
    WITHOUT,
    AHEAD_WITHOUT,
    AHEAD,
    TIE_AT,
    DOWN,
    UP,
    FIRST_DOWN,
    FIRST_UP,
    AHEAD_ROUNDED,
    LOW,
    HIGH,
    MOVED,
    NEEDED,
    OWN,
    LOWERED,
    OUT
  }

  /** Steps by criterion. */
  enum Step {
    OTHERS,
    LEADER_VALUE,
    LEADER_WITHOUT,
    LEADER_CLAIMS,
    CHOSEN,
    LEAST_DOWN,
    DOWN_PLACE,
    LEAST_UP,
    UP_PLACE,
    DEMANDED,
    OUT_BY,
    WITHIN,
    APART_BELOW,
    APART_ABOVE
  }

  /** Steps by option. */
  enum Fact {
    UNROUNDED,
    STANDS_BEHIND,
    CONTENDS,
    DISTANCE,
    FLIP_PLACE,
    TO_PLACE,
    FROM_PLACE,
    OWN_LEAST,
    OWN_PLACE,
    LOWERED_LEAST,
    LOWERED_PLACE,
    OUT_LEAST,
    OUT_PLACE,
    KIND,
    RATED_PLACE,
    NEW_VALUE
  }
}
