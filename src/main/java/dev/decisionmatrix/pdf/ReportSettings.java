package dev.decisionmatrix.pdf;

import java.time.Instant;
import java.util.List;

/**
 * What a report is written with besides its content.
 *
 * @param created when, as the input says; never read from a clock
 * @param author who answers for the content; blank if nobody is named
 * @param producer the tool and its version
 * @param hash of the input, from which the file's identifier is made
 * @param attachments in the order in which they are listed
 * @param fonts for characters that the bundled fonts lack
 */
public record ReportSettings(
    PaperSize paper,
    Instant created,
    String author,
    String producer,
    String hash,
    List<Attachment> attachments,
    List<ExtraFont> fonts) {
  public ReportSettings {
    attachments = List.copyOf(attachments);
    fonts = List.copyOf(fonts);
  }
}
