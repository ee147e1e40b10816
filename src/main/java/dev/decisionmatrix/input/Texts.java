package dev.decisionmatrix.input;

import java.util.Optional;

/**
 * The texts that say what a decision is about; each may be missing, or unusable, which has been
 * told.
 *
 * @param ratings a table with a column for each option, beside or in place of the others
 * @param compared whether options are compared in pairs, so that there need not be any evidence
 */
record Texts(
    Optional<InputText> options,
    Optional<InputText> criteria,
    Optional<InputText> sources,
    Optional<InputText> evidence,
    Optional<InputText> ratings,
    boolean compared) {
  /** With the evidence for the ratings, where it has a column for each option. */
  Texts withWideEvidence() {
    return new Texts(options, criteria, sources, Optional.empty(), evidence, compared);
  }

  /** Whether there may be no sources at all. */
  boolean isSourceless() {
    return compared || ratings.isPresent();
  }
}
