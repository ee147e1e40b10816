package dev.decisionmatrix.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that say what a decision is about; each may be missing, or unusable, which has been
 * told.
 *
 * @param ratings a table with a column for each option, beside or in place of the others
 * @param teams the same of teams, by what their files are named
 * @param compared whether options are compared in pairs, so that there need not be any evidence
 * @param sourceless what to say where a claim cites a source though there is no file of sources
 */
record Texts(
    Optional<InputText> options,
    Optional<InputText> criteria,
    Optional<InputText> sources,
    Optional<InputText> evidence,
    Optional<InputText> ratings,
    Map<String, InputText> teams,
    boolean compared,
    Optional<Message> sourceless) {
  Texts {
    teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
  }

  /** With the evidence for the ratings, where it has a column for each option. */
  Texts withWideEvidence() {
    return new Texts(
        options, criteria, sources, Optional.empty(), evidence, teams, compared, sourceless);
  }
}
