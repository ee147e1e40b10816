package dev.decisionmatrix.adr;

import java.util.Optional;

/**
 * What is asked of a record besides the decision.
 *
 * @param number that it has among others
 */
record Framing(Optional<Integer> number, AdrWriter.Charts charts) {}
