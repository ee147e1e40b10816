package dev.decisionmatrix.adr;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the record's companions are. */
public record Links(String pdf, String workbook, String json) {
  /** In the folder of the record. */
  public static Links beside(String decisionId) {
    return under("", decisionId);
  }

  /**
   * In a folder that is found from the record's own.
   *
   * @throws IllegalArgumentException if no way leads there
   */
  public static Links from(Path own, Path other, String decisionId) {
    Path way = absolute(own).relativize(absolute(other));
    StringBuilder base = new StringBuilder();
    for (Path part : way) {
      if (!part.toString().isEmpty()) {
        base.append(encoded(part.toString())).append('/');
      }
    }
    return under(base.toString(), decisionId);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * In another place.
   *
   * @param base an address that a file name can follow
   */
  public static Links under(String base, String decisionId) {
    String name = harmless(base) + encoded(decisionId);
    return new Links(name + ".pdf", name + ".xlsx", name + ".json");
  }

  /** What would end the destination of a Markdown link is percent-encoded. */
  private static String harmless(String base) {
    return base.replace("(", "%28").replace(")", "%29");
  }
}
