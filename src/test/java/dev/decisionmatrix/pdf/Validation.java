package dev.decisionmatrix.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a file. */
public final class Validation {
  private Validation() {}

  public static List<String> failures(byte[] pdf, String flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(Validation::told)
          .distinct()
          .toList();
    }
  }

  private static String told(TestAssertion assertion) {
    return assertion.getRuleId().getClause()
        + "-"
        + assertion.getRuleId().getTestNumber()
        + " "
        + assertion.getMessage()
        + " at "
        + assertion.getLocation().getContext();
  }
}
