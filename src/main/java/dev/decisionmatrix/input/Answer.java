package dev.decisionmatrix.input;

import dev.decisionmatrix.model.RawWeights;

/** What a team's file says. */
sealed interface Answer {
  record Weighed(RawWeights weights) implements Answer {}

  /** A table that nobody has begun to fill in. */
  record NotYet(InputText text, Blank blank) implements Answer {}

  /** Not to be used, which has been told. */
  record Unusable() implements Answer {}
}
