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
   * @param base an address that a file name can follow
   */
  public static Links under(String base, String decisionId) {
    String name = harmless(base) + URLEncoder.encode(decisionId, StandardCharsets.UTF_8);
    return new Links(name + ".pdf", name + ".xlsx", name + ".json");
  }

  /** What would end the destination of a Markdown link is percent-encoded. */
  private static String harmless(String base) {
    return base.replace("(", "%28").replace(")", "%29");
  }
}
