package dev.decisionmatrix.adr;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the record's companions are. */
public record Links(String pdf, String workbook, String json) {
  /** In the folder of the record. */
  public static Links beside(String decisionId) {
    return under("", decisionId);
  }

  /**
   * In another place.
   *
   * @param base an address or path that a file name can follow
   */
  public static Links under(String base, String decisionId) {
    String name = base + URLEncoder.encode(decisionId, StandardCharsets.UTF_8);
    return new Links(name + ".pdf", name + ".xlsx", name + ".json");
  }
}
