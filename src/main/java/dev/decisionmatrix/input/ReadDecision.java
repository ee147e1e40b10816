package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Decision;
import java.util.List;

/**
 * A decision and the files it was read from.
 *
 * @param files in the order of {@link Decision#files()}
 */
public record ReadDecision(Decision decision, List<FileContent> files) {
  public ReadDecision {
    files = List.copyOf(files);
  }
}
