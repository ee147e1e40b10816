package dev.decisionmatrix.cli;

import dev.decisionmatrix.adr.AdrWriter;
import dev.decisionmatrix.adr.Links;
import dev.decisionmatrix.pdf.ExtraFont;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an organisation brings along for the documents it attaches.
 *
 * @param record writes by its own template
 * @param linkBase the address at which the outputs will be found; empty for links from file to file
 * @param fonts for characters that the bundled ones lack
 */
record House(AdrWriter record, Optional<String> linkBase, List<ExtraFont> fonts) {
  House {
    fonts = List.copyOf(fonts);
  }

  Links links(String decisionId) {
    return linkBase
        .map(base -> Links.under(base, decisionId))
        .orElseGet(() -> Links.beside(decisionId));
  }

  /** From a record that lies elsewhere than the outputs. */
  Links links(Path records, Path outputs, String decisionId) {
    return linkBase
        .map(base -> Links.under(base, decisionId))
        .orElseGet(() -> Links.from(records, outputs, decisionId));
  }
}
