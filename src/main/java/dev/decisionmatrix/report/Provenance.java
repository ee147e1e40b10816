package dev.decisionmatrix.report;

/**
 * Where a report comes from, beyond what its input says.
 *
 * @param tool name and version, as {@code --version} prints it
 * @param companions where workbook and input files are found
 */
public record Provenance(String tool, Companions companions) {
  /** Where the files that belong to a report are. */
  public enum Companions {
    /** In the report itself. */
    ATTACHED,
    /** Beside the report. */
    BESIDE
  }
}
